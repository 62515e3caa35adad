/**
 * What crosses when conditions are tried before they stand in the Rules tab: JSON values only.
 */
import type { PreviewScheme, ReportIssue } from './index';

type Refused = { readonly ok: false; readonly issues: readonly ReportIssue[] };

/** The type of a value that rules ask about. */
export type ValueType = 'number' | 'text' | 'date' | 'boolean' | 'list';

/** What conditions may ask about, with every name that they may use. */
export interface RuleNamesRequest {
  readonly lang?: 'en' | 'vi';
}

export interface MetricEntry {
  readonly key: string;
  readonly type: ValueType;
  readonly unit: 'count' | 'days' | 'years' | 'money' | 'share' | 'ratio' | 'score' | 'none';
  /** The printed name of each language comes first. */
  readonly names: { readonly en: readonly string[]; readonly vi: readonly string[] };
}

export interface ColumnEntry {
  readonly key: string;
  readonly header: string;
  readonly type: ValueType;
}

export type RuleNamesAnswer =
  | {
      readonly ok: true;
      /** The language of the workbook, in which names are printed. */
      readonly language: 'en' | 'vi';
      readonly customers: number;
      /** In the order in which names are looked up: of two things of one name the first is meant, metrics before columns. */
      readonly metrics: readonly MetricEntry[];
      readonly columns: readonly ColumnEntry[];
    }
  | Refused;

/** Whom a condition fits. */
export interface CountRequest {
  readonly condition: string;
  /** A metric or a customers' column in whose cell the text is to stand. Left out: it is a condition by itself. */
  readonly column?: string;
  readonly lang?: 'en' | 'vi';
}

export type CountAnswer =
  | {
      readonly ok: true;
      readonly customers: number;
      readonly matched: number;
      /** Customers for whom it is neither true nor false. */
      readonly undecided: number;
      /** Which blanks make it so; '' where nobody is undecided. */
      readonly message: string;
    }
  | Refused;

/** Who would move if a cell of the Rules tab held another text. Nothing is written. */
export interface WhatIfRequest {
  /** 1 is the top one. */
  readonly row: number;
  /** The header of the cell's column. */
  readonly column: string;
  readonly text: string;
  readonly lang?: 'en' | 'vi';
}

export interface WhatIfMove {
  readonly from: string;
  readonly to: string;
  readonly customers: number;
  /** What those customers brought in the last 365 days; null where no amount of theirs is known. */
  readonly revenue: number | null;
}

export type WhatIfAnswer =
  | {
      readonly ok: true;
      readonly scheme: string;
      readonly customers: number;
      /** How many move. */
      readonly moved: number;
      /** The rule as it would be, in words. */
      readonly sentence: string;
      readonly segments: PreviewScheme['segments'];
      readonly moves: readonly WhatIfMove[];
      /** The first ten. `row`: in the customers' sheet, 0 where the orders alone know them. */
      readonly samples: readonly {
        readonly row: number;
        readonly id: string;
        readonly from: string;
        readonly to: string;
      }[];
    }
  | Refused;

/** Another text in a cell of the Rules tab, written only while the cell still holds what it held. */
export interface SetRuleCellRequest {
  readonly row: number;
  readonly column: string;
  readonly from: string;
  readonly to: string;
  readonly lang?: 'en' | 'vi';
}

export type SetRuleCellAnswer =
  { readonly ok: true; readonly sheet: string; readonly cell: string } | Refused;
