/**
 * Checks what the page about rules sends, and whoever asks to be led to a place.
 */
import type { RuleCheckRequest } from '../protocol';
import type { GoToRequest } from '../protocol/go-to';
import type {
  CountRequest,
  RuleNamesRequest,
  SetRuleCellRequest,
  WhatIfRequest,
} from '../protocol/rule-trials';
import { CHECKS, isText, parseFields, type Check } from './sidebar-api';

const { asOf, packs, map, sources, lang } = CHECKS;

/** One more than a cell of a rule may have is enough to be told that it is too long. */
const LONGEST_CONDITION = 2001;
const isCondition: Check = (value) => typeof value === 'string' && value.length <= LONGEST_CONDITION;

/** Sheets has ten million cells at most. */
const LAST_ROW = 10_000_000;
const isRow: Check = (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= LAST_ROW;

/** So many rows can be chosen at a time. */
const MOST_ROWS = 500;
const areRows: Check = (value) =>
  Array.isArray(value) && value.length > 0 && value.length <= MOST_ROWS && value.every(isRow);

const isFlag: Check = (value) => typeof value === 'boolean';

/** As parseRequest, for a check that may leave the tabs alone. */
export function parseRuleCheck(request: unknown): RuleCheckRequest {
  return parseFields<RuleCheckRequest>(request, { asOf, packs, map, sources, lang, marks: isFlag });
}

/** As parseRequest, for going to a place, whose tab must be named. */
export function parseGoTo(request: unknown): GoToRequest {
  const checks = { sheet: isText, row: isRow, column: isText, letters: isText, rows: areRows, lang };
  return whole(parseFields<GoToRequest>(request, checks), ['sheet']);
}

/** As parseRequest, for the names that conditions may use. */
export function parseRuleNames(request: unknown): RuleNamesRequest {
  return parseFields<RuleNamesRequest>(request, { lang });
}

/** As parseRequest, for counting whom a condition fits. */
export function parseCount(request: unknown): CountRequest {
  const checks = { condition: isCondition, column: isText, lang };
  return whole(parseFields<CountRequest>(request, checks), ['condition']);
}

/** As parseRequest, for asking what another text in a cell would do. */
export function parseWhatIf(request: unknown): WhatIfRequest {
  const checks = { row: isRow, column: isText, text: isCondition, lang };
  return whole(parseFields<WhatIfRequest>(request, checks), ['row', 'column', 'text']);
}

/** As parseRequest, for writing another text into a cell. */
export function parseSetRuleCell(request: unknown): SetRuleCellRequest {
  const checks = { row: isRow, column: isText, from: isCondition, to: isCondition, lang };
  return whole(parseFields<SetRuleCellRequest>(request, checks), ['row', 'column', 'from', 'to']);
}

/** The request, when none of those fields is left out. Throws otherwise. */
function whole<T extends object>(request: T, needed: readonly (keyof T & string)[]): T {
  const missing = needed.find((field) => request[field] === undefined);
  if (missing !== undefined) throw new Error(`The request's field ${missing} is missing.`);
  return request;
}
