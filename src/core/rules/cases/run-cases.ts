/**
 * Runs the tests of the tab Rule tests: each sample stands below the real customers, so that `top 20%` means the same.
 * Samples have no past: nobody is kept anywhere, and nothing is set by hand.
 */
import { IssueLog } from '../../base/issue';
import { foldText } from '../../base/text';
import type { Binding } from '../../conditions/types';
import type { Column } from '../../tables/column';
import { joinColumns } from '../../tables/join-columns';
import { blankColumn } from '../../tables/blank-column';
import { foldWord } from '../../words/lookup';
import { evaluate, type Assignment } from '../evaluate';
import type { RuleTable } from '../types';
import { CASE_ISSUES } from './issues';
import type { RuleCase, RuleCases } from './read-cases';

/** What came of one test. */
export interface CaseResult {
  readonly row: number;
  readonly scheme: string;
  readonly expected: string;
  /** The segment that the rules give; '' for none. */
  readonly actual: string;
  /** Sheet row of the rule that decided; null where none did. */
  readonly ruleRow: number | null;
  readonly passed: boolean;
}

/**
 * One result a test, in the order of the tab. Segments are compared without regard to case and spaces.
 * Issues: a test that fails, or names a scheme or a segment that there is not; the latter has no result.
 */
export function runCases(
  cases: RuleCases,
  tables: readonly RuleTable[],
  { binding, issues }: { binding: Binding; issues: IssueLog },
): CaseResult[] {
  const below = bindingWithSamples(cases, binding);
  const assignments = new Map<RuleTable, Assignment>();
  const assignmentOf = (table: RuleTable) => {
    let assignment = assignments.get(table);
    // What only the data can show of the rules is the run's to report; samples are judged by the rules, walk-ins or not.
    if (!assignment)
      assignments.set(table, (assignment = evaluate({ ...table, walkIn: null }, below, new IssueLog())));
    return assignment;
  };
  return cases.cases.flatMap((ruleCase, index) => {
    const table = findTable(ruleCase, tables, { cases, issues });
    if (!table) return [];
    const result = resultOf(ruleCase, assignmentOf(table), binding.rowCount + index);
    if (!result.passed) reportFailure(result, { cases, issues });
    return [result];
  });
}

/** The real customers, and below them the samples, which are never counted among the top or the bottom. */
function bindingWithSamples(cases: RuleCases, binding: Binding): Binding {
  const columns = new Map<string, Column>();
  return {
    ...binding,
    report: undefined,
    rowCount: binding.rowCount + cases.cases.length,
    counted: (row) => row < binding.rowCount && binding.counted(row),
    column(key) {
      let column = columns.get(key);
      if (!column) {
        const real = binding.column(key);
        const samples = cases.column(key) ?? blankColumn(real.type, cases.cases.length);
        columns.set(key, (column = joinColumns(real, samples)));
      }
      return column;
    },
  };
}

interface Report {
  readonly cases: RuleCases;
  readonly issues: IssueLog;
}

/** A tab that names no scheme is about the only one there is. */
function findTable(
  { row, scheme, expected }: RuleCase,
  tables: readonly RuleTable[],
  { cases, issues }: Report,
): RuleTable | null {
  const known = tables.map(({ scheme: { name } }) => name).join(', ');
  const table =
    scheme === '' && tables.length === 1
      ? tables[0]
      : tables.find(({ scheme: { name } }) => foldWord(name) === foldWord(scheme));
  if (!table) {
    const code = scheme === '' ? 'cases.noScheme' : 'cases.unknownScheme';
    issues.add(CASE_ISSUES, code, place(cases, 'scheme', row), { scheme, known });
    return null;
  }
  if (expected === '' || isSegmentOf(expected, table)) return table;
  const params = { segment: expected, known: table.segments.join(', ') };
  issues.add(CASE_ISSUES, 'cases.unknownSegment', place(cases, 'segment', row), params);
  return null;
}

/** Under Collect a customer may be expected in several segments, written as the add-on writes them: joined by '; '. */
function isSegmentOf(expected: string, { segments, scheme }: RuleTable): boolean {
  const known = new Set(segments.map(foldText));
  const wanted = scheme.hitPolicy === 'Collect' ? expected.split(';') : [expected];
  return wanted.every((segment) => known.has(foldText(segment)));
}

function place({ sheet, headers }: RuleCases, column: 'scheme' | 'segment', row: number) {
  return { sheet, column: headers[column], row };
}

function resultOf({ row, expected }: RuleCase, assignment: Assignment, at: number): CaseResult {
  const { table, segment, labels, decidedBy } = assignment;
  const actual = segment[at] < 0 ? '' : labels[segment[at]];
  const passed = foldText(actual) === foldText(expected);
  const ruleRow = decidedBy[at] < 0 ? null : table.rules[decidedBy[at]].row;
  return { row, scheme: table.scheme.name, expected, actual, ruleRow, passed };
}

function reportFailure({ row, expected, actual, ruleRow }: CaseResult, { cases, issues }: Report): void {
  const where = place(cases, 'segment', row);
  if (ruleRow === null) issues.add(CASE_ISSUES, 'cases.failedByNone', where, { expected, actual });
  else issues.add(CASE_ISSUES, 'cases.failed', where, { expected, actual, rule: ruleRow });
}
