/**
 * How the last run of one's own schedule ended, and when the next one comes.
 */
import type { Schedule, ScheduledRun } from '../../../protocol/schedule';
import { Mark, type MarkKind } from '../../parts/mark';
import { nextRunText } from '../../parts/schedule-words';
import { usePage } from '../../page-context';

const MARKS: Readonly<Record<ScheduledRun['outcome'], MarkKind>> = {
  running: 'info',
  done: 'good',
  skipped: 'info',
  failed: 'warning',
};

export function ScheduleFacts({ own }: { readonly own: Schedule }) {
  const page = usePage();
  const { words, format } = page;
  const texts = words.schedule;
  const { last } = own;
  return (
    <>
      <dl class="counts schedule-facts">
        <div>
          <dt>{texts.lastResult}</dt>
          <dd>{last ? <Result last={last} /> : texts.notYet}</dd>
        </div>
        {last && (
          <div>
            <dt>{texts.lastRun}</dt>
            <dd>{format.time(last.at)}</dd>
          </div>
        )}
        <div>
          <dt>{texts.nextRun}</dt>
          <dd>{nextRunText(own, page)}</dd>
        </div>
      </dl>
      {last?.outcome === 'skipped' && <p class="hint">{last.text}</p>}
    </>
  );
}

function Result({ last: { outcome, moved } }: { readonly last: ScheduledRun }) {
  const { words, say } = usePage();
  const { outcomes, moved: withMoves } = words.schedule;
  const text = outcomes[outcome];
  return (
    <span class="result">
      <Mark kind={MARKS[outcome]} />
      {outcome === 'done' ? say(withMoves, { outcome: text, count: moved }) : text}
    </span>
  );
}
