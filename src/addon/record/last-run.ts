/**
 * What is known of the last run as a whole: kept in the state as one text, so that an undo can put the run before back.
 */
import { segmentColumn, type Classification } from '../../core/index';
import type { WorkbookCells } from '../sheets/read-workbook';
import { rulesVersion } from './rules-snapshot';
import { sourceMarks, type SourceMark } from './source-marks';
import type { StateTable } from './state-table';

/** Sums over all customers of a run. */
export interface RunSums {
  readonly customers: number;
  /** Customers' alone; null when no amount is known. */
  readonly revenue: number | null;
}

/** What the run read and went by, as marks: a later look compares them with what stands there then. */
export interface RunBasis {
  /** Rows, and those of them that were skipped. */
  readonly read: number;
  readonly skipped: number;
  readonly rules: string;
  readonly settings: string;
  /** '' without the tab Manual segments. */
  readonly manual: string;
  readonly sources: readonly SourceMark[];
}

export interface LastRun extends RunSums {
  /** Analysis date, 'YYYY-MM-DD'. */
  readonly day: string;
  /** The keys of the schemes' columns, in their order. */
  readonly keys: readonly string[];
  /** The run before. Null: there was none, or nothing is known of it. */
  readonly before: RunSums | null;
  readonly basis: RunBasis;
}

/** In place of the run before, where there was none. */
export const NO_RUN = 'null';

/** Empty: null where no run has left any, or somebody broke them. */
export function parseLastRun(text: string | undefined): LastRun | null {
  if (text === undefined) return null;
  try {
    const facts = JSON.parse(text) as Partial<LastRun> | null;
    return isWhole(facts) ? facts : null;
  } catch {
    return null;
  }
}

function isWhole(facts: Partial<LastRun> | null): facts is LastRun {
  return (
    typeof facts?.day === 'string' &&
    Array.isArray(facts.keys) &&
    typeof facts.customers === 'number' &&
    Array.isArray(facts.basis?.sources)
  );
}

export function knownRun(state: StateTable): LastRun | null {
  return parseLastRun(state.facts('lastRun')[0]);
}

/** What the state keeps of the sizes before the last run. Empty: there is nothing to undo. */
export function undoneTexts(state: StateTable): string[] {
  return state.facts('undo.lastRun').slice(1);
}

/** What a run goes by. */
export function basisOf(cells: WorkbookCells, rows: Pick<RunBasis, 'read' | 'skipped'>): RunBasis {
  const { rules, settings, settingsMark, manual, tables } = cells;
  return {
    read: rows.read,
    skipped: rows.skipped,
    rules: rulesVersion(rules).hash,
    settings: settingsMark,
    manual: manual ? rulesVersion(manual).hash : '',
    sources: sourceMarks(tables, settings),
  };
}

/** A run that is planned. */
export interface RunOfDay {
  /** Analysis date, 'YYYY-MM-DD'. */
  readonly day: string;
  /** The run changes something. */
  readonly isFresh: boolean;
  /** False: only the last run's rows are kept. */
  readonly keepsHistory: boolean;
}

interface RanWith extends RunOfDay {
  readonly basis: RunBasis;
}

/** A run of the same day that changes nothing tells nothing new. */
export function lastRunWith(run: Classification, ran: RanWith, last: LastRun | null): LastRun {
  const { day, isFresh, basis } = ran;
  const before = !isFresh && last?.day === day ? last.before : last && sumsOf(last);
  const keys = run.schemes.map(({ assignment }) => segmentColumn(assignment).key);
  const { customers } = run.totals.counts;
  return { day, keys, customers, revenue: revenueOf(run), before, basis };
}

function sumsOf({ customers, revenue }: RunSums): RunSums {
  return { customers, revenue };
}

function revenueOf(run: Classification): number | null {
  const amounts = Array.from(run.figures().revenue).filter((amount) => !Number.isNaN(amount));
  return amounts.length > 0 ? amounts.reduce((sum, amount) => sum + amount, 0) : null;
}
