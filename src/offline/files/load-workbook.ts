/**
 * Files into the live workbook: .xlsx, .csv and .tsv, each also packed as .gz.
 */
import { basename } from 'node:path';
import { Workbook } from '../workbook/workbook';
import type { WorkbookOptions } from '../workbook/workbook';
import type { SheetGrid } from '../workbook/sheet-grid';
import { parseSeparated } from './csv-text';
import { fileKind, readBytes } from './file-bytes';
import { readXlsxWorkbook } from './xlsx-reading';

/** Opens a file as a workbook; a table becomes its only tab, named as the file. Throws: HostFileError. */
export async function loadWorkbook(path: string, options: WorkbookOptions = {}): Promise<Workbook> {
  const { kind } = fileKind(path);
  const name = basename(path).replace(/\.(?:xlsx|xlsm|csv|tsv)(?:\.gz)?$/i, '');
  if (kind === 'xlsx') return readXlsxWorkbook(readBytes(path), path, { name, ...options });
  const workbook = new Workbook({ name, ...options });
  addTable(workbook, path, name);
  return workbook;
}

/** Adds the table of a .csv or .tsv file as a tab; its cells are the file's texts. Throws: HostFileError. */
export function addTable(workbook: Workbook, path: string, sheetName: string): SheetGrid {
  const { kind } = fileKind(path);
  return addRows(workbook, parseSeparated(readBytes(path), kind === 'tsv' ? 'tsv' : 'csv', path), sheetName);
}

/** Adds rows of values as a tab of just that size; the rows become the tab's own. */
export function addRows(
  workbook: Workbook,
  rows: (string | number | boolean)[][],
  sheetName: string,
): SheetGrid {
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const grid = workbook.addSheet(sheetName, { rows: Math.max(rows.length, 1), columns });
  for (const row of rows) grid.rows.push(row);
  grid.contentChanged();
  return grid;
}
