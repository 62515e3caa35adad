/**
 * What crosses when the customers of a segment are to be seen in the sheet: JSON values only.
 */
import type { ReportIssue } from './index';

/** Which customers: those of a segment of a scheme, each by its name in the report. */
export interface ShowRequest {
  readonly scheme: string;
  readonly segment: string;
  /** Only those who are in this segment of another scheme, too. */
  readonly also?: { readonly scheme: string; readonly segment: string };
  readonly lang?: 'en' | 'vi';
}

/** Those who went from one segment to another, by their ids. */
export interface ShowMovedRequest {
  /** The key of the scheme's column. */
  readonly scheme: string;
  /** '' for no segment. */
  readonly from: string;
  readonly to: string;
  readonly ids: readonly string[];
  readonly lang?: 'en' | 'vi';
}

/** Those with two RFM scores, each 1 to 5. */
export interface ShowScoredRequest {
  readonly recency: number;
  readonly frequency: number;
  readonly lang?: 'en' | 'vi';
}

/** Everybody again. */
export type ShowAllRequest = Pick<ShowRequest, 'lang'>;

/** Where they are shown, or why they are not: then nothing was changed. */
export type ShowAnswer =
  | {
      readonly ok: true;
      readonly message: string;
      /** The tab that is open now. */
      readonly sheet: string;
      readonly customers: number;
      /** In the customers' sheet itself by a filter, or in a tab of the add-on's by a formula, or copied into it. */
      readonly by: 'filter' | 'formula' | 'copy';
    }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };

/** Whether a filter of the add-on's was taken off; `sheet` is where, '' for nowhere. */
export interface ShowAllAnswer {
  readonly ok: true;
  readonly message: string;
  readonly sheet: string;
}
