/**
 * Everything that rules are evaluated on: the customers' columns and metrics, and the rules themselves, read and checked.
 */
import type { IssueLog } from './base/issue';
import type { Language } from './base/language';
import { dayInZone } from './base/time-zone';
import type { Binding, Names } from './conditions/types';
import { NO_TABLES } from './intake/no-tables';
import { readTables } from './intake/read-tables';
import type { Customers, Intake } from './intake/types';
import { metricEngine, type MetricEngine } from './metrics/engine';
import { findMissingColumns } from './rules/missing-columns';
import { ruleNames } from './rules/names';
import { readRules } from './rules/read-rules';
import type { RuleTable } from './rules/types';
import { withWalkInSegment } from './rules/walk-in-segment';
import type { Settings } from './settings/types';
import { blankNumbers, type Column } from './tables/column';
import type { SheetCells } from './tables/sheet-cells';
import type { MetricId } from './words/metric-keys';

/** Everything but the rules. */
export type CustomerDataInput = Omit<RuleDataInput, 'rules'>;

export interface RuleDataInput {
  readonly customers: SheetCells | null;
  readonly orders: SheetCells | null;
  readonly lines: SheetCells | null;
  readonly products: SheetCells | null;
  readonly rules: SheetCells | null;
  readonly settings: Settings;
  /** Epoch day. */
  readonly asOf: number;
  /** The real day of the run, epoch day: only later dates are suspicious. */
  readonly today: number;
  readonly timeZone: string;
  /** 'vi_VN': the tie-break for dates that could be read two ways. */
  readonly locale: string;
  readonly language: Language;
  readonly issues: IssueLog;
}

export interface RuleData {
  readonly intake: Intake;
  readonly tables: readonly RuleTable[];
  readonly names: Names;
  readonly metrics: MetricEngine;
  /** A metric by its key, or a customers' column by 'column:' and its folded header. */
  column(key: string): Column;
  readonly binding: Binding;
}

/** Whether rules may be read without any customers: names of customers' columns are then unknown. */
export type Without = 'refused' | 'allowed';

/** The sheets as typed tables, and what rules may call things in them. Empty: null when the sheets are wrong; the issues say why. */
export function readNamedTables(
  input: CustomerDataInput,
  withoutTables: Without = 'refused',
): Pick<RuleData, 'intake' | 'names'> | null {
  const { settings, language } = input;
  const intake = hasTables(input) || withoutTables === 'refused' ? readTables(input) : NO_TABLES;
  return intake && { intake, names: ruleNames({ intake, settings }, language) };
}

/** The metrics of those tables, and all that conditions are bound to. */
export function bindTables(
  intake: Intake,
  { settings, asOf, issues }: CustomerDataInput,
): Pick<RuleData, 'metrics' | 'column' | 'binding'> {
  const metrics = metricEngine({ intake, settings, asOf, issues });
  const column = (key: string) => columnOf(key, metrics.get, intake.customers);
  return { metrics, column, binding: bindingOf({ column, asOf, settings, intake }) };
}

/** Empty: null when the sheets, the settings or the rules are wrong; the issues say why. */
export function readRuleData(input: RuleDataInput, withoutTables: Without = 'refused'): RuleData | null {
  const { settings, language, issues } = input;
  const named = readNamedTables(input, withoutTables);
  if (!named) return null;
  const { intake, names } = named;
  const written = readRules(input.rules, { names, settings, dayOf: dayInZone(input.timeZone), issues });
  if (issues.hasErrors) return null;
  const tables = withWalkInSegment(written, intake.customers, language);
  if (hasTables(input)) findMissingColumns(tables, intake, issues);
  return { intake, tables, names, ...bindTables(intake, input) };
}

function hasTables({ customers, orders }: CustomerDataInput): boolean {
  return customers !== null || orders !== null;
}

interface BindingSource {
  readonly column: (key: string) => Column;
  readonly asOf: number;
  readonly settings: Settings;
  readonly intake: Intake;
}

function bindingOf({ column, asOf, settings, intake: { customers } }: BindingSource): Binding {
  return {
    column,
    asOf,
    rowCount: customers.count,
    counted: (row) => customers.walkIn[row] === 0,
    accents: settings.accents,
  };
}

const COLUMN_PREFIX = 'column:';

function columnOf(key: string, metric: (key: MetricId) => Column, customers: Customers): Column {
  if (!key.startsWith(COLUMN_PREFIX)) return metric(key as MetricId);
  const blank = { type: 'number', values: blankNumbers(customers.count) } as const;
  return customers.columnByHeader(key.slice(COLUMN_PREFIX.length)) ?? blank;
}
