/**
 * Finds the faults that a well-formed rule may still have: clashing types, intervals that hold nothing.
 */
import type { TextRange } from '../base/issue';
import type { Expression, Of, Rule, Test } from './ast';
import { childrenOf, operandsOf } from './ast';
import { checkComparable, expectType } from './check-types';
import type { Report } from './check-types';
import { conditionFault } from './faults';
import { refuseCellTest, refuseMixedList } from './check-cell';
import { refuseLooseValue, refuseSum } from './check-conditions';
import { inputNode } from './nodes';
import type { ConditionFault, Subject } from './types';

/** The faults of a rule that was parsed from `text`, in the order of the text. */
export function checkRule(rule: Rule, text: string): readonly ConditionFault[] {
  const faults: ConditionFault[] = [];
  const report: Report = {
    source: (range) => text.slice(range.start, range.end),
    count: () => faults.length,
    fail: (code, range, params) => faults.push(conditionFault(code, range, params)),
  };
  if (rule.kind === 'expression') checkCondition(rule.expression, report);
  if (rule.kind === 'tests') checkCell(rule.subject, rule.tests, report);
  return faults;
}

function checkCondition(node: Expression, report: Report): void {
  const before = node.type;
  if (before !== 'boolean' && before !== 'null')
    report.fail('rule.notCondition', node.range, { text: report.source(node.range) });
  checkExpression(node, report);
}

function checkCell(subject: Subject, tests: readonly Test[], report: Report): void {
  refuseMixedList(tests, report);
  for (const test of tests) {
    if (test.kind === 'holds') checkHolds(subject, test.condition, report);
    else if (!refuseCellTest(subject, test, report)) checkTest(inputNode(subject, test.range), test, report);
  }
}

/** An expression with `?` is a condition, or a value to compare with (`? * 2` is neither). */
function checkHolds(subject: Subject, condition: Expression, report: Report): void {
  if (condition.kind === 'input' && subject.type !== 'boolean')
    report.fail('rule.notCondition', condition.range, { text: report.source(condition.range) });
  else checkCondition(condition, report);
}

function checkTest(value: Expression, test: Test, report: Report): void {
  const before = report.count();
  for (const operand of operandsOf(test)) checkExpression(operand, report);
  if (report.count() > before) return;
  if (test.kind === 'equals') checkComparable('=', [value, test.operand], report);
  if (test.kind === 'compares') checkComparable(test.operator, [value, test.operand], report);
  if (test.kind === 'interval') checkInterval(value, test, report);
}

interface Bounds {
  readonly low: Expression;
  readonly high: Expression;
  readonly range: TextRange;
}

function checkInterval(value: Expression, { low, high, range }: Bounds, report: Report): void {
  if (!checkComparable('<=', [value, low], report) || !checkComparable('<=', [value, high], report)) return;
  if (!checkComparable('<=', [low, high], report)) return;
  const turned = isNumberOrDay(low) && isNumberOrDay(high) && valueOf(low) > valueOf(high);
  if (!turned) return;
  const [from, to] = [report.source(high.range), report.source(low.range)];
  const dotted = report.source(range).includes('..');
  const hint = dotted ? `[${from}..${to}]` : `between ${from} and ${to}`;
  report.fail('rule.emptyInterval', range, { text: report.source(range), hint });
}

function isNumberOrDay(node: Expression): node is Of<'number' | 'date'> {
  return node.kind === 'number' || node.kind === 'date';
}

function valueOf(node: Of<'number' | 'date'>): number {
  return node.kind === 'number' ? node.value : node.day;
}

type Checkers = { readonly [K in Expression['kind']]?: (node: Of<K>, report: Report) => void };

const junction = (node: Of<'and' | 'or'>, report: Report): void => {
  if (refuseLooseValue(node, report)) return;
  for (const operand of node.operands) expectType('boolean', operand, report);
};

const CHECKERS: Checkers = {
  and: junction,
  or: junction,
  not({ operand, range }, report) {
    if (operand.kind === 'null')
      report.fail('rule.notForm', range, { text: report.source(range), hint: '!= null' });
    else expectType('boolean', operand, report);
  },
  negate: (node, report) => void expectType('number', node.operand, report),
  arithmetic(node, report) {
    if (refuseSum(node, report)) return;
    expectType('number', node.left, report);
    expectType('number', node.right, report);
  },
  compare: (node, report) => void checkComparable(node.operator, [node.left, node.right], report),
  between: (node, report) => checkInterval(node.value, node, report),
  in(node, report) {
    refuseMixedList(node.tests, report);
    for (const test of node.tests) checkTest(node.value, test, report);
  },
  match(node, report) {
    const wanted =
      node.whole.type === 'list' && node.match !== 'has' ? 'list' : node.match === 'has' ? 'list' : 'text';
    expectType(wanted, node.whole, report);
    expectType('text', node.part, report);
  },
  if(node, report) {
    expectType('boolean', node.condition, report);
    checkComparable('=', [node.then, node.otherwise], report);
  },
};

function checkExpression(node: Expression, report: Report): void {
  const before = report.count();
  // The tests behind `in` are checked as tests, which covers their operands.
  const inner = node.kind === 'in' ? [node.value] : childrenOf(node);
  for (const child of inner) checkExpression(child, report);
  // What a faulty part is compared with would only be blamed for the part's fault.
  if (report.count() > before) return;
  const check = CHECKERS[node.kind] as ((node: Expression, report: Report) => void) | undefined;
  check?.(node, report);
}
