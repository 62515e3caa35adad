/**
 * The run behind the numbers: when and by whom, up to which day, how much it read, and what it had to skip.
 */
import type { Summary } from '../../../protocol/summary';
import { usePage } from '../../page-context';

export function RunFacts() {
  const { state, words, format, say } = usePage();
  const texts = words.summary;
  const { lastRun: last, summary, timeZone } = state.boot ?? {};
  if (!last) return <p>{words.home.noRun}</p>;
  const by = say(texts.lastBy, { time: format.time(last.at), who: last.by });
  const facts = [
    [last.isUndo ? texts.undone : texts.last, by],
    [texts.next, texts.noSchedule],
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

/** 'Ho Chi Minh (GMT+7)' */
function zoneName(zone: string, offset: string): string {
  const place = zone.slice(zone.lastIndexOf('/') + 1).replace(/_/g, ' ');
  return offset === '' ? place : `${place} (${offset})`;
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
