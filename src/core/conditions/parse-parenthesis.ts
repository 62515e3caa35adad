/**
 * What stands in parentheses and brackets among unary tests: intervals, lists, expressions.
 */
import type { Expression, Test } from './ast';
import { POWER } from './parser';
import type { Parser } from './parser';
import { refuseOpenStart, refusePair } from './refuse-tests';
import type { Token, TokenType } from './tokens';
import { isCompareOperator } from './tokens';

/** Where a test stands: alone in a cell, in a list in parentheses, or bare behind `in`. */
export type Place = 'cell' | 'list' | 'afterIn';

/** How tests are read; handed in, since tests and parentheses contain each other. */
export interface ListParser {
  parseList(parser: Parser, closer: TokenType, place: Place): Test[];
  asTest(node: Expression, place: Place): Test;
}

/** `[a..b]` and its kin, or a list in brackets. */
export function parseBracket(parser: Parser): readonly Test[] {
  const open = parser.next();
  return parser.nested(open.range, () => {
    if (parser.at('..')) return refuseOpenStart(parser, open);
    const low = parser.expression(POWER.none);
    if (open.type === '[' && !parser.at('..')) return parseBracketList(parser, open, low);
    return [parseIntervalEnd(parser, open, low)];
  });
}

function parseBracketList(parser: Parser, open: Token, first: Expression): readonly Test[] {
  const tests: Test[] = [{ kind: 'equals', operand: first, range: first.range }];
  while (parser.accept(',')) {
    const operand = parser.expression(POWER.none);
    tests.push({ kind: 'equals', operand, range: operand.range });
  }
  refusePair(parser, tests, { start: open.range.start, end: parser.expect(']') });
  return tests;
}

function parseIntervalEnd(parser: Parser, open: Token, low: Expression): Test {
  parser.expect('..');
  const high = parseHighBound(parser, { low, open });
  const close = parser.peek();
  if (close.type !== ')' && close.type !== '[') parser.expect(']');
  else parser.next();
  const range = { start: open.range.start, end: close.range.end };
  return { kind: 'interval', low, high, lowOpen: open.type !== '[', highOpen: close.type !== ']', range };
}

/** The beginning of an interval, up to its `..`. */
export interface IntervalHead {
  readonly low: Expression;
  /** The bracket, if one was written. */
  readonly open?: Token;
}

/** What stands behind `..`. Nothing there is a fault: `[5..]` means `>= 5`. */
export function parseHighBound(parser: Parser, { low, open }: IntervalHead): Expression {
  const close = parser.peek();
  if (![']', ')', '[', ',', 'end'].includes(close.type)) return parser.expression(POWER.compare);
  const closes = open !== undefined && close.type !== 'end' && close.type !== ',';
  const range = { start: (open ?? low).range.start, end: closes ? close.range.end : parser.consumedEnd };
  const sign = open === undefined || open.type === '[' ? '>=' : '>';
  const hint = `${sign} ${parser.source(low.range)}`;
  return parser.fail('rule.halfInterval', range, { text: parser.source(range), hint });
}

/** The tests in parentheses. */
export interface Parenthesis {
  readonly tests: readonly Test[];
  /** The expression in it, if it was nothing but one. */
  readonly expression: Expression | null;
}

/** What an opening parenthesis holds: an interval, a list of tests, or an expression. */
export function parseParenthesis(parser: Parser, place: Place, lists: ListParser): Parenthesis {
  const open = parser.next();
  return parser.nested(open.range, () => {
    const inner = parser.at('(') ? parseParenthesis(parser, place, lists) : null;
    if (inner?.expression === null || !(inner || isExpressionStart(parser))) {
      const tests = inner ? [...inner.tests] : lists.parseList(parser, ')', place);
      if (inner && parser.accept(',')) tests.push(...lists.parseList(parser, ')', place));
      parser.expect(')');
      return { tests, expression: null };
    }
    const first = inner?.expression
      ? parser.continue(inner.expression, POWER.none)
      : parser.expression(POWER.none);
    if (parser.at('..')) return { tests: [parseIntervalEnd(parser, open, first)], expression: null };
    const tests = [lists.asTest(first, place)];
    if (parser.accept(',')) tests.push(...lists.parseList(parser, ')', place));
    const range = { start: open.range.start, end: parser.expect(')') };
    return { tests, expression: tests.length === 1 ? { ...first, range } : null };
  });
}

function isExpressionStart(parser: Parser): boolean {
  const { type } = parser.peek();
  if (isCompareOperator(type)) return false;
  return !['[', ']', 'top', 'bottom', '..', ',', 'in', 'between'].includes(type);
}
