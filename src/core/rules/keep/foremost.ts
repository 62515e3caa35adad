/**
 * A rule that keeps a customer against the rule that matches: whichever the hit policy tries first wins, so that nobody who
 * is kept falls, and nobody is kept from rising.
 */
import { HIT_POLICIES, NO_RULE, trialOf, type Outcomes } from '../hit-policies';
import type { HitPolicy } from '../../settings/types';

/** The place of each rule in the order in which the policy tries them, by the rule's index. */
export function ranksOf(hitPolicy: HitPolicy, outcomes: Outcomes): Int32Array {
  const none = Array.from(outcomes, () => null);
  const ranks = new Int32Array(none.length);
  trialOf(HIT_POLICIES[hitPolicy], none, outcomes).order.forEach((rule, place) => (ranks[rule] = place));
  return ranks;
}

/** The one that is tried first. Shape: at least one rule. */
export function foremostOf(rules: readonly number[], ranks: Int32Array): number {
  return rules.reduce((best, rule) => (ranks[rule] < ranks[best] ? rule : best));
}

/**
 * Whether the keeping rule decides in place of the one that matches (NO_RULE where none does).
 * Ties: where both give one segment the rule that matches decides.
 */
export function outranks(
  keeper: number,
  matching: number,
  { ranks, outcomes }: { readonly ranks: Int32Array; readonly outcomes: Outcomes },
): boolean {
  if (matching === NO_RULE) return true;
  return outcomes[keeper] !== outcomes[matching] && ranks[keeper] < ranks[matching];
}
