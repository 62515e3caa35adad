/**
 * The last run as the state tab has it, for pages that need no more: the first rows of the tab alone.
 */
import { cellText, type Cell } from '../../core/index';
import type { OwnTabs } from '../sheets/own-tabs';
import { LAST_RUN, parseLastRun, type LastRun } from './last-run';

export interface KnownRun {
  readonly run: LastRun;
  /** When the last run that changed something began; null when there is nothing to undo. */
  readonly undoable: Date | null;
}

/** Empty: null before the first run, after its undo, or without the tab. Calls: three. */
export function readLastRun(tabs: OwnTabs): KnownRun | null {
  const sheet = tabs.made('state');
  const width = sheet?.getLastColumn() ?? 0;
  if (!sheet || width === 0) return null;
  const [header, first] = sheet.getRange(1, 1, 2, width).getValues() as Cell[][];
  const at = (name: string): Cell => first[header.map(cellText).indexOf(name)] ?? '';
  const run = parseLastRun(at(LAST_RUN));
  const undoable = at('undo.run');
  return run && { run, undoable: undoable instanceof Date ? undoable : null };
}
