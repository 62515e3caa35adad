/**
 * Customers who have the same phone number or e-mail address: perhaps one person twice. Found, never merged.
 */

/** Customers (indexes, ascending) who share one text. */
export type Twins = readonly number[];

/** A number that more customers have than a household would is the shop's own, or was typed where one was missing. */
const HOUSEHOLD = 5;

export interface TwinGroups {
  /** Two to five customers each: they may be one. */
  readonly likely: readonly Twins[];
  /** More than that. */
  readonly crowds: readonly Twins[];
}

/**
 * Groups of customers with equal texts, one text a customer, in the order of their first members.
 * Empty: '' is shared with nobody.
 */
export function findTwins(texts: readonly string[]): TwinGroups {
  const firstOf = new Map<string, number>();
  const groups = new Map<number, number[]>();
  for (let customer = 0; customer < texts.length; customer++) {
    const text = texts[customer];
    if (text === '') continue;
    const first = firstOf.get(text);
    if (first === undefined) firstOf.set(text, customer);
    else {
      const group = groups.get(first);
      if (group) group.push(customer);
      else groups.set(first, [first, customer]);
    }
  }
  const all = [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
  return {
    likely: all.filter(({ length }) => length <= HOUSEHOLD),
    crowds: all.filter(({ length }) => length > HOUSEHOLD),
  };
}
