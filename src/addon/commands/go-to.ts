/**
 * Leads from a page to a place in the spreadsheet: a cell, rows, or a tab. Nothing but what is chosen changes.
 */
import {
  cellText,
  foldKey,
  GO_TO_ISSUES,
  HEADER_ROWS,
  IssueLog,
  type GoToIssueCode,
  type Language,
} from '../../core/index';
import { languageOfLocale, reportIssues } from '../../i18n/index';
import type { GoToAnswer, GoToRequest } from '../../protocol/go-to';
import { repeatShort } from '../steady/repeat-command';
import { cellName, columnNumber } from '../sheets/a1';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab that is hidden is shown by it. Calls: seven, with a column four more at most. */
export function goTo(request: GoToRequest): GoToAnswer {
  const language = request.lang ?? languageOfLocale(Session.getActiveUserLocale());
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(request.sheet);
  if (!sheet) return refusal('goTo.noSheet', { name: request.sheet }, language);
  const rows = [...new Set(request.rows ?? (request.row === undefined ? [] : [request.row]))];
  const missing = rows.find((row) => row > sheet.getMaxRows());
  if (missing !== undefined) return refusal('goTo.noRow', { missing: String(missing) }, language);
  const column = columnOf(sheet, request);
  if (column === 0)
    return refusal('goTo.noColumn', { name: request.letters ?? request.column ?? '' }, language);
  const places = placesOf(rows, { column, isWhole: request.rows !== undefined });
  repeatShort(() => choose(sheet, places));
  return { ok: true, sheet: request.sheet, chosen: places.join(',') };
}

function refusal(
  code: GoToIssueCode,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): GoToAnswer {
  const issues = new IssueLog();
  issues.add(GO_TO_ISSUES, code, {}, params);
  return { ok: false, issues: reportIssues(issues, language) };
}

/** Null: none is named. 0: there is no such column. */
function columnOf(sheet: Sheet, { column, letters }: GoToRequest): number | null {
  if (letters !== undefined) return letteredColumn(sheet, letters);
  return column === undefined ? null : findColumn(sheet, column);
}

function letteredColumn(sheet: Sheet, letters: string): number {
  const column = columnNumber(letters);
  return column <= sheet.getMaxColumns() ? column : 0;
}

/** By the header's text, the first of the first rows that has it; else by its letters. 0: there is neither. */
function findColumn(sheet: Sheet, name: string): number {
  const [rows, columns] = [Math.min(sheet.getLastRow(), HEADER_ROWS), sheet.getLastColumn()];
  const top = rows > 0 ? sheet.getRange(1, 1, rows, columns).getValues() : [];
  const isSame = (cell: unknown) => cellText(cell) !== '' && foldKey(cellText(cell)) === foldKey(name);
  const found = top.map((cells) => cells.findIndex(isSame)).find((index) => index >= 0);
  if (found !== undefined) return found + 1;
  return letteredColumn(sheet, name);
}

interface Wanted {
  /** Null: none was named. */
  readonly column: number | null;
  /** Where no column is named, rows are chosen from end to end. */
  readonly isWhole: boolean;
}

function placesOf(rows: readonly number[], { column, isWhole }: Wanted): string[] {
  if (rows.length === 0) return column === null ? [] : [cellName(1, column)];
  return rows.map((row) => {
    if (column !== null) return cellName(row, column);
    return isWhole ? `${row}:${row}` : cellName(row, 1);
  });
}

function choose(sheet: Sheet, places: readonly string[]): void {
  if (places.length === 0) SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
  else if (places.length === 1) sheet.getRange(places[0]).activate();
  else sheet.getRangeList([...places]).activate();
}
