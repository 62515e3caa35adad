/**
 * The hidden tab Segment sizes: how large each segment was, a row a day, scheme and segment; the oldest day first.
 */
import { parseIsoDate, type Cell } from '../../core/index';
import type { MadeTabs, OwnTabs } from '../sheets/own-tabs';
import { planTab, type TabPlan } from '../sheets/tab-plan';
import { bodyOf } from './tab-body';

/** The oldest days go, whole, that make more rows than these. */
export const SIZE_ROWS = 20000;

/** A run of that day counted, or it was worked out later what a run would have counted. */
export type SizeSource = 'run' | 'computed';

export interface SizeRow {
  /** Analysis date, 'YYYY-MM-DD'. */
  readonly day: string;
  readonly source: SizeSource;
  /** The key of the scheme's column: 'segment:value'. */
  readonly key: string;
  readonly scheme: string;
  /** '' for customers without a segment. */
  readonly segment: string;
  readonly customers: number;
  readonly orders: number;
  /** Null when no amount is known. */
  readonly revenue: number | null;
  /**
   * Customers at the run before, of whatever day; of a later run of the day that changed nothing nothing is kept.
   * Null: no run before knew the scheme, or no run counted this.
   */
  readonly before: number | null;
}

/** In the state of the add-on names are keys, which no language changes. */
const HEADER = [
  'day',
  'source',
  'key',
  'scheme',
  'segment',
  'customers',
  'orders',
  'revenue',
  'before',
] as const;
const LOOK = {
  formats: ['@', '@', '@', '@', '@', '0', '0', 'General', '0'],
  widths: [],
  hidden: true,
} as const;

/** The oldest day first. Rows that somebody broke are left out. Empty: no tab. */
export function readSizes(tabs: MadeTabs): SizeRow[] {
  const rows = bodyOf(tabs.made('sizes'), HEADER.length).flatMap((cells) => parseSize(cells) ?? []);
  return byDay(rows);
}

/** Rows at the end of the tab among which the last days stand. */
const LAST_ROWS = 500;

/** The rows of one day. Calls: three where it is among the last, else five. */
export function readSizesOf(tabs: MadeTabs, day: string): SizeRow[] {
  const sheet = tabs.made('sizes');
  const last = sheet?.getLastRow() ?? 0;
  if (!sheet || last < 2) return [];
  const from = Math.max(2, last - LAST_ROWS + 1);
  const cells = sheet.getRange(from, 1, last - from + 1, HEADER.length).getValues() as Cell[][];
  const rows = cells.flatMap((row) => parseSize(row) ?? []);
  const isWhole = from === 2 || (rows.length > 0 && rows[0].day < day);
  return (isWhole ? rows : readSizes(tabs)).filter((row) => row.day === day);
}

/** Empty: null where the cells are no row of the tab. */
export function parseSize(cells: readonly unknown[]): SizeRow | null {
  const [day, source, key, scheme, segment, customers, orders, revenue, before] = cells;
  if (!isDay(day) || !isSource(source)) return null;
  if (!isText(key) || key === '' || !isText(scheme)) return null;
  if (!isCount(customers) || !isCount(orders)) return null;
  if (!isBlankOr(isNumber, revenue) || !isBlankOr(isCount, before)) return null;
  return {
    day,
    source,
    key,
    scheme,
    // A segment called 2024 reads back as a text or as a number, after whatever import.
    segment: String(segment),
    customers,
    orders,
    revenue: revenue === '' ? null : revenue,
    before: before === '' ? null : before,
  };
}

function isText(cell: unknown): cell is string {
  return typeof cell === 'string';
}

function isDay(cell: unknown): cell is string {
  return isText(cell) && parseIsoDate(cell) !== null;
}

function isSource(cell: unknown): cell is SizeSource {
  return cell === 'run' || cell === 'computed';
}

function isBlankOr(is: (cell: unknown) => cell is number, cell: unknown): cell is number | '' {
  return cell === '' || is(cell);
}

function isNumber(cell: unknown): cell is number {
  return typeof cell === 'number' && Number.isFinite(cell);
}

function isCount(cell: unknown): cell is number {
  return isNumber(cell) && Number.isInteger(cell) && cell >= 0;
}

/**
 * The rows with those of a day put in place of what the day had of the same schemes; other days and schemes keep their rows
 * and their order. Of more than SIZE_ROWS the oldest whole days go.
 */
export function withDay(rows: readonly SizeRow[], day: string, added: readonly SizeRow[]): SizeRow[] {
  const keys = new Set(added.map(({ key }) => key));
  const kept = rows.filter((row) => row.day !== day || !keys.has(row.key));
  return bounded(byDay([...kept, ...added]));
}

function byDay(rows: readonly SizeRow[]): SizeRow[] {
  // Sorting keeps the order of rows of one day.
  return [...rows].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function bounded(rows: readonly SizeRow[]): SizeRow[] {
  const surplus = rows.length - SIZE_ROWS;
  if (surplus <= 0) return [...rows];
  const { day } = rows[surplus - 1];
  return rows.filter((row) => row.day > day);
}

/** A row as one text. */
export function sizeText(row: SizeRow): string {
  return JSON.stringify(cellsOf(row));
}

function cellsOf(row: SizeRow): Cell[] {
  return HEADER.map((name) => row[name] ?? '');
}

/** The tab with these rows below its header. */
export function planSizes(tabs: OwnTabs, rows: readonly SizeRow[]): TabPlan {
  return planTab(tabs, { tab: 'sizes', rows: [HEADER, ...rows.map(cellsOf)], look: LOOK });
}
