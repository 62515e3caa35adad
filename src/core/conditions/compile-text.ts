/**
 * Texts and lists: whatever is asked of a column's text against constants is answered once for each text of its
 * dictionary, so that a row costs one look into a table.
 */
import type { ListColumn, TextColumn } from '../tables/column';
import type { Expression, TextMatch } from './ast';
import type { CompileTruth } from './compile-number';
import { columnOf, foldedDictionary, negated, truth } from './compile-scope';
import type { Scope } from './compile-scope';
import type { CompareOperator } from './tokens';
import type { Predicate, Truth } from './types';

/** A folded text a row, null where blank. */
export type TextReader = (row: number) => string | null;

/** An operand: a constant, a column, or whatever a reader gives; all texts are folded. */
export type TextOperand =
  | { readonly kind: 'constant'; readonly value: string | null }
  | { readonly kind: 'column'; readonly column: TextColumn; readonly folded: readonly string[] }
  | { readonly kind: 'reader'; readonly read: TextReader };

/** A list column with its dictionary folded. */
export interface ListOperand {
  readonly column: ListColumn;
  readonly folded: readonly string[];
}

/** What is asked of one folded text. */
export type TextTest = (text: string | null) => Truth;

/** The values of an expression of type text, or of null. */
export function textOperand(node: Expression, scope: Scope, compileTruth: CompileTruth): TextOperand {
  if (node.kind === 'text') return { kind: 'constant', value: scope.fold(node.value) };
  if ((node.kind === 'subject' || node.kind === 'input') && node.type === 'text') {
    const column = columnOf(scope, node.subject, 'text');
    return { kind: 'column', column, folded: foldedDictionary(column.dictionary, scope.fold) };
  }
  if (node.kind !== 'if') return { kind: 'constant', value: null };
  const condition = compileTruth(node.condition, scope);
  const then = textReader(textOperand(node.then, scope, compileTruth));
  const otherwise = textReader(textOperand(node.otherwise, scope, compileTruth));
  return { kind: 'reader', read: (row) => (condition(row) === 1 ? then(row) : otherwise(row)) };
}

/** The list column that an expression names, or null when it is no list. */
export function listOperand(node: Expression, scope: Scope): ListOperand | null {
  if ((node.kind !== 'subject' && node.kind !== 'input') || node.type !== 'list') return null;
  const column = columnOf(scope, node.subject, 'list');
  return { column, folded: foldedDictionary(column.dictionary, scope.fold) };
}

/** Asks every row's text. */
export function testText(operand: TextOperand, test: TextTest): Predicate {
  if (operand.kind === 'constant') {
    const result = test(operand.value);
    return () => result;
  }
  if (operand.kind === 'reader') return (row) => test(operand.read(row));
  const { codes } = operand.column;
  const table = Int8Array.from(operand.folded, test);
  const blank = test(null);
  return (row) => (codes[row] < 0 ? blank : (table[codes[row]] as Truth));
}

/** Compares two texts; by code units after folding where the order is asked. */
export function compareTexts(operator: CompareOperator, left: TextOperand, right: TextOperand): Predicate {
  const compare = TEXT_COMPARISONS[operator];
  return testTwo(left, right, compare);
}

/** Asks two texts of one row. */
export function testTwo(
  left: TextOperand,
  right: TextOperand,
  test: (left: string | null, right: string | null) => Truth,
): Predicate {
  if (right.kind === 'constant') return testText(left, (text) => test(text, right.value));
  if (left.kind === 'constant') return testText(right, (text) => test(left.value, text));
  const [readLeft, readRight] = [textReader(left), textReader(right)];
  return (row) => test(readLeft(row), readRight(row));
}

type CompareTexts = (left: string | null, right: string | null) => Truth;

const TEXT_COMPARISONS: { readonly [K in CompareOperator]: CompareTexts } = {
  '=': (left, right) => truth(left === right),
  '!=': (left, right) => truth(left !== right),
  '<': (left, right) => (left === null || right === null ? -1 : truth(left < right)),
  '<=': (left, right) => (left === null || right === null ? -1 : truth(left <= right)),
  '>': (left, right) => (left === null || right === null ? -1 : truth(left > right)),
  '>=': (left, right) => (left === null || right === null ? -1 : truth(left >= right)),
};

/** Whether the list holds a text that fits the test; `blank` for an empty list. */
export function testList({ column, folded }: ListOperand, test: TextTest, blank: Truth): Predicate {
  const { starts, codes } = column;
  const table = Int8Array.from(folded, test);
  return (row) => {
    const end = starts[row + 1];
    if (starts[row] === end) return blank;
    for (let at = starts[row]; at < end; at++) if (table[codes[at]] === 1) return 1;
    return 0;
  };
}

/** `=` and `!=` of a list and a text: membership, false for no list; with null, whether the list is empty. */
export function compareList(
  operator: CompareOperator,
  list: ListOperand,
  text: TextOperand | null,
): Predicate {
  if (operator !== '=' && operator !== '!=') return () => -1;
  const member = text === null ? testList(list, () => 0, 1) : membership(list, text);
  return operator === '=' ? member : negated(member);
}

/** Whether an entry of the list fits the text of the same row; null for an empty list or a blank text. */
export function matchList(list: ListOperand, part: TextOperand, matches: TextMatcher): Predicate {
  const { starts, codes } = list.column;
  const read = textReader(part);
  return (row) => {
    const wanted = read(row);
    const end = starts[row + 1];
    if (wanted === null || starts[row] === end) return -1;
    for (let at = starts[row]; at < end; at++) if (matches(list.folded[codes[at]], wanted)) return 1;
    return 0;
  };
}

function membership(list: ListOperand, text: TextOperand): Predicate {
  if (text.kind === 'constant') return testList(list, (entry) => truth(entry === text.value), 0);
  const { starts, codes } = list.column;
  const read = textReader(text);
  return (row) => {
    const wanted = read(row);
    for (let at = starts[row]; at < starts[row + 1]; at++) if (list.folded[codes[at]] === wanted) return 1;
    return 0;
  };
}

/** Whether a text has that part. */
export type TextMatcher = (text: string, part: string) => boolean;

/** What a text is asked about a part of it. */
export const MATCHES: { readonly [K in TextMatch]: TextMatcher } = {
  contains: (text, part) => text.includes(part),
  startsWith: (text, part) => text.startsWith(part),
  endsWith: (text, part) => text.endsWith(part),
  has: (text, part) => text === part,
};

function textReader(operand: TextOperand): TextReader {
  if (operand.kind === 'reader') return operand.read;
  if (operand.kind === 'constant') {
    const { value } = operand;
    return () => value;
  }
  const { folded } = operand;
  const { codes } = operand.column;
  return (row) => (codes[row] < 0 ? null : folded[codes[row]]);
}
