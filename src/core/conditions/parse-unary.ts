/**
 * Unary tests: what stands in a cell under a metric, and behind `in`.
 */
import type { Expression, Rule, Test } from './ast';
import { mentionsInput } from './ast';
import { compareNode, inNode, inputNode, notNode } from './nodes';
import { POWER } from './parser';
import type { Parser } from './parser';
import { parseShare } from './parse-share';
import type { Token, TokenType } from './tokens';
import { isCompareOperator } from './tokens';
import type { Subject } from './types';

/** Where a test stands: alone in a cell, in a list in parentheses, or bare behind `in`. */
type Place = 'cell' | 'list' | 'afterIn';

/** A whole cell under that subject. */
export function parseCellTests(parser: Parser, subject: Subject): Rule {
  if (parser.at('not') && parser.at('(', 1)) return parseNegatedCell(parser, subject);
  const tests = parseList(parser, 'end', 'cell');
  const only = tests.length === 1 && tests[0].kind === 'holds' ? tests[0].condition : null;
  if (only?.kind !== 'not') return { kind: 'tests', subject, negated: false, tests };
  const { operand } = only;
  return {
    kind: 'tests',
    subject,
    negated: true,
    tests: [{ kind: 'holds', condition: operand, range: operand.range }],
  };
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
  return parseParenthesis(parser, 'list').tests;
}

function parseList(parser: Parser, closer: TokenType, place: Place): Test[] {
  const tests: Test[] = [];
  do tests.push(...parseTest(parser, place));
  while (parser.accept(','));
  if (!parser.fault && !parser.at(closer)) refuseRest(parser, tests, closer);
  return tests;
}

function parseTest(parser: Parser, place: Place): readonly Test[] {
  const token = parser.peek();
  if (isCompareOperator(token.type)) return [parseComparison(parser, place)];
  if (token.type === '[' || token.type === ']') return parseBracket(parser);
  if (token.type === '(') return parseParenthesisedTest(parser, place);
  if (token.type === 'top' || token.type === 'bottom') return [parseShare(parser, place === 'cell')];
  if (token.type === 'in' && place === 'cell') return parseLeadingIn(parser);
  return [finishExpression(parser, parser.expression(operandPower(place)), place)];
}

/** `in ("A", "B")` in a cell says no more than `"A", "B"`. */
function parseLeadingIn(parser: Parser): readonly Test[] {
  const token = parser.next();
  if (parser.at('(')) return parseParenthesis(parser, 'cell').tests;
  if (parser.at('[')) return parseBracket(parser);
  parser.unexpected(token);
  return [];
}

function operandPower(place: Place): number {
  return place === 'afterIn' ? POWER.compare : POWER.none;
}

function parseComparison(parser: Parser, place: Place): Test {
  const token = parser.next();
  const operand = parser.expression(POWER.compare);
  const range = { start: token.range.start, end: operand.range.end };
  if (place !== 'afterIn' && (parser.at('and') || parser.at('or'))) refuseJoined(parser, token, operand);
  const operator = isCompareOperator(token.type) ? token.type : '=';
  if (operator !== '=') return { kind: 'compares', operator, operand, range };
  const { subject } = parser.context;
  if (place !== 'cell' || !subject || !mentionsInput(operand)) return { kind: 'equals', operand, range };
  return { kind: 'holds', condition: compareNode('=', inputNode(subject, token.range), operand), range };
}

/** `>= 5 and < 10` in a cell. Behind the fault the hint is the interval that is meant, where it is one. */
function refuseJoined(parser: Parser, first: Token, low: Expression): void {
  const joiner = parser.next();
  const second = parser.next();
  const [a, b] = [
    parser.source(low.range),
    isCompareOperator(second.type) ? parser.expression(POWER.compare) : null,
  ];
  const range = { start: first.range.start, end: b?.range.end ?? joiner.range.end };
  if (parser.fault) return;
  const hint =
    b === null ? '' : joinedHint([first.type, a], [second.type, parser.source(b.range)], joiner.type);
  const generic = `? ${parser.source({ start: first.range.start, end: low.range.end })} ${joiner.type} ? …`;
  parser.fail('rule.andInCell', range, { hint: hint || generic });
}

function joinedHint(first: [TokenType, string], second: [TokenType, string], joiner: TokenType): string {
  if (joiner === 'or') return `${first.join(' ')}, ${second.join(' ')}`;
  const [low, high] = first[0].startsWith('>') ? [first, second] : [second, first];
  if (!low[0].startsWith('>') || !high[0].startsWith('<'))
    return `? ${first.join(' ')} and ? ${second.join(' ')}`;
  return `${low[0] === '>' ? '(' : '['}${low[1]}..${high[1]}${high[0] === '<' ? ')' : ']'}`;
}

/** `[a..b]` and its kin, or a list in brackets. */
function parseBracket(parser: Parser): readonly Test[] {
  const open = parser.next();
  return parser.nested(open.range, () => {
    const low = parser.expression(POWER.none);
    if (open.type === '[' && !parser.at('..')) return parseBracketList(parser, low);
    return [parseIntervalEnd(parser, open, low)];
  });
}

function parseBracketList(parser: Parser, first: Expression): readonly Test[] {
  const tests: Test[] = [{ kind: 'equals', operand: first, range: first.range }];
  while (parser.accept(',')) {
    const operand = parser.expression(POWER.none);
    tests.push({ kind: 'equals', operand, range: operand.range });
  }
  parser.expect(']');
  return tests;
}

function parseIntervalEnd(parser: Parser, open: Token, low: Expression): Test {
  parser.expect('..');
  const high = parser.expression(POWER.compare);
  const close = parser.peek();
  if (close.type !== ')' && close.type !== '[') parser.expect(']');
  else parser.next();
  const range = { start: open.range.start, end: close.range.end };
  return { kind: 'interval', low, high, lowOpen: open.type !== '[', highOpen: close.type !== ']', range };
}

interface Parenthesis {
  readonly tests: readonly Test[];
  /** The expression in it, if it was nothing but one. */
  readonly expression: Expression | null;
}

/** What an opening parenthesis holds: an interval, a list of tests, or an expression. */
function parseParenthesis(parser: Parser, place: Place): Parenthesis {
  const open = parser.next();
  return parser.nested(open.range, () => {
    const inner = parser.at('(') ? parseParenthesis(parser, place) : null;
    if (inner?.expression === null || !(inner || isExpressionStart(parser))) {
      const tests = inner ? [...inner.tests] : parseList(parser, ')', place);
      if (inner && parser.accept(',')) tests.push(...parseList(parser, ')', place));
      parser.expect(')');
      return { tests, expression: null };
    }
    const first = inner?.expression
      ? parser.continue(inner.expression, POWER.none)
      : parser.expression(POWER.none);
    if (parser.at('..')) return { tests: [parseIntervalEnd(parser, open, first)], expression: null };
    return parseParenthesisEnd(parser, { open, first, place });
  });
}

interface ParenthesisHead {
  readonly open: Token;
  readonly first: Expression;
  readonly place: Place;
}

function parseParenthesisEnd(parser: Parser, { open, first, place }: ParenthesisHead): Parenthesis {
  const tests = [asTest(first, place)];
  if (parser.accept(',')) tests.push(...parseList(parser, ')', place));
  const range = { start: open.range.start, end: parser.expect(')') };
  return { tests, expression: tests.length === 1 ? { ...first, range } : null };
}

function isExpressionStart(parser: Parser): boolean {
  const { type } = parser.peek();
  return !isCompareOperator(type) && !['[', ']', 'top', 'bottom'].includes(type);
}

function parseParenthesisedTest(parser: Parser, place: Place): readonly Test[] {
  const { tests, expression } = parseParenthesis(parser, place);
  if (!expression) return tests;
  return [finishExpression(parser, parser.continue(expression, operandPower(place)), place)];
}

function expressionOf(test: Test): Expression | null {
  if (test.kind === 'equals') return test.operand;
  return test.kind === 'holds' ? test.condition : null;
}

/** An expression as a test; `a..b` without brackets is the closed interval. */
function finishExpression(parser: Parser, node: Expression, place: Place): Test {
  if (!parser.accept('..')) return asTest(node, place);
  const high = parser.expression(POWER.compare);
  const range = { start: node.range.start, end: high.range.end };
  return { kind: 'interval', low: node, high, lowOpen: false, highOpen: false, range };
}

function asTest(node: Expression, place: Place): Test {
  if (place === 'cell' && mentionsInput(node)) return { kind: 'holds', condition: node, range: node.range };
  return { kind: 'equals', operand: node, range: node.range };
}

/** What stands behind a list of tests and does not belong there: `>= 5 < 10`, or anything. */
function refuseRest(parser: Parser, tests: readonly Test[], closer: TokenType): void {
  const token = parser.peek();
  const last = tests.length > 0 ? tests[tests.length - 1] : null;
  if (isCompareOperator(token.type) && last?.kind === 'compares') {
    parser.next();
    const operand = parser.expression(POWER.compare);
    const range = { start: last.range.start, end: operand.range.end };
    const first: [TokenType, string] = [last.operator, parser.source(last.operand.range)];
    const hint = joinedHint(first, [token.type, parser.source(operand.range)], 'and');
    parser.fail('rule.andInCell', range, { hint });
  } else if (closer === ')') parser.expect(')');
  else parser.unexpected(token);
}
