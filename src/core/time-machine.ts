/**
 * Segments of past days: the present rules and settings on the orders until then, among the customers of then. What a rule
 * remembers of a customer (that it stays where it was), and what was set by hand, is of the present and is left out.
 */
import { PAST_ISSUES } from './past-issues';
import { IssueLog } from './base/issue';
import type { Intake } from './intake/types';
import { readTables } from './intake/read-tables';
import { metricFacts } from './metrics/metric-by-key';
import { readRuleData, type RuleData, type RuleDataInput } from './rule-data';
import { subjectsAsked } from './rules/asked';
import { evaluate } from './rules/evaluate';
import type { RuleTable } from './rules/types';
import { knownSince } from './segments/known-since';
import { segmentColumn } from './segments/output-columns';
import type { SegmentOf } from './summary/past-segments';
import { segmentTotals, type SegmentTotals } from './summary/totals';
import type { NumberColumn } from './tables/column';
import type { SheetCells } from './tables/sheet-cells';
import type { MetricKey } from './words/metric-keys';

export interface PastScheme {
  /** The key of the scheme's column: 'segment:rfm'. */
  readonly key: string;
  readonly scheme: string;
  /** In output order. */
  readonly segments: readonly string[];
  /** What the scheme's column would have said. */
  readonly segmentOf: SegmentOf;
  readonly totals: readonly SegmentTotals[];
}

/** The customers of a day and their segments. */
export interface PastDay {
  /** Epoch day. */
  readonly day: number;
  readonly customers: number;
  readonly schemes: readonly PastScheme[];
  /** What a customer brought in the 365 days until then; NaN where that is not known. */
  yearRevenueOf(id: string): number;
}

export interface TimeMachine {
  /** input.asOf. */
  readonly now: number;
  /** What the rules ask about that the customers' sheet alone knows, by its names: it is as of today on every day. */
  readonly asOfToday: readonly string[];
  /** Null: the rules cannot be used on that day. The days' own issues are those of the present, and not told again. */
  on(day: number): PastDay | null;
}

/**
 * Reads once and asks for as many days as one likes; `input.asOf` is the present, the latest day there is.
 * Empty: null when the sheets or the rules are wrong (the issues say why), or there are no orders (past.noOrders).
 */
export function timeMachine(input: RuleDataInput): TimeMachine | null {
  const present = readRuleData(input);
  if (!present) return null;
  if (!present.intake.orders) {
    input.issues.add(PAST_ISSUES, 'past.noOrders');
    return null;
  }
  const since = sinceOf(present.intake, input);
  const on = (day: number): PastDay | null => {
    if (day >= input.asOf) return dayOf(present, input.asOf, new Set());
    const later = laterThan(day, present.intake, since);
    const customers = withoutLater(input.customers, present.intake, later);
    const data = readRuleData({ ...input, customers, asOf: day, issues: new IssueLog() });
    return data && dayOf(data, day, later);
  };
  return { now: input.asOf, asOfToday: subjectsOfSheet(present.tables), on };
}

/** By customer. Orders that are too old to count prove that there was a customer, too. */
function sinceOf(present: Intake, input: RuleDataInput): Float64Array {
  if (input.settings.orderDays === null) return knownSince(present);
  const settings = { ...input.settings, orderDays: null };
  const whole = readTables({ ...input, settings, issues: new IssueLog() });
  return knownSince(whole ?? present);
}

/** The customers who came after the day, by id. */
function laterThan(day: number, { customers }: Intake, since: Float64Array): ReadonlySet<string> {
  return new Set(customers.ids.filter((_, customer) => since[customer] > day));
}

/** The sheet without their rows, so that nobody is ranked among customers who were not there yet. */
function withoutLater(
  sheet: SheetCells | null,
  { customers }: Intake,
  later: ReadonlySet<string>,
): SheetCells | null {
  if (!sheet || !customers.mapping || later.size === 0) return sheet;
  const rows = customers.ids.flatMap((id, customer) =>
    later.has(id) ? [customers.sheetRows[customer] - 1] : [],
  );
  return withoutRows(sheet, new Set(rows));
}

function withoutRows(sheet: SheetCells, gone: ReadonlySet<number>): SheetCells {
  const known = new Map<unknown, SheetCells['top']>();
  const kept = (rows: SheetCells['top']) => {
    const filtered = known.get(rows) ?? rows.filter((_, row) => !gone.has(row));
    known.set(rows, filtered);
    return filtered;
  };
  return {
    ...sheet,
    rowCount: sheet.rowCount - gone.size,
    top: kept(sheet.top),
    column: (at) => {
      const { rows, index } = sheet.column(at);
      return { rows: kept(rows), index };
    },
  };
}

/** Orders alone name those, too, who came later: they are left out here. */
function dayOf(
  { intake, tables, metrics, binding }: RuleData,
  day: number,
  later: ReadonlySet<string>,
): PastDay {
  const { ids, indexOf } = intake.customers;
  const present = ids.flatMap((id, customer) => (later.has(id) ? [] : [customer]));
  const numbers = (key: MetricKey) => (metrics.get(key) as NumberColumn).values;
  const of = (values: Float64Array) => Float64Array.from(present, (customer) => values[customer]);
  const figures = { orders: of(numbers('orderCount')), revenue: of(numbers('revenue')) };
  const yearRevenue = numbers('revenueLast365Days');
  const counted = (row: number) => !later.has(ids[row]) && binding.counted(row);
  const schemes = tables.map((table): PastScheme => {
    const assignment = evaluate(table, { ...binding, counted }, new IssueLog());
    const segment = Int32Array.from(present, (customer) => assignment.segment[customer]);
    const { key, cell } = segmentColumn(assignment);
    const segmentOf = new Map(present.map((customer) => [ids[customer], String(cell(customer))]));
    const totals = segmentTotals({ ...assignment, segment }, figures);
    return { key, scheme: table.scheme.name, segments: table.segments, segmentOf, totals };
  });
  const yearRevenueOf = (id: string) => yearRevenue[indexOf.get(id) ?? -1] ?? NaN;
  return { day, customers: present.length, schemes, yearRevenueOf };
}

const SHEET_COLUMN = 'column:';
/** Since when somebody is a customer is known of every day. */
const TIMELESS: ReadonlySet<string> = new Set(['signupDays']);

function subjectsOfSheet(tables: readonly RuleTable[]): string[] {
  const subjects = tables.flatMap(({ rules }) => rules.flatMap(subjectsAsked));
  return [...new Set(subjects.filter(({ key }) => isOfSheet(key)).map(({ name }) => name))];
}

function isOfSheet(key: string): boolean {
  if (key.startsWith(SHEET_COLUMN)) return true;
  const needs = metricFacts(key)?.needs ?? [];
  const ofSheet = (need: string) => need.split('|').every((field) => field.startsWith('customers.'));
  return !TIMELESS.has(key) && needs.some(ofSheet);
}
