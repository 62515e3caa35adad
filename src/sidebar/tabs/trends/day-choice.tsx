/**
 * Which two days, and which scheme.
 */
import { usePage } from '../../page-context';
import type { Shown } from './size-lines';

export interface Choice {
  readonly from?: string;
  readonly to?: string;
  /** The key of the scheme's column. */
  readonly scheme?: string;
}

interface DayChoiceProps {
  readonly answer: Shown;
  readonly choose: (choice: Choice) => void;
}

export function DayChoice({ answer, choose }: DayChoiceProps) {
  const { words, format, say } = usePage();
  const { trends } = words;
  const { days, to, schemes, scheme } = answer;
  const from = answer.from ?? undefined;
  const name = ({ day, computed }: Shown['days'][number]) =>
    computed ? say(trends.computedDay, { day: format.day(day) }) : format.day(day);
  const earlier = days.filter(({ day }) => day < to);
  return (
    <>
      {days.length > 1 && (
        <div class="days">
          <label class="field">
            <span>{trends.from}</span>
            <select
              value={from}
              onChange={({ currentTarget }) => choose({ from: currentTarget.value, to, scheme })}
            >
              {earlier.map((one) => (
                <option key={one.day} value={one.day}>
                  {name(one)}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span>{trends.to}</span>
            <select
              value={to}
              onChange={({ currentTarget }) => choose({ from, to: currentTarget.value, scheme })}
            >
              {days.slice(1).map((one) => (
                <option key={one.day} value={one.day}>
                  {name(one)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      {schemes.length > 1 && (
        <label class="field">
          <span>{trends.scheme}</span>
          <select
            value={scheme}
            onChange={({ currentTarget }) => choose({ from, to, scheme: currentTarget.value })}
          >
            {schemes.map((one) => (
              <option key={one.key} value={one.key}>
                {one.scheme}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
