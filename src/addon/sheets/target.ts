/**
 * Where the results stand: the marketer's customers sheet, or the tab that is made where orders alone are known.
 */
import { cellText, type Classification, type Language, type OutputColumn } from '../../core/index';
import { findOwnColumns, findOwnHeaderRow } from './own-columns';
import { findMadeTab, makeTab } from './own-tabs';
import { readBlock } from './read-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Target {
  readonly sheet: Sheet;
  /** 1-based */
  readonly headerRow: number;
  /** The last row that holds a customer or is to hold one, 1-based. */
  readonly lastRow: number;
  /** Sheet row (1-based) of each customer. */
  readonly rowOf: Int32Array;
  /** Columns that identify the customers, only on a made tab. */
  readonly identity: readonly OutputColumn[];
}

interface TargetContext {
  readonly book: Spreadsheet;
  readonly language: Language;
  readonly customersSheet: Sheet | null;
}

/** The sheet and the row of every customer. A made tab keeps its rows: new customers stand below. */
export function findTarget(run: Classification, { book, language, customersSheet }: TargetContext): Target {
  const { mapping, sheetRows } = run.customers;
  if (customersSheet && mapping) {
    const [headerRow, lastRow] = [mapping.headerRow + 1, customersSheet.getLastRow()];
    return { sheet: customersSheet, headerRow, lastRow, rowOf: sheetRows, identity: [] };
  }
  const sheet = findMadeTab(book, 'customers') ?? makeTab(book, 'customers', language);
  const headerRow = findOwnHeaderRow(sheet) ?? 1;
  const rowOf = rowsById(sheet, headerRow, run.customers.ids);
  const lastRow = rowOf.reduce((last, row) => Math.max(last, row), Math.max(headerRow, sheet.getLastRow()));
  return { sheet, headerRow, lastRow, rowOf, identity: run.identity() };
}

function rowsById(sheet: Sheet, headerRow: number, ids: readonly string[]): Int32Array {
  const rowById = new Map<string, number>();
  const idColumn = findOwnColumns(sheet).get('customer:customerId');
  let last = Math.max(headerRow, sheet.getLastRow());
  if (idColumn !== undefined) {
    readBlock(sheet, { column: idColumn, width: 1, rowCount: last }).forEach(([cell], index) => {
      if (index >= headerRow) rowById.set(cellText(cell), index + 1);
    });
  }
  return Int32Array.from(ids, (id) => rowById.get(id) ?? ++last);
}
