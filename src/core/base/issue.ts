/**
 * Faults of data and settings, collected and counted, never thrown.
 * The sentences that people read are not here: the shells add them by code.
 */

export type Severity = 'error' | 'warning' | 'info';

/** A half-open range of UTF-16 positions inside one cell's text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where one fault was seen. `row` is the sheet's row number, 1 for the top row. `column` is the header's text. */
export interface Place {
  readonly sheet?: string;
  readonly column?: string;
  readonly row?: number;
  readonly range?: TextRange;
}

export type IssueParams = Readonly<Record<string, string | number>>;

/** One kind of fault at one place, with how often it was seen and its first rows: ten, where the log was not asked for more. */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  readonly where: {
    readonly sheet?: string;
    readonly column?: string;
    readonly rows: readonly number[];
    readonly range?: TextRange;
  };
  readonly params: IssueParams;
}

/** The codes of one part of core with their severities. */
export type IssueCatalogue = Readonly<Record<string, Severity>>;

/** Of the rows of a kind people are shown the first ones. */
export const ROWS_SHOWN = 10;

interface Entry {
  code: string;
  severity: Severity;
  count: number;
  sheet?: string;
  column?: string;
  range?: TextRange;
  rows: number[];
  params: IssueParams;
}

/**
 * Collects issues: equal code, sheet, column, range and params are one issue with a count.
 * Put into params only what is the same for every row of the kind, unless each row deserves an issue of its own.
 */
export class IssueLog {
  private readonly entries = new Map<string, Entry>();

  /** `rowsKept`: how many rows of each kind are kept. */
  constructor(private readonly rowsKept = ROWS_SHOWN) {}

  add(catalogue: IssueCatalogue, code: string, place: Place = {}, params: IssueParams = {}): void {
    const entry = this.entryOf(catalogue, code, { place, params });
    entry.count++;
    if (place.row !== undefined && entry.rows.length < this.rowsKept) entry.rows.push(place.row);
  }

  /** The same fault in many rows of one place, which is looked up once. Empty: no rows, no issue. */
  addRows(
    catalogue: IssueCatalogue,
    code: string,
    { rows, params = {}, ...place }: Omit<Place, 'row'> & { rows: readonly number[]; params?: IssueParams },
  ): void {
    if (rows.length === 0) return;
    const entry = this.entryOf(catalogue, code, { place, params });
    entry.count += rows.length;
    entry.rows.push(...rows.slice(0, Math.max(0, this.rowsKept - entry.rows.length)));
  }

  get hasErrors(): boolean {
    for (const entry of this.entries.values()) if (entry.severity === 'error') return true;
    return false;
  }

  private entryOf(
    catalogue: IssueCatalogue,
    code: string,
    { place: { sheet, column, range }, params }: { place: Place; params: IssueParams },
  ): Entry {
    const key = JSON.stringify([code, sheet, column, range, params]);
    let entry = this.entries.get(key);
    if (!entry) {
      entry = { code, severity: catalogue[code], count: 0, sheet, column, range, rows: [], params };
      this.entries.set(key, entry);
    }
    return entry;
  }

  /** In the order in which each kind was first seen. */
  list(): Issue[] {
    return [...this.entries.values()].map(
      ({ code, severity, count, sheet, column, range, rows, params }) => ({
        code,
        severity,
        count,
        where: { sheet, column, rows, range },
        params,
      }),
    );
  }
}
