/**
 * Thresholds as people would write them: whole days, amounts with as few digits as leave the customers where they are.
 */

/** Rounding may move so many of the customers of a class: one in ten. */
const MOVED = 1 / 10;
const FEWEST_DIGITS = 2;
/** More digits a double does not have for certain. */
const MOST_DIGITS = 15;

/**
 * The amount with two digits, or with as many more as it takes for the count of customers to stay within a tenth; rounded
 * to the nearest, else down.
 * `countFrom` gives how many customers have an amount or more.
 * @example roundAmount(12_437_000, () => 212) //=> 12_000_000
 */
export function roundAmount(amount: number, countFrom: (amount: number) => number): number {
  const wanted = countFrom(amount);
  for (let digits = FEWEST_DIGITS; digits < MOST_DIGITS; digits++) {
    for (const rounded of roundings(amount, digits))
      if (Math.abs(countFrom(rounded) - wanted) <= wanted * MOVED) return rounded;
  }
  return amount;
}

function roundings(amount: number, digits: number): number[] {
  const nearest = Number(amount.toPrecision(digits));
  if (nearest <= amount) return [nearest];
  const step = 10 ** (Math.floor(Math.log10(Math.abs(amount))) - digits + 1);
  return [nearest, Number((nearest - step).toPrecision(digits))];
}

/** A computed 21.000000000000004 days is 21. */
const NOISE = 1e-9;

/** Whole days, at least one; up, so that whoever has the gap is within it. */
export function wholeDays(days: number): number {
  return Math.max(1, Math.ceil(days - NOISE));
}
