/**
 * What crosses when a page leads to a place in the spreadsheet: JSON values only.
 */
import type { ReportIssue } from './index';

/** A cell, a row, or several rows. Without any of them: the tab alone. */
export interface GoToRequest {
  /** The name of the tab. */
  readonly sheet: string;
  /** 1 is the top one. */
  readonly row?: number;
  /** The text of a header in the first rows of the tab; where there is no such header, the letters of a column. */
  readonly column?: string;
  /** The letters of a column, where they are known: then no header is looked for, whatever stands in the tab. */
  readonly letters?: string;
  /** Several rows, chosen as a whole, or their cells in that column. They win over `row`. */
  readonly rows?: readonly number[];
  readonly lang?: 'en' | 'vi';
}

/** What is chosen now, or why nothing is. */
export type GoToAnswer =
  | {
      readonly ok: true;
      readonly sheet: string;
      /** 'G16', '8:8'; several parted by commas; '' for the tab alone. */
      readonly chosen: string;
    }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };
