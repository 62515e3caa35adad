/**
 * The numbers in the cells of rules: read from their trees, written as texts.
 */
import { canonicalNumber } from '../conditions/literals';
import type { RuleTest } from '../rules/types';

/** The number that a cell such as `< 50%` or `<= 1.5` compares with; null where it says anything else. */
export function boundOf({ condition: { rule } }: RuleTest): number | null {
  if (rule.kind !== 'tests' || rule.negated || rule.tests.length !== 1) return null;
  const [test] = rule.tests;
  return test.kind === 'compares' && test.operand.kind === 'number' ? test.operand.value : null;
}

/** The share that a cell such as `top 20%` asks for; null where it says anything else. */
export function topShareOf({ condition: { rule } }: RuleTest): number | null {
  if (rule.kind !== 'tests' || rule.negated || rule.tests.length !== 1) return null;
  const [test] = rule.tests;
  return test.kind === 'share' && test.side === 'top' ? test.share : null;
}

/** @example comparison('>=', 12_000_000) //=> '>= 12000000' */
export function comparison(operator: '<' | '<=' | '>' | '>=', value: number): string {
  return `${operator} ${canonicalNumber(value)}`;
}

/** How many of the ascending values are at least so large. */
export function countFrom(sorted: Float64Array, bound: number): number {
  return sorted.length - countBelow(sorted, bound);
}

/** The share of the ascending values that are at most so large. */
export function shareUpTo(sorted: Float64Array, bound: number): number {
  let count = 0;
  while (count < sorted.length && sorted[count] <= bound) count++;
  return count / sorted.length;
}

function countBelow(sorted: Float64Array, bound: number): number {
  let count = 0;
  while (count < sorted.length && sorted[count] < bound) count++;
  return count;
}
