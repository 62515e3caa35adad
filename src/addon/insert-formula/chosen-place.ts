/**
 * The cell that a person has chosen, and the ids beside it.
 */
import { referenceText } from '../../protocol/cell-reference';
import type { ChosenPlace } from '../../protocol/insert-formula';
import { readLastRun } from '../record/read-last-run';
import { columnLetters } from '../sheets/a1';
import { findSegmentColumn } from '../sheets/find-segment-column';
import type { OwnTabs } from '../sheets/own-tabs';
import { findIdPlace } from './id-place';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface ChosenCell {
  readonly range: Range;
  readonly sheet: Sheet;
  readonly place: ChosenPlace;
}

/** Null: the tab that is open has no cells. Nothing is written. */
export function readChosenCell(tabs: OwnTabs): ChosenCell | null {
  // A sheet that is one chart has no cells.
  const range = tabs.book.getCurrentCell();
  if (!range) return null;
  const sheet = range.getSheet();
  const [row, ids] = [range.getRow(), findIdPlace(sheet, tabs)];
  const place: ChosenPlace = {
    sheet: sheet.getName(),
    row,
    column: columnLetters(range.getColumn()),
    rows: sheet.getMaxRows(),
    isBlank: range.isBlank(),
    ids,
    guess: ids ? `${ids.column}${Math.max(row, ids.headerRow + 1)}` : firstId(tabs),
  };
  return { range, sheet, place };
}

/** The first id beside the segments, which stand in another sheet: '' where no run has written any. */
function firstId(tabs: OwnTabs): string {
  const known = readLastRun(tabs);
  const segments = known && findSegmentColumn(tabs, known.run.keys);
  const ids = segments && findIdPlace(segments.sheet, tabs);
  if (!segments || !ids) return '';
  const from = ids.headerRow + 1;
  return referenceText({ sheet: segments.sheet.getName(), column: ids.column, from, to: from });
}
