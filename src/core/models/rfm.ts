/**
 * RFM scores from values: cut points, then the bin of each value. One dimension at a time.
 * Not for choosing who is scored: values that are NaN are not.
 */
import { withoutNoise } from './noise';
import { quantile, sortedValues } from './quantile';

export interface ScoreOptions {
  /** Where the cut points come from; own cut points hold in the last two, where they are given. */
  readonly mode: 'quantiles' | 'cut-points' | 'rfm-package';
  /** How many scores quantiles make. */
  readonly bins: number;
  /** Own cut points, ascending; one fewer than scores. */
  readonly cuts: readonly number[] | null;
  /** The smallest value is the best (recency). */
  readonly reversed: boolean;
}

export interface Scores {
  /** 1 … number of cut points + 1, the best highest; NaN for NaN. */
  readonly scores: Float64Array;
  /** Ascending; empty when there was no value to cut. */
  readonly cuts: readonly number[];
  /** Which bin a value has that equals a cut point. */
  readonly onCut: 'lower' | 'upper';
}

/**
 * Scores by value, never by rank: equal values have equal scores, and a bin may stay empty.
 * Quantiles: a value equal to a cut point is in the lower bin. Own cut points and rfm-package: in the upper one
 * (lower_i <= value < upper_i); rfm-package adds 1 to each quantile.
 * Empty: no scores, no cut points.
 * Source: R package rfm 0.3.0 for the mode of that name.
 */
export function scoreValues(values: Float64Array, options: ScoreOptions): Scores {
  const own = options.mode === 'quantiles' ? null : options.cuts;
  const onCut = own || options.mode === 'rfm-package' ? 'upper' : 'lower';
  const cuts = own ?? quantileCuts(values, options);
  const scores = binsOf(values, cuts, onCut);
  if (options.reversed) for (let i = 0; i < scores.length; i++) scores[i] = cuts.length + 2 - scores[i];
  return { scores, cuts, onCut };
}

/** 1 + the number of cut points that the value has passed. */
function binsOf(values: Float64Array, cuts: readonly number[], onCut: 'lower' | 'upper'): Float64Array {
  const bins = new Float64Array(values.length);
  for (let i = 0; i < bins.length; i++) {
    const value = values[i];
    let bin = 1;
    if (onCut === 'upper') while (bin <= cuts.length && cuts[bin - 1] <= value) bin++;
    else while (bin <= cuts.length && cuts[bin - 1] < value) bin++;
    bins[i] = Number.isNaN(value) ? NaN : bin;
  }
  return bins;
}

function quantileCuts(values: Float64Array, { bins, mode }: ScoreOptions): readonly number[] {
  const sorted = sortedValues(values);
  const cuts: number[] = [];
  if (sorted.length === 0) return cuts;
  for (let bin = 1; bin < bins; bin++) {
    const cut = quantile(sorted, bin / bins);
    // 296.4 + 1 must not become a hair more than 297.4, for a value may lie exactly there.
    cuts.push(mode === 'rfm-package' ? withoutNoise(cut + 1) : cut);
  }
  return cuts;
}
