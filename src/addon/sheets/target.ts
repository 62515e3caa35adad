/**
 * Where the results stand: the marketer's customers sheet, or the tab that is made where orders alone are known.
 */
import { cellText, type Classification, type OutputColumn } from '../../core/index';
import { findOwnColumns, findOwnHeaderRow } from './own-columns';
import { findMadeTab } from './own-tabs';
import { readBlock } from './read-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Target {
  /** Null: a customers tab is to be made. */
  readonly sheet: Sheet | null;
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
  readonly customersSheet: Sheet | null;
}

/** The sheet and the row of every customer. A made tab keeps its rows: new customers stand below. */
export function findTarget(run: Classification, { book, customersSheet }: TargetContext): Target {
  const { mapping, sheetRows } = run.customers;
  if (customersSheet && mapping) {
    const [headerRow, lastRow] = [mapping.headerRow + 1, customersSheet.getLastRow()];
    return { sheet: customersSheet, headerRow, lastRow, rowOf: sheetRows, identity: [] };
  }
  const sheet = findMadeTab(book, 'customers');
  const headerRow = (sheet && findOwnHeaderRow(sheet)) ?? 1;
  const firstFree = Math.max(headerRow, sheet?.getLastRow() ?? 0) + 1;
  const known = sheet ? rowsById(sheet, headerRow, firstFree - 1) : new Map<string, number>();
  let last = firstFree - 1;
  const rowOf = Int32Array.from(run.customers.ids, (id) => known.get(id) ?? ++last);
  const lastRow = last;
  return { sheet, headerRow, lastRow, rowOf, identity: run.identity() };
}

function rowsById(sheet: Sheet, headerRow: number, lastRow: number): Map<string, number> {
  const rowById = new Map<string, number>();
  const idColumn = findOwnColumns(sheet).get('customer:customerId');
  if (idColumn === undefined) return rowById;
  readBlock(sheet, { column: idColumn, width: 1, rowCount: lastRow }).forEach(([cell], index) => {
    if (index >= headerRow) rowById.set(cellText(cell), index + 1);
  });
  return rowById;
}
