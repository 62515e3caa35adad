/**
 * The tab Segment history: a row a move, the newest last, bounded and compacted.
 */
import {
  cellText,
  decidingRule,
  jointCause,
  type Cell,
  type Language,
  type MoveCause,
} from '../../core/index';
import { messages } from '../../i18n/index';
import type { OwnTabs } from '../sheets/own-tabs';
import { isSameCell } from '../sheets/written-cell';
import { planTab, type TabPlan } from '../sheets/tab-plan';
import { bodyOf } from './tab-body';
import type { SchemeMoves } from './scheme-moves';

/** The oldest moves beyond these go. */
export const HISTORY_ROWS = 50000;

const LOOK = {
  formats: ['yyyy-mm-dd hh:mm:ss', '@', '@', '@', '@', '@', '@'],
  widths: [140, 140, 140, 160, 160, 160, 160],
  hidden: false,
} as const;

/** [date, customer, scheme, from, to, rule, because]; rows of earlier versions have a blank in place of the last. */
type HistoryRow = readonly Cell[];

export interface NewMoves {
  readonly ids: readonly string[];
  readonly moves: readonly SchemeMoves[];
  /** Why a customer moves, by index; null: not known. */
  readonly causeOf: (scheme: SchemeMoves, customer: number) => MoveCause | null;
  readonly now: Date;
  /** Moves of that date are of a run that was cut off: they are told anew. Null: none was. */
  readonly cutOff: Date | null;
  readonly language: Language;
}

/** The rows below the header, as wide as ours are. Empty: no tab, or none below. */
export function readHistory(tabs: OwnTabs): Cell[][] {
  const sheet = tabs.made('history');
  const width = LOOK.formats.length;
  // Somebody may have taken away the columns that an earlier version did not need.
  const rows = bodyOf(sheet, Math.min(width, sheet?.getMaxColumns() ?? width));
  return rows.map((row) => [...row, ...new Array<Cell>(width - row.length).fill('')]);
}

/**
 * Null when nobody moved: the tab stays as it is. A scheme's first column is no move of anybody, nor is what completes it
 * after a run that was cut off.
 */
export function planHistory(tabs: OwnTabs, added: NewMoves): TabPlan | null {
  const { cutOff } = added;
  const rows = added.moves.filter(({ isNew }) => !isNew).flatMap((scheme) => rowsOf(scheme, added));
  if (rows.length === 0 && !cutOff) return null;
  const present = readHistory(tabs);
  const earlier = cutOff ? present.filter(([date]) => !isSameCell(date, cutOff)) : present;
  if (rows.length === 0 && earlier.length === present.length) return null;
  const kept = [...compacted(earlier), ...rows].slice(-HISTORY_ROWS);
  return planTab(tabs, { tab: 'history', rows: [header(added.language), ...kept], look: LOOK });
}

/** Without the moves of a run that is undone. Null when there are none. */
export function planHistoryWithout(tabs: OwnTabs, { run, language, isUndone }: UndoneMoves): TabPlan | null {
  const earlier = readHistory(tabs);
  const kept = earlier.filter((row) => !(isSameCell(row[0], run) && isUndone(row)));
  if (kept.length === earlier.length) return null;
  return planTab(tabs, { tab: 'history', rows: [header(language), ...kept], look: LOOK });
}

export interface UndoneMoves {
  readonly run: Date;
  readonly language: Language;
  isUndone(row: HistoryRow): boolean;
}

function header(language: Language): string[] {
  const { date, customer, scheme, from, to, rule, because } = messages(language).record.history;
  return [date, customer, scheme, from, to, rule, because];
}

/** The cause that a cell names, in whichever language; null for every other text. */
export function causeNamed(cell: Cell): MoveCause | null {
  const text = cellText(cell);
  const causes: readonly MoveCause[] = ['customer', 'rule', 'hand'];
  const namedIn = (language: Language) => (cause: MoveCause) =>
    messages(language).record.causes[cause] === text;
  return causes.find(namedIn('en')) ?? causes.find(namedIn('vi')) ?? null;
}

function rowsOf(scheme: SchemeMoves, added: NewMoves): HistoryRow[] {
  const { name, isKnown, before, after, movement, assignment } = scheme;
  const rule = decidingRule(assignment, added.language);
  const { causes } = messages(added.language).record;
  const because = (cause: MoveCause | null) => (cause === null ? '' : causes[cause]);
  const movers = movement.movers.filter((customer) => isKnown || before[customer] !== '');
  return movers.map((customer) => [
    added.now,
    added.ids[customer],
    name,
    before[customer],
    after[customer],
    rule(customer),
    because(added.causeOf(scheme, customer)),
  ]);
}

/**
 * A customer's moves of one day and scheme as one, from the first segment to the last; none where they are the same.
 * The last run's moves are compacted only when the next ones come, so that undo still finds them. Of two causes see jointCause.
 */
export function compacted(rows: readonly HistoryRow[]): HistoryRow[] {
  const lastOf = new Map<string, number>();
  const kept: (HistoryRow | null)[] = [];
  for (const row of rows) {
    const key = JSON.stringify([dayOf(row[0]), row[1], row[2]]);
    const at = lastOf.get(key);
    const first = at === undefined ? null : kept[at];
    if (at !== undefined && first && first[4] === row[3]) {
      kept[at] = null;
      const [date, customer, scheme, , to, rule, because] = row;
      const joined = jointText(first[6], because);
      if (first[3] === to) lastOf.delete(key);
      else lastOf.set(key, kept.push([date, customer, scheme, first[3], to, rule, joined]) - 1);
    } else lastOf.set(key, kept.push(row) - 1);
  }
  return kept.filter((row) => row !== null);
}

/** As it stands in one of the cells. */
function jointText(first: Cell, second: Cell): Cell {
  const causes = [first, second].map(causeNamed);
  return jointCause(causes[0], causes[1]) === causes[1] ? second : first;
}

const DAY_MS = 86400000;

/** The UTC day: where days begin is of no importance here. */
function dayOf(date: Cell): number | string {
  return date instanceof Date ? Math.floor(date.getTime() / DAY_MS) : String(date);
}
