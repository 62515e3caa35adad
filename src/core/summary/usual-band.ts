/**
 * What a segment's size would usually be after its last month, and whether it is outside of that.
 */
import { quantile } from '../models/quantile';

/**
 * So many standard deviations from the median are unusual, and a median absolute deviation is so much smaller than a standard
 * deviation where values are normal.
 * Source: Iglewicz & Hoaglin 1993, How to Detect and Handle Outliers: |0.6745 (x − median) ÷ MAD| > 3.5; 1 ÷ 0.6745 = 1.4826.
 */
const [UNUSUAL_DEVIATIONS, DEVIATION_OF_MAD] = [3.5, 1.4826];

/** With fewer changes nobody knows what is usual. */
const LEAST_CHANGES = 6;

/** No change of less than this share of the size is unusual, however calm the months before were. */
const LEAST_SHARE = 0.05;

export interface UsualBand {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

export type Alarm = 'above' | 'below';

/**
 * Shape: one value a calendar month, NaN where it is not known → a band a month; null where too little is known before it.
 * Expected is the month before plus the median of the changes from month to month until then; the band is 3.5 × 1.4826 × the
 * median absolute deviation of those changes to either side, at least `least` and 5% of the size of the month before.
 * Units: those of the values. Empty: below six changes, or without the month before, null.
 */
export function usualBands(values: readonly number[], least: number): (UsualBand | null)[] {
  const changes: number[] = [];
  return values.map((_, month) => {
    const [previous, before] = [values[month - 1] ?? NaN, values[month - 2] ?? NaN];
    if (!Number.isNaN(previous - before)) changes.push(previous - before);
    if (Number.isNaN(previous) || changes.length < LEAST_CHANGES) return null;
    const usual = median(changes);
    const deviation = median(changes.map((change) => Math.abs(change - usual)));
    const half = Math.max(
      UNUSUAL_DEVIATIONS * DEVIATION_OF_MAD * deviation,
      least,
      LEAST_SHARE * Math.abs(previous),
    );
    const expected = previous + usual;
    return { expected, low: expected - half, high: expected + half };
  });
}

function median(values: readonly number[]): number {
  return quantile(Float64Array.from(values).sort(), 0.5);
}

/** Null: inside of the band or upon its edge, or there is none. */
export function alarmOf(value: number, band: UsualBand | null): Alarm | null {
  if (!band) return null;
  if (value > band.high) return 'above';
  return value < band.low ? 'below' : null;
}
