/**
 * .xlsx into the live workbook, by the library hucre; the only file, with its writing twin, that knows the library.
 */
import { dateToSerial } from 'hucre';
import { openXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, CellValue, Sheet } from 'hucre/xlsx';
import type { FormatTable } from '../workbook/formats';
import { cellBox } from '../workbook/boxes';
import { BLANK_RESULT, cellKey, columnOf, rowOf } from '../workbook/sheet-grid';
import type { CellScalar, SheetGrid } from '../workbook/sheet-grid';
import { parseA1 } from '../workbook/a1';
import { Workbook } from '../workbook/workbook';
import type { WorkbookOptions } from '../workbook/workbook';
import { styleReader } from './cell-styles';
import { toPixels } from './column-widths';
import { unwrapGoogleFormulas } from './google-formulas';
import { HostFileError } from './host-file-error';
import { readNames, readRules } from './xlsx-rules';
import { HOST_SHEET, readHostRows } from './host-sheet';
import type { HostRecord } from './host-sheet';

/** Reads a workbook. Throws: file.notAWorkbook, file.encrypted. */
export async function readXlsxWorkbook(
  bytes: Uint8Array,
  path: string,
  options: WorkbookOptions,
): Promise<Workbook> {
  const file = await open(bytes, path);
  const kept = file.sheets.find((sheet) => sheet.name === HOST_SHEET && sheet.veryHidden);
  const record = kept ? readHostRows(kept.rows) : null;
  const workbook = new Workbook({ ...definedOnly(record ?? {}), ...definedOnly(options) });
  const sheets = file.sheets.filter((sheet) => sheet !== kept);
  sheets.forEach((sheet, index) =>
    addSheet(workbook, sheet, { id: sheetId(record, sheet.name, index), record }),
  );
  readNames(workbook, file.namedRanges ?? []);
  restore(workbook, record, sheets[file.activeSheet ?? 0]?.name);
  workbook.source = file;
  return workbook;
}

async function open(bytes: Uint8Array, path: string): ReturnType<typeof openXlsx> {
  try {
    const file = await openXlsx(bytes, { readStyles: true });
    if (file.sheets.length === 0) throw new HostFileError('file.empty', { path });
    return file;
  } catch (error) {
    if (error instanceof HostFileError) throw error;
    const encrypted = error instanceof Error && error.name === 'EncryptedFileError';
    throw new HostFileError(encrypted ? 'file.encrypted' : 'file.notAWorkbook', { path }, error);
  }
}

function definedOnly({ id, timeZone, locale, usualLocale, name }: WorkbookOptions): WorkbookOptions {
  return {
    ...(usualLocale ? { usualLocale } : {}),
    ...(id ? { id } : {}),
    ...(timeZone ? { timeZone } : {}),
    ...(locale ? { locale } : {}),
    ...(name ? { name } : {}),
  };
}

function sheetId(record: HostRecord | null, name: string, index: number): number | undefined {
  const kept = record?.sheets.find((sheet) => sheet.name === name);
  if (kept) return kept.id;
  return record || index > 0 ? undefined : 0;
}

function restore(workbook: Workbook, record: HostRecord | null, activeName: string | undefined): void {
  const active = workbook.sheetNamed(activeName ?? '') ?? workbook.sheets[0];
  workbook.activeSheetId = active.id;
  if (!record) return;
  workbook.nextMetadataId = record.nextMetadataId;
  for (const [key, value] of record.documentProperties) workbook.documentProperties.set(key, value);
  workbook.clockTriggers.push(...record.clockTriggers);
  // A tab deleted elsewhere takes its metadata along.
  workbook.metadata = record.metadata.filter(
    ({ place }) => place.sheetId === undefined || workbook.sheetById(place.sheetId) !== null,
  );
}

const FILE_SIZE = { rows: 1048576, columns: 16384 };

interface SheetIdentity {
  readonly id: number | undefined;
  readonly record: HostRecord | null;
}

function addSheet(workbook: Workbook, sheet: Sheet, { id, record }: SheetIdentity): void {
  const kept = record?.sheets.find((other) => other.name === sheet.name);
  const grid = workbook.addSheet(sheet.name, { id, rows: 1, columns: 1 });
  copyValues(grid, sheet.rows);
  copyCells(grid, sheet.cells ?? new Map<string, Cell>(), workbook.formats);
  unwrapGoogleFormulas(grid);
  copyProperties(grid, sheet);
  grid.contentChanged();
  const { rows, columns } = grid.contentSize();
  grid.maxRows = Math.max(kept?.maxRows ?? 1, rows, 1);
  grid.maxColumns = Math.max(kept?.maxColumns ?? 1, columns, 1);
  grid.charts = kept?.charts ?? [];
  // Rows and cells live in the grid now; the rest of the library's sheet is carried to the saved file.
  grid.source = { ...sheet, rows: [], cells: undefined, columns: undefined, rowDefs: undefined };
}

function copyValues(grid: SheetGrid, rows: readonly (readonly CellValue[])[]): void {
  for (const row of rows) {
    const cells: CellScalar[] = [];
    for (const value of row ?? []) cells.push(toScalar(value));
    grid.rows.push(cells);
  }
}

function toScalar(value: CellValue | undefined): CellScalar {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? dateToSerial(value) : value;
}

function copyCells(grid: SheetGrid, cells: ReadonlyMap<string, Cell>, formats: FormatTable): void {
  const formatOf = styleReader(formats);
  for (const [key, cell] of cells) {
    const comma = key.indexOf(',');
    const [row, column] = [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
    if (cell.style) grid.setFormat(row, column, formatOf(cell.style));
    if (cell.value instanceof Date && !formats.isDate(grid.formatAt(row, column))) {
      grid.setFormat(row, column, formats.add({ numberFormat: 'yyyy-mm-dd' }));
    }
    copyDetails(grid, cellKey(row, column), cell);
  }
}

function copyDetails(grid: SheetGrid, key: number, cell: Cell): void {
  if (cell.formula !== undefined) grid.formulas.set(key, `=${cell.formula}`);
  if (cell.formula !== undefined && cell.value === '') grid.formulaMemos.set(key, BLANK_RESULT);
  if (cell.comment) grid.notes.set(key, cell.comment.text);
  const at = cellBox(rowOf(key) + 1, columnOf(key) + 1);
  if (cell.checkbox) grid.validations.push({ kind: 'checkbox', values: [], rejects: true, box: at });
  const spill = cell.formulaType === 'array' && cell.formulaRef ? parseA1(cell.formulaRef, FILE_SIZE) : null;
  if (spill && spill.rows * spill.columns > 1) grid.spills.push(spill);
  if (cell.richText || cell.hyperlink || cell.type === 'error' || cell.formulaType) {
    const extra: Partial<Cell> & { style?: CellStyle } = { ...cell };
    delete extra.style;
    delete extra.comment;
    grid.extras.set(key, extra);
  }
}

function copyProperties(grid: SheetGrid, sheet: Sheet): void {
  grid.hidden = sheet.hidden === true || sheet.veryHidden === true;
  grid.frozenRows = sheet.freezePane?.rows ?? 0;
  (sheet.columns ?? []).forEach((column, i) => {
    if (!column) return;
    grid.columnDetails.set(i, column);
    if (column.width !== undefined) grid.columnWidths.set(i, toPixels(column.width));
  });
  grid.rowDetails = new Map(sheet.rowDefs);
  readRules(grid, sheet);
  grid.merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow + 1,
    column: startCol + 1,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
}
