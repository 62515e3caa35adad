/**
 * The cell that says when the last run was, by which formulas know that there is something new: where it stands, how it looks.
 */
import type { Cell, Language } from '../../core/index';
import { messages } from '../../i18n/index';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Right of the twelve columns of the Run log, in its first row, which rows of runs do not move: M1. */
export const STAMP_COLUMN = 13;

/** Earlier versions had it in the Segment summary, right of its eight columns: I1. */
export const EARLIER_COLUMN = 9;

const LANGUAGES: readonly Language[] = ['en', 'vi'];

/** A number format that shows the instant behind its name: 'Last run 2026-11-22 10:00:00'. */
export function stampFormat(language: Language): string {
  return `"${messages(language).stamp.lastRun}" yyyy-mm-dd hh:mm:ss`;
}

/** A cell, and what it holds and shows. Rows and columns count from 1. */
export interface SeenCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly format: string;
}

/** What a run is to do about its stamp. */
export interface StampPlan {
  /** To whole seconds, later than every stamp before it. */
  readonly value: Date;
  /** Null: M1 of the Run log, which is to be made or has too few columns. */
  readonly cell: SeenCell | null;
  /** Null leaves the cell's own. */
  readonly format: string | null;
  /** Whether the name stands for the cell already. */
  readonly isNamed: boolean;
  /** Those that somebody moved away from their place, and the one of an earlier version. */
  readonly strays: readonly SeenCell[];
}

/** So many cells of a column, downwards. Calls: three. */
export function seeCells(sheet: Sheet, [row, column]: readonly [number, number], rows: number): SeenCell[] {
  const range = sheet.getRange(row, column, rows, 1);
  const [values, formats] = [range.getValues(), range.getNumberFormats()];
  return values.map(([value], index): SeenCell => {
    return { sheet, row: row + index, column, value, format: formats[index][0] };
  });
}

/** Whether a cell holds an instant and shows it as the add-on does, in whichever language. */
export function isStamp({ value, format }: SeenCell): boolean {
  return value instanceof Date && LANGUAGES.some((language) => stampFormat(language) === format);
}
