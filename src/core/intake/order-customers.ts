/**
 * Whose order a row is: the customer ids of the orders sheet as indexes into customers.
 */
import type { Cell } from '../tables/sheet-cells';
import type { ColumnSlice } from './column-slice';
import type { ReadCustomers } from './customers';
import type { IdReader } from './ids';
import type { TestCustomerTest } from './test-customers';
import type { TotalsRow } from './totals-row';
import type { WalkInTest } from './walk-ins';

/** What stands in the place of an index when a row has no customer. */
export const NOBODY = { unknown: -1, blank: -2, test: -3, walkIn: -4 } as const;

/** What an order row says of its customer besides the id. */
export interface RowHints {
  readonly isWalkIn: WalkInTest;
  readonly isTest: TestCustomerTest;
  readonly readId: IdReader;
  /** The walk-in name that stands in data row k; '' for any other name. */
  walkInName(k: number): string;
  readonly totals: TotalsRow | null;
}

export interface OrderCustomers {
  /** Index into customers or NOBODY, one a data row. */
  readonly indexes: Int32Array;
  /** Ids that no customer has, with their first data row. */
  readonly unknown: ReadonlyMap<string, number>;
}

/** The customers of the rows when there is a customers sheet. */
export function matchCustomers(
  slice: ColumnSlice,
  known: ReadCustomers,
  { isWalkIn, isTest, readId, walkInName }: RowHints,
): OrderCustomers {
  const { indexOf, walkIn } = known.customers;
  const walkInIndex = walkIn.indexOf(1);
  const unknown = new Map<string, number>();
  const find = (cell: Cell, k: number): number => {
    const id = readId(cell);
    const index = indexOf.get(id);
    if (index !== undefined) return index;
    if (known.testIds.has(id) || isTest(id)) return NOBODY.test;
    if (isWalkIn(id) || walkInName(k) !== '') return walkInIndex >= 0 ? walkInIndex : NOBODY.walkIn;
    if (id === '') return NOBODY.blank;
    if (!unknown.has(id)) unknown.set(id, k);
    return NOBODY.unknown;
  };
  return { indexes: indexRows(slice, find, indexOf), unknown };
}

export interface FoundCustomers extends OrderCustomers {
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly walkIn: readonly number[];
}

/** The customers that the orders name when there is no customers sheet, in order of appearance; all walk-ins are one. */
export function collectCustomers(slice: ColumnSlice, hints: RowHints): FoundCustomers {
  const { isWalkIn, isTest, readId, walkInName, totals } = hints;
  const ids: string[] = [];
  const walkIn: number[] = [];
  const indexOf = new Map<string, number>();
  let walkInIndex = -1;
  const add = (id: string, walksIn: boolean): number => {
    const index = walksIn && walkInIndex >= 0 ? walkInIndex : ids.length;
    indexOf.set(id, index);
    if (index < ids.length) return index;
    if (walksIn) walkInIndex = index;
    walkIn.push(walksIn ? 1 : 0);
    ids.push(id);
    return index;
  };
  const find = (cell: Cell, k: number): number => {
    const name = walkInName(k);
    const id = readId(cell) || name;
    if (id === '' || k === totals?.row) return NOBODY.blank;
    if (isTest(id)) return NOBODY.test;
    return indexOf.get(id) ?? add(id, name !== '' || isWalkIn(id));
  };
  return { indexes: indexRows(slice, find, indexOf), unknown: new Map(), ids, indexOf, walkIn };
}

function indexRows(
  { cells: { rows, index }, from, to }: ColumnSlice,
  find: (cell: Cell, k: number) => number,
  indexOf: ReadonlyMap<string, number>,
): Int32Array {
  const indexes = new Int32Array(to - from);
  for (let k = 0; k < indexes.length; k++) {
    const cell = rows[from + k][index];
    const known = typeof cell === 'string' ? indexOf.get(cell) : undefined;
    indexes[k] = known === undefined ? find(cell, k) : known;
  }
  return indexes;
}
