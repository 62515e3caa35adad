/**
 * "See any past date": who would have been where then, by the rules of today, and who has moved since.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PastAnswer } from '../../../protocol/trends';
import { usePage } from '../../page-context';
import { AnswerOf } from '../../parts/answer';
import { IssueList } from '../../parts/issue-list';
import { Segment } from '../../parts/segment';
import type { Palette } from '../../state/palette';
import { Headline } from './headline';
import { LongWait } from './long-wait';
import type { Shown } from './size-lines';
import { useLongCall } from './use-long-call';
import { usePalette } from './use-palette';
import { WhoMoved } from './who-moved';

interface PastDateProps {
  /** Whose scheme is shown; no day after its last one can be asked for. */
  readonly shown: Shown;
}

export function PastDate({ shown }: PastDateProps) {
  const { scheme, days } = shown;
  const palette = usePalette(shown);
  const { words, language } = usePage();
  const { trends } = words;
  const [day, setDay] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const call = useLongCall('timeMachineFromPage');
  const { asked, start, again } = call;
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="past-date">
      <h2 ref={heading} tabIndex={-1}>
        {trends.pastDate}
      </h2>
      <p class="hint">{trends.pastAbout}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (day !== '') void start({ asOf: day, lang: language });
        }}
      >
        <label class="field">
          <span>{trends.pastDay}</span>
          <input
            type="date"
            required
            max={days[days.length - 1].day}
            value={day}
            onInput={({ currentTarget }) => setDay(currentTarget.value)}
          />
        </label>
        <button type="submit" class="outlined" disabled={asked.is === 'waiting' || day === ''}>
          {trends.pastGo}
        </button>
      </form>
      {asked.is === 'waiting' ? (
        <LongWait text={trends.computing} {...call} />
      ) : (
        <AnswerOf of={asked} waiting={trends.computing} again={again}>
          {(answer) => <PastDay answer={answer} scheme={scheme} palette={palette} />}
        </AnswerOf>
      )}
    </section>
  );
}

interface PastDayProps {
  readonly answer: Extract<PastAnswer, { ok: true }>;
  readonly scheme: string;
  readonly palette: Palette;
}

function PastDay({ answer, scheme, palette }: PastDayProps) {
  const { words, format, say } = usePage();
  const shown = answer.schemes.find(({ key }) => key === scheme);
  if (!shown) return <p>{words.trends.otherRules}</p>;
  const { from, to, customers, issues } = answer;
  // As many as there are segments would be rows of nothing.
  const present = shown.segments.filter(({ before, after }) => before.customers || after.customers);
  const order = shown.segments.map(({ segment }) => segment);
  return (
    <>
      <p role="status">
        {say(words.trends.customersThen, {
          day: format.day(from),
          then: customers.before,
          now: customers.after,
        })}
      </p>
      <Headline moves={shown.moves} />
      <table>
        <thead>
          <tr>
            <th scope="col">{words.preview.segment}</th>
            <th scope="col">{format.day(from)}</th>
            <th scope="col">{format.day(to)}</th>
          </tr>
        </thead>
        <tbody>
          {present.map(({ segment, before, after }) => (
            <tr key={segment}>
              <th scope="row">
                <Segment segment={segment} palette={palette} />
              </th>
              <td>{format.number(before.customers ?? 0)}</td>
              <td>{format.number(after.customers ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {issues.length > 0 && <IssueList issues={issues} />}
      <WhoMoved moves={shown.moves} {...{ scheme, from, order, palette }} hint="" />
    </>
  );
}
