/**
 * Unary tests: what stands in a cell under a metric, and behind `in`.
 */
import type { Expression, Rule, Test } from './ast';
import { mentionsInput } from './ast';
import { compareNode, inNode, inputNode, notNode } from './nodes';
import { parseBracket, parseHighBound, parseParenthesis } from './parse-parenthesis';
import type { ListParser, Place } from './parse-parenthesis';
import { POWER } from './parser';
import type { Parser } from './parser';
import { parseShare } from './parse-share';
import {
  refuseDoubledOperator,
  refuseJoined,
  refuseJoinedShare,
  refuseNot,
  refuseOpenStart,
  refusePair,
  refuseRest,
} from './refuse-tests';
import type { TokenType } from './tokens';
import { isCompareOperator } from './tokens';
import type { Subject } from './types';

/** A whole cell under that subject. */
export function parseCellTests(parser: Parser, subject: Subject): Rule {
  if (parser.at('not') && parser.at('(', 1)) return parseNegatedCell(parser, subject);
  const tests = parseList(parser, 'end', 'cell');
  const only = tests.length === 1 && tests[0].kind === 'holds' ? tests[0].condition : null;
  if (only?.kind !== 'not') return { kind: 'tests', subject, negated: false, tests };
  return { kind: 'tests', subject, negated: true, tests: testsOf(only.operand) };
}

/** The tests that a condition makes of the cell's value: `not in (1, 2)` is `not(1, 2)`. */
function testsOf(condition: Expression): readonly Test[] {
  if (condition.kind === 'in' && condition.value.kind === 'input') return condition.tests;
  return [{ kind: 'holds', condition, range: condition.range }];
}

/** A cell that begins with `not(`: unary tests or an expression stand in the parentheses, and more may follow. */
function parseNegatedCell(parser: Parser, subject: Subject): Rule {
  const first = parser.next();
  parser.next();
  const tests = parser.nested(first.range, () => parseList(parser, ')', 'cell'));
  const range = { start: first.range.start, end: parser.expect(')') };
  if (parser.at('end')) return { kind: 'tests', subject, negated: true, tests };
  const only = tests.length === 1 ? tests[0] : null;
  const inner = parser.at(',') && only?.kind !== 'holds' ? null : only && expressionOf(only);
  const node = notNode(inner ?? inNode(inputNode(subject, range), tests, range), range);
  const head = finishExpression(parser, parser.continue(node, POWER.none), 'cell');
  const rest = parser.accept(',') ? parseList(parser, 'end', 'cell') : [];
  if (!parser.at('end')) parser.unexpected(parser.peek());
  return { kind: 'tests', subject, negated: false, tests: [head, ...rest] };
}

/** The tests behind `in`: one, or several in parentheses or brackets. */
export function parseTestsAfterIn(parser: Parser): readonly Test[] {
  if (!parser.at('(')) return parseTest(parser, 'afterIn');
  return parseParenthesis(parser, 'list', LISTS).tests;
}

function parseList(parser: Parser, closer: TokenType, place: Place): Test[] {
  const tests: Test[] = [];
  do {
    const token = parser.peek();
    const isEmpty = token.type === ',' || (tests.length > 0 && token.type === closer);
    if (isEmpty) parser.fail('rule.emptyItem', token.type === ',' ? token.range : parser.lastRange);
    else tests.push(...parseTest(parser, place));
  } while (parser.accept(','));
  if (!parser.fault && !parser.at(closer)) refuseRest(parser, tests, closer);
  return tests;
}

function parseTest(parser: Parser, place: Place): readonly Test[] {
  const token = parser.peek();
  if (isCompareOperator(token.type)) return [parseComparison(parser, place)];
  if (token.type === '[' || token.type === ']') return parseBracket(parser);
  if (token.type === '(') return parseParenthesisedTest(parser, place);
  if (token.type === 'top' || token.type === 'bottom') return parseShareTest(parser, place);
  const { subject } = parser.context;
  if (place === 'cell' && subject) {
    if (token.type === 'in' || token.type === 'between') return parseLeading(parser);
    if (token.type === 'not' && !parser.at('(', 1)) return parseLeadingNot(parser, subject);
  }
  if (token.type === '..') return refuseOpenStart(parser);
  return [finishExpression(parser, parser.expression(operandPower(place)), place)];
}

function parseShareTest(parser: Parser, place: Place): readonly Test[] {
  const share = parseShare(parser, place === 'cell');
  refuseJoinedShare(parser, share.range);
  return [share];
}

/** `in ("A", "B")` in a cell says no more than `"A", "B"`, `between 1 and 5` no more than `[1..5]`. */
function parseLeading(parser: Parser): readonly Test[] {
  const token = parser.next();
  if (token.type === 'between') return [parseLeadingBetween(parser, token.range.start)];
  if (parser.at('(')) return parseParenthesis(parser, 'cell', LISTS).tests;
  if (parser.at('[')) return parseBracket(parser);
  parser.unexpected(token);
  return [];
}

function parseLeadingBetween(parser: Parser, start: number): Test {
  const low = parser.expression(POWER.compare);
  parser.expect('and');
  const high = parser.expression(POWER.compare);
  const range = { start, end: high.range.end };
  return { kind: 'interval', low, high, lowOpen: false, highOpen: false, range };
}

/** `not` without parentheses: clear before `in`, `between` and null, an expression's own before anything else. */
function parseLeadingNot(parser: Parser, subject: Subject): readonly Test[] {
  const { type } = parser.peek(1);
  if (type === 'in' || type === 'between') {
    const { start } = parser.next().range;
    const tests = parseLeading(parser);
    const range = { start, end: parser.consumedEnd };
    const condition = notNode(inNode(inputNode(subject, range), tests, range), range);
    return [{ kind: 'holds', condition, range }];
  }
  if (type === 'null') {
    const { start } = parser.next().range;
    const { range: at } = parser.next();
    const operand: Expression = { kind: 'null', type: 'null', range: at };
    return [{ kind: 'compares', operator: '!=', operand, range: { start, end: at.end } }];
  }
  const meant = refuseNot(parser, () => parseTest(parser, 'list'));
  return meant ?? [finishExpression(parser, parser.expression(POWER.none), 'cell')];
}

function operandPower(place: Place): number {
  return place === 'afterIn' ? POWER.compare : POWER.none;
}

function parseComparison(parser: Parser, place: Place): Test {
  const token = parser.next();
  refuseDoubledOperator(parser, token);
  const operand = parser.expression(POWER.compare);
  const range = { start: token.range.start, end: operand.range.end };
  if (place !== 'afterIn' && (parser.at('and') || parser.at('or'))) refuseJoined(parser, token, operand);
  const operator = isCompareOperator(token.type) ? token.type : '=';
  if (operator !== '=') return { kind: 'compares', operator, operand, range };
  const { subject } = parser.context;
  if (place !== 'cell' || !subject || !mentionsInput(operand)) return { kind: 'equals', operand, range };
  return { kind: 'holds', condition: compareNode('=', inputNode(subject, token.range), operand), range };
}

function parseParenthesisedTest(parser: Parser, place: Place): readonly Test[] {
  const { start } = parser.peek().range;
  const { tests, expression } = parseParenthesis(parser, place, LISTS);
  if (!expression) {
    if (place === 'cell') refusePair(parser, tests, { start, end: parser.consumedEnd });
    return tests;
  }
  return [finishExpression(parser, parser.continue(expression, operandPower(place)), place)];
}

function expressionOf(test: Test): Expression | null {
  if (test.kind === 'equals') return test.operand;
  return test.kind === 'holds' ? test.condition : null;
}

/** An expression as a test; `a..b` without brackets is the closed interval. */
function finishExpression(parser: Parser, node: Expression, place: Place): Test {
  if (!parser.accept('..')) return asTest(node, place);
  const high = parseHighBound(parser, { low: node });
  const range = { start: node.range.start, end: high.range.end };
  return { kind: 'interval', low: node, high, lowOpen: false, highOpen: false, range };
}

function asTest(node: Expression, place: Place): Test {
  if (place === 'cell' && mentionsInput(node)) return { kind: 'holds', condition: node, range: node.range };
  return { kind: 'equals', operand: node, range: node.range };
}

const LISTS: ListParser = { parseList, asTest };
