/**
 * What crosses when two schemes are set against each other: JSON values only.
 */
import type { ReportIssue } from './index';

/** Which two schemes, by name. Left out: the first two of the last run. */
export interface CrossingRequest {
  readonly first?: string;
  readonly second?: string;
  readonly lang?: 'en' | 'vi';
}

/** Customers, and their revenue up to the last run; null when no amount is known of any of them. */
export interface CrossFigures {
  readonly customers: number;
  readonly revenue: number | null;
}

/** One scheme against another. '' is no segment; a customer with several segments counts in each of them. */
export interface Crossing {
  /** The schemes of the rows and of the columns. */
  readonly first: string;
  readonly second: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** cells[row][column] */
  readonly cells: readonly (readonly CrossFigures[])[];
  readonly rowTotals: readonly CrossFigures[];
  readonly columnTotals: readonly CrossFigures[];
  readonly total: CrossFigures;
}

/** Customers by recency score (rows, 1 first) and frequency score (columns, 1 first). */
export interface RfmHeat {
  readonly cells: readonly (readonly CrossFigures[])[];
  /** Customers without scores. */
  readonly without: number;
}

export type CrossingAnswer =
  | {
      readonly ok: true;
      /** The schemes to choose from. */
      readonly schemes: readonly string[];
      /** Null with fewer than two schemes. */
      readonly crossing: Crossing | null;
      /** Null where nobody has RFM scores. */
      readonly heat: RfmHeat | null;
    }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };
