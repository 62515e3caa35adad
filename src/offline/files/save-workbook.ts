/**
 * The live workbook into files: the whole as .xlsx, one tab as .csv.
 */
import { HOST_SHEET } from './host-sheet';
import type { CellScalar, SheetGrid } from '../workbook/sheet-grid';
import type { Workbook } from '../workbook/workbook';
import { formatCsv } from './csv-text';
import { fileKind, writeBytes } from './file-bytes';
import { HostFileError } from './host-file-error';
import { xlsxBytes } from './xlsx-writing';

/** Saves the whole workbook as .xlsx, or the named (else the active) tab as .csv, by the path's ending. */
export async function saveWorkbook(workbook: Workbook, path: string, sheetName?: string): Promise<void> {
  const { kind } = fileKind(path);
  if (kind === 'xlsx') return writeBytes(path, await xlsxBytes(workbook));
  const sheet =
    sheetName === undefined ? workbook.sheetById(workbook.activeSheetId) : workbook.sheetNamed(sheetName);
  if (!sheet) throw new HostFileError('file.unknownSheet', { path, sheet: sheetName ?? HOST_SHEET });
  writeBytes(path, Buffer.from(csvText(workbook, sheet)));
}

/** One tab as text: dates as ISO, blanks empty, texts as they read, numbers in full. */
export function csvText(workbook: Workbook, sheet: SheetGrid): string {
  const { rows, columns } = sheet.contentSize();
  const texts: string[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: string[] = [];
    for (let column = 0; column < columns; column++) {
      const isDate = workbook.formats.isDate(sheet.formatAt(row, column));
      line.push(cellText(sheet.valueAt(row, column), isDate));
    }
    texts.push(line);
  }
  return formatCsv(texts);
}

function cellText(value: CellScalar, isDate: boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' && isDate ? isoText(value) : String(value);
}

/** 'YYYY-MM-DD', with ' HH:MM:SS' when there is a time; a time alone has no date. */
function isoText(serial: number): string {
  const iso = new Date(Math.round((serial - 25569) * 86400) * 1000).toISOString();
  const [date, time] = [iso.slice(0, 10), iso.slice(11, 19)];
  if (serial < 1) return time;
  return time === '00:00:00' ? date : `${date} ${time}`;
}
