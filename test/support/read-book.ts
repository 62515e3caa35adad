/**
 * The cells of an .xlsx as exceljs reads them, so that our own reader does not judge itself.
 */
import ExcelJS from 'exceljs';

export type BookCells = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** Rows by tab, tabs that nobody sees left out; blanks are '', dates their wall clock as ISO. */
export async function readBook(path: string): Promise<BookCells> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const visible = book.worksheets.filter(({ state }) => state === 'visible');
  return Object.fromEntries(visible.map((sheet) => [sheet.name, rowsOf(sheet)]));
}

/** A tab's rows as records by the headers of its first row. */
export function records(rows: readonly (readonly unknown[])[] | undefined): Record<string, unknown>[] {
  const [headers = [], ...body] = rows ?? [];
  return body.map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index]])));
}

function rowsOf(sheet: ExcelJS.Worksheet): unknown[][] {
  const rows: unknown[][] = [];
  // Each is counted anew whenever it is asked for.
  const { rowCount, columnCount } = sheet;
  for (let row = 1; row <= rowCount; row++) {
    const cells: unknown[] = [];
    for (let column = 1; column <= columnCount; column++) cells.push(plain(sheet.getCell(row, column).value));
    rows.push(cells);
  }
  return rows;
}

function plain(value: ExcelJS.CellValue): unknown {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString() : value;
}
