/**
 * The run behind the numbers: when and by whom, up to which day, how much it read, and what it had to skip.
 */
import type { Summary } from '../../../protocol/summary';
import type { ScheduleState } from '../../../protocol/schedule';
import { firstSchedule, nextRunText } from '../../parts/schedule-words';
import { zoneName } from '../../parts/zone-name';
import { usePage } from '../../page-context';

export function RunFacts() {
  const { state, words, format, say } = usePage();
  const nextText = useNextText();
  const texts = words.summary;
  const { lastRun: last, summary, timeZone, schedule } = state.boot ?? {};
  if (!last) return <p>{words.home.noRun}</p>;
  const by = say(texts.lastBy, { time: format.time(last.at), who: last.by });
  const facts = [
    [last.isUndo ? texts.undone : texts.last, by],
    [texts.next, nextText(schedule)],
    [texts.zone, zoneName(timeZone ?? '', format.offset)],
    ...(summary
      ? [
          [texts.day, format.day(summary.day)],
          [texts.read, format.number(summary.rows.read)],
        ]
      : []),
  ];
  return (
    <section>
      <h2>{texts.run}</h2>
      <dl class="run-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {summary?.rows.skipped === 0 && (
          <div>
            <dt>{texts.noSkipped}</dt>
            <dd>{format.number(0)}</dd>
          </div>
        )}
      </dl>
      {summary && summary.rows.skipped > 0 && <Skipped summary={summary} />}
    </section>
  );
}

/** When the next run comes by itself, and by whose schedule. */
function useNextText() {
  const page = usePage();
  const { summary, schedule: texts } = page.words;
  return (schedule: ScheduleState | undefined): string => {
    const first = schedule ? firstSchedule(schedule) : null;
    if (!first) return summary.noSchedule;
    return page.say(summary.nextBy, {
      time: nextRunText(first, page),
      whose: first.isOwn ? texts.own : texts.anothers,
    });
  };
}

function Skipped({ summary: { rows, skipped } }: { readonly summary: Summary }) {
  const { words, format, say } = usePage();
  const title = say(words.summary.skipped, { count: rows.skipped });
  // Somebody may have emptied the tab that says why.
  if (skipped.length === 0) return <p>{title}</p>;
  return (
    <details class="skipped">
      <summary>{title}</summary>
      <ul>
        {skipped.map(({ text, sheet, count }, index) => (
          <li key={index}>
            <span dir="auto">
              {text} {sheet !== '' && <span class="hint">{sheet}</span>}
            </span>
            <span class="count">{format.number(count)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
