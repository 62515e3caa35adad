/**
 * The live workbook in memory: tabs, looks, metadata and the document's properties. No file format, no Apps Script.
 */
import type { ClockTrigger } from './clock-trigger';
import { FormatTable } from './formats';
import type { MetadataEntry } from './metadata';
import { shiftMetadata } from './metadata';
import type { Box } from './a1';
import { copyGrid } from './copy-grid';
import { moveReferences } from './formula-references';
import { SheetGrid } from './sheet-grid';
import type { Shift } from './shift';
import { shiftBoxes, shiftSheet } from './shift';
import type { Zone } from './zone';
import { zoneNamed } from './zone';

/** The most cells, blank ones too, that all tabs may have together. */
export const MAX_CELLS = 10_000_000;

/** What a new workbook starts from; the rest has defaults. */
export interface WorkbookOptions {
  readonly name?: string;
  readonly id?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  /** The locale of a file that names none. */
  readonly usualLocale?: string;
}

/** A name for cells. */
export interface NamedBox {
  name: string;
  sheetId: number;
  box: Box;
}

/** A spreadsheet with everything that outlives an execution. */
export class Workbook {
  name: string;
  readonly id: string;
  timeZone: string;
  /** As Sheets writes it: 'en_US', 'vi_VN'. */
  locale: string;
  sheets: SheetGrid[] = [];
  readonly formats = new FormatTable();
  metadata: MetadataEntry[] = [];
  nextMetadataId = 1;
  namedRanges: NamedBox[] = [];
  /** This add-on's properties of the document. */
  readonly documentProperties = new Map<string, string>();
  /** The add-on's, of all users. */
  readonly clockTriggers: ClockTrigger[] = [];
  activeSheetId = 0;
  /** The cell that a person, or a script, has chosen last: rows and columns from 1, by the tab's id. */
  private readonly chosenCells = new Map<number, { readonly row: number; readonly column: number }>();
  /** The file library's own workbook, for what this model does not hold. */
  source: object | null = null;
  /** Told when cells of a tab have moved: for who keeps places. null: theirs is gone. */
  cellsMoved: ((sheet: SheetGrid, move: (box: Box) => Box | null) => void) | null = null;

  constructor(options: WorkbookOptions = {}) {
    this.name = options.name ?? 'Untitled spreadsheet';
    this.id = options.id ?? 'offline-workbook';
    this.timeZone = options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    this.locale = options.locale ?? options.usualLocale ?? 'en_US';
  }

  zone(): Zone {
    return zoneNamed(this.timeZone);
  }

  sheetNamed(name: string): SheetGrid | null {
    return this.sheets.find((sheet) => sheet.name === name) ?? null;
  }

  sheetById(id: number): SheetGrid | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** Adds a blank tab; ids never come twice, the first is 0 as in Sheets. */
  addSheet(
    name: string,
    options: { index?: number; rows?: number; columns?: number; id?: number } = {},
  ): SheetGrid {
    const id = options.id ?? this.newSheetId();
    const sheet = new SheetGrid({
      id,
      name,
      maxRows: options.rows ?? 1000,
      maxColumns: options.columns ?? 26,
    });
    this.sheets.splice(options.index ?? this.sheets.length, 0, sheet);
    if (this.sheets.length === 1) this.activeSheetId = id;
    return sheet;
  }

  removeSheet(sheet: SheetGrid): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.metadata = this.metadata.filter((entry) => entry.place.sheetId !== sheet.id);
    this.namedRanges = this.namedRanges.filter((named) => named.sheetId !== sheet.id);
    this.leaveHidden();
  }

  /** A tab that is hidden or gone is not the active one: the first that is shown becomes it. */
  leaveHidden(): void {
    const active = this.sheetById(this.activeSheetId);
    if (!active || active.hidden) {
      this.activeSheetId = (this.sheets.find((other) => !other.hidden) ?? this.sheets[0]).id;
    }
  }

  /** The active tab and the cell on it that is chosen: A1 where nobody chose, or where the cell is gone. */
  currentCell(): { readonly sheet: SheetGrid; readonly row: number; readonly column: number } {
    const sheet = this.sheetById(this.activeSheetId) ?? this.sheets[0];
    const { row, column } = this.chosenCells.get(sheet.id) ?? { row: 1, column: 1 };
    const isThere = row <= sheet.maxRows && column <= sheet.maxColumns;
    return isThere ? { sheet, row, column } : { sheet, row: 1, column: 1 };
  }

  /** Chooses a cell; its tab becomes the active one, and is shown. */
  chooseCell(sheet: SheetGrid, row: number, column: number): void {
    sheet.hidden = false;
    this.activeSheetId = sheet.id;
    this.chosenCells.set(sheet.id, { row, column });
  }

  /** A copy behind the last tab, "Copy of" it; its developer metadata come along or not. */
  copySheet(sheet: SheetGrid, withMetadata: boolean): SheetGrid {
    let name = `Copy of ${sheet.name}`;
    for (let n = 2; this.sheetNamed(name); n++) name = `Copy of ${sheet.name} ${n}`;
    const copy = this.addSheet(name, { rows: sheet.maxRows, columns: sheet.maxColumns });
    copyGrid(sheet, copy);
    const own = this.metadata.filter(({ place }) => withMetadata && place.sheetId === sheet.id);
    for (const entry of own) {
      this.metadata.push({
        ...entry,
        id: this.nextMetadataId++,
        place: { ...entry.place, sheetId: copy.id },
      });
    }
    return copy;
  }

  shift(sheet: SheetGrid, shift: Shift): void {
    shiftSheet(sheet, shift);
    this.metadata = shiftMetadata(this.metadata, sheet.id, shift);
    this.namedRanges = this.namedRanges.flatMap((named) => {
      if (named.sheetId !== sheet.id) return [named];
      return shiftBoxes([named.box], shift).map((box) => Object.assign(named, { box }));
    });
    this.moveReferencesTo(sheet, (box) => shiftBoxes([box], shift)[0] ?? null);
  }

  /** Rewrites the formulas of all tabs after cells of one of them have moved. */
  moveReferencesTo(sheet: SheetGrid, move: (box: Box) => Box | null): void {
    this.cellsMoved?.(sheet, move);
    for (const other of this.sheets) {
      const isMeant = (tab: string | null): boolean => (tab === null ? other === sheet : tab === sheet.name);
      for (const [key, formula] of other.formulas) {
        other.formulas.set(key, moveReferences(formula, isMeant, move));
      }
    }
  }

  /** Cells of all tabs, blank ones included. */
  cellCount(): number {
    return this.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
  }

  private newSheetId(): number {
    if (this.sheets.length === 0) return 0;
    // Ids look arbitrary, as in Sheets, so that nobody takes them for positions; yet the same steps give the same ids.
    let id = 1000003;
    while (this.sheetById(id)) id = (id * 48271) % 2147483647;
    return id;
  }
}
