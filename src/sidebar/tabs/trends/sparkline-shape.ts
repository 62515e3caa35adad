/**
 * Where the line of a sparkline goes: from values and what is usual to points in a box. No drawing here.
 */
import type { TrendLine } from '../../../protocol/trends';

/** Pixels. */
export const BOX = { width: 92, height: 36, margin: 5 } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SparklineShape {
  /** Months side by side that are known; a month between months that are not is a line of one point. */
  readonly lines: readonly (readonly Point[])[];
  /** What is usual: the upper edge from left to right, then the lower one back. */
  readonly bands: readonly (readonly Point[])[];
  /** The last month; null where it is not known. */
  readonly last: Point | null;
}

/** The first month left, the last right; the least value or lower edge at the bottom, the greatest at the top. Empty: nothing. */
export function sparklineShape({ points, bands }: TrendLine): SparklineShape {
  const values = points.flatMap((point) => point?.value ?? []);
  const edges = bands.flatMap((band) => (band ? [band.low, band.high] : []));
  const [least, greatest] = [Math.min(...values, ...edges), Math.max(...values, ...edges)];
  const { width, height, margin } = BOX;
  const x = (month: number) => margin + (month * (width - 2 * margin)) / Math.max(1, points.length - 1);
  const span = greatest - least;
  // All alike: in the middle.
  const y = (value: number) =>
    span > 0 ? height - margin - ((value - least) * (height - 2 * margin)) / span : height / 2;
  const at = (month: number, value: number): Point => ({ x: x(month), y: y(value) });
  const lines = runs(points).map((run) => run.map(([month, { value }]) => at(month, value)));
  const areas = runs(bands).map((run) => [
    ...run.map(([month, { high }]) => at(month, high)),
    ...[...run].reverse().map(([month, { low }]) => at(month, low)),
  ]);
  const end = points[points.length - 1];
  return { lines, bands: areas, last: end ? at(points.length - 1, end.value) : null };
}

/** The entries that stand side by side, with their indexes. */
function runs<T>(entries: readonly (T | null)[]): [number, T][][] {
  const found: [number, T][][] = [];
  entries.forEach((entry, index) => {
    if (entry === null) return;
    if (index > 0 && entries[index - 1] !== null) found[found.length - 1].push([index, entry]);
    else found.push([[index, entry]]);
  });
  return found;
}
