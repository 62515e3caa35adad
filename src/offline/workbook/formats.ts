/**
 * Looks of cells: each distinct look is held once, a cell only carries its number.
 */

/** A look; what is absent is the sheet's default. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  /** '#rrggbb', lower case. */
  readonly background?: string;
  /** '#rrggbb', lower case. */
  readonly fontColor?: string;
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  /** What the file said besides (fonts, borders, colours): carried through to the saved file. */
  readonly kept?: object;
}

/** What Sheets calls the format of a cell that has none. */
export const GENERAL = '0.###############';

/** The looks of one workbook; number 0 is the default look. */
export class FormatTable {
  private readonly formats: CellFormat[] = [{}];
  private readonly dates: boolean[] = [false];
  private readonly numbers = new Map<string, number>([[keyOf({}, 0), 0]]);
  private readonly keptNumbers = new Map<object, number>();
  private readonly changed = new Map<string, number>();

  get(id: number): CellFormat {
    return this.formats[id];
  }

  /** Whether numbers in this look are dates or times. */
  isDate(id: number): boolean {
    return this.dates[id];
  }

  /** The number of this look; looks with equal parts (and the same `kept` object) share it. */
  add(format: CellFormat): number {
    const key = keyOf(format, format.kept ? this.keptNumber(format.kept) : 0);
    let id = this.numbers.get(key);
    if (id === undefined) {
      id = this.formats.length;
      this.numbers.set(key, id);
      this.formats.push(format);
      this.dates.push(isDateFormat(format.numberFormat));
    }
    return id;
  }

  /** The number of look `id` with some parts changed. */
  change(id: number, change: Partial<CellFormat>): number {
    const key = `${id} ${JSON.stringify(change)}`;
    let changed = this.changed.get(key);
    if (changed === undefined) {
      changed = this.add({ ...this.formats[id], ...change });
      this.changed.set(key, changed);
    }
    return changed;
  }

  private keptNumber(kept: object): number {
    let number = this.keptNumbers.get(kept);
    if (number === undefined) {
      number = this.keptNumbers.size + 1;
      this.keptNumbers.set(kept, number);
    }
    return number;
  }
}

function keyOf(format: CellFormat, kept: number): string {
  const { numberFormat, bold, background, fontColor, horizontalAlignment, wrap, verticalAlignment } = format;
  const parts = [numberFormat, bold, background, fontColor, horizontalAlignment, wrap, verticalAlignment];
  return [...parts.map((part) => part ?? ''), kept].join('|');
}

/** Whether a number format shows a date, a time or a duration. */
export function isDateFormat(numberFormat: string | undefined): boolean {
  if (!numberFormat || numberFormat === '@' || /^general$/i.test(numberFormat)) return false;
  // Quoted texts, escaped letters and colours or locales in brackets are no date parts; [h] is one.
  const bare = numberFormat.split(';')[0].replace(/"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare);
}
