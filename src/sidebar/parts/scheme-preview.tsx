/**
 * One scheme before and after: counts, moves, and the first customers with the reason.
 */
import type { PreviewSample, PreviewScheme } from '../../protocol';
import { usePage } from '../page-context';

export function SchemePreview({ scheme }: { readonly scheme: PreviewScheme }) {
  const { words, say } = usePage();
  const { samples, moves } = scheme;
  const isFresh = moves.every(({ from }) => from === '');
  return (
    <section class="scheme">
      <h2 dir="auto">{scheme.scheme}</h2>
      <Counts scheme={scheme} isFresh={isFresh} />
      {!isFresh && <Moves moves={moves} />}
      {samples.length > 0 && (
        <details>
          <summary>{say(words.preview.samples, { count: samples.length })}</summary>
          <ul class="samples">
            {samples.map((sample) => (
              <Sample key={sample.row} sample={sample} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface CountsProps {
  readonly scheme: PreviewScheme;
  /** Nobody had a segment: before and change say nothing. */
  readonly isFresh: boolean;
}

function Counts({ scheme, isFresh }: CountsProps) {
  const { words, format } = usePage();
  const texts = words.preview;
  const segments = isFresh ? scheme.segments.filter(({ after }) => after > 0) : scheme.segments;
  return (
    <table aria-label={scheme.scheme}>
      <thead>
        <tr>
          <th scope="col">{texts.segment}</th>
          {!isFresh && <th scope="col">{texts.now}</th>}
          <th scope="col">{isFresh ? texts.customers : texts.after}</th>
          {!isFresh && <th scope="col">{texts.change}</th>}
        </tr>
      </thead>
      <tbody>
        {segments.map(({ segment, before, after }) => (
          <tr key={segment}>
            <th scope="row" dir="auto">
              {segment || texts.none}
            </th>
            {!isFresh && <td>{format.number(before)}</td>}
            <td>{format.number(after)}</td>
            {!isFresh && <td>{format.change(after - before)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Moves({ moves }: Pick<PreviewScheme, 'moves'>) {
  const { words, format } = usePage();
  const texts = words.preview;
  return (
    <>
      <h3>{texts.movesTitle}</h3>
      <ul class="moves">
        {moves.map(({ from, to, customers }) => (
          <li key={JSON.stringify([from, to])}>
            <Move from={from} to={to} />
            <span class="count">{format.number(customers)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Move({ from, to }: Pick<PreviewSample, 'from' | 'to'>) {
  const { words } = usePage();
  const texts = words.preview;
  return (
    <span class="move">
      <bdi>{from || texts.none}</bdi> <span aria-hidden="true">→</span>
      <span class="hidden">{texts.to}</span> <bdi>{to || texts.none}</bdi>
    </span>
  );
}

function Sample({ sample }: { readonly sample: PreviewSample }) {
  const { words, say } = usePage();
  const { row, id, from, to, why } = sample;
  return (
    <li>
      <span class="who">
        <bdi>{id}</bdi>
        <span class="count">{say(words.preview.row, { row })}</span>
      </span>
      {from === '' ? <bdi>{to || words.preview.none}</bdi> : <Move from={from} to={to} />}
      {why && (
        <span class="why" dir="auto">
          {why}
        </span>
      )}
    </li>
  );
}
