/**
 * DMN's hit policies: which of the rules that hit count, and in what order. Not for what their outcomes are.
 * Source: OMG DMN 1.5, "Hit policy".
 */
import type { Predicate } from '../conditions/types';

/** In place of a rule's index: no rule hit. */
export const NO_RULE = -1;
/** In place of a rule's index: several rules hit where only one may, or where all must agree. */
export const SEVERAL_RULES = -2;
/** In place of a rule's index: the customer stands for all walk-ins, and no rule is asked. */
export const WALK_IN = -3;
/** In place of a rule's index: somebody set the customer's segment by hand. */
export const BY_HAND = -4;

export type DmnHitPolicy =
  'Unique' | 'Any' | 'Priority' | 'First' | 'Rule order' | 'Output order' | 'Collect';

/**
 * The place of each rule's outcome in the order of output values, by the rule's index.
 * Under Any equal numbers mean equal outcomes.
 */
export type Outcomes = ArrayLike<number>;

/** Of the first `count` entries of `hits` (never more than the policy's `enough`) the rule that counts, NO_RULE or SEVERAL_RULES. */
type Choose = (hits: Int32Array, count: number, outcomes: Outcomes) => number;

export interface Policy {
  /** The order in which rules are tried, and so that of the hits. */
  readonly order: 'rules' | 'outputs';
  /** So many hits decide: no further rule is tried. */
  readonly enough: number;
  /** The one rule that counts; null where every hit does, as a list. */
  readonly choose: Choose | null;
}

const foremost: Choose = (hits, count) => (count > 0 ? hits[0] : NO_RULE);

const onlyOne: Choose = (hits, count) => (count === 0 ? NO_RULE : count === 1 ? hits[0] : SEVERAL_RULES);

const agreed: Choose = (hits, count, outcomes) => {
  for (let i = 1; i < count; i++) if (outcomes[hits[i]] !== outcomes[hits[0]]) return SEVERAL_RULES;
  return count > 0 ? hits[0] : NO_RULE;
};

/** One entry a policy. Ties in the order of output values fall to the rule that stands first. */
export const HIT_POLICIES: Readonly<Record<DmnHitPolicy, Policy>> = {
  Unique: { order: 'rules', enough: 2, choose: onlyOne },
  Any: { order: 'rules', enough: Infinity, choose: agreed },
  Priority: { order: 'outputs', enough: 1, choose: foremost },
  First: { order: 'rules', enough: 1, choose: foremost },
  'Rule order': { order: 'rules', enough: Infinity, choose: null },
  'Output order': { order: 'outputs', enough: Infinity, choose: null },
  Collect: { order: 'rules', enough: Infinity, choose: null },
};

export type Aggregation = 'sum' | 'min' | 'max' | 'count';

/** What Collect makes of its numbers when it is to make one of them. Empty: null, as wherever no rule hits. */
export const AGGREGATIONS: Readonly<Record<Aggregation, (numbers: readonly number[]) => number | null>> = {
  sum: (numbers) => (numbers.length > 0 ? numbers.reduce((sum, number) => sum + number, 0) : null),
  min: (numbers) => (numbers.length > 0 ? Math.min(...numbers) : null),
  max: (numbers) => (numbers.length > 0 ? Math.max(...numbers) : null),
  // How many rules hit, equal outcomes counted each: DMN since 1.2.
  count: (numbers) => (numbers.length > 0 ? numbers.length : null),
};

/** The rules of a table as a policy tries them, each in the form in which it is asked. */
export interface Trial<R> {
  /** Rule indexes. */
  readonly order: Int32Array;
  /** In that order. */
  readonly rules: readonly R[];
  readonly enough: number;
}

/** Puts rules in the order in which the policy tries them. */
export function trialOf<R>({ order, enough }: Policy, rules: readonly R[], outcomes: Outcomes): Trial<R> {
  const indexes = Int32Array.from(rules, (_, index) => index);
  if (order === 'outputs') indexes.sort((a, b) => outcomes[a] - outcomes[b] || a - b);
  return { order: indexes, rules: Array.from(indexes, (index) => rules[index]), enough };
}

/** Puts the rules that hit for a row into `hits`, which has room for all of them, and gives their number. Unknown is no hit. */
export function findHits({ order, rules, enough }: Trial<Predicate>, row: number, hits: Int32Array): number {
  let count = 0;
  for (let i = 0; i < rules.length && count < enough; i++) {
    if (rules[i](row) === 1) hits[count++] = order[i];
  }
  return count;
}
