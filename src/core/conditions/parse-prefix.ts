/**
 * What tokens mean at the start of an expression: literals, names, calls, parentheses, not, minus, if.
 */
import type { Expression, TextMatch } from './ast';
import { canonicalText } from './literals';
import { inputNode, matchNode, notNode, numberNode } from './nodes';
import type { MatchParts } from './nodes';
import { parseAt, parseDate, parseToday } from './parse-date';
import { POWER, since } from './parser';
import type { Parser, PrefixParselet } from './parser';
import type { Token, TokenType } from './tokens';
import { isCompareOperator } from './tokens';
import { booleanWord } from './word-table';

function parseNumber(_parser: Parser, { number = 0, range }: Token): Expression {
  return numberNode(number, range);
}

function parseText(_parser: Parser, { text = '', range }: Token): Expression {
  return { kind: 'text', type: 'text', value: text, range };
}

function parseBoolean(_parser: Parser, { type, range }: Token): Expression {
  return { kind: 'boolean', type: 'boolean', value: type === 'true', range };
}

function parseName(parser: Parser, token: Token): Expression {
  const { subject, range } = token;
  return subject ? { kind: 'subject', type: subject.type, subject, range } : parser.unexpected(token);
}

function parseInput(parser: Parser, { range }: Token): Expression {
  const { subject } = parser.context;
  return subject ? inputNode(subject, range) : parser.fail('rule.inputOutsideCell', range);
}

function parseMinus(parser: Parser, token: Token): Expression {
  const operand = parser.nested(token.range, () => parser.expression(POWER.negate));
  const range = since(parser, token);
  if (operand.kind === 'number') return numberNode(-operand.value, range);
  return { kind: 'negate', type: 'number', operand, range };
}

function parseGroup(parser: Parser, token: Token): Expression {
  const inner = parser.nested(token.range, () => parser.expression(POWER.none));
  parser.expect(')');
  return { ...inner, range: since(parser, token) };
}

function parseNot(parser: Parser, token: Token): Expression {
  // `not x = 5` would negate x alone in some languages and x = 5 in others: here it is x = 5, as people say it.
  if (parser.at('end') && booleanWord(parser.source(token.range)) === false)
    return parser.fail('rule.booleanWord', token.range, { name: parser.source(token.range), hint: 'false' });
  const power = parser.at('(') ? POWER.negate : POWER.and;
  const operand = parser.nested(token.range, () => parser.expression(power));
  return notNode(operand, since(parser, token));
}

function parseIf(parser: Parser, token: Token): Expression {
  return parser.nested(token.range, () => {
    const condition = parser.expression(POWER.none);
    parser.expect('then');
    const then = parser.expression(POWER.none);
    parser.expect('else');
    const otherwise = parser.expression(POWER.none);
    const type = then.type === 'null' ? otherwise.type : then.type;
    return { kind: 'if', type, condition, then, otherwise, range: since(parser, token) };
  });
}

function parseColumn(parser: Parser, token: Token): Expression {
  parser.expect('(');
  if (!parser.at('text'))
    return parser.fail('rule.columnForm', since(parser, token), { hint: 'column("…")' });
  const header = parser.next();
  const name = header.text ?? '';
  parser.expect(')');
  const subject = parser.context.names.findColumn(name);
  const range = since(parser, token);
  if ('key' in subject) return { kind: 'subject', type: subject.type, subject, range };
  const hint = subject.suggestions.map((header) => `column(${canonicalText(header)})`).join(', ');
  return parser.fail(hint ? 'rule.unknownColumn' : 'rule.noSuchColumn', header.range, { name, hint });
}

/** `contains(x, "…")`, and in a cell also `contains "…"`, which means the cell's value. */
function matchPrefix(match: TextMatch): PrefixParselet {
  return (parser, token) => {
    if (match !== 'has' && !parser.at('(')) return parseOwnMatch(parser, { match, token });
    const parts = parser.nested(token.range, () => parseArguments(parser));
    const range = since(parser, token);
    if (parts.part) return matchNode(match, { whole: parts.whole, part: parts.part, range });
    const { subject } = parser.context;
    if (!subject) return parser.fail('rule.missing', parser.peek().range, { expected: ',', found: ')' });
    return matchNode(match, { whole: inputNode(subject, token.range), part: parts.whole, range });
  };
}

function parseArguments(parser: Parser): { whole: Expression; part: MatchParts['part'] | null } {
  parser.expect('(');
  const whole = parser.expression(POWER.none);
  const part = parser.accept(',') ? parser.expression(POWER.none) : null;
  parser.expect(')');
  return { whole, part };
}

function parseOwnMatch(parser: Parser, { match, token }: { match: TextMatch; token: Token }): Expression {
  const { subject } = parser.context;
  if (!subject) return parser.unexpected(token);
  const part = parser.expression(POWER.compare);
  return matchNode(match, { whole: inputNode(subject, token.range), part, range: since(parser, token) });
}

/** A sign of comparison where a value is due: in a cell somebody wrote `>= 5 and < 10`. */
function parseStrayOperator(parser: Parser, token: Token): Expression {
  const { subject } = parser.context;
  if (!subject || !isCompareOperator(token.type)) return parser.unexpected(token);
  const end = parser.source({ start: token.range.start, end: Number.MAX_SAFE_INTEGER });
  const before = parser.source({ start: 0, end: token.range.start });
  return parser.fail('rule.andInCell', token.range, { hint: `${before}? ${end}`.trim() });
}

/** What each token means at the start of an expression. */
export const PREFIX: ReadonlyMap<TokenType, PrefixParselet> = new Map<TokenType, PrefixParselet>([
  ['number', parseNumber],
  ['percent', parseNumber],
  ['text', parseText],
  ['true', parseBoolean],
  ['false', parseBoolean],
  ['null', (_parser, { range }) => ({ kind: 'null', type: 'null', range })],
  ['name', parseName],
  ['?', parseInput],
  ['-', parseMinus],
  ['(', parseGroup],
  ['not', parseNot],
  ['if', parseIf],
  ['today', parseToday],
  ['date', parseDate],
  ['@', parseAt],
  ['column', parseColumn],
  ['contains', matchPrefix('contains')],
  ['startsWith', matchPrefix('startsWith')],
  ['endsWith', matchPrefix('endsWith')],
  ['listContains', matchPrefix('has')],
  ['top', (parser, { range }) => parser.fail('rule.topOutsideCell', range, { text: parser.source(range) })],
  [
    'bottom',
    (parser, { range }) => parser.fail('rule.topOutsideCell', range, { text: parser.source(range) }),
  ],
  ...(['=', '!=', '<', '<=', '>', '>='] as const).map((sign) => [sign, parseStrayOperator] as const),
]);
