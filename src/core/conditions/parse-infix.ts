/**
 * What tokens mean behind an expression: and, or, comparisons, arithmetic, between, in, contains.
 */
import type { ArithmeticOperator, Expression, TextMatch } from './ast';
import { arithmeticNode, compareNode, inNode, junctionNode, matchNode, notNode, span } from './nodes';
import { POWER } from './parser';
import type { InfixParselet, Parser } from './parser';
import { parseTestsAfterIn } from './parse-unary';
import { refuseDoubledOperator } from './refuse-tests';
import type { CompareOperator, Token, TokenType } from './tokens';
import { COMPARE_OPERATORS, isCompareOperator } from './tokens';

function junction(kind: 'and' | 'or'): InfixParselet {
  const power = POWER[kind];
  return {
    power,
    parse(parser, left) {
      refuseHalf(parser, left);
      return junctionNode(kind, left, parser.expression(power));
    },
  };
}

/** `orders > 5 and < 10`: the second half lacks what it compares. In cells that is another fault. */
function refuseHalf(parser: Parser, left: Expression): void {
  const token = parser.peek();
  const before = left.kind === 'and' || left.kind === 'or' ? left.operands[left.operands.length - 1] : left;
  if (parser.context.subject || !isCompareOperator(token.type) || before.kind !== 'compare') return;
  parser.next();
  const operand = parser.expression(POWER.compare);
  const range = { start: token.range.start, end: operand.range.end };
  const text = parser.source(range);
  parser.fail('rule.halfCondition', range, { text, hint: `${parser.source(before.left.range)} ${text}` });
}

function arithmetic(operator: ArithmeticOperator, power: number): InfixParselet {
  return { power, parse: (parser, left) => arithmeticNode(operator, left, parser.expression(power)) };
}

function comparison(operator: CompareOperator): InfixParselet {
  return {
    power: POWER.compare,
    parse(parser, left, token) {
      refuseDoubledOperator(parser, token);
      const right = parser.expression(POWER.compare);
      if (isCompareOperator(parser.peek().type)) return refuseChain(parser, left, right);
      return compareNode(operator, left, right);
    },
  };
}

/** `1 < x < 5`: FEEL gives null, people mean both. */
function refuseChain(parser: Parser, left: Expression, right: Expression): Expression {
  const second = parser.next();
  const third = parser.expression(POWER.compare);
  const middle = parser.source(right.range);
  const firstHalf = parser.source(span(left, right));
  const hint = `${firstHalf} and ${middle} ${parser.source(second.range)} ${parser.source(third.range)}`;
  return parser.fail('rule.chainedComparison', span(left, third), { hint });
}

function parseBetween(parser: Parser, value: Expression): Expression {
  const low = parser.expression(POWER.compare);
  parser.expect('and');
  const high = parser.expression(POWER.compare);
  return { kind: 'between', type: 'boolean', value, low, high, range: span(value, high) };
}

function parseIn(parser: Parser, value: Expression): Expression {
  const tests = parseTestsAfterIn(parser);
  return inNode(value, tests, { start: value.range.start, end: parser.consumedEnd });
}

function matchInfix(match: TextMatch): InfixParselet['parse'] {
  return (parser, whole) => {
    const part = parser.expression(POWER.compare);
    return matchNode(match, { whole, part, range: span(whole, part) });
  };
}

const NEGATABLE: readonly TokenType[] = ['in', 'between', 'contains', 'startsWith', 'endsWith'];

/** `x not in (…)`, `x không chứa "…"`. */
function parseNegated(parser: Parser, left: Expression, token: Token): Expression {
  if (!NEGATABLE.includes(parser.peek().type)) return parser.unexpected(token);
  const condition = parser.continue(left, POWER.and);
  return notNode(condition, condition.range);
}

/** What each token means behind an expression. */
export const INFIX: ReadonlyMap<TokenType, InfixParselet> = new Map<TokenType, InfixParselet>([
  ['or', junction('or')],
  ['and', junction('and')],
  ...COMPARE_OPERATORS.map((sign) => [sign, comparison(sign)] as const),
  ['between', { power: POWER.compare, parse: parseBetween }],
  ['in', { power: POWER.compare, parse: parseIn }],
  ['not', { power: POWER.compare, parse: parseNegated }],
  ['contains', { power: POWER.compare, parse: matchInfix('contains') }],
  ['startsWith', { power: POWER.compare, parse: matchInfix('startsWith') }],
  ['endsWith', { power: POWER.compare, parse: matchInfix('endsWith') }],
  ['+', arithmetic('+', POWER.add)],
  ['-', arithmetic('-', POWER.add)],
  ['*', arithmetic('*', POWER.multiply)],
  ['/', arithmetic('/', POWER.multiply)],
]);
