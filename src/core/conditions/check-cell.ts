/**
 * Tests in a cell that are well formed, but certainly not what was meant.
 */
import type { Expression, Test } from './ast';
import type { Report } from './check-types';
import { canonicalNumber } from './literals';
import { EXAMPLES } from './tokens';
import type { Subject } from './types';

/** Refuses a test of the cell's value that is a calculation, several values, or a condition by itself. */
export function refuseCellTest(subject: Subject, test: Test, report: Report): boolean {
  if (test.kind !== 'equals') return false;
  const { operand } = test;
  return (
    refuseDash(operand, report) ||
    refuseValues(subject, operand, report) ||
    refuseCondition(subject, operand, report)
  );
}

/** `18-25`: minus seven to FEEL, a range to people. */
function refuseDash(operand: Expression, report: Report): boolean {
  if (operand.kind !== 'arithmetic' || operand.operator !== '-') return false;
  const { left, right } = operand;
  if (left.kind !== 'number' || right.kind !== 'number') return false;
  const hint = `${canonicalNumber(left.value)}..${canonicalNumber(right.value)}`;
  report.fail('rule.rangeDash', operand.range, { text: report.source(operand.range), hint });
  return true;
}

/** `5 or 6`, `"A" or "B"`: a list, to people. */
function refuseValues(subject: Subject, operand: Expression, report: Report): boolean {
  if (subject.type === 'boolean' || (operand.kind !== 'or' && operand.kind !== 'and')) return false;
  if (operand.operands.some(({ type }) => type === 'boolean')) return false;
  const hint = operand.operands.map(({ range }) => report.source(range)).join(', ');
  report.fail('rule.andInCell', operand.range, { hint });
  return true;
}

/** `orders >= 5` in the column orders. */
function refuseCondition(subject: Subject, operand: Expression, report: Report): boolean {
  if (subject.type === 'boolean' || operand.type !== 'boolean') return false;
  if (operand.kind === 'boolean' || operand.kind === 'subject') return false;
  const params = {
    text: report.source(operand.range),
    other: subject.name,
    hint: testOf(subject, operand, report),
  };
  report.fail('rule.conditionInCell', operand.range, params);
  return true;
}

function testOf(subject: Subject, operand: Expression, report: Report): string {
  const own =
    operand.kind === 'compare' && operand.left.kind === 'subject' && operand.left.subject.key === subject.key;
  if (!own) return EXAMPLES[subject.type];
  const value = report.source(operand.right.range);
  return operand.operator === '=' ? value : `${operand.operator} ${value}`;
}

/** `!= "A", "B"` is true of all but A, `contains "A", "B"` looks for B as a whole: neither is ever meant. */
export function refuseMixedList(tests: readonly Test[], report: Report): void {
  if (tests.length < 2) return;
  const unequal = tests.find((test) => test.kind === 'compares' && test.operator === '!=');
  const isMatch = (test: Test): boolean => test.kind === 'holds' && test.condition.kind === 'match';
  const bare = tests.some(isMatch)
    ? tests.find((test) => test.kind === 'equals' && test.operand.type === 'text')
    : undefined;
  const found = unequal ?? bare;
  if (!found) return;
  const operands = tests.map((test) =>
    test.kind === 'compares' || test.kind === 'equals'
      ? report.source(test.operand.range)
      : report.source(test.range),
  );
  const text = report.source(found.range);
  const hint = unequal ? `not(${operands.join(', ')})` : `contains ${text}`;
  report.fail('rule.mixedList', found.range, { text, hint });
}
