/**
 * What a person does to cells, lines and tabs with mouse and keyboard.
 */
import type { SheetGrid } from '../../workbook/sheet-grid';
import type { Workbook } from '../../workbook/workbook';
import type { ApiRequest } from '../api';
import type { OpenBook } from './open-book';

type Asked<Op extends ApiRequest['op']> = Extract<ApiRequest, { op: Op }>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab is not there, or no longer. */
export class NoSuchTab extends Error {}

/** An empty text clears the cell. */
export function typeText({ hand }: OpenBook, { place, text }: Asked<'type'>): void {
  hand((book) => {
    const cell = tabOf(book.getSheetById(place.tab)).getRange(place.row, place.column);
    if (text === '') cell.clearContent();
    else cell.setValue(text);
  });
}

/** As pasting: the tab grows where the block leaves it; short rows end in empty cells. */
export function typeBlock({ hand }: OpenBook, { place, texts }: Asked<'typeBlock'>): void {
  const columns = Math.max(0, ...texts.map((row) => row.length));
  if (columns === 0) return;
  const values = texts.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? ''));
  hand((book) => {
    const sheet = tabOf(book.getSheetById(place.tab));
    const [rowsMissing, columnsMissing] = [
      place.row + values.length - 1 - sheet.getMaxRows(),
      place.column + columns - 1 - sheet.getMaxColumns(),
    ];
    if (rowsMissing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rowsMissing);
    if (columnsMissing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columnsMissing);
    sheet.getRange(place.row, place.column, values.length, columns).setValues(values);
  });
}

export function select({ workbook }: OpenBook, { place: { tab, row, column } }: Asked<'select'>): void {
  workbook.chooseCell(gridOf(workbook, tab), row, column);
}

/** As "sort sheet": what stands below the header moves in whole rows. */
export function sortTab({ hand, workbook }: OpenBook, { tab, column, ascending }: Asked<'sort'>): void {
  const grid = gridOf(workbook, tab);
  const { frozenRows, maxColumns } = grid;
  const top = Math.max(frozenRows, 1) + 1;
  const rows = grid.contentSize().rows - top + 1;
  if (rows < 2) return;
  hand((book) =>
    tabOf(book.getSheetById(tab)).getRange(top, 1, rows, maxColumns).sort({ column, ascending }),
  );
}

/** New lines come before `from`, which may be one behind the last. */
export function insertLines({ hand }: OpenBook, asked: Asked<'insertLines'>): void {
  const { tab, dimension, from, count } = asked;
  hand((book) => {
    const sheet = tabOf(book.getSheetById(tab));
    if (dimension === 'rows') sheet.insertRowsBefore(from, count);
    else sheet.insertColumnsBefore(from, count);
  });
}

export function deleteLines({ hand }: OpenBook, asked: Asked<'deleteLines'>): void {
  const { tab, dimension, from, count } = asked;
  hand((book) => {
    const sheet = tabOf(book.getSheetById(tab));
    if (dimension === 'rows') sheet.deleteRows(from, count);
    else sheet.deleteColumns(from, count);
  });
}

/** The new tab becomes the active one. */
export function addTab({ hand }: OpenBook, { name }: Asked<'addTab'>): void {
  hand((book) => (name === undefined ? book.insertSheet() : book.insertSheet(name)));
}

export function renameTab({ hand }: OpenBook, { tab, name }: Asked<'renameTab'>): void {
  hand((book) => tabOf(book.getSheetById(tab)).setName(name));
}

export function hideTab({ hand }: OpenBook, { tab, hidden }: Asked<'hideTab'>): void {
  hand((book) => {
    const sheet = tabOf(book.getSheetById(tab));
    if (hidden) sheet.hideSheet();
    else sheet.showSheet();
  });
}

export function deleteTab({ hand }: OpenBook, { tab }: Asked<'deleteTab'>): void {
  hand((book) => book.deleteSheet(tabOf(book.getSheetById(tab))));
}

function tabOf(sheet: Sheet | null): Sheet {
  if (!sheet) throw new NoSuchTab();
  return sheet;
}

/** The tab's cells. Throws: NoSuchTab. */
export function gridOf(workbook: Workbook, tab: number): SheetGrid {
  const grid = workbook.sheetById(tab);
  if (!grid) throw new NoSuchTab();
  return grid;
}
