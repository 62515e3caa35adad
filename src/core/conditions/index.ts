/**
 * The rule-cell language: a cell becomes a condition over rows, or the faults that must be mended first.
 */
import { canonicalNumber } from './literals';
import { isBlankCell } from '../tables/sheet-cells';
import type { Rule } from './ast';
import { subjectsOf } from './ast';
import { printRule } from './canonical';
import { bindRule } from './compile';
import { conditionFault } from './faults';
import { readRule } from './read-rule';
import { selectRule } from './select';
import type { Context, Dialect } from './tokens';
import type { CompileCell, CompileExpression, Condition, ConditionFault, Names, Subject } from './types';

/** A condition with its tree, for those who analyse rules. */
export interface ParsedCondition extends Condition {
  readonly rule: Rule;
}

/** As Compiled of the contract, with the tree. */
export interface CompiledRule {
  readonly condition: ParsedCondition | null;
  readonly faults: readonly ConditionFault[];
}

/** The two entry points in one dialect. */
export interface ConditionCompiler {
  compileCell(cell: unknown, subject: Subject, names: Names): CompiledRule;
  compileExpression(cell: unknown, names: Names): CompiledRule;
}

/** The language as rules in sheets have it, or as conformance drivers want it. */
export function conditionCompiler(dialect: Dialect): ConditionCompiler {
  return {
    compileCell: (cell, subject, names) => compile(cell, { names, subject, dialect }),
    compileExpression: (cell, names) => compile(cell, { names, subject: null, dialect }),
  };
}

const sheet = conditionCompiler('sheet');

/** Unary tests in a cell under a subject. Blank and '-' are always true. */
export const compileCell = sheet.compileCell satisfies CompileCell;

/** A boolean expression of the Condition column. Blank and '-' are always true. */
export const compileExpression = sheet.compileExpression satisfies CompileExpression;

function compile(cell: unknown, context: Context): CompiledRule {
  const text = textOf(cell);
  if (text === null)
    return { condition: null, faults: [conditionFault('rule.cellType', { start: 0, end: 0 })] };
  const { rule, faults } = readRule(text, context);
  return { condition: rule && conditionOf(rule, context), faults };
}

/** Numbers and booleans that Sheets made of cells mean what they would mean if typed. */
function textOf(cell: unknown): string | null {
  if (isBlankCell(cell)) return '';
  if (typeof cell === 'number') return canonicalNumber(cell);
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'string' ? cell : null;
}

function conditionOf(rule: Rule, context: Context): ParsedCondition {
  return {
    rule,
    canonical: printRule(rule, context),
    subjects: subjectsOf(rule),
    bind: (binding) => bindRule(rule, binding),
    select: (binding) => selectRule(rule, binding),
  };
}
