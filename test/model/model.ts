/**
 * What a workbook must hold, without a workbook: the user's own cells as a plain table, and the segments that the last run
 * gave, by customer. What the rules give is asked of core: this model is about sheets.
 */
import { classify, type Grid } from '../../src/core/index';
import type { CellScalar } from '../../src/offline/workbook/sheet-grid';

export type Row = CellScalar[];

/** Scheme → segment. */
export type Segments = Readonly<Record<string, string>>;

export const SCHEMES = ['Worth', 'Grade'] as const;

/** Everything is counted from 0; row 0 of each table is its header. */
export interface Model {
  customers: Row[];
  orders: Row[];
  rules: Row[];
  /** How the customers' tab is called. */
  customersTab: string;
  /** By id, as the last complete run left them; null: unknown, since something was cut off. */
  present: ReadonlyMap<string, Segments> | null;
  /** What undo may bring back, by id; empty: nobody knows, or nothing. */
  before: readonly ReadonlyMap<string, Segments>[];
  /** Whether somebody forbade writing into the add-on's columns. */
  isProtected: boolean;
  /** Whether somebody typed into a column of the add-on's, or took one away, since the last run. */
  isTouched: boolean;
  /** So that new ids and names are new. */
  made: number;
}

export function firstModel(): Model {
  return {
    customers: [
      ['Customer ID', 'Who', 'Level', 'Memo'],
      ['a', 'Anh', 1, 30],
      ['b', 'Bình', 2, 50],
      ['c', 'Chi', 3, 10],
      ['d', 'Dũng', 4, 40],
    ],
    orders: [
      ['Order ID', 'Customer ID', 'Order date', 'Amount'],
      ['1', 'a', '2026-01-05', 10],
      ['2', 'b', '2026-02-05', 20],
      ['3', 'c', '2026-03-05', 30],
    ],
    rules: [
      ['Scheme', 'Segment', 'revenue', 'Level'],
      ['Worth', 'Big', '>= 25', ''],
      ['Worth', 'Middle', '>= 15', ''],
      ['Worth', 'Small', '> 0', ''],
      ['Grade', 'High', '', '>= 3'],
      ['Grade', 'Low', '', '>= 1'],
    ],
    customersTab: 'Customers',
    present: null,
    before: [],
    isProtected: false,
    isTouched: false,
    made: 0,
  };
}

/** The segments that the rules give; null where they, or the sheets, are wrong. */
export function wantedSegments({ customers, orders, rules }: Model): ReadonlyMap<string, Segments> | null {
  const grid = (rows: readonly Row[]): Grid => rows;
  const result = classify({
    customers: grid(customers),
    orders: grid(orders),
    rules: grid(rules),
    asOf: '2026-03-31',
    timeZone: 'Asia/Ho_Chi_Minh',
    lang: 'en',
  });
  if (result.customers.length === 0) return null;
  const [headers, ...rows] = result.customers;
  const id = headers.indexOf('Customer ID');
  return new Map(
    rows
      .filter((row) => row[id] !== '')
      .map((row) => [
        String(row[id]),
        // The last of that name is the one that was added.
        Object.fromEntries(SCHEMES.map((scheme) => [scheme, String(row[headers.lastIndexOf(scheme)] ?? '')])),
      ]),
  );
}
