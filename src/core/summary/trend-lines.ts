/**
 * The sizes of a scheme's segments over the months: one point a calendar month, beside what is usual.
 */
import { monthIndex } from '../base/epoch-day';
import { alarmOf, usualBands, type Alarm, type UsualBand } from './usual-band';

/** How large a segment was on a day. */
export interface SizeOnDay {
  /** Epoch day. */
  readonly day: number;
  readonly segment: string;
  readonly customers: number;
  /** Null when no amount is known. */
  readonly revenue: number | null;
  /** Worked out later, not counted by a run of that day. */
  readonly isComputed: boolean;
}

/** A month of a line; null where no day of the month is known. */
export interface TrendPoint {
  /** Epoch day of the month's last size. */
  readonly day: number;
  readonly value: number;
  readonly isComputed: boolean;
}

export interface TrendLine {
  /** One entry a month, the last the month of the later day. */
  readonly points: readonly (TrendPoint | null)[];
  readonly bands: readonly (UsualBand | null)[];
  /** Of the last month. */
  readonly alarm: Alarm | null;
}

export interface SegmentTrend {
  readonly segment: string;
  readonly customers: TrendLine;
  /** Null where no amount is known on any day. */
  readonly revenue: TrendLine | null;
}

/** So many months are shown; earlier ones only say what is usual. */
export const TREND_MONTHS = 13;

/** A change by fewer customers is never unusual. */
const LEAST_CUSTOMERS = 5;

/**
 * Shape: a line a segment, in the order of the last day and then of the days before; those without a segment are left out.
 * Of a month the last size that is known counts, of the last month the latest until `until` (an epoch day).
 */
export function trendLines(sizes: readonly SizeOnDay[], until: number): SegmentTrend[] {
  const known = sizes
    .filter(({ segment, day }) => segment !== '' && day <= until)
    .sort((a, b) => b.day - a.day);
  const bySegment = new Map<string, SizeOnDay[]>();
  for (const size of known) bySegment.set(size.segment, [...(bySegment.get(size.segment) ?? []), size]);
  return [...bySegment].map(([segment, own]) => ({
    segment,
    customers: lineOf(own, until, { value: ({ customers }) => customers, least: LEAST_CUSTOMERS }),
    revenue: own.some(({ revenue }) => revenue !== null)
      ? lineOf(own, until, { value: ({ revenue }) => revenue ?? NaN, least: 0 })
      : null,
  }));
}

interface Measure {
  readonly value: (size: SizeOnDay) => number;
  /** See usualBands. */
  readonly least: number;
}

/** `own` has the latest day first. */
function lineOf(own: readonly SizeOnDay[], until: number, { value, least }: Measure): TrendLine {
  const lastMonth = monthIndex(until);
  const firstMonth = Math.min(monthIndex(own[own.length - 1].day), lastMonth - TREND_MONTHS + 1);
  const points = new Array<TrendPoint | null>(lastMonth - firstMonth + 1).fill(null);
  for (const size of own) {
    const at = monthIndex(size.day) - firstMonth;
    const amount = value(size);
    if (points[at] || Number.isNaN(amount)) continue;
    points[at] = { day: size.day, value: amount, isComputed: size.isComputed };
  }
  const bands = usualBands(
    points.map((point) => point?.value ?? NaN),
    least,
  );
  const last = points[points.length - 1];
  return {
    points: points.slice(-TREND_MONTHS),
    bands: bands.slice(-TREND_MONTHS),
    alarm: last && alarmOf(last.value, bands[bands.length - 1]),
  };
}
