/**
 * Range: how its cells look.
 */
import { GENERAL } from '../workbook/formats';
import type { CellFormat } from '../workbook/formats';
import { ServiceError } from './errors';
import { checkSize, formatAt, readEach, readFirst, setFormat } from './range-cells';
import { RangeReading } from './range-reading';
import { asGoogle } from './service-object';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Emulated =
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'getBackground'
  | 'getBackgrounds'
  | 'setBackground'
  | 'setBackgrounds'
  | 'getFontColor'
  | 'getFontColors'
  | 'setFontColor'
  | 'setFontColors'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'getHorizontalAlignment'
  | 'getHorizontalAlignments'
  | 'setHorizontalAlignment'
  | 'setVerticalAlignment'
  | 'getVerticalAlignment'
  | 'getWrap'
  | 'setWrap';

/** What a range's cells look like. */
export abstract class RangeLooks extends RangeReading implements Pick<Google, Emulated> {
  getNumberFormat(): string {
    return this.#first(numberFormat);
  }

  getNumberFormats(): string[][] {
    return this.#each(numberFormat);
  }

  setNumberFormat(format: string): Google {
    const known = knownFormat(format);
    return this.#set(() => ({ numberFormat: known }));
  }

  setNumberFormats(numberFormats: string[][]): Google {
    checkSize(this.box, numberFormats);
    const known = numberFormats.map((row) => row.map(knownFormat));
    return this.#set((row, column) => ({ numberFormat: known[row][column] }));
  }

  getBackground(): string {
    return this.#first(background);
  }

  getBackgrounds(): string[][] {
    return this.#each(background);
  }

  setBackground(color: string | null): Google {
    return this.#set(() => ({ background: color?.toLowerCase() }));
  }

  setBackgrounds(colors: (string | null)[][]): Google {
    return this.#setTexts(colors, (color) => ({ background: color?.toLowerCase() }));
  }

  /** Deprecated by Google, yet the plainest way to a cell's colour. */
  getFontColor(): string {
    return this.#first(fontColor);
  }

  getFontColors(): string[][] {
    return this.#each(fontColor);
  }

  setFontColor(color: string | null): Google {
    return this.#set(() => ({ fontColor: color?.toLowerCase() }));
  }

  setFontColors(colors: (string | null)[][]): Google {
    return this.#setTexts(colors, (color) => ({ fontColor: color?.toLowerCase() }));
  }

  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.#first(fontWeight);
  }

  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return this.#each(fontWeight);
  }

  setFontWeight(weight: 'bold' | 'normal' | null): Google {
    return this.#set(() => ({ bold: weight === 'bold' || undefined }));
  }

  setFontWeights(weights: (string | null)[][]): Google {
    return this.#setTexts(weights, (weight) => ({ bold: weight === 'bold' || undefined }));
  }

  getHorizontalAlignment(): string {
    return this.#first(horizontalAlignment);
  }

  getHorizontalAlignments(): string[][] {
    return this.#each(horizontalAlignment);
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): Google {
    const known = alignment === 'normal' ? undefined : (alignment ?? undefined);
    return this.#set(() => ({ horizontalAlignment: known }));
  }

  getVerticalAlignment(): string {
    return this.#first((format) => format.verticalAlignment ?? 'bottom');
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): Google {
    return this.#set(() => ({ verticalAlignment: alignment ?? undefined }));
  }

  getWrap(): boolean {
    return this.#first((format) => format.wrap ?? false);
  }

  setWrap(isWrapEnabled: boolean): Google {
    return this.#set(() => ({ wrap: isWrapEnabled || undefined }));
  }

  #first<T>(part: (format: CellFormat) => T): T {
    return readFirst(this, (row, column) => part(formatAt(this, row, column)));
  }

  #each<T>(part: (format: CellFormat) => T): T[][] {
    return readEach(this, (row, column) => part(formatAt(this, row, column)));
  }

  #set(change: (row: number, column: number) => Partial<CellFormat>): Google {
    setFormat(this, change);
    return asGoogle(this);
  }

  #setTexts(texts: (string | null)[][], part: (text: string | null) => Partial<CellFormat>): Google {
    checkSize(this.box, texts);
    // The script may change its arrays before the write is committed.
    const changes = texts.map((row) => row.map(part));
    return this.#set((row, column) => changes[row][column]);
  }
}

const numberFormat = (format: CellFormat): string => format.numberFormat ?? GENERAL;
const background = (format: CellFormat): string => format.background ?? '#ffffff';
const fontColor = (format: CellFormat): string => format.fontColor ?? '#000000';
const horizontalAlignment = (format: CellFormat): string => format.horizontalAlignment ?? 'general';
const fontWeight = (format: CellFormat): 'bold' | 'normal' => (format.bold ? 'bold' : 'normal');

/** Sheets' own name of "automatic" means no format. */
function knownFormat(format: unknown): string | undefined {
  if (typeof format !== 'string') throw new ServiceError('nullArgument', 'numberFormat');
  return /^general$/i.test(format) || format === '' || format === GENERAL ? undefined : format;
}
