/**
 * Sheet: one tab's size, name, visibility, rows and columns.
 */
import type { Execution } from '../execution';
import type { Box } from '../workbook/a1';
import { parseA1 } from '../workbook/a1';
import type { SheetGrid } from '../workbook/sheet-grid';
import type { MetadataPlace } from '../workbook/metadata';
import { addMetadata, MetadataFinder, metadataAt } from './developer-metadata';
import type { MetadataArgs } from './developer-metadata';
import { ServiceError } from './errors';
import { checkCellLimit, checkColumnLimit } from './grid-limits';
import { checkEditable } from './protection';
import { ServiceObject, asGoogle } from './service-object';
import { checkSheetName } from './sheet-names';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Emulated =
  | 'getName'
  | 'setName'
  | 'getParent'
  | 'getSheetId'
  | 'getIndex'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'insertColumnsAfter'
  | 'insertRowsAfter'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'getRange'
  | 'getDataRange'
  | 'setFrozenRows'
  | 'getFrozenRows'
  | 'hideSheet'
  | 'showSheet'
  | 'isSheetHidden'
  | 'setColumnWidth'
  | 'getColumnWidth'
  | 'clearContents'
  | 'createDeveloperMetadataFinder'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata';

/** One tab. */
export class SheetService extends ServiceObject implements Pick<Google, Emulated> {
  readonly serviceName = 'Sheet';
  override readonly family = 'SpreadsheetApp.';

  constructor(
    private readonly execution: Execution,
    readonly grid: SheetGrid,
  ) {
    super();
  }

  getName(): string {
    return this.#live().name;
  }

  setName(name: string): Google {
    checkSheetName(this.execution.workbook, name, this.grid);
    this.#live().name = name;
    return asGoogle(this);
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.execution.objects.spreadsheet();
  }

  getSheetId(): number {
    return this.grid.id;
  }

  /** Positions count from 1. */
  getIndex(): number {
    return this.execution.workbook.sheets.indexOf(this.#live()) + 1;
  }

  getLastRow(): number {
    return this.#content().rows;
  }

  getLastColumn(): number {
    return this.#content().columns;
  }

  getMaxRows(): number {
    return this.#live().maxRows;
  }

  getMaxColumns(): number {
    return this.#live().maxColumns;
  }

  insertColumnsAfter(afterPosition: number, howMany: number): Google {
    const { workbook } = this.execution;
    const grid = this.#live();
    checkPosition(afterPosition, howMany, grid.maxColumns);
    checkColumnLimit(grid.maxColumns + howMany);
    checkCellLimit(workbook, howMany * grid.maxRows);
    this.execution.writes.write(() =>
      workbook.shift(grid, { side: 'columns', at: afterPosition, count: howMany }),
    );
    return asGoogle(this);
  }

  insertRowsAfter(afterPosition: number, howMany: number): Google {
    const { workbook } = this.execution;
    const grid = this.#live();
    checkPosition(afterPosition, howMany, grid.maxRows);
    checkCellLimit(workbook, howMany * grid.maxColumns);
    this.execution.writes.write(() =>
      workbook.shift(grid, { side: 'rows', at: afterPosition, count: howMany }),
    );
    return asGoogle(this);
  }

  deleteColumn(columnPosition: number): Google {
    this.deleteColumns(columnPosition, 1);
    return asGoogle(this);
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this.#remove('columns', columnPosition, howMany);
  }

  deleteRow(rowPosition: number): Google {
    this.deleteRows(rowPosition, 1);
    return asGoogle(this);
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.#remove('rows', rowPosition, howMany);
  }

  getRange(
    ...args: [a1: string] | [row: number, column: number, rows?: number, columns?: number]
  ): GoogleRange {
    const [row, column = 1, rows = 1, columns = 1] = args;
    if (typeof row === 'string') return this.#named(row);
    if (row < 1 || column < 1)
      throw new ServiceError('The coordinates or dimensions of the range are invalid.');
    if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
    const box = { row, column, rows, columns };
    checkInside(box, this.#live());
    return this.#range(box);
  }

  getDataRange(): GoogleRange {
    const { rows, columns } = this.#content();
    return this.#range({ row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
  }

  setFrozenRows(rows: number): void {
    this.#live().frozenRows = rows;
  }

  getFrozenRows(): number {
    return this.#live().frozenRows;
  }

  hideSheet(): Google {
    const { sheets } = this.execution.workbook;
    if (!sheets.some((sheet) => !sheet.hidden && sheet !== this.grid)) {
      throw new ServiceError("You can't hide all the sheets in a document.");
    }
    this.#live().hidden = true;
    return asGoogle(this);
  }

  showSheet(): Google {
    this.#live().hidden = false;
    return asGoogle(this);
  }

  isSheetHidden(): boolean {
    return this.#live().hidden;
  }

  setColumnWidth(columnPosition: number, width: number): Google {
    this.#live().columnWidths.set(columnPosition - 1, width);
    return asGoogle(this);
  }

  getColumnWidth(columnPosition: number): number {
    return this.#live().columnWidths.get(columnPosition - 1) ?? 100;
  }

  clearContents(): Google {
    const grid = this.#live();
    checkEditable(grid, { row: 1, column: 1, rows: grid.maxRows, columns: grid.maxColumns });
    this.execution.writes.write(() => {
      grid.rows.length = 0;
      grid.formulas.clear();
      grid.extras.clear();
      grid.contentChanged();
    });
    return asGoogle(this);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return asGoogle(
      new MetadataFinder(this.execution, (place: MetadataPlace) => place.sheetId === this.grid.id),
    );
  }

  addDeveloperMetadata(...args: MetadataArgs): Google {
    addMetadata(this.execution, { type: 'SHEET', sheetId: this.#live().id }, args);
    return asGoogle(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.execution, (place) => place.type === 'SHEET' && place.sheetId === this.grid.id);
  }

  #named(text: string): GoogleRange {
    const grid = this.#live();
    const box = parseA1(text, { rows: grid.maxRows, columns: grid.maxColumns });
    const sheet = box?.sheet === undefined ? grid : this.execution.workbook.sheetNamed(box.sheet);
    if (!box || !sheet) throw new ServiceError('Range not found');
    checkInside(box, sheet);
    return this.execution.objects.range(sheet, box);
  }

  #range(box: Box): GoogleRange {
    return this.execution.objects.range(this.grid, box);
  }

  #content(): { rows: number; columns: number } {
    this.execution.writes.beforeRead();
    return this.#live().contentSize();
  }

  #remove(side: 'rows' | 'columns', position: number, count: number): void {
    const grid = this.#live();
    const size = side === 'rows' ? grid.maxRows : grid.maxColumns;
    if (position < 1 || count < 1 || position + count - 1 > size) {
      throw new ServiceError(`Those ${side} are out of bounds.`);
    }
    if (count >= size) throw new ServiceError(`You can't delete all the ${side} on the sheet.`);
    const { workbook, writes } = this.execution;
    writes.write(() => workbook.shift(grid, { side, at: position - 1, count: -count }));
  }

  /** Throws when the tab was deleted. */
  #live(): SheetGrid {
    if (!this.execution.workbook.sheets.includes(this.grid)) {
      throw new ServiceError(`Sheet ${this.grid.id} not found`);
    }
    return this.grid;
  }
}

function checkPosition(after: number, howMany: number, size: number): void {
  if (after < 1 || after > size || howMany < 1) {
    throw new ServiceError('The coordinates or dimensions of the range are invalid.');
  }
}

function checkInside(box: Box, grid: SheetGrid): void {
  const inside = box.row + box.rows - 1 <= grid.maxRows && box.column + box.columns - 1 <= grid.maxColumns;
  if (!inside)
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
}
