/**
 * Everybody from where to where, as a table: rows are the earlier day, columns the later one, under the rows' numbers.
 */
import type { Moves } from '../../../protocol/trends';
import { usePage } from '../../page-context';
import { matrixOf } from './move-facts';

/** Text stays readable on the darkest: see the heat map. */
const DARKEST = 0.45;

interface MatrixProps {
  readonly moves: Moves;
  /** Segments in output order. */
  readonly order: readonly string[];
  /** 'YYYY-MM-DD' */
  readonly from: string;
}

export function MoveMatrix({ moves, order, from }: MatrixProps) {
  const { words, format, say } = usePage();
  const { trends, preview } = words;
  const { segments, cells } = matrixOf(moves, order);
  const movers = cells.flatMap((row, at) => row.filter((_, to) => to !== at));
  const most = Math.max(1, ...movers);
  const name = (segment: string) => segment || preview.none;
  return (
    <details>
      <summary>{trends.asTable}</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label={`${trends.moved}, ${format.day(from)}`}>
        <table class={segments.length > 8 ? 'matrix narrow' : 'matrix'}>
          <thead>
            <tr>
              <td />
              {segments.map((segment, index) => (
                <th key={segment} scope="col">
                  <abbr title={name(segment)}>{index + 1}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {segments.map((segment, row) => (
              <tr key={segment}>
                <th scope="row">
                  {row + 1} <bdi>{name(segment)}</bdi>
                </th>
                {cells[row].map((count, column) => (
                  <td
                    key={segments[column]}
                    class={row === column ? 'stayed' : undefined}
                    style={row === column ? undefined : { backgroundColor: groundOf(count / most) }}
                  >
                    {count === 0 ? <span class="nobody">·</span> : format.number(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">{say(trends.tableHint, { day: format.day(from) })}</p>
    </details>
  );
}

function groundOf(share: number): string {
  return `rgb(0 68 187 / ${Math.round(share * DARKEST * 100)}%)`;
}
