/**
 * Range: its writing half and its developer metadata.
 */
import { GENERAL } from '../workbook/formats';
import type { MetadataPlace } from '../workbook/metadata';
import { clearCells, writeValues } from './cell-writing';
import { addMetadata, MetadataFinder, metadataAt } from './developer-metadata';
import type { MetadataArgs } from './developer-metadata';
import { ServiceError } from './errors';
import { checkSize, setFormat, setNoteTexts, write } from './range-cells';
import type { CellRange } from './range-cells';
import { RangeReading } from './range-reading';
import { asGoogle } from './service-object';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Emulated =
  | 'setValue'
  | 'setValues'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setNote'
  | 'setNotes'
  | 'setFontWeight'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setWrap'
  | 'setVerticalAlignment'
  | 'clearContent'
  | 'createDeveloperMetadataFinder'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata';

/** A box of cells of one tab. */
export class RangeService extends RangeReading implements Pick<Google, Emulated> {
  /** Every cell of the range gets the value. */
  setValue(value: unknown): Google {
    const { rows, columns } = this.box;
    write(this, () =>
      writeValues(this.execution, this.grid, { box: this.box, valueAt: () => value, rows, columns }),
    );
    return asGoogle(this);
  }

  setValues(values: unknown[][]): Google {
    checkSize(this.box, values);
    const { rows, columns } = this.box;
    const valueAt = (row: number, column: number): unknown => values[row][column];
    write(this, () => writeValues(this.execution, this.grid, { box: this.box, valueAt, rows, columns }));
    return asGoogle(this);
  }

  setNumberFormat(numberFormat: string): Google {
    setFormat(this, () => ({ numberFormat: knownFormat(numberFormat) }));
    return asGoogle(this);
  }

  setNumberFormats(numberFormats: string[][]): Google {
    checkSize(this.box, numberFormats);
    setFormat(this, (row, column) => ({ numberFormat: knownFormat(numberFormats[row][column]) }));
    return asGoogle(this);
  }

  /** null takes the notes away. */
  setNote(note: string | null): Google {
    setNoteTexts(this, () => note);
    return asGoogle(this);
  }

  setNotes(notes: (string | null)[][]): Google {
    checkSize(this.box, notes);
    setNoteTexts(this, (row, column) => notes[row][column]);
    return asGoogle(this);
  }

  setFontWeight(fontWeight: 'bold' | 'normal' | null): Google {
    setFormat(this, () => ({ bold: fontWeight === 'bold' || undefined }));
    return asGoogle(this);
  }

  setBackground(color: string | null): Google {
    setFormat(this, () => ({ background: color?.toLowerCase() }));
    return asGoogle(this);
  }

  setBackgrounds(colors: (string | null)[][]): Google {
    checkSize(this.box, colors);
    setFormat(this, (row, column) => ({ background: colors[row][column]?.toLowerCase() }));
    return asGoogle(this);
  }

  setWrap(isWrapEnabled: boolean): Google {
    setFormat(this, () => ({ wrap: isWrapEnabled || undefined }));
    return asGoogle(this);
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): Google {
    setFormat(this, () => ({ verticalAlignment: alignment ?? undefined }));
    return asGoogle(this);
  }

  clearContent(): Google {
    write(this, () => clearCells(this.grid, this.box));
    return asGoogle(this);
  }

  /** Within a range: the entries of the columns or rows that it holds whole. */
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return asGoogle(new MetadataFinder(this.execution, (place) => holdsLine(this, place)));
  }

  addDeveloperMetadata(...args: MetadataArgs): Google {
    const place = wholeLine(this);
    if (!place) {
      throw new ServiceError(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    }
    addMetadata(this.execution, place, args);
    return asGoogle(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const line = wholeLine(this);
    return metadataAt(this.execution, (place) => line !== null && samePlace(place, line));
  }
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

/** Sheets' own name of "automatic" means no format. */
function knownFormat(numberFormat: unknown): string | undefined {
  if (typeof numberFormat !== 'string') throw new ServiceError('Argument cannot be null: numberFormat');
  return /^general$/i.test(numberFormat) || numberFormat === '' || numberFormat === GENERAL
    ? undefined
    : numberFormat;
}

function samePlace(a: MetadataPlace, b: MetadataPlace): boolean {
  return a.type === b.type && a.sheetId === b.sheetId && a.index === b.index;
}
