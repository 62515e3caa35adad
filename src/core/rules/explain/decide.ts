/**
 * One customer's segment from the verdicts of the rules alone, by the table's hit policy.
 */
import type { HitPolicy } from '../../settings/types';
import { findHits, HIT_POLICIES, NO_RULE, SEVERAL_RULES, trialOf } from '../hit-policies';
import { foremostOf, outranks, ranksOf } from '../keep/foremost';
import { LIST_SEPARATOR } from '../segment-lists';
import type { ByHand } from '../types';

/** What of a table the decision needs. */
export interface Outcomes {
  readonly hitPolicy: HitPolicy;
  /** In output order. */
  readonly segments: readonly string[];
  readonly otherwise: string | null;
  /** The segment of a customer whom no rule is asked about; null for everybody else. */
  readonly walkIn: string | null;
  /** What somebody set by hand; null where the rules decide. */
  readonly byHand: ByHand | null;
}

/** A rule's segment, whether the rule hit, and whether it keeps the customer there, hit or not. */
export interface RuleOutcome {
  readonly segment: string;
  readonly hit: boolean;
  readonly keeps: boolean;
}

/** What came out for one customer. */
export interface Decision {
  /** As the scheme's column shows it: a list is joined; null is blank. */
  readonly segment: string | null;
  /**
   * `rules` decided; none hit, so that the `otherwise` segment (or none) is given; `several` hit where that is a fault; or
   * the customer stands for all `walkIns`; or somebody set the segment by `hand`.
   */
  readonly by: 'rules' | 'otherwise' | 'several' | 'walkIns' | 'hand';
  /** The rules that gave the segments, by index, in the order in which the policy counts them. */
  readonly rules: readonly number[];
}

/** The segment that rules with these verdicts give: as evaluate, withKept and withManual do for everybody. */
export function decide(
  { hitPolicy, segments, otherwise, walkIn, byHand }: Outcomes,
  rules: readonly RuleOutcome[],
): Decision {
  if (byHand) return { segment: byHand.segment, by: 'hand', rules: [] };
  if (walkIn !== null) return { segment: walkIn, by: 'walkIns', rules: [] };
  const policy = HIT_POLICIES[hitPolicy];
  const places = rules.map(({ segment }) => segments.indexOf(segment));
  const keepers = rules.flatMap(({ keeps }, index) => (keeps ? [index] : []));
  const hits = hitsOf(rules, places, hitPolicy);
  const ranks = ranksOf(hitPolicy, places);
  if (!policy.choose) {
    const all = [...new Set([...hits, ...keepers])].sort((a, b) => ranks[a] - ranks[b]);
    return all.length > 0
      ? listed(all, places, segments)
      : { segment: otherwise, by: 'otherwise', rules: [] };
  }
  const chosen = policy.choose(Int32Array.from(hits), hits.length, places);
  if (chosen === SEVERAL_RULES) return { segment: null, by: 'several', rules: [] };
  const keeper = keepers.length > 0 ? foremostOf(keepers, ranks) : NO_RULE;
  const isKept = keeper !== NO_RULE && outranks(keeper, chosen, { ranks, outcomes: places });
  const rule = isKept ? keeper : chosen;
  if (rule === NO_RULE) return { segment: otherwise, by: 'otherwise', rules: [] };
  return { segment: rules[rule].segment, by: 'rules', rules: [rule] };
}

/** In the order in which the policy counts them. */
function hitsOf(
  rules: readonly RuleOutcome[],
  places: readonly number[],
  hitPolicy: HitPolicy,
): readonly number[] {
  const predicates = rules.map(
    ({ hit }) =>
      () =>
        (hit ? 1 : 0) as 1 | 0,
  );
  const hits = new Int32Array(rules.length);
  const count = findHits(trialOf(HIT_POLICIES[hitPolicy], predicates, places), 0, hits);
  return [...hits.subarray(0, count)];
}

/** A list names each segment once, in output order. */
function listed(hits: readonly number[], places: readonly number[], segments: readonly string[]): Decision {
  const given = [...new Set(hits.map((rule) => places[rule]))].sort((a, b) => a - b);
  return { segment: given.map((place) => segments[place]).join(LIST_SEPARATOR), by: 'rules', rules: hits };
}
