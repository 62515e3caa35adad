/**
 * The tab Segment history as core takes it: the moves of one scheme, the oldest first.
 */
import { cellText, dayInZone, type Cell, type PastMove } from '../../core/index';
import { causeNamed, HISTORY_ROWS, readHistory } from '../record/history-tab';
import type { OwnTabs } from '../sheets/own-tabs';

export interface HistoryMoves {
  /** Epoch day before whose end moves are missing; -Infinity where nothing was cut off. */
  readonly cutOff: number;
  /** Those of the schemes with these names: one scheme has several where it was renamed. */
  of(names: ReadonlySet<string>): readonly PastMove[];
}

/** Rows that somebody broke are left out, and the order in which somebody sorted them does not count. */
export function readHistoryMoves(tabs: OwnTabs, timeZone: string): HistoryMoves {
  const rows = readHistory(tabs)
    .flatMap(moveOf)
    .sort((a, b) => a.at - b.at);
  const dayOf = dayInZone(timeZone);
  return {
    cutOff: rows.length < HISTORY_ROWS ? -Infinity : dayOf(rows[0].at),
    of: (names) =>
      rows.flatMap(({ at, scheme, ...move }) => (names.has(scheme) ? [{ ...move, day: dayOf(at) }] : [])),
  };
}

interface HistoryMove extends Omit<PastMove, 'day'> {
  /** Instant, ms. */
  readonly at: number;
  readonly scheme: string;
}

function moveOf([at, customer, scheme, from, to, , because]: readonly Cell[]): HistoryMove[] {
  if (!(at instanceof Date) || Number.isNaN(at.getTime())) return [];
  const texts = { customer: cellText(customer), scheme: cellText(scheme) };
  const segments = { from: cellText(from), to: cellText(to) };
  return [{ at: at.getTime(), ...texts, ...segments, cause: causeNamed(because) }];
}
