/**
 * Reads the tables themselves: which sheet is which, and of each the columns that are mapped or that rules name.
 */
import {
  findSources,
  foldKey,
  mapSheet,
  neededColumns,
  IssueLog,
  RUN_ISSUES,
  type Settings,
  type SheetCells,
  type SheetMapping,
  type TableKind,
} from '../../core/index';
import type { RunProgress } from '../progress';
import { ownerColumns } from './assigned-owners';
import type { OwnPositions } from './own-columns';
import type { SheetTop } from './read-sheet';
import { readTable } from './read-table';
import { EXECUTION_MS, type TimeBudget } from './time-budget';
import type { UserTop } from './user-top';

export type Tables = Readonly<Record<TableKind, SheetCells | null>>;

interface TableContext {
  readonly issues: IssueLog;
  readonly time: TimeBudget;
  readonly progress: RunProgress;
  /** A workbook without tables is no fault. */
  readonly forCheck?: boolean;
  /** Of customers every column is read, whoever names it. */
  readonly everyColumn?: boolean;
  readonly tops: readonly UserTop[];
  readonly settings: Settings;
  /** Rules name owners: who has which customer is to be read, too. */
  readonly dealsOwners: boolean;
  /** Tabs whose texts name customers' columns that are to be read, too. */
  readonly naming: readonly SheetCells[];
}

/** Calls that one sheet takes until it is known what it is, and one column of the add-on's in it. */
const [SHEET_CALLS, COLUMN_CALLS] = [12, 4];
/** Calls for the last look at a table. */
const TABLE_CALLS = 7;
/** Calls for the add-on's tabs, Settings and Rules. */
const TAB_CALLS = 60;

type Sources = NonNullable<ReturnType<typeof findSources>>;

/** A workbook of rules alone. */
const NO_SOURCES: Sources = {};

function sourcesOf({ tops, settings, issues, forCheck }: TableContext): Sources | null {
  const found = new IssueLog();
  const isMissing = () => found.list().every(({ code }) => code === 'intake.source.none');
  if (forCheck && !findSources(tops, settings, found) && isMissing()) return NO_SOURCES;
  return findSources(tops, settings, issues);
}

/** Null where there are none, or where reading has taken too long: the issues say so. */
export function readTables(context: TableContext) {
  const { tops, settings, issues, time, progress } = context;
  const sources = sourcesOf(context);
  if (!sources) return null;
  const ownColumns = tops.reduce((sum, { own }) => sum + own.size, 0);
  const work = {
    calls: TAB_CALLS + SHEET_CALLS * tops.length + COLUMN_CALLS * ownColumns,
    cellsRead: 0,
    sheetsOpened: tops.length,
  };
  progress.enter('reading', cellsToRead(sources, context));
  const live = new Map<TableKind, UserTop>();
  const read = (kind: TableKind): SheetCells | null => {
    const top = tops.find(({ name }) => name === sources[kind]);
    if (!top || time.isReadingTooLong() || issues.hasErrors) return null;
    // A first look, only to know which columns to read: what is wrong with them is reported by the run.
    const mapping = (seen: SheetTop) => mapSheet(kind, seen, { settings, issues: new IssueLog() });
    const table = readTable(top, { kind, mapping, columns: columnsOf(kind, context), time, progress });
    if (!table) {
      if (!time.isReadingTooLong()) issues.add(RUN_ISSUES, 'run.sheetChanging', { sheet: top.name });
      return null;
    }
    live.set(kind, table.top);
    work.calls += TABLE_CALLS;
    work.cellsRead += table.cellsRead;
    return table.cells;
  };
  const tables = {
    customers: read('customers'),
    orders: read('orders'),
    lines: read('lines'),
    products: read('products'),
  };
  if (time.isReadingTooLong()) reportSlowReading(tables, time, issues);
  if (issues.hasErrors) return null;
  return { tables, customersTop: live.get('customers') ?? null, work };
}

/** An estimate: that a table is looked at twice is not foreseen. */
function cellsToRead(sources: Sources, context: TableContext): number {
  const { tops, settings } = context;
  const cells = (Object.keys(sources) as TableKind[]).map((kind) => {
    const top = tops.find(({ name }) => name === sources[kind]);
    const mapping = top && mapSheet(kind, top, { settings, issues: new IssueLog() });
    return mapping ? top.rowCount * columnsOf(kind, context)(mapping, top.own).length : 0;
  });
  return cells.reduce((sum, count) => sum + count, 0);
}

/** Those that are mapped, and of customers those that rules name, and the add-on's column of owners. */
function columnsOf(kind: TableKind, { naming, dealsOwners, everyColumn }: TableContext) {
  return (mapping: SheetMapping, own: OwnPositions): number[] => {
    const isCustomers = kind === 'customers';
    const filled = everyColumn ? filledColumns(mapping) : columnsNamedIn(naming, mapping.headers);
    const named = isCustomers ? filled : [];
    const owners = isCustomers && dealsOwners ? ownerColumns(own) : [];
    return [...new Set([...neededColumns(mapping), ...named, ...owners])];
  };
}

function reportSlowReading(tables: Tables, { elapsedMs }: TimeBudget, issues: IssueLog): void {
  const rows = Object.values(tables).reduce((sum, table) => sum + (table?.rowCount ?? 0), 0);
  const [seconds, limit] = [elapsedMs, EXECUTION_MS].map((ms) => Math.round(ms / 1000));
  issues.add(RUN_ISSUES, 'run.readingTooLong', {}, { rows, seconds, limit });
}

/** Columns with a header. */
function filledColumns({ headers }: SheetMapping): number[] {
  return headers.flatMap((header, index) => (header === '' ? [] : [index]));
}

/** Columns whose header stands anywhere in those tabs: as a header, or inside a condition. */
function columnsNamedIn(tabs: readonly SheetCells[], headers: readonly string[]): number[] {
  const texts = tabs.flatMap((tab) =>
    Array.from({ length: tab.columnCount }, (_, index) => tab.column(index)).flatMap(({ rows, index }) =>
      rows.map((row) => row[index]),
    ),
  );
  const all = [...new Set(texts.filter((text) => typeof text === 'string').map(foldKey))].join('\n');
  return headers.flatMap((header, index) =>
    foldKey(header) !== '' && all.includes(foldKey(header)) ? [index] : [],
  );
}
