/**
 * The schedules of other people: nobody but they can change them.
 */
import type { Schedule } from '../../../protocol/schedule';
import { Mark } from '../../parts/mark';
import { otherRunsText, otherText } from '../../parts/schedule-words';
import { usePage } from '../../page-context';

export function OtherSchedules({ others }: { readonly others: readonly Schedule[] }) {
  const page = usePage();
  const { schedule } = page.words;
  if (others.length === 0) return null;
  return (
    <div class="others-schedules">
      <Mark kind="info" />
      <div>
        <h3 class="hidden">{schedule.others}</h3>
        <ul>
          {others.map((other, index) => (
            <li key={index}>
              {otherText(other, page)}
              <p class="hint">{otherRunsText(other, page)}</p>
            </li>
          ))}
        </ul>
        <p class="hint">{schedule.otherAbout}</p>
      </div>
    </div>
  );
}
