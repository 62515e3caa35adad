/**
 * One customer's segment from the verdicts of the rules alone, by the table's hit policy.
 */
import type { HitPolicy } from '../../settings/types';
import { findHits, HIT_POLICIES, NO_RULE, SEVERAL_RULES, trialOf } from '../hit-policies';
import { LIST_SEPARATOR } from '../segment-lists';

/** What of a table the decision needs. */
export interface Outcomes {
  readonly hitPolicy: HitPolicy;
  /** In output order. */
  readonly segments: readonly string[];
  readonly otherwise: string | null;
  /** The segment of a customer whom no rule is asked about; null for everybody else. */
  readonly walkIn: string | null;
}

/** A rule's segment, and whether the rule hit. */
export interface RuleOutcome {
  readonly segment: string;
  readonly hit: boolean;
}

/** What came out for one customer. */
export interface Decision {
  /** As the scheme's column shows it: a list is joined; null is blank. */
  readonly segment: string | null;
  /**
   * `rules` decided; none hit, so that the `otherwise` segment (or none) is given; `several` hit where that is a fault; or
   * the customer stands for all `walkIns`.
   */
  readonly by: 'rules' | 'otherwise' | 'several' | 'walkIns';
  /** The rules that gave the segments, by index, in the order in which the policy counts them. */
  readonly rules: readonly number[];
}

/** The segment that rules with these verdicts give. */
export function decide(
  { hitPolicy, segments, otherwise, walkIn }: Outcomes,
  rules: readonly RuleOutcome[],
): Decision {
  if (walkIn !== null) return { segment: walkIn, by: 'walkIns', rules: [] };
  const policy = HIT_POLICIES[hitPolicy];
  const places = rules.map(({ segment }) => segments.indexOf(segment));
  const predicates = rules.map(
    ({ hit }) =>
      () =>
        (hit ? 1 : 0) as 1 | 0,
  );
  const hits = new Int32Array(rules.length);
  const count = findHits(trialOf(policy, predicates, places), 0, hits);
  if (count === 0) return { segment: otherwise, by: 'otherwise', rules: [] };
  if (!policy.choose) return listed(Array.from(hits.subarray(0, count)), places, segments);
  const chosen = policy.choose(hits, count, places);
  if (chosen === SEVERAL_RULES) return { segment: null, by: 'several', rules: [] };
  if (chosen === NO_RULE) return { segment: otherwise, by: 'otherwise', rules: [] };
  return { segment: rules[chosen].segment, by: 'rules', rules: [chosen] };
}

/** A list names each segment once, in output order. */
function listed(hits: readonly number[], places: readonly number[], segments: readonly string[]): Decision {
  const given = [...new Set(hits.map((rule) => places[rule]))].sort((a, b) => a - b);
  return { segment: given.map((place) => segments[place]).join(LIST_SEPARATOR), by: 'rules', rules: hits };
}
