/**
 * The last run as the state tab has it, for pages that need no more: the first rows of the tab alone.
 */
import { cellText, type Cell } from '../../core/index';
import type { MadeTabs } from '../sheets/own-tabs';
import { parseLastRun, type LastRun } from './last-run';
import { parseFirstRunCells, RUN, type KnownFacts } from './run-facts';
import { idHeaderIn } from './state-table';
import { wideFacts } from './wide-state';

/** The header, the instant, and the text of the run, which is rarely cut. */
const FIRST_ROWS = 12;

export interface KnownRun {
  readonly run: LastRun;
  /** When the last run that changed something began; null when there is nothing to undo. */
  readonly undoable: Date | null;
  /** The header of the customers' id column; null where the add-on made that column. */
  readonly idHeader: string | null;
}

/** Empty: null before the first run, after its undo, or without the tab. Calls: four. */
export function readLastRun(tabs: MadeTabs): KnownRun | null {
  const sheet = tabs.made('state');
  const [height, width] = sheet ? [sheet.getLastRow(), sheet.getLastColumn()] : [0, 0];
  if (!sheet || width === 0) return null;
  const top = sheet.getRange(1, 1, Math.min(height, FIRST_ROWS), width).getValues() as Cell[][];
  const names = top[0].map(cellText);
  const { run: undoable, facts } = factsIn(names, top.slice(1));
  const run = parseLastRun(facts.lastRun?.[0]);
  return run && { run, undoable, idHeader: idHeaderIn(names) };
}

function factsIn(names: readonly string[], rows: readonly (readonly Cell[])[]): KnownFacts {
  const at = (name: string, row: number): Cell => rows[row]?.[names.indexOf(name)] ?? '';
  return names.includes(RUN) ? parseFirstRunCells(rows.map((_, row) => at(RUN, row))) : wideFacts(at);
}
