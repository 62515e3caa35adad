/**
 * The rows of the tab Manual segments → the customers whom they mean, scheme by scheme.
 */
import type { IssueLog, IssueParams } from '../../base/issue';
import { foldText } from '../../base/text';
import { customerIdReader } from '../../intake/id-reader';
import type { Intake } from '../../intake/types';
import type { IdReader } from '../../intake/ids';
import type { Cell } from '../../tables/sheet-cells';
import { foldWord } from '../../words/lookup';
import type { ManualColumn } from '../../words/setting-keys';
import { HIT_POLICIES } from '../hit-policies';
import type { RuleTable } from '../types';
import { MANUAL_ISSUES, type ManualIssueCode } from './issues';
import { headerIn } from './manual-columns';
import type { ManualRow, ManualTab } from './read-manual';

/** What a row says of a customer. */
export interface Override {
  /** Indexes into the table's segments, in output order; several only where the scheme gives lists. */
  readonly segments: readonly number[];
  readonly until: number | null;
  readonly reason: string;
}

/** By customer. */
export type Overrides = ReadonlyMap<number, Override>;

export interface MatchContext {
  readonly intake: Intake;
  /** Epoch day: rows that ended before it have no effect. */
  readonly asOf: number;
  readonly issues: IssueLog;
}

/**
 * The rows that hold on the analysis date, by table. Ties: of several rows about a customer and a scheme the lowest counts.
 * Issues: MANUAL_ISSUES; a row at fault has no effect.
 */
export function matchManual(
  { sheet, columns, rows }: ManualTab,
  tables: readonly RuleTable[],
  { intake, asOf, issues }: MatchContext,
): ReadonlyMap<RuleTable, Overrides> {
  const found = new Map<RuleTable, Map<number, Override>>();
  const takenIn = new Map<string, number>();
  const matcher = new RowMatcher(tables, intake);
  const report = ({ row }: ManualRow, { code, column, params }: Mismatch) => {
    issues.add(MANUAL_ISSUES, code, { sheet, column: headerIn(columns, column), row }, params);
  };
  // From below, so that the row that counts comes first.
  for (const row of [...rows].reverse()) {
    if (!row.fault && row.until !== null && row.until < asOf) continue;
    const match = matcher.match(row);
    if ('code' in match) {
      report(row, match);
      continue;
    }
    const { table, customer, ...override } = match;
    const key = `${table.scheme.name} ${customer}`;
    const below = takenIn.get(key);
    if (below !== undefined) {
      report(row, { code: 'manual.twice', column: 'customer', params: { row: below } });
      continue;
    }
    takenIn.set(key, row.row);
    found.set(table, (found.get(table) ?? new Map<number, Override>()).set(customer, override));
  }
  reportExpired({ sheet, columns, rows }, asOf, issues);
  return found;
}

function reportExpired({ sheet, columns, rows }: ManualTab, asOf: number, issues: IssueLog): void {
  const over = rows.filter(({ fault, until }) => !fault && until !== null && until < asOf);
  const column = headerIn(columns, 'until');
  issues.addRows(MANUAL_ISSUES, 'manual.expired', { sheet, column, rows: over.map(({ row }) => row) });
}

/** Why a row has no effect. */
interface Mismatch {
  readonly code: ManualIssueCode;
  readonly column: ManualColumn;
  readonly params: IssueParams;
}

type Match = Override & { readonly table: RuleTable; readonly customer: number };

/** Looks rows up among the customers and the tables of a run. */
export class RowMatcher {
  private readonly readId: IdReader;
  private readonly known: string;

  constructor(
    private readonly tables: readonly RuleTable[],
    private readonly intake: Intake,
  ) {
    this.readId = idReaderOf(intake);
    this.known = tables.map(({ scheme }) => scheme.name).join(', ');
  }

  match(row: ManualRow): Match | Mismatch {
    if (row.fault) {
      const { code, column, found } = row.fault;
      return { code, column, params: { found } };
    }
    const customer = this.customerOf(row.customer);
    if (customer === undefined) {
      const found = this.readId(row.customer);
      return { code: 'manual.unknownCustomer', column: 'customer', params: { found } };
    }
    const table = this.tableNamed(row.scheme);
    if (!table) {
      const code = row.scheme === '' ? 'manual.noScheme' : 'manual.unknownScheme';
      return { code, column: 'scheme', params: { found: row.scheme, known: this.known } };
    }
    const segments = segmentsNamed(row.segment, table);
    if (!segments) {
      const params = { found: row.segment, scheme: table.scheme.name, known: table.segments.join(', ') };
      return { code: 'manual.unknownSegment', column: 'segment', params };
    }
    return { table, customer, segments, until: row.until, reason: row.reason };
  }

  /** By the id in a cell, read as the customers' own are; undefined where nobody has it. */
  customerOf(cell: Cell): number | undefined {
    return this.intake.customers.indexOf.get(this.readId(cell));
  }

  /** A row that names no scheme is about the only one there is. */
  tableNamed(scheme: string): RuleTable | undefined {
    const { tables } = this;
    if (scheme === '') return tables.length === 1 ? tables[0] : undefined;
    return tables.find((table) => foldWord(table.scheme.name) === foldWord(scheme));
  }
}

/** As the column of the sheet in which the customers stand is read. */
function idReaderOf({ customers, orders }: Intake): IdReader {
  const { mapping } = customers;
  if (mapping) return customerIdReader('customers', mapping.fields.customerId);
  return customerIdReader('orders', orders?.mapping.fields.customerId);
}

/** Null where the scheme has no such segment. A list may be given where the scheme gives lists. */
function segmentsNamed(text: string, { segments, scheme }: RuleTable): number[] | null {
  const places = new Map(segments.map((segment, index) => [foldText(segment), index]));
  const one = places.get(foldText(text));
  if (one !== undefined) return [one];
  if (HIT_POLICIES[scheme.hitPolicy].choose) return null;
  const several = text.split(';').map((part) => places.get(foldText(part)));
  return several.every((place) => place !== undefined) ? several.sort((a, b) => a - b) : null;
}
