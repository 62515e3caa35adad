/**
 * From the text of a cell to its tree: lexer, then parser; or the faults that stand in the way.
 */
import type { Rule } from './ast';
import { conditionFault } from './faults';
import { lex } from './lexer';
import { INFIX } from './parse-infix';
import { PREFIX } from './parse-prefix';
import { parseCellTests } from './parse-unary';
import { parseShare } from './parse-share';
import { Parser, POWER } from './parser';
import type { Context } from './tokens';
import type { ConditionFault } from './types';

/** A tree, or the faults. */
export interface Parsed {
  readonly rule: Rule | null;
  readonly faults: readonly ConditionFault[];
}

/** Characters that a cell may have. */
export const MAX_LENGTH = 2000;

const GRAMMAR = { prefix: PREFIX, infix: INFIX };

/** Parses the text: unary tests where the context has a subject, else a condition. */
export function parseRule(text: string, context: Context): Parsed {
  const start = text.length - text.trimStart().length;
  if (isAny(text)) return { rule: { kind: 'any' }, faults: [] };
  if (text.length > MAX_LENGTH) {
    const range = { start: MAX_LENGTH, end: text.length };
    return failed(conditionFault('rule.tooLong', range, { limit: MAX_LENGTH, length: text.length }));
  }
  // `=> 5` is a slip of another kind, which the lexer knows.
  if (/^=(?![<>])/.test(text.slice(start)) && context.dialect === 'sheet') {
    const hint = text.slice(start).replace(/^=+/, '').trim() || '-';
    return failed(conditionFault('rule.leadingEquals', { start, end: start + 1 }, { hint }));
  }
  const trimmed = text.trim();
  if (/^(?:[-–—−‐]+|\*+)$/.test(trimmed) && context.dialect === 'sheet') {
    const range = { start, end: start + trimmed.length };
    return failed(conditionFault('rule.badOperator', range, { text: trimmed, hint: '-' }));
  }
  const { tokens, faults } = lex(text, context);
  if (faults.length > 0) return { rule: null, faults };
  const parser = new Parser({ text, tokens, context }, GRAMMAR);
  const rule = parseWhole(parser);
  return parser.fault ? failed(parser.fault) : { rule, faults: [] };
}

/** Whether a cell leaves its subject open: blank or '-'. */
export function isAny(text: string): boolean {
  return /^[\s\u00a0\u200b\ufeff]*-?[\s\u00a0\u200b\ufeff]*$/.test(text);
}

function parseWhole(parser: Parser): Rule {
  const { subject } = parser.context;
  if (subject) return parseCellTests(parser, subject);
  const expression = parser.expression(POWER.none);
  if (parser.at('top') || parser.at('bottom')) parseShare(parser, false);
  if (!parser.at('end')) parser.unexpected(parser.peek());
  return { kind: 'expression', expression };
}

function failed(fault: ConditionFault): Parsed {
  return { rule: null, faults: [fault] };
}
