/**
 * Who would move, from where to where, what they bring, and how large the segments would be.
 */
import type { WhatIfAnswer } from '../../../protocol/rule-trials';
import { Move } from '../../parts/move';
import { Segment } from '../../parts/segment';
import { usePage } from '../../page-context';
import type { Palette } from '../../state/palette';

type Found = Extract<WhatIfAnswer, { ok: true }>;

interface ResultProps {
  readonly answer: Found;
  readonly palette: Palette;
}

export function WhatIfResult({ answer, palette }: ResultProps) {
  const { words, say } = usePage();
  const { whatIf } = words.rules;
  const { customers, moved, sentence } = answer;
  return (
    <div role="status" class="what-if">
      <p class="lead-number">
        {moved === 0 ? say(whatIf.still, { customers }) : say(whatIf.moved, { moved, customers })}
      </p>
      <p class="hint">{whatIf.compared}</p>
      {moved > 0 && <Moves answer={answer} palette={palette} />}
      <p class="hint" dir="auto">
        {whatIf.becomes}: {sentence}
      </p>
      {moved > 0 && <Sizes answer={answer} palette={palette} />}
      {moved > 0 && <Samples answer={answer} palette={palette} />}
    </div>
  );
}

function Moves({ answer: { moves }, palette }: ResultProps) {
  const { words, say, format } = usePage();
  return (
    <ul class="moves">
      {moves.map(({ from, to, customers, revenue }) => (
        <li key={JSON.stringify([from, to])}>
          <div>
            <Move from={from} to={to} palette={palette} />
            {revenue !== null && (
              <p class="hint">{say(words.rules.whatIf.revenue, { revenue: Math.round(revenue) })}</p>
            )}
          </div>
          <span class="count">{format.number(customers)}</span>
        </li>
      ))}
    </ul>
  );
}

function Sizes({ answer: { segments }, palette }: ResultProps) {
  const { words, format } = usePage();
  const { preview, rules } = words;
  return (
    <details>
      <summary>{rules.whatIf.sizes}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{preview.segment}</th>
            <th scope="col">{preview.now}</th>
            <th scope="col">{preview.after}</th>
            <th scope="col">{preview.change}</th>
          </tr>
        </thead>
        <tbody>
          {segments.map(({ segment, before, after }) => (
            <tr key={segment}>
              <th scope="row">
                <Segment segment={segment} palette={palette} />
              </th>
              <td>{format.number(before)}</td>
              <td>{format.number(after)}</td>
              <td>{format.change(after - before)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Samples({ answer: { samples }, palette }: ResultProps) {
  const { words, say } = usePage();
  const { whatIf } = words.rules;
  return (
    <details>
      <summary>{say(whatIf.samples, { count: samples.length })}</summary>
      <ul class="samples">
        {samples.map(({ row, id, from, to }) => (
          <li key={id}>
            <span class="who">
              <bdi>{id}</bdi>
              {row > 0 && <span class="count">{say(whatIf.row, { row: String(row) })}</span>}
            </span>
            <Move from={from} to={to} palette={palette} />
          </li>
        ))}
      </ul>
    </details>
  );
}
