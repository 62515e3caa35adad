/**
 * What a check has to say in the tabs Rules and Rule tests: how many customers each rule took, what is wrong with it, whether
 * each test passed. Pure: nothing is written here.
 */
import {
  countDecided,
  type Classification,
  type Issue,
  type Language,
  type RuleCheck,
  type SheetCells,
} from '../../core/index';
import { reportIssue } from '../../i18n/index';
import type { Role } from '../set-up/tab-draft';
import type { SetUpTabKind } from '../set-up/tab-layouts';

/** The marks of one tab. */
export interface TabMarks {
  readonly tab: SetUpTabKind;
  /** The tab as it was read: marks fit no other. */
  readonly read: SheetCells;
  readonly roles: readonly Role[];
  /** What a row (1-based) is to say in a column; null leaves the cell as it is. */
  cell(role: Role, row: number): string | number | null;
}

interface Findings {
  /** Asked only where somebody is to read it. */
  readonly found: () => readonly Issue[];
  readonly language: Language;
}

/** By the row of a rule, how many customers it took. */
export type Matched = ReadonlyMap<number, number>;

/** Without customers nobody knows whom a rule takes. */
export function matchedInCheck(check: RuleCheck | null): Matched | null {
  if (!check || check.customers === 0) return null;
  const rules = check.tables.flatMap((table) => table.rules);
  return new Map(rules.map(({ rule, matches }) => [rule.row, matches.decides]));
}

export function matchedInRun({ schemes }: Classification): Matched {
  return new Map(
    schemes.flatMap(({ assignment }) => {
      const counts = countDecided(assignment);
      return assignment.table.rules.map(({ row }, index): [number, number] => [row, counts[index]]);
    }),
  );
}

/** Rows that are no rule say nothing. Matched null: what stands in that column stays. */
export function ruleMarks(rules: SheetCells, matched: Matched | null, findings: Findings): TabMarks {
  return {
    tab: 'rules',
    read: rules,
    roles: ['matched', 'problem'],
    cell: (role, row) =>
      role === 'matched'
        ? matched && (matched.get(row) ?? '')
        : problemsAt(row, rules.name, findings).join('\n'),
  };
}

/** A test that was not run, because rules are wrong, has no result. */
export function caseMarks(
  cases: SheetCells | null,
  check: RuleCheck | null,
  findings: Findings,
): TabMarks | null {
  if (!cases) return null;
  const passing = new Set(check?.cases?.flatMap((result) => (result.passed ? [result.row] : [])));
  return {
    tab: 'cases',
    read: cases,
    roles: ['result'],
    cell(_role, row) {
      if (passing.has(row)) return '✓';
      const problems = problemsAt(row, cases.name, findings);
      return problems.length > 0 ? `✗ ${problems.join('\n')}` : '';
    },
  };
}

/** The sentences of the errors and warnings of one row; where they stand in the row, but not in which row. */
function problemsAt(row: number, sheet: string, { found, language }: Findings): string[] {
  return found()
    .filter(({ severity, where }) => severity !== 'info' && where.sheet === sheet && where.rows.includes(row))
    .map((issue) => {
      const { column, range } = issue.where;
      return reportIssue({ ...issue, count: 1, where: { column, range, rows: [] } }, language).message;
    });
}
