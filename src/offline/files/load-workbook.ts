/**
 * Files into the live workbook: .xlsx, .csv and .tsv, each also packed as .gz.
 */
import { basename } from 'node:path';
import { Workbook } from '../workbook/workbook';
import type { WorkbookOptions } from '../workbook/workbook';
import type { SheetGrid } from '../workbook/sheet-grid';
import { parseSeparated } from './csv-text';
import { fileKind, readFile, unpacked } from './file-bytes';
import type { NamedBytes } from './file-bytes';
import { readXlsxWorkbook } from './xlsx-reading';

/** Opens a file as a workbook; a table becomes its only tab, named as the file. Throws: HostFileError. */
export async function loadWorkbook(path: string, options: WorkbookOptions = {}): Promise<Workbook> {
  // An unknown kind is said before the file is looked for.
  fileKind(path);
  return openFile(readFile(path), options);
}

/** As loadWorkbook, for a file whose content is at hand. */
export async function openFile(file: NamedBytes, options: WorkbookOptions = {}): Promise<Workbook> {
  const { path } = file;
  const name = tableName(path);
  if (fileKind(path).kind === 'xlsx') return readXlsxWorkbook(unpacked(file), path, { name, ...options });
  const workbook = new Workbook({ name, ...options });
  addFile(workbook, file, name);
  return workbook;
}

/** The file's name without folder and ending. */
export function tableName(path: string): string {
  return basename(path).replace(/\.(?:xlsx|xlsm|csv|tsv)(?:\.gz)?$/i, '');
}

/** Adds the table of a .csv or .tsv file as a tab; its cells are the file's texts. Throws: HostFileError. */
export function addTable(workbook: Workbook, path: string, sheetName: string): SheetGrid {
  fileKind(path);
  return addFile(workbook, readFile(path), sheetName);
}

/** As addTable, for a file whose content is at hand. */
export function addFile(workbook: Workbook, file: NamedBytes, sheetName: string): SheetGrid {
  const kind = fileKind(file.path).kind === 'tsv' ? 'tsv' : 'csv';
  return addRows(workbook, parseSeparated(unpacked(file), kind, file.path), sheetName);
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
