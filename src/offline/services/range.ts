/**
 * Range: its writing half and its developer metadata.
 */
import type { MetadataPlace } from '../workbook/metadata';
import { checkKinds, clearCells, writeValues } from './cell-writing';
import { addMetadata } from './developer-metadata';
import type { MetadataArgs } from './developer-metadata';
import { ServiceError } from './errors';
import { checkThere } from './grid-limits';
import { checkSize, setNoteTexts, write } from './range-cells';
import type { CellRange } from './range-cells';
import { RangeRules } from './range-rules';
import { MetadataFinder, metadataAt } from './metadata-finder';
import { asGoogle } from './service-object';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Emulated =
  | 'setValue'
  | 'setValues'
  | 'setFormula'
  | 'setFormulas'
  | 'setNote'
  | 'setNotes'
  | 'activate'
  | 'clearContent'
  | 'createDeveloperMetadataFinder'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata';

/** A box of cells of one tab. */
export class RangeService extends RangeRules implements Pick<Google, Emulated> {
  /** Every cell of the range gets the value. */
  setValue(value: unknown): Google {
    return this.#write(() => value);
  }

  setValues(values: unknown[][]): Google {
    checkSize(this.box, values);
    // The script may change its arrays before the write is committed.
    const copy = Array.from(values, (row) => Array.from(row));
    return this.#write((row, column) => copy[row][column]);
  }

  /** Every cell of the range gets the formula, as the locale writes it; '' takes it away. */
  setFormula(formula: string): Google {
    return this.#write(() => formulaText(formula));
  }

  setFormulas(formulas: string[][]): Google {
    checkSize(this.box, formulas);
    const copy = formulas.map((row) => Array.from(row, formulaText));
    return this.#write((row, column) => copy[row][column]);
  }

  /** null takes the notes away. */
  setNote(note: string | null): Google {
    setNoteTexts(this, () => note);
    return asGoogle(this);
  }

  setNotes(notes: (string | null)[][]): Google {
    checkSize(this.box, notes);
    const copy = Array.from(notes, (row) => Array.from(row));
    setNoteTexts(this, (row, column) => copy[row][column]);
    return asGoogle(this);
  }

  /** Its tab becomes the active one, its top left cell the current one. */
  activate(): Google {
    const { execution, grid, box } = this;
    checkThere(execution.workbook, grid, box);
    execution.workbook.chooseCell(grid, box.row, box.column);
    return asGoogle(this);
  }

  clearContent(): Google {
    write(this, () => clearCells(this.grid, this.box));
    return asGoogle(this);
  }

  #write(valueAt: (row: number, column: number) => unknown): Google {
    const block = { box: this.box, valueAt, rows: this.box.rows, columns: this.box.columns };
    checkKinds(this.execution, block);
    write(this, () => writeValues(this.execution, this.grid, block));
    return asGoogle(this);
  }

  /** Within a range: the entries of the columns or rows that it holds whole. */
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return asGoogle(new MetadataFinder(this.execution, (place) => holdsLine(this, place)));
  }

  addDeveloperMetadata(...args: MetadataArgs): Google {
    const place = wholeLine(this);
    if (!place) {
      throw new ServiceError('metadataPlace');
    }
    addMetadata(this.execution, place, args);
    return asGoogle(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const line = wholeLine(this);
    return metadataAt(this.execution, (place) => line !== null && samePlace(place, line));
  }
}

/** The equals sign may be left out. */
function formulaText(formula: string): string {
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}

/** The one whole row or column that a range is: "A:A" or "3:3", not "A1:A1000". */
function wholeLine({ box, grid }: CellRange): MetadataPlace | null {
  if (box.open === 'rows' && box.columns === 1)
    return { type: 'COLUMN', sheetId: grid.id, index: box.column - 1 };
  if (box.open === 'columns' && box.rows === 1) return { type: 'ROW', sheetId: grid.id, index: box.row - 1 };
  return null;
}

function holdsLine({ box, grid }: CellRange, { type, sheetId, index }: MetadataPlace): boolean {
  if (sheetId !== grid.id || index === undefined) return false;
  if (type === 'COLUMN') {
    return box.rows === grid.maxRows && index + 1 >= box.column && index + 1 < box.column + box.columns;
  }
  return box.columns === grid.maxColumns && index + 1 >= box.row && index + 1 < box.row + box.rows;
}

function samePlace(a: MetadataPlace, b: MetadataPlace): boolean {
  return a.type === b.type && a.sheetId === b.sheetId && a.index === b.index;
}
