/**
 * The tokens of the rule language, and what the lexer is told.
 */
import type { TextRange } from '../base/issue';
import type { Keyword } from '../words/en/keywords';
import type { ColumnType } from '../tables/column';
import type { Names, Subject } from './types';

/** Signs that compare two values. */
export type CompareOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** Signs and parentheses. */
export type Sign = CompareOperator | '+' | '-' | '*' | '/' | '(' | ')' | '[' | ']' | ',' | '..' | '?' | '@';

/** What a token is: a keyword and a sign stand for themselves. */
export type TokenType = Keyword | Sign | 'number' | 'percent' | 'text' | 'name' | 'end';

/** One token with its place in the cell. */
export interface Token {
  readonly type: TokenType;
  readonly range: TextRange;
  /** Of numbers and percentages: the value, a percentage as a share. */
  readonly number?: number;
  /** Of texts: the content. */
  readonly text?: string;
  /** Of names: what they mean. */
  readonly subject?: Subject;
}

/**
 * `sheet` is the language of rules.md, which refuses whatever could be read in two ways.
 * `feel` is for conformance drivers: ambiguous numbers are read as FEEL reads them, and clashing types give null.
 */
export type Dialect = 'sheet' | 'feel';

/** What the lexer and the parser must know besides the text. */
export interface Context {
  readonly names: Names;
  /** The subject of the cell, null in the Condition column. */
  readonly subject: Subject | null;
  readonly dialect: Dialect;
}

/** The signs that compare. */
export const COMPARE_OPERATORS: readonly CompareOperator[] = ['=', '!=', '<', '<=', '>', '>='];

/** Whether the token is a sign that compares. */
export function isCompareOperator(type: TokenType): type is CompareOperator {
  return (COMPARE_OPERATORS as readonly string[]).includes(type);
}

/** Whether bare words are texts in cells under a subject of that type. */
export function takesBareWords(type: ColumnType | undefined): boolean {
  return type === 'text' || type === 'list';
}

/** What a test of each type may look like, for hints. */
export const EXAMPLES: Readonly<Record<ColumnType, string>> = {
  number: '>= 5',
  date: '>= date("2026-01-31")',
  boolean: 'true',
  text: '"…"',
  list: '"…"',
};
