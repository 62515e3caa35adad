/**
 * The RFM heat map: customers by recency and frequency score.
 */
import { Sums, type CrossFigures } from './cross-tab';

/** Scores go from 1 to 5; 5 is best. */
export const SCORES = [1, 2, 3, 4, 5] as const;

export interface RfmMap {
  /** cells[recencyScore − 1][frequencyScore − 1] */
  readonly cells: readonly (readonly CrossFigures[])[];
  /** Customers without scores: they have not bought. */
  readonly without: number;
}

/** The scores of a customer; NaN for none. */
export interface CustomerScores {
  readonly recency: Float64Array;
  readonly frequency: Float64Array;
}

/**
 * Shape: 5 × 5, a score and an amount a customer, in the same order.
 * Units: revenue in the sheet's currency; NaN is blank and adds nothing.
 * Empty: null when no customer has scores.
 */
export function rfmMap({ recency, frequency }: CustomerScores, revenue: Float64Array): RfmMap | null {
  const sums = new Sums(SCORES.length ** 2);
  let scored = 0;
  for (let customer = 0; customer < revenue.length; customer++) {
    const [r, f] = [recency[customer], frequency[customer]];
    if (!isScore(r) || !isScore(f)) continue;
    sums.add((r - 1) * SCORES.length + f - 1, revenue[customer]);
    scored++;
  }
  if (scored === 0) return null;
  const cells = SCORES.map((_, row) => sums.list(row * SCORES.length, SCORES.length));
  return { cells, without: revenue.length - scored };
}

function isScore(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= SCORES.length;
}
