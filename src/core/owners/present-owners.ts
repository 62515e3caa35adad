/**
 * Who looks after a customer now: whom the marketer's own column names, else whom an earlier run named.
 */
import type { Customers } from '../intake/types';
import type { Column } from '../tables/column';
import type { Staff } from './staff';

/** Whom an earlier run gave a customer to, by id and sheet row (0: none); '' for nobody. */
export type AssignedBefore = (id: string, sheetRow: number) => string;

/** A place in the staff; -1 where nobody of them is named. */
export type OwnerReader = (customer: number) => number;

/**
 * The places where a present owner may be named, the weightiest first: the marketer's column, the add-on's own column as it
 * stands in the sheet, and a column that an earlier run left in a file, where it is a column like any other.
 */
export function presentOwners(
  { fields, ids, sheetRows }: Customers,
  staff: Staff,
  assignedBefore: AssignedBefore | undefined,
): OwnerReader[] {
  const own: OwnerReader | undefined =
    assignedBefore && ((customer) => staff.find(assignedBefore(ids[customer], sheetRows[customer])));
  const readers = [columnReader(fields.owner, staff), own, columnReader(fields.assignedOwner, staff)];
  return readers.filter((reader) => reader !== undefined);
}

function columnReader(column: Column | undefined, staff: Staff): OwnerReader | undefined {
  if (column?.type !== 'text') return undefined;
  const { codes, dictionary } = column;
  const places = Int32Array.from(dictionary, staff.find);
  return (customer) => (codes[customer] < 0 ? -1 : places[codes[customer]]);
}
