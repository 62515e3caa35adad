/**
 * What a workbook must hold, without a workbook: the user's own cells as plain tables, and beside each customer the segments
 * that the last run, undo or person left there. A customer's row is one thing: what moves it moves its segments.
 */
import type { CellScalar } from '../../src/offline/workbook/sheet-grid';

export type Row = CellScalar[];

/** Key of the scheme's column ('segment:Worth') → what the cell says. A column that is not there says ''. */
export type Segments = Readonly<Record<string, string>>;

/** A row of the customers' tab, be it a customer's, blank or above the headers. */
export interface Line {
  cells: Row;
  segments: Segments;
}

/** What the next undo may bring back. */
export interface Undoable {
  /** By a customer's Who; one of these, the latest first. Empty: nobody knows, or nothing. */
  readonly before: readonly ReadonlyMap<string, Segments>[];
  /** Whether it must bring back the first of them; else it may refuse, or bring back any of them. */
  readonly isSure: boolean;
  /** Whether it must refuse: nothing has run since there was nothing to undo. */
  readonly isNothing: boolean;
}

/** A scheme of the last run. */
export interface Scheme {
  readonly name: string;
  readonly key: string;
}

/** Everything is counted from 0. Tables but the customers' have their headers in row 0; null: there is no such tab. */
export interface Model {
  customers: Line[];
  /** The row of the customers' headers. */
  headerRow: number;
  orders: Row[];
  rules: Row[] | null;
  settings: Row[] | null;
  /** Customer, scheme, segment. */
  manual: string[][] | null;
  /** The user's own tab Board, by row. */
  board: Map<number, Asked>;
  /** How the customers' tab is called. */
  customersTab: string;
  /** Copies of tabs that people made: id → all that they hold. */
  copies: Map<number, string>;
  undo: Undoable;
  /** Those of the last run; empty: none has been, or all is removed. */
  schemes: readonly Scheme[];
  /** Whether somebody forbade writing into the customers' tab. */
  isProtected: boolean;
  /** Whether the clock is to start runs. */
  isScheduled: boolean;
  /** So that new ids and names are new. */
  made: number;
}

/** A row of the tab Board: the customer's id, behind it formulas for the segment and for how many have it. */
export interface Asked {
  readonly id: string;
  readonly scheme: Scheme;
  /** What they have said since the last run; null: nobody knows. */
  segment: string | null;
  count: number | null;
}

export const NOTHING_TO_UNDO: Undoable = { before: [], isSure: false, isNothing: true };
export const UNKNOWN_UNDO: Undoable = { before: [], isSure: false, isNothing: false };

const HEADERS = ['Customer ID', 'Who', 'Level', 'Memo', 'Tag no'];

/** Without rules there is something to set up first. */
export function firstModel(hasRules = true): Model {
  return {
    customers: [
      [...HEADERS],
      ['a', 'Anh', 1, 30, 'a1'],
      ['b', 'Bình', 2, 50, 'b1'],
      ['c', 'Chi', 3, 10, 'c1'],
      ['d', 'Dũng', 4, 40, 'd1'],
    ].map((cells): Line => ({ cells, segments: {} })),
    headerRow: 0,
    orders: [
      ['Order ID', 'Customer ID', 'Order date', 'Amount', 'Sum B'],
      ['1', 'a', '2026-01-05', 10, 30],
      ['2', 'b', '2026-02-05', 20, 20],
      ['3', 'c', '2026-03-05', 30, 10],
    ],
    rules: hasRules
      ? [
          ['Scheme', 'Segment', 'revenue', 'Level', 'recencyDays'],
          ['Worth', 'Big', '>= 25', '', ''],
          ['Worth', 'Middle', '>= 15', '', ''],
          ['Worth', 'Small', '> 0', '', ''],
          ['Grade', 'High', '', '>= 3', ''],
          ['Grade', 'Low', '', '>= 1', ''],
          ['Pace', 'Fresh', '', '', '<= 40'],
          ['Pace', 'Stale', '', '', '> 40'],
        ]
      : null,
    settings: null,
    manual: null,
    board: new Map(),
    customersTab: 'Customers',
    copies: new Map(),
    undo: NOTHING_TO_UNDO,
    schemes: [],
    isProtected: false,
    isScheduled: false,
    made: 0,
  };
}

/** The schemes of the user's own rules, and their segments. */
export const OWN_SEGMENTS: readonly (readonly [scheme: string, segment: string])[] = [
  ['Worth', 'Big'],
  ['Worth', 'Small'],
  ['Grade', 'High'],
  ['Grade', 'Low'],
  ['Pace', 'Stale'],
];

/** Where a column of the user's stands among those of the user's. */
export function columnNamed({ customers, headerRow }: Readonly<Model>, header: string): number {
  return customers[headerRow].cells.indexOf(header);
}

/** Rows below the headers that hold a customer, be it one without an id. */
export function peopleIn(model: Readonly<Model>): number[] {
  const who = columnNamed(model, 'Who');
  return model.customers.flatMap(({ cells }, row) =>
    row > model.headerRow && cells[who] !== '' ? [row] : [],
  );
}

/** The row of one of them; wraps around. There must be one. */
export function personAt(model: Readonly<Model>, at: number): number {
  const people = peopleIn(model);
  return people[at % people.length];
}

export const whoIn = (model: Readonly<Model>, row: number): string =>
  String(model.customers[row].cells[columnNamed(model, 'Who')]);

/** By which customers are told apart: Settings may name another column. */
export function idIn(model: Readonly<Model>, row: number): string {
  const mapped = mappedHeader(model, 'customers.customerId') ?? 'Customer ID';
  return String(model.customers[row].cells[columnNamed(model, mapped)] ?? '');
}

/** The header that Settings name for a field; the later of two rows holds. */
function mappedHeader({ settings }: Readonly<Model>, field: string): string | null {
  const row = settings?.findLast((cells) => cells[1] === field && cells[2] !== '');
  return row ? String(row[2]) : null;
}

/** By Who. */
export function segmentsNow(model: Readonly<Model>): Map<string, Segments> {
  return new Map(peopleIn(model).map((row) => [whoIn(model, row), model.customers[row].segments]));
}

/** Whether every id is there, and once: else nobody but core knows whose row counts. */
export function hasPlainIds(model: Readonly<Model>): boolean {
  const ids = peopleIn(model).map((row) => idIn(model, row));
  return ids.every((id) => id !== '') && new Set(ids).size === ids.length;
}

/** Somebody changed what undo looks at: it may refuse. */
export function unsettle(model: Model): void {
  model.undo = { ...model.undo, isSure: false };
}

export function sameSegments(a: Segments, b: Segments): boolean {
  return [...Object.keys(a), ...Object.keys(b)].every((key) => (a[key] ?? '') === (b[key] ?? ''));
}

/** What formulas say behind a run or an undo; after the latter nobody knows how many there are of each. */
export function refreshBoard(model: Model, isCounted: boolean): void {
  const people = peopleIn(model);
  for (const asked of model.board.values()) {
    const { id, scheme } = asked;
    const rows = people.filter((row) => idIn(model, row) === id);
    const says = (row: number) => model.customers[row].segments[scheme.key] ?? '';
    // Undo may take a column away again.
    const isThere = rows.length === 1 && scheme.key in model.customers[rows[0]].segments;
    const isKnown = isThere && model.schemes.some(({ key }) => key === scheme.key);
    asked.segment = isKnown ? says(rows[0]) : null;
    asked.count =
      isCounted && asked.segment ? people.filter((row) => says(row) === asked.segment).length : null;
  }
}

/** After a command that was cut off nobody knows what formulas say. */
export function forgetBoard({ board }: Model): void {
  for (const asked of board.values()) Object.assign(asked, { segment: null, count: null });
}
