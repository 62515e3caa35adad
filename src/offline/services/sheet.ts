/**
 * Sheet: one tab's name, size, visibility and ranges.
 */
import type { Box } from '../workbook/a1';
import { parseA1 } from '../workbook/a1';
import type { MetadataPlace } from '../workbook/metadata';
import type { SheetGrid } from '../workbook/sheet-grid';
import { addMetadata } from './developer-metadata';
import type { MetadataArgs } from './developer-metadata';
import { ServiceError } from './errors';
import { checkInside } from './grid-limits';
import { checkEditable } from './protection';
import { MetadataFinder, metadataAt } from './metadata-finder';
import { RangeListService } from './range-list';
import { asGoogle } from './service-object';
import { checkSheetName } from './sheet-names';
import { SheetCharts } from './sheet-charts';

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
  | 'getRange'
  | 'getRangeList'
  | 'getDataRange'
  | 'hideSheet'
  | 'showSheet'
  | 'isSheetHidden'
  | 'clearContents'
  | 'createDeveloperMetadataFinder'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata';

/** One tab. */
export class SheetService extends SheetCharts implements Pick<Google, Emulated> {
  getName(): string {
    return this.live().name;
  }

  setName(name: string): Google {
    checkSheetName(this.execution.workbook, name, this.grid);
    this.editable().name = name;
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
    return this.execution.workbook.sheets.indexOf(this.live()) + 1;
  }

  getLastRow(): number {
    return this.content().rows;
  }

  getLastColumn(): number {
    return this.content().columns;
  }

  getMaxRows(): number {
    return this.live().maxRows;
  }

  getMaxColumns(): number {
    return this.live().maxColumns;
  }

  getRange(
    ...args: [a1: string] | [row: number, column: number, rows?: number, columns?: number]
  ): GoogleRange {
    const [row, column = 1, rows = 1, columns = 1] = args;
    if (typeof row === 'string') return this.#named(row);
    if (row < 1 || column < 1) throw new ServiceError('badCoordinates');
    if (rows < 1) throw new ServiceError('atLeastOneRow');
    if (columns < 1) throw new ServiceError('atLeastOneColumn');
    const box = { row, column, rows, columns };
    checkInside(box, this.live());
    return this.#range(box);
  }

  /** A list without ranges, and a range of another tab, are refused. */
  getRangeList(a1Notations: readonly string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const grid = this.live();
    const boxes = a1Notations.map((text) => {
      const box = this.#boxNamed(text);
      if (box.sheet !== grid) throw new ServiceError('rangeNotFound');
      return box.box;
    });
    if (boxes.length === 0) throw new ServiceError('rangeNotFound');
    return asGoogle(new RangeListService(this.execution, grid, boxes));
  }

  getDataRange(): GoogleRange {
    const { rows, columns } = this.content();
    return this.#range({ row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
  }

  hideSheet(): Google {
    const { sheets } = this.execution.workbook;
    if (!sheets.some((sheet) => !sheet.hidden && sheet !== this.grid)) {
      throw new ServiceError('hideAllSheets');
    }
    const grid = this.editable();
    grid.hidden = true;
    this.execution.workbook.leaveHidden();
    return asGoogle(this);
  }

  showSheet(): Google {
    this.editable().hidden = false;
    return asGoogle(this);
  }

  isSheetHidden(): boolean {
    return this.live().hidden;
  }

  clearContents(): Google {
    const grid = this.live();
    this.execution.writes.write(() => {
      checkEditable(grid, this.all(), this.execution.user);
      grid.rows.length = 0;
      grid.formulas.clear();
      grid.extras.clear();
      grid.spills = [];
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
    addMetadata(this.execution, { type: 'SHEET', sheetId: this.live().id }, args);
    return asGoogle(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.execution, (place) => place.type === 'SHEET' && place.sheetId === this.grid.id);
  }

  #named(text: string): GoogleRange {
    const { sheet, box } = this.#boxNamed(text);
    return this.execution.objects.range(sheet, box);
  }

  #boxNamed(text: string): { readonly sheet: SheetGrid; readonly box: Box } {
    const grid = this.live();
    const box = parseA1(text, { rows: grid.maxRows, columns: grid.maxColumns });
    const sheet = box?.sheet === undefined ? grid : this.execution.workbook.sheetNamed(box.sheet);
    if (!box || !sheet) throw new ServiceError('rangeNotFound');
    checkInside(box, sheet);
    return { sheet, box };
  }

  #range(box: Box): GoogleRange {
    return this.execution.objects.range(this.grid, box);
  }
}
