/**
 * Findings of the static checks as issues: where they stand in the Rules tab, and what their sentences show.
 */
import type { IssueLog, IssueParams } from '../../base/issue';
import { canonicalDate, canonicalNumber, canonicalText } from '../../conditions/literals';
import type { ColumnType, Scalar } from '../../tables/column';
import { CHECK_ISSUES, type CheckIssueCode } from '../issues';
import type { Rule, RuleTable } from '../types';
import type { Question, TableFault } from './faults';
import type { Sample } from './samples';

const ROWS_SHOWN = 10;

interface Finding {
  readonly code: CheckIssueCode;
  /** None: the finding is one of the whole scheme. */
  readonly rules: readonly Rule[];
  /** The column where there is just one at fault. */
  readonly column?: string;
  readonly params: IssueParams;
}

type Kind = TableFault['kind'];
type Describe<K extends Kind> = (fault: Extract<TableFault, { kind: K }>) => Finding;

const UNDECIDED: Readonly<Record<Question, CheckIssueCode>> = {
  reach: 'rules.cannotTellReach',
  overlap: 'rules.cannotTellOverlap',
  gap: 'rules.cannotTellGap',
};

const FINDINGS: { readonly [K in Kind]: Describe<K> } = {
  contradiction: ({ rule, tests }) => ({
    code: 'rules.contradiction',
    rules: [rule],
    column: tests.length === 1 ? tests[0].column : undefined,
    params: { tests: tests.map(({ column, text }) => `${column}: ${text}`).join(' · ') },
  }),
  duplicate: ({ rule, first: { row, segment: other } }) => ({
    code: rule.segment === other ? 'rules.duplicate' : 'rules.otherDuplicate',
    rules: [rule],
    params: { row, segment: rule.segment, other },
  }),
  shadowed: ({ rule, by, unreachable, sample }) => ({
    code: unreachable ? 'rules.unreachableSegment' : 'rules.shadowed',
    rules: [rule],
    params: { segment: rule.segment, by: rowsText(by), example: sample ? sampleText(sample) : '-' },
  }),
  overlap: ({ rule, others, sample }) => ({
    code: 'rules.overlap',
    rules: [rule],
    params: { others: rowsText(others), example: sampleText(sample) },
  }),
  gap: ({ sample }) => ({ code: 'rules.gap', rules: [], params: { example: sampleText(sample) } }),
  nearTwins: ({ segments: [first, second], rules }) => ({
    code: 'rules.nearTwins',
    rules,
    params: { first, second },
  }),
  otherColour: ({ rule, first }) => ({
    code: 'rules.otherColour',
    rules: [rule],
    params: { segment: rule.segment, found: rule.colour, used: first.colour, row: first.row },
  }),
  undecided: ({ question, rules }) => ({ code: UNDECIDED[question], rules, params: {} }),
};

/** One issue; several rules are rows of one place. */
export function reportFault(fault: TableFault, { sheet, scheme }: RuleTable, issues: IssueLog): void {
  const describe = FINDINGS[fault.kind] as (fault: TableFault) => Finding;
  const { code, rules, column, params } = describe(fault);
  const places = rules.length > 0 ? rules.map(({ row }) => ({ sheet, column, row })) : [{ sheet }];
  for (const place of places) issues.add(CHECK_ISSUES, code, place, { scheme: scheme.name, ...params });
}

function rowsText(rules: readonly Rule[]): string {
  const rows = rules.map(({ row }) => row).sort((a, b) => a - b);
  return rows.slice(0, ROWS_SHOWN).join(', ') + (rows.length > ROWS_SHOWN ? ' …' : '');
}

/** As rules would say it: `orders = 3, city = "Huế"`. */
function sampleText(sample: Sample): string {
  return sample.map(({ subject, value }) => `${subject.name} = ${valueText(subject.type, value)}`).join(', ');
}

function valueText(type: ColumnType, value: Scalar): string {
  if (typeof value === 'number') return type === 'date' ? canonicalDate(value) : canonicalNumber(value);
  if (typeof value === 'string') return canonicalText(value);
  return Array.isArray(value) ? value.map(canonicalText).join(' + ') : String(value);
}
