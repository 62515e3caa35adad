/**
 * One scheme before and after: counts, moves, and the first customers with the reason.
 */
import type { PreviewSample, PreviewScheme } from '../../protocol';
import { usePage } from '../page-context';
import type { Palette } from '../state/palette';
import { Move } from './move';
import { Segment } from './segment';

interface SchemeProps {
  readonly scheme: PreviewScheme;
  readonly palette: Palette;
}

export function SchemePreview({ scheme, palette }: SchemeProps) {
  const { words, say } = usePage();
  const { samples, moves } = scheme;
  const isFresh = moves.every(({ from }) => from === '');
  return (
    <section class="scheme">
      <h2 dir="auto">{scheme.scheme}</h2>
      <Counts scheme={scheme} palette={palette} isFresh={isFresh} />
      {!isFresh && <Moves moves={moves} palette={palette} />}
      {samples.length > 0 && (
        <details>
          <summary>{say(words.preview.samples, { count: samples.length })}</summary>
          <ul class="samples">
            {samples.map((sample) => (
              <Sample key={sample.row} sample={sample} palette={palette} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface CountsProps extends SchemeProps {
  /** Nobody had a segment: before and change say nothing. */
  readonly isFresh: boolean;
}

function Counts({ scheme, palette, isFresh }: CountsProps) {
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
            <th scope="row">
              <Segment segment={segment} palette={palette} />
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

function Moves({ moves, palette }: Pick<PreviewScheme, 'moves'> & Pick<SchemeProps, 'palette'>) {
  const { words, format } = usePage();
  const texts = words.preview;
  return (
    <>
      <h3>{texts.movesTitle}</h3>
      <ul class="moves">
        {moves.map(({ from, to, customers }) => (
          <li key={JSON.stringify([from, to])}>
            <Move from={from} to={to} palette={palette} />
            <span class="count">{format.number(customers)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface SampleProps {
  readonly sample: PreviewSample;
  readonly palette: Palette;
}

function Sample({ sample, palette }: SampleProps) {
  const { words, say } = usePage();
  const { row, id, from, to, why } = sample;
  return (
    <li>
      <span class="who">
        <bdi>{id}</bdi>
        <span class="count">{say(words.preview.row, { row })}</span>
      </span>
      {from === '' ? (
        <Segment segment={to} palette={palette} />
      ) : (
        <Move from={from} to={to} palette={palette} />
      )}
      {why && (
        <span class="why" dir="auto">
          {why}
        </span>
      )}
    </li>
  );
}
