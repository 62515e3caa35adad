/**
 * What crosses between the add-on and its pages, and the offline host: JSON values only.
 */

/** One run. Everything is optional: what is left out comes from the workbook. */
export interface ClassifyRequest {
  /** Analysis date, 'YYYY-MM-DD'. Left out: Settings', else the day of the run. */
  readonly asOf?: string;
  /** Rule packs to use in place of the Rules tab. */
  readonly packs?: readonly string[];
  /** Header by field key ('orders.amount': 'Total'); wins over Settings. */
  readonly map?: Readonly<Record<string, string>>;
  /** Sheet name by table ('orders': 'Sales 2026'), where the sheet is known; wins over Settings. */
  readonly sources?: Readonly<Record<string, string>>;
  readonly lang?: 'en' | 'vi';
  /** Write a column for every metric, its header the metric's key. */
  readonly metrics?: boolean;
}

export interface ReportIssue {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly count: number;
  readonly where: { readonly sheet?: string; readonly column?: string; readonly rows: readonly number[] };
  readonly message: string;
}

export interface ReportSegment {
  readonly segment: string;
  readonly customers: number;
  readonly share: number;
  readonly orders: number;
  readonly revenue: number | null;
  readonly revenueShare: number | null;
}

export interface ReportScheme {
  readonly scheme: string;
  readonly pack: string | null;
  readonly column: string;
  readonly hitPolicy: string;
  readonly segments: readonly ReportSegment[];
}

/** What a run did, numbers unrounded. */
export interface Report {
  readonly asOf: string;
  readonly counts: {
    readonly customers: number;
    readonly customersWithOrders: number;
    readonly orders: number;
    readonly orderRows: number;
    readonly skippedCustomerRows: number;
    readonly skippedOrderRows: number;
  };
  /** Customers' and unassigned together; null when no amount is known. */
  readonly revenue: number | null;
  readonly unassigned: { readonly orders: number; readonly revenue: number | null };
  readonly schemes: readonly ReportScheme[];
  readonly issues: readonly ReportIssue[];
  readonly models: Readonly<Record<string, unknown>>;
  readonly timings: { readonly readMs: number; readonly computeMs: number; readonly writeMs: number };
}

/** Where the customers stand with their segment columns. */
export interface CustomersPlace {
  readonly sheet: string;
  /** 1 is the sheet's top row. */
  readonly headerRow: number;
}

/** The answer to a run: done, or refused with the issues that say why and nothing written. */
export type ClassifyAnswer =
  | { readonly ok: true; readonly report: Report; readonly written: CustomersPlace }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };
