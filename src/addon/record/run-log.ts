/**
 * The tab Run log: a row a run, the newest last. Written as not complete before the run writes anything else,
 * so that a run that died is seen.
 */
import type { Cell, Classification, Language } from '../../core/index';
import { messages } from '../../i18n/index';
import { findMadeTab, type OwnTabs } from '../sheets/own-tabs';
import type { TabPlan } from '../sheets/tab-plan';
import { isSameCell } from '../sheets/written-cell';
import { SCHEDULE, thisPerson } from './person';
import { countMovers, type SchemeMoves } from './scheme-moves';
import { bodyOf } from './tab-body';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Put in by the build. */
declare const ADDON_VERSION: string;

/** The oldest runs beyond these go. */
export const LOG_ROWS = 500;

const COUNT = '#,##0';
const LOOK = {
  formats: ['yyyy-mm-dd hh:mm:ss', '@', '@', '@', COUNT, COUNT, COUNT, '0.0', COUNT, '@', '@', 'General'],
  widths: [140, 130, 120, 90, 90, 90, 90, 80, 80, 90, 80, 80],
  hidden: false,
} as const;

/** What is known of a run before it writes. */
export interface RunFacts {
  readonly command: 'classify' | 'undo';
  readonly started: Date;
  readonly read: number;
  readonly skipped: number;
  readonly moved: number;
  readonly warnings: number;
  /** The hash of the rules; '' where they were not read. */
  readonly rules: string;
  /** Left out: whoever runs this asked for it. */
  readonly by?: 'schedule';
}

/** The facts of a classification. */
export function classifyFacts(
  { customers, totals: { counts } }: Classification,
  moves: readonly SchemeMoves[],
  known: Pick<RunFacts, 'started' | 'warnings' | 'rules' | 'by'>,
): RunFacts {
  // Customers known from orders alone have no row of their own.
  const customerRows = customers.mapping ? counts.customers + counts.skippedCustomerRows : 0;
  return {
    ...known,
    command: 'classify',
    read: customerRows + counts.orderRows,
    skipped: counts.skippedCustomerRows + counts.skippedOrderRows,
    moved: countMovers(moves),
  };
}

/** The record of one run: its row before anything is written, when all is, and the tab without it. */
export interface RunRecord {
  started(): TabPlan;
  finished(): TabPlan;
  without(): TabPlan;
}

/** A run that the log knows. */
export interface LoggedRun {
  readonly started: Date;
  readonly command: 'classify' | 'undo';
  readonly by: 'you' | 'another' | 'schedule';
  readonly rows: number;
  readonly moved: number;
  readonly isComplete: boolean;
}

/** So many rows are read for the last runs; where none of them is one, the whole log is. */
const LATEST_ROWS = 25;

/** The last one. Empty: null without a log, or where somebody typed into its last row. */
export function lastRunOf(tabs: Pick<OwnTabs, 'made'>): LoggedRun | null {
  return latestRuns(tabs.made('log'))[0] ?? null;
}

/** The latest runs, the last one first; those that a schedule could not do are none. Empty: as lastRunOf. */
export function latestRuns(sheet: Sheet | null): LoggedRun[] {
  const last = sheet?.getLastRow() ?? 0;
  if (!sheet || last < 2) return [];
  const rowsFrom = (first: number) =>
    sheet.getRange(first, 1, last - first + 1, LOOK.formats.length).getValues();
  const first = Math.max(2, last - LATEST_ROWS + 1);
  const latest = runsIn(rowsFrom(first));
  return latest.length > 0 || first === 2 ? latest : runsIn(rowsFrom(2));
}

/** When the last run began that classified and came to its end, ms; null where the latest ones did not. */
export function lastGoodRun(runs: readonly LoggedRun[]): number | null {
  const good = runs.find(({ command, isComplete }) => command === 'classify' && isComplete);
  return good ? good.started.getTime() : null;
}

function runsIn(rows: Cell[][]): LoggedRun[] {
  if (!(rows[rows.length - 1][0] instanceof Date)) return [];
  const person = thisPerson();
  return rows.reverse().flatMap((row) => loggedRun(row, person) ?? []);
}

function loggedRun(row: readonly Cell[], thisOne: string): LoggedRun | null {
  const [started, command, , person, read, , moved] = row;
  // A run that was stopped before it read anything has no figures.
  if (!(started instanceof Date) || read === '') return null;
  const { undo } = messages('en').record.commands;
  const undone = [undo, messages('vi').record.commands.undo].includes(String(command));
  return {
    started,
    command: undone ? 'undo' : 'classify',
    by: person === SCHEDULE ? 'schedule' : person === thisOne ? 'you' : 'another',
    rows: Number(read) || 0,
    moved: Number(moved) || 0,
    isComplete: row[row.length - 1] === true,
  };
}

/** Whether the log has a classification that began then and did not come to its end. Calls: three. */
export function isLoggedIncomplete(tabs: OwnTabs, started: Date): boolean {
  const rows = bodyOf(tabs.made('log'), LOOK.formats.length).filter(([time]) => isSameCell(time, started));
  return rows.length > 0 && rows.every((row) => row[row.length - 1] !== true);
}

/** Reads the runs before this one. Nothing is written. */
export function runRecord(tabs: OwnTabs, facts: RunFacts, language: Language): RunRecord {
  const person = thisPerson();
  // Its own row where the command is begun again: it has one only.
  const isOwn = (row: readonly Cell[]) => isSameCell(row[0], facts.started) && row[row.length - 1] !== true;
  const before = bodyOf(tabs.made('log'), LOOK.formats.length).filter((row) => !isOwn(row));
  const tabOf = (sheet: TabPlan['sheet'], rows: readonly (readonly Cell[])[]): TabPlan => {
    const wanted = rows.map((row) => withWho(row, person, language));
    return { tab: 'log', sheet, rows: [header(language), ...wanted], look: LOOK };
  };
  const rowsWith = (seconds: number | '', isComplete: boolean) => {
    const { started, read, skipped, moved, warnings, rules } = facts;
    const command = messages(language).record.commands[facts.command];
    const figures = [read, skipped, moved, seconds, warnings, rules, ADDON_VERSION, isComplete];
    return [...before.slice(1 - LOG_ROWS), [started, command, '', facts.by ?? person, ...figures]];
  };
  // The run may have made the tab, and somebody may have deleted it.
  const tabNow = () => findMadeTab(tabs.book, 'log');
  return {
    started: () => tabOf(tabs.made('log'), rowsWith('', false)),
    finished: () => tabOf(tabNow(), rowsWith(secondsSince(facts.started), true)),
    without: () => tabOf(tabNow(), before),
  };
}

/** The tab with a row for a run that a schedule could not do. */
export function stoppedRow(
  tabs: OwnTabs,
  { started, what }: { readonly started: Date; readonly what: string },
  language: Language,
): TabPlan {
  const [sheet, person] = [tabs.made('log'), thisPerson()];
  const before = bodyOf(sheet, LOOK.formats.length).slice(1 - LOG_ROWS);
  const stopped = [started, what, '', SCHEDULE, '', '', '', '', '', '', ADDON_VERSION, false];
  const rows = [...before, stopped].map((row) => withWho(row, person, language));
  return { tab: 'log', sheet, rows: [header(language), ...rows], look: LOOK };
}

function header(language: Language): string[] {
  const { log } = messages(language).record;
  const { started, command, who, person, read, skipped, moved, seconds, warnings } = log;
  const numbers = [read, skipped, moved, seconds, warnings];
  return [started, command, who, person, ...numbers, log.rules, log.version, log.complete];
}

/** "You" is whoever runs now: who ran before them is another person to them. */
function withWho(row: readonly Cell[], person: string, language: Language): Cell[] {
  const { you, another, schedule } = messages(language).record.who;
  const [started, command, , id, ...rest] = row;
  return [started, command, id === SCHEDULE ? schedule : id === person ? you : another, id, ...rest];
}

function secondsSince(start: Date): number {
  return Math.max(0, Math.round((new Date().getTime() - start.getTime()) / 100) / 10);
}
