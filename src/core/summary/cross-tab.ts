/**
 * Two schemes against each other: how many customers are in each pair of segments, and what they have brought.
 */
import { LIST_SEPARATOR } from '../rules/segment-lists';

/** One scheme's side of a cross-tab. */
export interface CrossSide {
  /** In the order in which they are to be shown. Segments that only the texts name follow; none ('') comes last. */
  readonly segments: readonly string[];
  /** What the scheme's column says of each customer: a segment, a list of them, '' for none. */
  readonly texts: readonly string[];
}

/** Customers, and their revenue in the sheet's currency; null when no amount is known of any of them. */
export interface CrossFigures {
  readonly customers: number;
  readonly revenue: number | null;
}

export interface CrossTab {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** cells[row][column] */
  readonly cells: readonly (readonly CrossFigures[])[];
  /** Each customer once, however many segments of the other scheme it has. */
  readonly rowTotals: readonly CrossFigures[];
  readonly columnTotals: readonly CrossFigures[];
  readonly total: CrossFigures;
}

/**
 * Shape: `first` gives the rows, `second` the columns; a text and an amount a customer in each, in the same order.
 * Units: revenue in the sheet's currency; NaN is blank and adds nothing.
 * Ties: a customer with several segments of a scheme counts whole in each of them.
 * Empty: no customers give zeros and null.
 */
export function crossTab(first: CrossSide, second: CrossSide, revenue: Float64Array): CrossTab {
  const [rows, columns] = [readerOf(first), readerOf(second)];
  const cells = new Sums(rows.names.length * columns.names.length);
  const [rowSums, columnSums, total] = [
    new Sums(rows.names.length),
    new Sums(columns.names.length),
    new Sums(1),
  ];
  for (let customer = 0; customer < revenue.length; customer++) {
    const [inRows, inColumns] = [rows.of(customer), columns.of(customer)];
    const amount = revenue[customer];
    for (const row of inRows) {
      rowSums.add(row, amount);
      for (const column of inColumns) cells.add(row * columns.names.length + column, amount);
    }
    for (const column of inColumns) columnSums.add(column, amount);
    total.add(0, amount);
  }
  return {
    rows: rows.names,
    columns: columns.names,
    cells: rows.names.map((_, row) => cells.list(row * columns.names.length, columns.names.length)),
    rowTotals: rowSums.list(0, rows.names.length),
    columnTotals: columnSums.list(0, columns.names.length),
    total: total.list(0, 1)[0],
  };
}

/** Sums by slot. */
export class Sums {
  private readonly customers: Float64Array;
  private readonly revenue: Float64Array;

  constructor(slots: number) {
    this.customers = new Float64Array(slots);
    // NaN until an amount is known.
    this.revenue = new Float64Array(slots).fill(NaN);
  }

  add(slot: number, amount: number): void {
    this.customers[slot]++;
    if (Number.isNaN(amount)) return;
    this.revenue[slot] = (Number.isNaN(this.revenue[slot]) ? 0 : this.revenue[slot]) + amount;
  }

  list(from: number, count: number): CrossFigures[] {
    return Array.from({ length: count }, (_, index) => {
      const revenue = this.revenue[from + index];
      return { customers: this.customers[from + index], revenue: Number.isNaN(revenue) ? null : revenue };
    });
  }
}

/** The names of a side, and by customer the indexes of those that it has. */
function readerOf({ segments, texts }: CrossSide) {
  const known = new Set(segments.filter((segment) => segment !== ''));
  // A segment's own name may hold a semicolon.
  const split = (text: string) => (known.has(text) ? [text] : text.split(LIST_SEPARATOR));
  const lists = new Map([...new Set(texts)].map((text): [string, string[]] => [text, split(text)]));
  const all = new Set([...known, ...[...lists.values()].flat()]);
  const names = [...[...all].filter((name) => name !== ''), ...(all.has('') ? [''] : [])];
  const indexOf = new Map(names.map((name, index): [string, number] => [name, index]));
  const indexes = new Map(
    [...lists].map(([text, list]): [string, number[]] => [text, list.map((name) => indexOf.get(name) ?? 0)]),
  );
  return { names, of: (customer: number) => indexes.get(texts[customer]) ?? [] };
}
