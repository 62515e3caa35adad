/**
 * Which segment to ask about before anybody chooses one: the next better one.
 */
import type { MissingAnswer } from '../../../protocol/explain';
import type { SummaryScheme } from '../../../protocol/summary';

/**
 * Of the segments that a change can bring. Better is where customers bring more revenue each; where that is not known, what
 * stands before the customer's own, since schemes name the best first, else the first behind it.
 * `missing`: in the scheme's order. Empty: undefined where the customer is in the best already, or there are none.
 */
export function nextToReach(
  missing: readonly MissingAnswer[],
  sizes: SummaryScheme['segments'] = [],
): MissingAnswer | undefined {
  const own = missing.findIndex(({ reached }) => reached);
  const canReach = ({ needs }: MissingAnswer): boolean => needs.length > 0;
  const worth = worthIn(sizes);
  const ownWorth = worth.get(missing[own]?.segment);
  if (ownWorth !== undefined) {
    const worthOf = ({ segment }: MissingAnswer) => worth.get(segment) ?? -Infinity;
    const better = missing.filter((one) => canReach(one) && worthOf(one) > ownWorth);
    return better.sort((a, b) => worthOf(a) - worthOf(b))[0];
  }
  const before = missing.slice(0, Math.max(own, 0)).filter(canReach);
  return before[before.length - 1] ?? missing.find(canReach) ?? missing[0];
}

/** Revenue a customer, by segment; segments without customers or known amounts are missing. */
function worthIn(sizes: SummaryScheme['segments']): ReadonlyMap<string | undefined, number> {
  return new Map(
    sizes.flatMap(({ segment, customers, revenue }): [string, number][] =>
      customers > 0 && revenue !== null ? [[segment, revenue / customers]] : [],
    ),
  );
}
