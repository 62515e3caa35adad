/**
 * Sets of numbers as intervals: what a condition lets a number or a day be.
 */

/** Between `low` and `high`, which may be infinite; an open end does not belong to it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** Disjoint, ascending. */
export type Intervals = readonly Interval[];

export const ALL_NUMBERS: Interval = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };

/** From a number on. */
export function above(low: number, lowOpen: boolean): Interval {
  return { ...ALL_NUMBERS, low, lowOpen };
}

/** Up to a number. */
export function below(high: number, highOpen: boolean): Interval {
  return { ...ALL_NUMBERS, high, highOpen };
}

export function onlyNumber(value: number): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

export function isInside(value: number, { low, high, lowOpen, highOpen }: Interval): boolean {
  return (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);
}

function isEmpty({ low, high, lowOpen, highOpen }: Interval): boolean {
  return low > high || (low === high && (lowOpen || highOpen));
}

function intersection(a: Interval, b: Interval): Interval {
  const lowest = a.low > b.low || (a.low === b.low && a.lowOpen) ? a : b;
  const highest = a.high < b.high || (a.high === b.high && a.highOpen) ? a : b;
  return { low: lowest.low, lowOpen: lowest.lowOpen, high: highest.high, highOpen: highest.highOpen };
}

/** The numbers that are in both sets. */
export function intersect(first: Intervals, second: Intervals): Intervals {
  const all = first.flatMap((a) => second.map((b) => intersection(a, b)));
  return all.filter((interval) => !isEmpty(interval)).sort((a, b) => a.low - b.low);
}

/** The numbers that are not in the set. */
export function complement(intervals: Intervals): Intervals {
  return intervals.reduce<Intervals>(
    (rest, { low, high, lowOpen, highOpen }) =>
      intersect(rest, [below(low, !lowOpen), above(high, !highOpen)]),
    [ALL_NUMBERS],
  );
}

/** The numbers that are in either set. */
export function unite(first: Intervals, second: Intervals): Intervals {
  return complement(intersect(complement(first), complement(second)));
}
