/**
 * What crosses when a formula is put together on a page and written into a cell: JSON values only.
 */
import type { FormulaFunction } from './formulas';
import type { ReportIssue } from './index';

type Refused = { readonly ok: false; readonly issues: readonly ReportIssue[] };

/** The functions that show what the last run left. */
export type LookupFunction = Exclude<FormulaFunction, 'CLASSIFY'>;

export interface FormulaChoicesRequest {
  readonly lang?: 'en' | 'vi';
}

/** What formulas can show: what the last run left. */
export type FormulaChoicesAnswer =
  | {
      readonly ok: true;
      /** In their order, the first being the one that a formula without a scheme means. */
      readonly schemes: readonly FormulaScheme[];
      /** Empty: the run left none. */
      readonly metrics: readonly FormulaMetric[];
      readonly hasScores: boolean;
      /** What stands between two arguments in this spreadsheet. */
      readonly separator: ArgumentSeparator;
    }
  | Refused;

export type ArgumentSeparator = ',' | ';';

export interface FormulaScheme {
  readonly scheme: string;
  readonly segments: readonly string[];
}

export interface FormulaMetric {
  /** As a page shows it. */
  readonly name: string;
  /** As the formula has it. */
  readonly text: string;
}

/** Where the person is in the spreadsheet. */
export type ChosenCellAnswer = { readonly ok: true; readonly place: ChosenPlace } | Refused;

export interface ChosenPlace {
  readonly sheet: string;
  /** 1 is the top one. */
  readonly row: number;
  /** Letters. */
  readonly column: string;
  /** How many rows the sheet has, blank ones among them. */
  readonly rows: number;
  readonly isBlank: boolean;
  /** The column of the sheet that looks like the customers' ids; null where none does. */
  readonly ids: IdPlace | null;
  /** A cell with an id, as a person would name it here; '' where no sheet has any. */
  readonly guess: string;
}

export interface IdPlace {
  /** Letters. */
  readonly column: string;
  /** The row of its header; 1 is the top one. */
  readonly headerRow: number;
}

/** Whose ids: of the row in which the cell stands, of that row and all below, or of the cells that a person named. */
export type IdChoice = 'row' | 'column' | 'named';

/** What a formula is to show. */
export interface FormulaWish {
  readonly shows: LookupFunction;
  /** Left out: the first one. */
  readonly scheme?: string;
  /** As the formula has it. */
  readonly metric?: string;
  readonly segment?: string;
  /** Where the function asks for ids. */
  readonly ids?: IdChoice;
  /** 'B5', 'A2:A' or "'My sheet'!A2:A50", where a person named them. */
  readonly reference?: string;
}

/** Into the cell that is chosen when the request arrives. */
export interface InsertFormulaRequest {
  readonly wish: FormulaWish;
  readonly lang?: 'en' | 'vi';
}

export interface InsertedFormula {
  readonly sheet: string;
  readonly row: number;
  /** Letters. */
  readonly column: string;
  /** As the cell has it now. */
  readonly formula: string;
}

export type InsertFormulaAnswer =
  | (InsertedFormula & {
      readonly ok: true;
      /** Where the results stand: 'D5', 'D5:D240'. */
      readonly cells: string;
      /** How many cells that are. */
      readonly count: number;
    })
  | Refused;

/** Takes a formula out of its cell, where it still stands there. */
export interface RemoveFormulaRequest extends InsertedFormula {
  readonly lang?: 'en' | 'vi';
}

export type RemoveFormulaAnswer =
  { readonly ok: true; readonly sheet: string; readonly cell: string } | Refused;
