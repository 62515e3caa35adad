/**
 * One row of the customers' sheet, read at one moment: the id and everything that the add-on wrote beside it.
 */
import { cellText, type Cell } from '../../core/index';
import { paddedId } from '../sheets/padded-ids';
import { UPDATED_AT } from '../sheets/write-plan';
import type { Layout } from './customers-layout';
import type { CustomersPlace } from './customers-place';
import type { CustomerCells, Question } from './question';
import { idKey, meantRows, type Candidate, type WantedId } from './wanted-id';

export const WHY = 'why';

/** Calls: two; two more where somebody asks for the id and it is a number. */
export function readCustomer(
  { layout, ids }: CustomersPlace,
  row: number,
  { columns }: Pick<Question, 'columns'>,
): CustomerCells & { readonly candidate: Candidate } {
  const width = Math.max(ids.column, ...columns, ...layout.noted.values());
  const [cells] = layout.sheet.getRange(row, 1, 1, width).getValues() as Cell[][];
  const candidate = { row, cell: cells[ids.column - 1] };
  return {
    candidate,
    cell: (column) => cells[column - 1],
    id: () => idShown({ layout, ids }, candidate),
  };
}

/** The id of a row as people see it: a number may be shown with leading zeros. Calls: two where it is a number. */
export function idShown(
  { layout, ids }: Pick<CustomersPlace, 'layout' | 'ids'>,
  { row, cell }: Candidate,
): string {
  if (typeof cell !== 'number') return ids.read(cell);
  return ids.read(paddedId(cell, layout.sheet.getRange(row, ids.column).getNumberFormat()));
}

/** Whether the row is the one that is meant. */
export function isMeant(wanted: WantedId, candidate: Candidate, place: CustomersPlace): boolean {
  const keys = wanted.texts.map(idKey);
  if (!keys.includes(idKey(place.ids.read(candidate.cell)))) return false;
  return meantRows(wanted, [candidate], (one) => idShown(place, one)).length === 1;
}

/** The column by which a row that a run wrote is told from one that it left alone; null: there is none. */
export function evidenceColumn({ noted }: Layout): number | null {
  const segments = [...noted].flatMap(([key, column]) => (key.startsWith('segment:') ? [column] : []));
  return noted.get(WHY) ?? noted.get(UPDATED_AT) ?? segments[0] ?? null;
}

/** Of several rows with one id the customer's is the one in which a run wrote. */
export function isWritten(customer: CustomerCells, layout: Layout): boolean {
  const column = evidenceColumn(layout);
  return column !== null && cellText(customer.cell(column)) !== '';
}
