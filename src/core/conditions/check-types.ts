/**
 * Which types may meet, and what to say where they clash.
 */
import type { IssueParams, TextRange } from '../base/issue';
import type { ColumnType } from '../tables/column';
import type { Expression, ValueType } from './ast';
import type { ConditionFaultCode } from './faults';
import { canonicalNumber, canonicalText } from './literals';
import type { CompareOperator } from './tokens';
import { DATE_EXAMPLE, looksLikeDate, refuseWrittenDate } from './written-date';

/** Where the checker's findings go. */
export interface Report {
  /** The text of the cell at that place. */
  source(range: TextRange): string;
  /** How many faults were found so far. */
  count(): number;
  fail(code: ConditionFaultCode, range: TextRange, params: IssueParams): void;
}

/** Reports an expression that has another type than the wanted one. Null fits everywhere. */
export function expectType(wanted: ColumnType, node: Expression, report: Report): boolean {
  if (node.type === wanted || node.type === 'null') return true;
  const text = report.source(node.range);
  if (wanted === 'list') report.fail('rule.listComparison', node.range, { text });
  else report.fail(EXPECTED[wanted], node.range, { text, other: '', hint: hintFor(wanted, node, text) });
  return false;
}

const EXPECTED = {
  number: 'rule.numberExpected',
  text: 'rule.textExpected',
  date: 'rule.dateExpected',
  boolean: 'rule.booleanExpected',
} as const;

/** Reports two values that cannot be compared so. */
export function checkComparable(
  operator: CompareOperator,
  [left, right]: readonly [Expression, Expression],
  report: Report,
): boolean {
  const equality = operator === '=' || operator === '!=';
  if (!fits(left.type, right.type)) return clash(left, right, report);
  if (equality && refuseEmptyText([left, right], report)) return false;
  const unordered = [left, right].find(({ type }) => type === 'boolean' || type === 'list');
  if (equality || !unordered) return true;
  report.fail('rule.noOrder', unordered.range, { text: report.source(unordered.range) });
  return false;
}

function fits(left: ValueType, right: ValueType): boolean {
  if (left === 'null' || right === 'null') return true;
  if (left === 'list' || right === 'list') return left === 'text' || right === 'text';
  return left === right;
}

/** Blank cells are null, so that nothing ever equals an empty text. */
function refuseEmptyText(nodes: readonly Expression[], report: Report): boolean {
  const empty = nodes.find((node) => node.kind === 'text' && node.value.trim() === '');
  if (empty) report.fail('rule.emptyText', empty.range, { hint: 'null' });
  return empty !== undefined;
}

/** Blames the side that looks like a slip: a literal rather than a metric, else the right one. */
function clash(left: Expression, right: Expression, report: Report): boolean {
  const [blamed, other] = isLiteral(left) && !isLiteral(right) ? [right, left].reverse() : [right, left];
  const text = report.source(blamed.range);
  const subject = other.kind === 'input' ? other.subject.name : report.source(other.range);
  const wanted = other.type === 'list' || other.type === 'null' ? 'text' : other.type;
  if (blamed.type === 'list' && other.type === 'list')
    report.fail('rule.listComparison', blamed.range, { text });
  else if (wanted === 'date' && blamed.kind === 'text' && looksLikeDate(blamed.value.trim())) {
    const { code, params } = refuseWrittenDate(blamed.value.trim(), 'rule.dateExpected');
    report.fail(code, blamed.range, { ...params, text, other: subject });
  } else
    report.fail(EXPECTED[wanted], blamed.range, {
      text,
      other: subject,
      hint: hintFor(wanted, blamed, text),
    });
  return false;
}

function isLiteral(node: Expression): boolean {
  return ['number', 'text', 'boolean', 'date'].includes(node.kind);
}

function hintFor(wanted: ColumnType, node: Expression, text: string): string {
  const content = node.kind === 'text' ? node.value.trim() : text;
  if (wanted === 'number') return /^-?\d+(\.\d+)?$/.test(content) ? canonicalNumber(Number(content)) : '5';
  if (wanted === 'date') return DATE_EXAMPLE;
  if (wanted === 'boolean') return /^(0|no|không|false)$/i.test(content) ? 'false' : 'true';
  return canonicalText(content);
}
