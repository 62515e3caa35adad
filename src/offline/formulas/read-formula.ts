/**
 * What has to be known of a formula before it is calculated, read from its text once.
 */
import { unknownParts } from './evaluate';
import type { OwnFunctions } from './formula-cells';
import { parseFormula, partsOf } from './formula-tree';
import type { FormulaNode } from './formula-tree';
import { isReference } from './references';
import type { Reference } from './references';
import { isVolatile } from './volatile-cells';

/** A formula that can be read. */
export interface ReadFormula {
  readonly tree: FormulaNode;
  readonly references: readonly Reference[];
  /** Calls of functions of the script. */
  readonly ownCalls: readonly FormulaNode[];
  /** What the host does not calculate. */
  readonly unknown: readonly string[];
  /** A function of the script is handed what is something else at every look. */
  readonly handsVolatile: boolean;
  readonly asksDate: boolean;
}

/** Formulas that are kept at most. */
const MOST = 50_000;

/** Reads formulas, each text once. */
export class FormulaReader {
  private readonly read = new Map<string, ReadFormula | null>();

  constructor(private readonly functions: OwnFunctions) {}

  /** Null where it cannot be read. */
  of(formula: string): ReadFormula | null {
    const known = this.read.get(formula);
    if (known !== undefined) return known;
    const tree = parseFormula(formula);
    const found = tree && this.look(tree);
    if (this.read.size >= MOST) this.read.clear();
    this.read.set(formula, found);
    return found;
  }

  private look(tree: FormulaNode): ReadFormula {
    const parts = partsOf(tree);
    const isOwn = (name: string): boolean => this.functions.named(name) !== undefined;
    const ownCalls = parts.filter((node) => node.kind === 'call' && isOwn(node.name));
    return {
      tree,
      references: parts.filter(isReference),
      ownCalls,
      unknown: unknownParts(parts, isOwn),
      handsVolatile: ownCalls.some(isVolatile),
      asksDate: parts.some((node) => node.kind === 'call' && node.name.toUpperCase() === 'TODAY'),
    };
  }
}
