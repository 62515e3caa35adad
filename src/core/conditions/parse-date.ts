/**
 * Dates in rules: `today()`, `date("2026-01-31")`, `date(2026, 1, 31)`, `@"2026-01-31"`.
 */
import { epochDay, isCivilDate, parseIsoDate } from '../base/epoch-day';
import type { Expression } from './ast';
import { since } from './parser';
import type { Parser } from './parser';
import type { Token } from './tokens';
import { DATE_EXAMPLE, looksLikeDate, refuseWrittenDate } from './written-date';

/** The analysis date. */
export function parseToday(parser: Parser, token: Token): Expression {
  parser.expect('(');
  parser.expect(')');
  return { kind: 'today', type: 'date', range: since(parser, token) };
}

/** The short form of date(). */
export function parseAt(parser: Parser, token: Token): Expression {
  if (!parser.at('text')) return parser.unexpected(parser.peek());
  return dateNode(parser, parser.next(), token);
}

/** A day by its text or by its numbers. */
export function parseDate(parser: Parser, token: Token): Expression {
  parser.expect('(');
  if (parser.at('number')) return parseDateNumbers(parser, token);
  if (!parser.at('text')) return parser.unexpected(parser.peek());
  const text = parser.next();
  parser.expect(')');
  return dateNode(parser, text, token);
}

function dateNode(parser: Parser, literal: Token, first: Token): Expression {
  const text = (literal.text ?? '').trim();
  const day = parseIsoDate(text);
  if (day !== null) return { kind: 'date', type: 'date', day, range: since(parser, first) };
  if (!looksLikeDate(text)) return parser.fail('rule.dateForm', literal.range, { text, hint: DATE_EXAMPLE });
  const { code, params } = refuseWrittenDate(text, 'rule.dateForm');
  return parser.fail(code, literal.range, params);
}

function parseDateNumbers(parser: Parser, token: Token): Expression {
  const year = parser.next().number ?? 0;
  parser.expect(',');
  const month = parser.next().number ?? 0;
  parser.expect(',');
  const day = parser.next().number ?? 0;
  parser.expect(')');
  const range = since(parser, token);
  if (
    year >= 0 &&
    year <= 9999 &&
    [year, month, day].every(Number.isInteger) &&
    isCivilDate(year, month, day)
  )
    return { kind: 'date', type: 'date', day: epochDay(year, month, day), range };
  return parser.fail('rule.noSuchDate', range, { text: parser.source(range) });
}
