/**
 * Unary tests that people mean otherwise than they stand there: each refused with what to write instead.
 */
import type { TextRange } from '../base/issue';
import type { Expression, Test } from './ast';
import { POWER } from './parser';
import type { Parser } from './parser';
import type { Token, TokenType } from './tokens';
import { isCompareOperator } from './tokens';

type Half = readonly [sign: TokenType, value: string];

/** `>= 5 and < 10` in a cell. The hint is the interval that is meant, where it is one. */
export function refuseJoined(parser: Parser, first: Token, value: Expression): void {
  const halves: Half[] = [[first.type, parser.source(value.range)]];
  const joiners: TokenType[] = [];
  while ((parser.at('and') || parser.at('or')) && isCompareOperator(parser.peek(1).type)) {
    joiners.push(parser.next().type);
    const sign = parser.next().type;
    halves.push([sign, parser.source(parser.expression(POWER.compare).range)]);
  }
  if (joiners.length === 0) joiners.push(parser.next().type);
  if (parser.fault) return;
  const range = { start: first.range.start, end: parser.consumedEnd };
  parser.fail('rule.andInCell', range, { hint: joinedHint(halves, joiners) });
}

function joinedHint(halves: readonly Half[], joiners: readonly TokenType[]): string {
  const written = halves.map((half) => half.join(' '));
  if (halves.length > 1 && joiners.every((joiner) => joiner === 'or')) return written.join(', ');
  const [first, second] = halves;
  if (halves.length === 2) {
    const [low, high] = first[0].startsWith('>') ? [first, second] : [second, first];
    if (low[0].startsWith('>') && high[0].startsWith('<'))
      return `${low[0] === '>' ? '(' : '['}${low[1]}..${high[1]}${high[0] === '<' ? ')' : ']'}`;
  }
  const rest = joiners.map((joiner, index) => `${joiner} ? ${written[index + 1] ?? '…'}`);
  return [`? ${written[0]}`, ...rest].join(' ');
}

/** What stands behind a list of tests and does not belong there: `>= 5 < 10`, or anything. */
export function refuseRest(parser: Parser, tests: readonly Test[], closer: TokenType): void {
  const token = parser.peek();
  const last = tests.length > 0 ? tests[tests.length - 1] : null;
  if (isCompareOperator(token.type) && last?.kind === 'compares') {
    parser.next();
    const operand = parser.expression(POWER.compare);
    const range = { start: last.range.start, end: operand.range.end };
    const first: Half = [last.operator, parser.source(last.operand.range)];
    const hint = joinedHint([first, [token.type, parser.source(operand.range)]], ['and']);
    parser.fail('rule.andInCell', range, { hint });
  } else if (closer === ')') parser.expect(')');
  else parser.unexpected(token);
}

/** `>= >= 5`. */
export function refuseDoubledOperator(parser: Parser, first: Token): void {
  const second = parser.peek();
  if (second.type === 'top' || second.type === 'bottom') refuseJoinedShare(parser, first.range);
  if (!isCompareOperator(second.type)) return;
  const range = { start: first.range.start, end: second.range.end };
  parser.fail('rule.badOperator', range, { text: parser.source(range), hint: first.type });
}

/** `>= top 20%`, `top 20% and > 5`. */
export function refuseJoinedShare(parser: Parser, range: TextRange): void {
  const { type, range: at } = parser.peek();
  if (parser.fault || !['top', 'bottom', 'and', 'or'].includes(type)) return;
  const whole = { start: Math.min(range.start, at.start), end: at.end };
  parser.fail('rule.topAlone', whole, { text: parser.source(whole), hint: 'top 20%' });
}

// prettier-ignore
const VALUES: readonly TokenType[] = ['number', 'percent', 'text', 'true', 'false', '-', '[', ']', 'date', 'today', 'top', 'bottom'];

/** `not 5`, `không >= 5`: gives null where an expression follows, which can be negated without parentheses. */
export function refuseNot(parser: Parser, parseTest: () => readonly Test[]): readonly Test[] | null {
  const { type } = parser.peek(1);
  if (!VALUES.includes(type) && !isCompareOperator(type)) return null;
  const first = parser.next();
  const tests = parseTest();
  if (parser.fault || tests.length === 0) return tests;
  const range = { start: first.range.start, end: parser.consumedEnd };
  const inner = parser.source({ start: tests[0].range.start, end: parser.consumedEnd });
  const opposite = type === 'true' ? 'false' : type === 'false' ? 'true' : `not(${inner})`;
  parser.fail('rule.notForm', range, { text: parser.source(range), hint: opposite });
  return tests;
}

/** `..10`, `[..10]`. */
export function refuseOpenStart(parser: Parser, open?: Token): readonly Test[] {
  const { start } = (open ?? parser.peek()).range;
  parser.next();
  if (parser.at('end')) parser.unexpected(parser.peek());
  const high = parser.expression(POWER.compare);
  if (parser.fault) return [];
  const close = parser.peek();
  const isOpen = open !== undefined && (close.type === ')' || close.type === '[');
  const end = open && (isOpen || close.type === ']') ? close.range.end : high.range.end;
  const hint = `${isOpen ? '<' : '<='} ${parser.source(high.range)}`;
  parser.fail('rule.halfInterval', { start, end }, { text: parser.source({ start, end }), hint });
  return [];
}

/** `[5; 10]`: a list to FEEL, an interval to mathematics. */
export function refusePair(parser: Parser, tests: readonly Test[], range: TextRange): void {
  if (parser.fault || parser.context.dialect !== 'sheet' || tests.length !== 2) return;
  const isPair = tests.every(
    (test) => test.kind === 'equals' && ['number', 'date'].includes(test.operand.kind),
  );
  if (!isPair) return;
  const [low, high] = tests.map((test) => parser.source(test.range));
  const text = parser.source(range);
  const [open, close] = [text[0], text[text.length - 1]];
  const list = `(${low}, ${high})`;
  const alternative = parser.context.subject ? `in ${list}` : list;
  const params = { text, hint: `${open}${low}..${high}${close}`, alternative };
  parser.fail('rule.listOrInterval', range, params);
}
