/**
 * The tab Run log: a row a run, the newest last. Written as not complete before the run writes anything else,
 * so that a run that died is seen.
 */
import type { Cell, Classification, Language } from '../../core/index';
import { messages } from '../../i18n/index';
import { findMadeTab, type OwnTabs } from '../sheets/own-tabs';
import type { TabPlan } from '../sheets/tab-plan';
import { SCHEDULE, thisPerson } from './person';
import { countMovers, type SchemeMoves } from './scheme-moves';
import { bodyOf } from './tab-body';

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
}

/** The facts of a classification. */
export function classifyFacts(
  { customers, totals: { counts } }: Classification,
  moves: readonly SchemeMoves[],
  known: Pick<RunFacts, 'started' | 'warnings' | 'rules'>,
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

/** The last one. Empty: null without a log, or where somebody typed into its last row. */
export function lastRunOf(tabs: OwnTabs): LoggedRun | null {
  const sheet = tabs.made('log');
  const last = sheet ? sheet.getLastRow() : 0;
  if (!sheet || last < 2) return null;
  const [row] = sheet.getRange(last, 1, 1, LOOK.formats.length).getValues() as Cell[][];
  const [started, command, , person, read, , moved] = row;
  if (!(started instanceof Date)) return null;
  const { undo } = messages('en').record.commands;
  const undone = [undo, messages('vi').record.commands.undo].includes(String(command));
  return {
    started,
    command: undone ? 'undo' : 'classify',
    by: person === SCHEDULE ? 'schedule' : person === thisPerson() ? 'you' : 'another',
    rows: Number(read) || 0,
    moved: Number(moved) || 0,
    isComplete: row[row.length - 1] === true,
  };
}

/** Reads the runs before this one. Nothing is written. */
export function runRecord(tabs: OwnTabs, facts: RunFacts, language: Language): RunRecord {
  const person = thisPerson();
  const before = bodyOf(tabs.made('log'), LOOK.formats.length);
  const tabOf = (sheet: TabPlan['sheet'], rows: readonly (readonly Cell[])[]): TabPlan => {
    const wanted = rows.map((row) => withWho(row, person, language));
    return { tab: 'log', sheet, rows: [header(language), ...wanted], look: LOOK };
  };
  const rowsWith = (seconds: number | '', isComplete: boolean) => {
    const { started, read, skipped, moved, warnings, rules } = facts;
    const command = messages(language).record.commands[facts.command];
    const figures = [read, skipped, moved, seconds, warnings, rules, ADDON_VERSION, isComplete];
    return [...before.slice(1 - LOG_ROWS), [started, command, '', person, ...figures]];
  };
  // The run may have made the tab, and somebody may have deleted it.
  const tabNow = () => findMadeTab(tabs.book, 'log');
  return {
    started: () => tabOf(tabs.made('log'), rowsWith('', false)),
    finished: () => tabOf(tabNow(), rowsWith(secondsSince(facts.started), true)),
    without: () => tabOf(tabNow(), before),
  };
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
