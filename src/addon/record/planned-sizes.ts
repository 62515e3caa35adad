/**
 * The rows of Segment sizes that a run leaves, and those that an undo of it puts back.
 */
import { segmentColumn, type Classification } from '../../core/index';
import { parseSize, sizeText, withDay, type SizeRow } from './sizes-tab';
import type { LastRun, RunOfDay } from './last-run';

export interface SizesBefore {
  /** The tab as it stands. */
  readonly rows: readonly SizeRow[];
  /** The last run, of whatever day; null where nothing is known of it. */
  readonly last: LastRun | null;
  /** What the state keeps for an undo. */
  readonly undo: readonly string[];
}

export interface PlannedSizes {
  readonly rows: readonly SizeRow[];
  /** Days and their rows as they were before, a text each: see undoneSizes. */
  readonly undo: readonly string[];
}

/** A run that changes nothing leaves the rows of its day as they are. */
export function plannedSizes(run: Classification, ran: RunOfDay, known: SizesBefore): PlannedSizes {
  const { day, isFresh, keepsHistory } = ran;
  const { rows, undo } = known;
  const last = lastRows(known);
  const present = rows.filter((row) => row.day === day && row.source === 'run');
  const isRepeated = !isFresh && last.length > 0 && last[0].day === day;
  const before = isRepeated ? keptBefore(present) : countedBefore(last);
  const added = sizesOf(run, day).map((row) => ({ ...row, before: before(row) }));
  const gone = keepsHistory ? [day] : [day, ...last.slice(0, 1).map((row) => row.day)];
  const texts = [...new Set(gone)].flatMap((one) => dayTexts(rows, one));
  const isKnown = undo.includes(dayMark(day));
  return {
    rows: withDay(keepsHistory ? rows : [], day, added),
    // Without a run to undo there is nothing to add to.
    undo: isFresh ? texts : undo.length === 0 || isKnown ? undo : [...undo, ...dayTexts(rows, day)],
  };
}

/** What the last run counted. Empty: nothing is known of any. */
function lastRows({ rows, last }: SizesBefore): SizeRow[] {
  const counted = rows.filter(({ source }) => source === 'run');
  const ofRun = counted.filter((row) => row.day === last?.day && last.keys.includes(row.key));
  // A run that was cut off before it counted, or one of an earlier version: then those before it.
  const latest = counted[counted.length - 1]?.day;
  return ofRun.length > 0 ? ofRun : counted.filter(({ day }) => day === latest);
}

type BeforeOf = (row: Pick<SizeRow, 'key' | 'segment'>) => number | null;

/** A segment that the scheme did not have then had nobody. */
function countedBefore(last: readonly SizeRow[]): BeforeOf {
  const schemes = new Set(last.map(({ key }) => key));
  const sizes = new Map(last.map((row) => [slot(row), row.customers]));
  return (row) => (schemes.has(row.key) ? (sizes.get(slot(row)) ?? 0) : null);
}

function keptBefore(present: readonly SizeRow[]): BeforeOf {
  const kept = new Map(present.map((row) => [slot(row), row.before]));
  return (row) => kept.get(slot(row)) ?? null;
}

function slot({ key, segment }: Pick<SizeRow, 'key' | 'segment'>): string {
  return JSON.stringify([key, segment]);
}

function sizesOf(run: Classification, day: string): Omit<SizeRow, 'before'>[] {
  return run.schemes.flatMap(({ assignment, totals }) => {
    const { key } = segmentColumn(assignment);
    const scheme = assignment.table.scheme.name;
    return totals.map(({ segment, customers, orders, revenue }) => {
      const sums = { customers, orders, revenue };
      return { day, source: 'run' as const, key, scheme, segment, ...sums };
    });
  });
}

/** Stands before the rows of a day. No row is a single text. */
function dayMark(day: string): string {
  return JSON.stringify([day]);
}

function dayTexts(rows: readonly SizeRow[], day: string): string[] {
  return [dayMark(day), ...rows.filter((row) => row.day === day).map(sizeText)];
}

/** Each day that the state names holds again what it held. Days that it does not name stay. */
export function undoneSizes(rows: readonly SizeRow[], undo: readonly string[]): SizeRow[] {
  const marks = new Map(undo.map((text) => JSON.parse(text) as unknown[]).flatMap(markedDay));
  const before = undo.flatMap((text) => parseSize(JSON.parse(text) as unknown[]) ?? []);
  const kept = rows.filter(({ day }) => !marks.has(day));
  return [...marks.keys()].reduce<SizeRow[]>(
    (all, day) =>
      withDay(
        all,
        day,
        before.filter((row) => row.day === day),
      ),
    kept,
  );
}

function markedDay(cells: readonly unknown[]): [string, true][] {
  return cells.length === 1 ? [[String(cells[0]), true]] : [];
}
