/**
 * What crosses when somebody sets a customer's segment by hand, or takes it back: JSON values only.
 */
import type { ReportIssue } from './index';

export interface ManualListRequest {
  readonly lang?: 'en' | 'vi';
}

/** One row of the tab Manual segments, as it stands there. */
export interface ManualOverride {
  /** Row of the tab, 1 the top one. */
  readonly row: number;
  readonly customerId: string;
  /** '' where the row names none, since there is only one. */
  readonly scheme: string;
  readonly segment: string;
  /** The last day, 'YYYY-MM-DD'; '' until it is taken back, or where the cell cannot be read. */
  readonly until: string;
  readonly reason: string;
  /** Its last day is over: the rules decide. */
  readonly isExpired: boolean;
  /** Why the row has no effect, as far as the tab alone shows it; '' where nothing is wrong. */
  readonly problem: string;
}

export type ManualListAnswer =
  | { readonly ok: true; readonly overrides: readonly ManualOverride[] }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };

export interface SetManualRequest {
  readonly customerId: string;
  readonly scheme: string;
  readonly segment: string;
  /** The last day, 'YYYY-MM-DD'; left out or '': until it is taken back. */
  readonly until?: string;
  readonly reason?: string;
  readonly lang?: 'en' | 'vi';
}

export interface RemoveManualRequest {
  readonly customerId: string;
  readonly scheme: string;
  readonly lang?: 'en' | 'vi';
}

/** What was done, or why nothing was. The segments beside the customers change with the next run. */
export type ManualAnswer =
  | { readonly ok: true; readonly message: string }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };
