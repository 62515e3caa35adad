/**
 * Who moved between two days of which runs and history know everything: nothing of the user's sheets is read.
 */
import {
  causesBetween,
  cellText,
  flowsBetween,
  LIST_SEPARATOR,
  segmentsOnDay,
  type Flow,
  type SegmentOf,
} from '../../core/index';
import { readStateColumns } from '../record/state-columns';
import { factName, FIGURES } from '../record/state-table';
import type { OwnTabs } from '../sheets/own-tabs';
import { readHistoryMoves } from './history-moves';
import { epochDay, type SchemeSizes } from './size-days';

/** 'YYYY-MM-DD'; both are days of the scheme's sizes. */
export interface DayPair {
  readonly from: string;
  readonly to: string;
}

/**
 * Null where a day is not one of a run, or the history does not tell all that happened since: moves were cut off at its end,
 * or it was switched off or edited for a time. That shows where it would put more customers into a segment than the run of
 * that day counted there; fewer may be, since some have gone from the sheet.
 */
export function recordedMoves(tabs: OwnTabs, scheme: SchemeSizes, { from, to }: DayPair): Flow[] | null {
  const isCounted = (day: string) => scheme.days.some((one) => one.day === day && !one.computed);
  if (!isCounted(from) || !isCounted(to)) return null;
  const state = readStateColumns(tabs, [factName('now', scheme.key), FIGURES.revenueYear]);
  const present = state?.column(factName('now', scheme.key));
  if (!state || !present) return null;
  const history = readHistoryMoves(tabs, tabs.book.getSpreadsheetTimeZone());
  if (epochDay(from) < history.cutOff) return null;
  const moves = history.of(scheme.names);
  const now = new Map(state.ids.map((id, row) => [id, cellText(present[row])]));
  const [start, end] = [epochDay(from), endOf(to, scheme)];
  const [before, after] = [start, end].map((day) => segmentsOnDay(now, moves, day));
  if (!isPossible(before, from, scheme) || !isPossible(after, to, scheme)) return null;
  const figures = state.column(FIGURES.revenueYear) ?? [];
  const revenue = new Map(state.ids.map((id, row) => [id, figures[row]]));
  const causes = causesBetween(moves, start, end);
  return flowsBetween({
    before,
    after,
    revenueOf: (id) => numberIn(revenue.get(id)),
    causeOf: (id) => causes.get(id) ?? null,
  });
}

/** After the last day that a run counted nothing more has happened, though that run was made later, for an earlier day. */
function endOf(day: string, { days }: SchemeSizes): number {
  const last = days.filter(({ computed }) => !computed).pop();
  return last?.day === day ? Infinity : epochDay(day);
}

function numberIn(cell: unknown): number {
  return typeof cell === 'number' ? cell : NaN;
}

function isPossible(segmentOf: SegmentOf, day: string, { sizeOn }: SchemeSizes): boolean {
  const counts = new Map<string, number>();
  // Of a list its segments were counted.
  const partsOf = (text: string) =>
    sizeOn(day, text).customers === null ? text.split(LIST_SEPARATOR) : [text];
  for (const text of segmentOf.values())
    for (const segment of text === '' ? [] : partsOf(text))
      counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return [...counts].every(([segment, count]) => count <= (sizeOn(day, segment).customers ?? 0));
}
