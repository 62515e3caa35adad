/**
 * Each segment of the first scheme, and how its customers spread over the second.
 */
import type { CrossFigures, Crossing } from '../../../protocol/crossing';
import { usePage } from '../../page-context';
import { Segment } from '../../parts/segment';
import { paletteOf } from '../../state/palette';
import type { Measure } from '../../parts/measure-choice';

interface CrossRowsProps {
  readonly crossing: Crossing;
  readonly measure: Measure;
}

export function CrossRows({ crossing, measure }: CrossRowsProps) {
  const present = crossing.rows
    .map((_, index) => index)
    .filter((row) => crossing.rowTotals[row].customers > 0);
  return (
    <>
      {present.map((row) => (
        <CrossRow key={crossing.rows[row]} {...{ crossing, measure, row }} />
      ))}
    </>
  );
}

function CrossRow({ crossing, measure, row }: CrossRowsProps & { readonly row: number }) {
  const { state, words, format } = usePage();
  const { first, second, rows, columns, cells, rowTotals } = crossing;
  const name = rows[row] || words.preview.none;
  const colours = state.boot?.summary?.colours ?? [];
  const total = rowTotals[row];
  const present = columns.map((_, index) => index).filter((column) => cells[row][column].customers > 0);
  return (
    <table class="cross" aria-label={`${name}: ${second}`}>
      <thead>
        <tr>
          <th scope="col">
            <Segment segment={rows[row]} palette={paletteOf(colours, first)} />
          </th>
          <th scope="col">{amountOf(total, measure, format.number)}</th>
          <th scope="col">{words.crossing.share}</th>
        </tr>
      </thead>
      <tbody>
        {present.map((column) => (
          <tr key={columns[column]}>
            <th scope="row">
              <Segment segment={columns[column]} palette={paletteOf(colours, second)} />
              <Bar share={shareOf(cells[row][column], total, measure)} />
            </th>
            <td>
              <Customers
                {...{ crossing, row, column }}
                text={amountOf(cells[row][column], measure, format.number)}
              />
            </td>
            <td>{shareText(shareOf(cells[row][column], total, measure), format.share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CustomersProps {
  readonly crossing: Crossing;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Nobody can be asked for who has no segment. */
function Customers({ crossing: { first, second, rows, columns }, row, column, text }: CustomersProps) {
  const { state, words, say, actions } = usePage();
  const [segment, other] = [rows[row], columns[column]];
  if (segment === '' || other === '') return <>{text}</>;
  return (
    <button
      type="button"
      class="quiet number"
      disabled={state.busy}
      aria-label={say(words.crossing.show, { amount: text, first: segment, second: other })}
      onClick={() => void actions.customers.show(first, segment, { scheme: second, segment: other })}
    >
      {text}
    </button>
  );
}

/** The figure beside it says the same. */
function Bar({ share }: { readonly share: number | null }) {
  if (share === null) return null;
  const width = `${Math.min(1, Math.max(0, share)) * 100}%`;
  return (
    <span class="bar" aria-hidden="true">
      <span style={{ width }} />
    </span>
  );
}

function amountOf({ customers, revenue }: CrossFigures, measure: Measure, write: (value: number) => string) {
  if (measure === 'customers') return write(customers);
  return revenue === null ? '–' : write(Math.round(revenue));
}

/** Null where the whole is nothing, or unknown. */
function shareOf(part: CrossFigures, whole: CrossFigures, measure: Measure): number | null {
  const [own, all] =
    measure === 'customers' ? [part.customers, whole.customers] : [part.revenue, whole.revenue];
  return own === null || all === null || all <= 0 ? null : own / all;
}

function shareText(share: number | null, write: (share: number) => string): string {
  return share === null ? '–' : write(share);
}
