/**
 * The live workbook into files: the whole as .xlsx, one tab as .csv.
 */
import { HOST_SHEET } from './host-sheet';
import type { CellScalar, SheetGrid } from '../workbook/sheet-grid';
import type { FormatTable } from '../workbook/formats';
import type { Workbook } from '../workbook/workbook';
import { formatCsv } from './csv-text';
import { fileKind, writeBytes } from './file-bytes';
import { HostFileError } from './host-file-error';
import { xlsxBytes } from './xlsx-writing';

/** The tab that a .csv is to hold, and its first row (1 the top one). */
export interface TableOfSheet {
  readonly sheet: string;
  readonly firstRow: number;
}

/** Saves the whole workbook as .xlsx, or one table (else the active tab) as .csv, by the path's ending. */
export async function saveWorkbook(workbook: Workbook, path: string, table?: TableOfSheet): Promise<void> {
  const { kind } = fileKind(path);
  if (kind === 'xlsx') return writeBytes(path, await xlsxBytes(workbook));
  const sheet = table ? workbook.sheetNamed(table.sheet) : workbook.sheetById(workbook.activeSheetId);
  if (!sheet) throw new HostFileError('file.unknownSheet', { path, sheet: table?.sheet ?? HOST_SHEET });
  writeBytes(path, Buffer.from(csvText(workbook, sheet, table?.firstRow)));
}

/** One tab as text: dates as ISO, blanks empty, texts as they read, numbers in full, those padded with zeros as shown. */
export function csvText(workbook: Workbook, sheet: SheetGrid, firstRow = 1): string {
  const { rows, columns } = sheet.contentSize();
  const texts: string[][] = [];
  for (let row = firstRow - 1; row < rows; row++) {
    const line: string[] = [];
    for (let column = 0; column < columns; column++) {
      line.push(cellText(sheet.valueAt(row, column), workbook.formats, sheet.formatAt(row, column)));
    }
    texts.push(line);
  }
  return formatCsv(texts);
}

function cellText(value: CellScalar, formats: FormatTable, format: number): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return value;
  if (formats.isDate(format)) return isoText(value);
  const shown = formats.get(format).numberFormat ?? '';
  return /^0{2,}$/.test(shown) ? String(value).padStart(shown.length, '0') : String(value);
}

/** 'YYYY-MM-DD', with ' HH:MM:SS' when there is a time; a time alone has no date. */
function isoText(serial: number): string {
  const iso = new Date(Math.round((serial - 25569) * 86400) * 1000).toISOString();
  const [date, time] = [iso.slice(0, 10), iso.slice(11, 19)];
  if (serial < 1) return time;
  return time === '00:00:00' ? date : `${date} ${time}`;
}
