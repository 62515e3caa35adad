/**
 * What a formula says, as a tree. The only file that knows the parser, the library @borgar/fx.
 */
import { parse, tokenize } from '@borgar/fx';
import type { AstExpression, Token } from '@borgar/fx';

/** A part of a formula. */
export type FormulaNode =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'error'; readonly code: string }
  /** Cells, written as in A1 notation, perhaps with a tab; or a name for cells. */
  | { readonly kind: 'cells' | 'name'; readonly text: string }
  /** The name as it is written; null is an argument that is left out. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (FormulaNode | null)[] }
  | { readonly kind: 'operator'; readonly operator: string; readonly operands: readonly FormulaNode[] }
  | { readonly kind: 'array'; readonly rows: readonly (readonly FormulaNode[])[] };

/** Of Sheets only: ranges that end at the grid's edge, cells and calls inside arrays. */
const TOKENIZING = { allowTernary: true } as const;
const PARSING = { permitArrayRanges: true, permitArrayCalls: true } as const;

/** The tree of a formula as files have it; null where it cannot be read. */
export function parseFormula(formula: string): FormulaNode | null {
  try {
    return nodeOf(parse(withoutLostTabs(tokenize(formula, TOKENIZING)), PARSING) as AstExpression | null);
  } catch {
    return null;
  }
}

/** "Data!#REF!" is what is left of cells that were deleted: an error, whatever its tab. */
function withoutLostTabs(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ type }, i) => {
    const [next, afterNext] = [tokens[i + 1], tokens[i + 2]];
    const isTab = type.startsWith('context') && next?.value === '!' && afterNext?.type === 'error';
    const isMark = tokens[i].value === '!' && next?.type === 'error';
    return !isTab && !isMark;
  });
}

/** Throws for what the host has no notion of. */
function nodeOf(node: AstExpression | null): FormulaNode {
  switch (node?.type) {
    case 'Literal':
      return { kind: 'value', value: (node as { value: string | number | boolean }).value };
    case 'ErrorLiteral':
      return { kind: 'error', code: (node as { value: string }).value };
    case 'ReferenceIdentifier':
      return referenceOf((node as { value: string }).value);
    case 'CallExpression':
      return callOf(node as Call);
    case 'UnaryExpression':
    case 'BinaryExpression':
      return operatorOf(node as Operator);
    case 'ArrayExpression':
      return { kind: 'array', rows: (node as Rows).elements.map((row) => row.map(nodeOf)) };
    default:
      throw new Error(`no such part of a formula: ${String(node?.type)}`);
  }
}

interface Call {
  readonly callee: { readonly name: string };
  readonly arguments: readonly (AstExpression | null)[];
}

interface Operator {
  readonly operator: string;
  readonly arguments: readonly AstExpression[];
}

interface Rows {
  readonly elements: readonly (readonly AstExpression[])[];
}

function callOf({ callee, arguments: args }: Call): FormulaNode {
  return { kind: 'call', name: callee.name, args: args.map((arg) => (arg === null ? null : nodeOf(arg))) };
}

/** A colon between two corners is a range, too: the library knows fewer columns than Sheets. */
function operatorOf({ operator, arguments: args }: Operator): FormulaNode {
  const operands = args.map(nodeOf);
  const [from, to] = operands;
  const isRange = operator === ':' && 'text' in from && 'text' in to;
  return isRange ? referenceOf(`${from.text}:${to.text}`) : { kind: 'operator', operator, operands };
}

const CELLS = /^(?:.*!)?\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?$/su;

function referenceOf(text: string): FormulaNode {
  const isCells = CELLS.test(text) && (/:/.test(text) || /[A-Za-z]\$?\d+$/.test(text));
  return { kind: isCells ? 'cells' : 'name', text };
}

/** Every part of the tree, the whole first. */
export function partsOf(node: FormulaNode): FormulaNode[] {
  return [node, ...insideOf(node).flatMap(partsOf)];
}

function insideOf(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case 'call':
      return node.args.filter((arg) => arg !== null);
    case 'operator':
      return node.operands;
    case 'array':
      return node.rows.flat();
    default:
      return [];
  }
}
