/**
 * Of the ways in which a rule can hold the one that asks least of a customer.
 */
import { subjectsOf, type Rule as Tree } from '../../conditions/ast';
import { printRule } from '../../conditions/canonical';
import { bindRule } from '../../conditions/compile';
import { scopeOf } from '../../conditions/compile-scope';
import type { Subject, Truth } from '../../conditions/types';
import type { Rule } from '../types';
import { changeTo, effortOf, type Change } from './changes';
import type { ExplainContext } from './explanation';
import { waysOf } from './find-ways';
import { isWhole, subjectInfo, subjectValue, type SubjectValue } from './subjects';
import { allWays, type OpenCondition, type Wanted, type Way } from './ways';

export interface MissingContext extends ExplainContext {
  /** The customer. */
  readonly row: number;
}

/** A condition of which no change can be computed: a calculation, or a search inside a text. */
export interface WantedCondition {
  readonly tree: Tree;
  /** It must not hold. */
  readonly negated: boolean;
  /** In canonical form, negation included. */
  readonly wanted: string;
  /** What it asks about, with the customer's values. */
  readonly values: readonly SubjectValue[];
}

/** One way to make a rule hold. */
export interface Path {
  readonly changes: readonly Change[];
  readonly conditions: readonly WantedCondition[];
  /** How many conditions fail now. */
  readonly failing: number;
  readonly effort: number;
}

/** Fewer failing conditions, then less effort. */
export function isNearer(path: Path, other: Path): boolean {
  return path.failing < other.failing || (path.failing === other.failing && path.effort < other.effort);
}

/** The nearest of the ways to make a rule hold; null when it never can. */
export function nearestPath({ tests }: Rule, context: MissingContext): Path | null {
  const ways = allWays(tests.map(({ condition }) => waysOf(condition.rule, 'true', context.binding)));
  let best: Path | null = null;
  for (const way of ways) {
    const path = pathOf(way, context);
    if (path && (!best || isNearer(path, best))) best = path;
  }
  return best;
}

function pathOf({ limits, open }: Way, context: MissingContext): Path | null {
  const { binding, row } = context;
  const { fold } = scopeOf(binding);
  const changes: Change[] = [];
  for (const { subject, allowed } of limits.values()) {
    const column = binding.column(subject.key);
    const whole = isWhole(subjectInfo(subject), column);
    const change = changeTo(allowed, { subject: subjectValue(subject, column, row), whole, fold });
    if (change === 'impossible') return null;
    if (change) changes.push(change);
  }
  const failing = open.filter((condition) => !comesOut(condition, context));
  const changed = new Set(changes.map(({ subject }) => subject.key));
  const touched = (condition: Tree) => subjectsOf(condition).some(({ key }) => changed.has(key));
  const conditions = open.filter((one) => failing.includes(one) || touched(one.condition));
  return {
    changes,
    conditions: conditions.map((condition) => wantedCondition(condition, context)),
    failing: changes.length + failing.length,
    effort: changes.reduce((sum, change) => sum + effortOf(change), failing.length),
  };
}

const COMES_OUT: Readonly<Record<Wanted, (truth: Truth) => boolean>> = {
  true: (truth) => truth === 1,
  false: (truth) => truth === 0,
  notTrue: (truth) => truth !== 1,
  notFalse: (truth) => truth !== 0,
};

function comesOut({ condition, wanted }: OpenCondition, { binding, row }: MissingContext): boolean {
  return COMES_OUT[wanted](bindRule(condition, { ...binding, report: undefined })(row));
}

function wantedCondition({ condition, wanted }: OpenCondition, context: MissingContext): WantedCondition {
  const { names, binding, row } = context;
  const subject: Subject | null = condition.kind === 'tests' ? condition.subject : null;
  const printed = printRule(condition, { names, subject, dialect: 'sheet' });
  const negated = wanted === 'false' || wanted === 'notTrue';
  return {
    tree: condition,
    negated,
    wanted: negated ? `not(${printed})` : printed,
    values: subjectsOf(condition).map((one) => subjectValue(one, binding.column(one.key), row)),
  };
}
