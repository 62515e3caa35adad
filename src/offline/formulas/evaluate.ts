/**
 * The value of a formula's tree in its cell.
 */
import type { SheetGrid } from '../workbook/sheet-grid';
import type { Workbook } from '../workbook/workbook';
import { BUILT_INS, cellOf, mapped, single } from './built-ins';
import type { FormulaNode } from './formula-tree';
import { BINARY, UNARY } from './operators';
import { isReference, resolveReference, valuesIn } from './references';
import type { Reference } from './references';
import { CellError, isRows, rowsOf } from './values';
import type { FormulaValue, Scalar } from './values';

/** Where a formula stands, and what it may ask. */
export interface FormulaPlace {
  readonly workbook: Workbook;
  readonly grid: SheetGrid;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** The serial number of today's date on the spreadsheet's wall. */
  readonly today: number;
  /** Calls a function of the script; undefined is an argument that is left out. */
  call(name: string, args: readonly (FormulaValue | undefined)[]): FormulaValue;
  /** Whether the script has a function of that name, whatever its case. */
  isOwn(name: string): boolean;
}

type Call = Extract<FormulaNode, { kind: 'call' }>;

/** Its value: one, or rows of them that are to fill cells beside it. */
export function evaluate(tree: FormulaNode, place: FormulaPlace): FormulaValue {
  return new Evaluation(place).whole(tree);
}

/** What the tree asks that the host does not calculate: names of functions, and operators. Empty: nothing. */
export function unknownParts(parts: readonly FormulaNode[], isOwn: (name: string) => boolean): string[] {
  return parts.flatMap((node) => {
    if (node.kind === 'call') return isOwn(node.name) || hasBuiltIn(node) ? [] : [node.name];
    if (node.kind !== 'operator') return [];
    return (node.operands.length === 1 ? UNARY : BINARY)[node.operator] ? [] : [node.operator];
  });
}

function hasBuiltIn({ name, args }: Call): boolean {
  const key = name.toUpperCase();
  if (!Object.hasOwn(BUILT_INS, key)) return false;
  const [least, most] = BUILT_INS[key].arity;
  return args.length >= least && args.length <= most;
}

class Evaluation {
  constructor(
    private readonly place: FormulaPlace,
    /** Inside ARRAYFORMULA a range is all of its cells wherever one value is asked. */
    private readonly spreads = false,
  ) {}

  /** A range is all of its cells. */
  whole(node: FormulaNode): FormulaValue {
    switch (node.kind) {
      case 'value':
        return node.value;
      case 'error':
        return new CellError(node.code, 'Reference does not exist.');
      case 'cells':
      case 'name':
        return this.cells(node);
      case 'call':
        return this.call(node);
      case 'operator':
        return this.operated(node.operator, node.operands);
      case 'array':
        return this.array(node.rows);
    }
  }

  /** Of a range the cell in the formula's own row or column, unless ranges are spread. */
  private one(node: FormulaNode): FormulaValue {
    if (this.spreads) return this.whole(node);
    return isReference(node) ? this.beside(node) : single(this.whole(node));
  }

  private cells(node: Reference): FormulaValue {
    const found = resolveReference(this.place.workbook, this.place.grid, node);
    if (found instanceof CellError) return found;
    const values = valuesIn(this.place.workbook, found);
    return values.length === 1 && values[0].length === 1 ? values[0][0] : values;
  }

  private beside(node: Reference): Scalar {
    const { workbook, grid, row, column } = this.place;
    const found = resolveReference(workbook, grid, node);
    if (found instanceof CellError) return found;
    const { box } = found;
    const at = {
      row: box.rows === 1 ? box.row : row + 1,
      column: box.columns === 1 ? box.column : column + 1,
    };
    const isInside = (from: number, count: number, value: number): boolean =>
      value >= from && value < from + count;
    if (!isInside(box.row, box.rows, at.row) || !isInside(box.column, box.columns, at.column))
      return new CellError('#VALUE!', 'An array value could not be found.');
    return valuesIn(workbook, { grid: found.grid, box: { ...at, rows: 1, columns: 1 } })[0][0];
  }

  private call(node: Call): FormulaValue {
    return this.place.isOwn(node.name) ? this.ownCall(node) : this.builtIn(node);
  }

  /** Errors of cells reach the function; those of the arguments themselves are the result. */
  private ownCall({ name, args }: Call): FormulaValue {
    const values: (FormulaValue | undefined)[] = [];
    for (const arg of args) {
      const value = arg === null ? undefined : this.whole(arg);
      // What stands in a cell says nothing but its code.
      if (value instanceof CellError && !(arg && isReference(arg) && value.message === '')) return value;
      values.push(value);
    }
    return this.place.call(name, values);
  }

  private builtIn({ name, args }: Call): FormulaValue {
    const valueOf =
      (evaluation: Evaluation) =>
      (index: number): FormulaValue => {
        const arg = args[index];
        return arg ? evaluation.whole(arg) : null;
      };
    return BUILT_INS[name.toUpperCase()].call({
      count: args.length,
      value: valueOf(this),
      isGiven: (index) => Boolean(args[index]),
      spread: valueOf(new Evaluation(this.place, true)),
      today: this.place.today,
    });
  }

  private operated(operator: string, operands: readonly FormulaNode[]): FormulaValue {
    const [left, right] = operands.map((operand) => this.one(operand));
    if (operands.length === 1) return mapped(left, UNARY[operator]);
    if (!isRows(left) && !isRows(right)) return BINARY[operator](left, right);
    const [rows, columns] = [0, 1].map((side) =>
      Math.max(...[left, right].map((value) => (side === 0 ? rowsOf(value) : rowsOf(value)[0]).length)),
    );
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => BINARY[operator](cellOf(left, r, c), cellOf(right, r, c))),
    );
  }

  /** Ranges stand side by side and one below the other; what is not as high, or as wide, is an error. */
  private array(rows: readonly (readonly FormulaNode[])[]): FormulaValue {
    const bands = rows.map((nodes) => sideBySide(nodes.map((node) => rowsOf(this.whole(node)))));
    const isEven = bands.every((band) => band !== null && band[0].length === bands[0]?.[0].length);
    return isEven ? bands.flatMap((band) => band ?? []) : UNEVEN;
  }
}

const UNEVEN = new CellError('#VALUE!', 'An array literal was missing values for one or more rows.');

function sideBySide(blocks: readonly (readonly (readonly Scalar[])[])[]): Scalar[][] | null {
  const [first] = blocks;
  if (blocks.some((block) => block.length !== first.length)) return null;
  return first.map((_, r) => blocks.flatMap((block) => block[r]));
}
