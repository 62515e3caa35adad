/**
 * Everything that a rule asks about its customers: what it tests, and what it asks of those whom it keeps.
 */
import type { Subject } from '../conditions/types';
import type { Rule, RuleTest } from './types';

/** Its cells, the one that says whom it keeps last. */
export function testsAsked({ tests, keep }: Rule): readonly RuleTest[] {
  return keep?.condition ? [...tests, keep.condition] : tests;
}

/** In order of appearance; one that is asked about in two cells stands there twice. */
export function subjectsAsked(rule: Rule): Subject[] {
  return testsAsked(rule).flatMap(({ condition }) => condition.subjects);
}
