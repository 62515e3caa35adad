/**
 * The whole story: sheets → typed tables → metrics → rules → segments → summary.
 * No clock, no I/O: what is read and what is written are the shells' business.
 */
import { assignSegments, type BesideRules } from './assign-segments';
import type { IssueLog } from './base/issue';
import { segmentsUnder, type SegmentsUnder } from './earlier-rules';
import { findCustomerFaults } from './intake/customer-faults';
import type { Customers } from './intake/types';
import { assignOwners } from './owners/assign-owners';
import type { AssignedBefore } from './owners/present-owners';
import type { RfmScoring } from './metrics/passes/rfm-scoring';
import { metricFacts } from './metrics/metric-by-key';
import { columnKeys } from './metrics/column-keys';
import { subjectsAsked } from './rules/asked';
import type { Assignment } from './rules/evaluate';
import { SEVERAL_RULES } from './rules/hit-policies';
import { readRuleData, type RuleData, type RuleDataInput } from './rule-data';
import { findRuleFaults } from './rule-faults';
import { RULES_ISSUES } from './rules/issues';
import { identityColumns } from './segments/identity-columns';
import {
  metricColumn,
  ownerColumn,
  segmentColumn,
  whyColumn,
  type OutputColumn,
} from './segments/output-columns';
import type { Settings } from './settings/types';
import type { RuleTable } from './rules/types';
import type { RfmCuts } from './summary/summary-grid';
import { runFigures, type RunFigures } from './summary/run-figures';
import { runTotals, type RunTotals } from './summary/run-totals';
import { ownerTotals, segmentTotals, type SegmentTotals } from './summary/totals';
import { blankNumbers, type Column } from './tables/column';
import type { SheetCells } from './tables/sheet-cells';
import type { MetricId } from './words/metric-keys';

export interface ClassifyInput extends RuleDataInput, BesideRules {
  /** What the add-on's own column of owners says; left out where there is none. */
  readonly assignedBefore?: AssignedBefore;
}

export interface SchemeOutcome {
  readonly assignment: Assignment;
  readonly totals: readonly SegmentTotals[];
}

export interface Classification {
  readonly customers: Customers;
  /** What names the customers on a tab of their own, where the orders alone know them. */
  identity(): readonly OutputColumn[];
  readonly schemes: readonly SchemeOutcome[];
  /** In the order in which they are to stand beside the customers. */
  readonly columns: readonly OutputColumn[];
  readonly totals: RunTotals;
  /** A load a person, under the person's name; empty where no rule names an owner. */
  readonly owners: readonly SegmentTotals[];
  /** What is wrong with the rules, though they could be used. Not done unasked: packs are in order. */
  findRuleFaults(issues: IssueLog): void;
  /** What is wrong with the customers that no rule asks about, such as who may be there twice: see intake/customer-faults. */
  findCustomerFaults(issues: IssueLog): void;
  /** What outlives the run of each customer. Not computed unasked. */
  figures(): RunFigures;
  /** What rules of an earlier run would give these customers; null where they cannot be read any more. */
  segmentsUnder(rules: SheetCells): SegmentsUnder | null;
  /** Null when neither a rule nor a column asks for RFM scores. */
  readonly rfmCuts: RfmCuts | null;
}

/**
 * Classifies every customer.
 * Empty: null when the sheets, the settings or the rules are wrong; the issues say why.
 */
export function classifySheets(input: ClassifyInput): Classification | null {
  const { settings, language, asOf, assignedBefore, issues } = input;
  const data = readRuleData(input);
  if (!data) return null;
  const { intake, tables, metrics, column } = data;
  const { customers } = intake;
  const assignments = assignSegments(data, input);
  assignments.forEach((assignment) => reportSeveral(assignment, customers, issues));
  const { absences } = settings;
  const owners = assignOwners({ assignments, customers, absences, asOf, assignedBefore, issues });
  const figures = {
    orders: numbersOf(metrics.get('orderCount')),
    revenue: numbersOf(metrics.get('revenue')),
  };
  const why = whyColumn(assignments, { language, column, isShare });
  return {
    customers,
    identity: () => identityColumns(customers, language),
    schemes: assignments.map((assignment) => ({ assignment, totals: segmentTotals(assignment, figures) })),
    columns: [
      ...assignments.map(segmentColumn),
      ...(owners ? [ownerColumn(owners, language)] : []),
      why,
      ...metricColumns(settings, data),
    ],
    totals: runTotals(intake, figures),
    owners: owners ? ownerTotals(owners, figures) : [],
    findRuleFaults: (found) => findRuleFaults(data, input, found),
    findCustomerFaults: (found) => findCustomerFaults(intake, found),
    figures: () => runFigures(metrics),
    segmentsUnder: (rules) => segmentsUnder(rules, data, input),
    rfmCuts: asksForScores(tables, settings) ? cutsOf(metrics.rfmScoring()) : null,
  };
}

const SCORES: ReadonlySet<string> = new Set(['recencyScore', 'frequencyScore', 'monetaryScore', 'rfmScore']);

function asksForScores(tables: readonly RuleTable[], { metricColumns: columns }: Settings): boolean {
  if (columns === 'all' || columns.some((key) => SCORES.has(key))) return true;
  const subjects = tables.flatMap(({ rules }) => rules.flatMap(subjectsAsked));
  return subjects.some(({ key }) => SCORES.has(key));
}

function cutsOf({ recency, frequency, monetary }: RfmScoring): RfmCuts {
  return { recency: recency.cuts, frequency: frequency.cuts, monetary: monetary.cuts };
}

function isShare(key: string): boolean {
  return metricFacts(key)?.unit === 'share';
}

function metricColumns(settings: Settings, { intake, metrics }: RuleData): OutputColumn[] {
  return columnKeys(settings, intake).map((key: MetricId) => metricColumn(key, metrics.get(key)));
}

function reportSeveral({ table, decidedBy }: Assignment, customers: Customers, issues: IssueLog): void {
  for (let row = 0; row < decidedBy.length; row++) {
    if (decidedBy[row] !== SEVERAL_RULES) continue;
    const place = { sheet: customers.mapping?.sheet, row: customers.sheetRows[row] || undefined };
    issues.add(RULES_ISSUES, 'rules.severalHit', place, { scheme: table.scheme.name });
  }
}

function numbersOf(column: Column): Float64Array {
  return column.type === 'number' ? column.values : blankNumbers(0);
}
