/**
 * The live workbook into .xlsx, by the library hucre: what the workbook came with is written again, changed where it changed.
 */
import { saveXlsx, writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, CellValue, ColumnDef, RoundtripWorkbook, Sheet } from 'hucre/xlsx';
import type { FormatTable } from '../workbook/formats';
import { PARSE_ERROR } from '../formulas/formula-cells';
import { formatA1 } from '../workbook/a1';
import { cellKey, columnOf, rowOf } from '../workbook/sheet-grid';
import type { SheetGrid } from '../workbook/sheet-grid';
import type { Workbook } from '../workbook/workbook';
import { toStyle } from './cell-styles';
import { toCharacters, toPixels } from './column-widths';
import { HOST_SHEET, hostRows } from './host-sheet';
import { fileNames, fileRules } from './xlsx-rules';

/** The bytes of the workbook's .xlsx. */
export async function xlsxBytes(workbook: Workbook): Promise<Uint8Array> {
  const sheets = workbook.sheets.map((grid) => toSheet(grid, workbook.formats));
  sheets.push({ name: HOST_SHEET, rows: hostRows(workbook), veryHidden: true });
  const activeSheet = workbook.sheets.findIndex((grid) => grid.id === workbook.activeSheetId);
  const source = workbook.source as RoundtripWorkbook | null;
  const common = { sheets, activeSheet: Math.max(activeSheet, 0), dateSystem: '1900' as const };
  const namedRanges = fileNames(workbook, source?.namedRanges ?? []);
  if (!source || !keepsOrder(workbook, source)) {
    // Charts can be read and carried, not written anew.
    const plain = sheets.map((sheet) => ({ ...sheet, charts: undefined, pivotTables: undefined }));
    return writeXlsx({
      ...common,
      sheets: plain,
      properties: source?.properties,
      namedRanges,
    });
  }
  // The library keeps charts and the like by the position of their sheet: only its own object knows them.
  const { sheets: ownSheets, activeSheet: ownActive, dateSystem, namedRanges: ownNames } = source;
  const before = { sheets: ownSheets, activeSheet: ownActive, dateSystem, namedRanges: ownNames };
  try {
    return await saveXlsx(Object.assign(source, common, { namedRanges }));
  } finally {
    Object.assign(source, before);
  }
}

/** Whether the file's own tabs still stand first and in their order. */
function keepsOrder(workbook: Workbook, source: RoundtripWorkbook): boolean {
  const own = source.sheets.filter((sheet) => sheet.name !== HOST_SHEET);
  return own.every(
    (sheet, i) => (workbook.sheets[i]?.source as Sheet | null | undefined)?.name === sheet.name,
  );
}

function toSheet(grid: SheetGrid, formats: FormatTable): Sheet {
  const source = (grid.source ?? {}) as Partial<Sheet>;
  const { rows } = grid.contentSize();
  return {
    ...source,
    name: grid.name,
    rows: grid.rows.slice(0, rows) as CellValue[][],
    cells: toCells(grid, formats),
    columns: toColumns(grid),
    ...fileRules(grid, source),
    merges: grid.merges.map(({ row, column, rows: height, columns: width }) => ({
      startRow: row - 1,
      startCol: column - 1,
      endRow: row + height - 2,
      endCol: column + width - 2,
    })),
    freezePane: frozen(grid, source),
    hidden: grid.hidden && !source.veryHidden,
    veryHidden: grid.hidden && source.veryHidden === true,
  };
}

function frozen(grid: SheetGrid, source: Partial<Sheet>): Sheet['freezePane'] {
  const columns = source.freezePane?.columns;
  if (grid.frozenRows === 0 && !columns) return undefined;
  return { ...(grid.frozenRows > 0 ? { rows: grid.frozenRows } : {}), ...(columns ? { columns } : {}) };
}

/** A width that nobody changed is written as the file had it. */
function toColumns({ columnDetails, columnWidths }: SheetGrid): ColumnDef[] | undefined {
  const known = [...columnDetails.keys(), ...columnWidths.keys()];
  if (known.length === 0) return undefined;
  return Array.from({ length: Math.max(...known) + 1 }, (_, i) => {
    const detail: ColumnDef = { ...columnDetails.get(i) };
    const pixels = columnWidths.get(i);
    const same = detail.width !== undefined && toPixels(detail.width) === pixels;
    return pixels === undefined || same ? detail : { ...detail, width: toCharacters(pixels) };
  });
}

function toCells(grid: SheetGrid, formats: FormatTable): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const styles: (CellStyle | undefined)[] = [];
  grid.formatIds.forEach((ids, row) => {
    for (let column = 0; ids && column < ids.length; column++) {
      const id = ids[column];
      if (id === 0) continue;
      const style = (styles[id] ??= toStyle(formats.get(id)));
      if (style) cells.set(`${row},${column}`, { ...plainCell(grid, row, column), style });
    }
  });
  for (const [key, extra] of grid.extras) change(cells, { grid, key }, extra as Partial<Cell>);
  for (const [key, formula] of grid.formulas) {
    const result = grid.valueAt(rowOf(key), columnOf(key));
    if (grid.formulaErrors.get(key) === PARSE_ERROR) {
      // A file with a formula that is none would be called damaged: what was typed is kept as a text.
      change(cells, { grid, key }, { value: formula, type: 'string' });
      continue;
    }
    const cached = result === '' && !grid.formulaMemos.has(key) ? {} : { formulaResult: result };
    change(cells, { grid, key }, { type: 'formula', formula: formula.slice(1), ...cached });
  }
  for (const spill of grid.spills) {
    const key = cellKey(spill.row - 1, spill.column - 1);
    change(cells, { grid, key }, { formulaType: 'array', formulaRef: formatA1(spill) });
  }
  for (const key of ticked(grid)) change(cells, { grid, key }, { checkbox: true });
  for (const [key, text] of grid.notes) change(cells, { grid, key }, { comment: { text } });
  return cells;
}

/** Cells with a checkbox: their truth value is what the file shows a box for. */
function ticked(grid: SheetGrid): number[] {
  const boxes = grid.validations.filter(({ kind }) => kind === 'checkbox').map(({ box }) => box);
  return boxes.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, i) =>
      cellKey(row - 1 + Math.floor(i / columns), column - 1 + (i % columns)),
    ).filter((key) => typeof grid.valueAt(rowOf(key), columnOf(key)) === 'boolean'),
  );
}

interface Spot {
  readonly grid: SheetGrid;
  readonly key: number;
}

function change(cells: Map<string, Cell>, { grid, key }: Spot, more: Partial<Cell>): void {
  const [row, column] = [rowOf(key), columnOf(key)];
  const name = `${row},${column}`;
  cells.set(name, { ...plainCell(grid, row, column), ...cells.get(name), ...more });
}

function plainCell(grid: SheetGrid, row: number, column: number): Cell {
  const value = grid.valueAt(row, column);
  if (value === '') return { value: null, type: 'empty' };
  const type = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string';
  return { value, type };
}
