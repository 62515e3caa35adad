/**
 * Spreadsheet: its tabs, its properties, its developer metadata.
 */
import type { Execution } from '../execution';
import { cellBox } from '../workbook/boxes';
import type { SheetGrid } from '../workbook/sheet-grid';
import type { Workbook } from '../workbook/workbook';
import { addMetadata } from './developer-metadata';
import type { MetadataArgs } from './developer-metadata';
import { NotEmulated, ServiceError } from './errors';
import { checkCellLimit } from './grid-limits';
import { MetadataFinder, metadataAt } from './metadata-finder';
import { nameRange, namedRangesOf, rangeNamed } from './named-ranges';
import { checkEditable } from './protection';
import { ServiceObject, asGoogle } from './service-object';
import { checkSheetName } from './sheet-names';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Emulated =
  | 'getId'
  | 'getName'
  | 'getUrl'
  | 'getSheets'
  | 'getNumSheets'
  | 'getSheetByName'
  | 'getSheetById'
  | 'insertSheet'
  | 'deleteSheet'
  | 'getRangeByName'
  | 'getNamedRanges'
  | 'setNamedRange'
  | 'removeNamedRange'
  | 'getActiveSheet'
  | 'setActiveSheet'
  | 'getCurrentCell'
  | 'setCurrentCell'
  | 'getSpreadsheetTimeZone'
  | 'getSpreadsheetLocale'
  | 'toast'
  | 'createDeveloperMetadataFinder'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata';

interface GridHolder {
  readonly grid: SheetGrid;
}

/** Most tabs in one file. */
const MAX_SHEETS = 200;

/** The open spreadsheet. */
export class SpreadsheetService extends ServiceObject implements Pick<Google, Emulated> {
  readonly serviceName = 'Spreadsheet';
  override readonly family = 'SpreadsheetApp.';
  private readonly workbook: Workbook;

  constructor(private readonly execution: Execution) {
    super();
    this.workbook = execution.workbook;
  }

  getId(): string {
    return this.workbook.id;
  }

  getName(): string {
    return this.workbook.name;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.workbook.id}/edit`;
  }

  getSheets(): GoogleSheet[] {
    return this.workbook.sheets.map((sheet) => this.#google(sheet));
  }

  getNumSheets(): number {
    return this.workbook.sheets.length;
  }

  getSheetByName(name: string): GoogleSheet | null {
    const sheet = this.workbook.sheetNamed(name);
    return sheet && this.#google(sheet);
  }

  getSheetById(id: number): GoogleSheet | null {
    const sheet = this.workbook.sheetById(id);
    return sheet && this.#google(sheet);
  }

  /** The new tab becomes the active one, as in Sheets. */
  insertSheet(nameOrIndex?: unknown, second?: unknown, third?: unknown): GoogleSheet {
    const options = [nameOrIndex, second, third].find((arg) => typeof arg === 'object');
    if (options !== undefined) throw new NotEmulated('Spreadsheet.insertSheet from a template');
    const name = typeof nameOrIndex === 'string' ? nameOrIndex : this.#freeName();
    const index = [nameOrIndex, second].find((arg) => typeof arg === 'number');
    checkSheetName(this.workbook, name, null);
    if (this.workbook.sheets.length >= MAX_SHEETS) {
      throw new ServiceError('tooManySheets', MAX_SHEETS);
    }
    checkCellLimit(this.workbook, 1000 * 26);
    this.execution.writes.commit();
    const after = this.workbook.sheets.findIndex((sheet) => sheet.id === this.workbook.activeSheetId) + 1;
    const sheet = this.workbook.addSheet(name, { index: typeof index === 'number' ? index : after });
    this.workbook.activeSheetId = sheet.id;
    return this.#google(sheet);
  }

  deleteSheet(sheet: GoogleSheet): void {
    const { grid } = asGoogle<GridHolder>(sheet);
    const visible = this.workbook.sheets.filter((other) => !other.hidden && other !== grid);
    if (visible.length === 0) throw new ServiceError('removeAllSheets');
    this.execution.writes.change(() => {
      checkEditable(
        grid,
        { row: 1, column: 1, rows: grid.maxRows, columns: grid.maxColumns },
        this.execution.user,
      );
      this.workbook.removeSheet(grid);
    });
  }

  /** A name, or a notation with a tab's name before it. */
  getRangeByName(name: string): GoogleRange | null {
    return rangeNamed(this.execution, name);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRangesOf(this.execution);
  }

  setNamedRange(name: string, range: GoogleRange): void {
    nameRange(this.execution, name, range);
  }

  removeNamedRange(name: string): void {
    for (const named of namedRangesOf(this.execution)) if (named.getName() === name) named.remove();
  }

  getActiveSheet(): GoogleSheet {
    const active = this.workbook.sheetById(this.workbook.activeSheetId) ?? this.workbook.sheets[0];
    return this.#google(active);
  }

  /** A hidden tab is shown by it, as in Sheets. */
  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    const { grid } = asGoogle<GridHolder>(sheet);
    grid.hidden = false;
    this.workbook.activeSheetId = grid.id;
    return sheet;
  }

  /** On the active tab; A1 where nobody has chosen one. */
  getCurrentCell(): GoogleRange {
    const { sheet, row, column } = this.workbook.currentCell();
    return this.execution.objects.range(sheet, cellBox(row, column));
  }

  setCurrentCell(cell: GoogleRange): GoogleRange {
    return cell.activate();
  }

  getSpreadsheetTimeZone(): string {
    return this.workbook.timeZone;
  }

  getSpreadsheetLocale(): string {
    return this.workbook.locale;
  }

  toast(message: string, title?: string | null, timeoutSeconds?: number | null): void {
    this.execution.state.toasts.push({ message, title: title ?? null, seconds: timeoutSeconds ?? null });
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return asGoogle(new MetadataFinder(this.execution, () => true));
  }

  addDeveloperMetadata(...args: MetadataArgs): Google {
    addMetadata(this.execution, { type: 'SPREADSHEET' }, args);
    return asGoogle(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.execution, (place) => place.type === 'SPREADSHEET');
  }

  #google(sheet: SheetGrid): GoogleSheet {
    return this.execution.objects.sheet(sheet);
  }

  #freeName(): string {
    let number = this.workbook.sheets.length + 1;
    while (this.workbook.sheetNamed(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
