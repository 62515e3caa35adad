/**
 * The tab Segment sizes, asked by scheme and day.
 */
import { parseIsoDate, type SizeOnDay } from '../../core/index';
import type { SizeThen, TrendDay, TrendScheme } from '../../protocol/trends';
import type { SizeRow } from '../record/sizes-tab';

/** The sizes of one scheme. */
export interface SchemeSizes extends TrendScheme {
  /** Every name that the scheme had. */
  readonly names: ReadonlySet<string>;
  /** The earliest first. */
  readonly days: readonly TrendDay[];
  readonly sizes: readonly SizeOnDay[];
  /** Of a segment on a day, which must be one of the days. */
  sizeOn(day: string, segment: string): SizeThen;
}

/** The schemes of the last run, in its order. Empty: no run has counted anybody. */
export function lastSchemes(rows: readonly SizeRow[]): TrendScheme[] {
  const counted = rows.filter(({ source }) => source === 'run');
  const day = counted[counted.length - 1]?.day;
  const schemes = counted.filter((row) => row.day === day);
  return [...new Map(schemes.map(({ key, scheme }) => [key, { key, scheme }])).values()];
}

/** `rows` has the earliest day first. */
export function schemeSizes({ key, scheme }: TrendScheme, rows: readonly SizeRow[]): SchemeSizes {
  const own = rows.filter((row) => row.key === key);
  const sources = new Map(own.map(({ day, source }) => [day, source]));
  const bySlot = new Map(own.map((row) => [slotOf(row.day, row.segment), row]));
  return {
    key,
    scheme,
    names: new Set(own.map((row) => row.scheme)),
    days: [...sources].map(([day, source]) => ({ day, computed: source === 'computed' })),
    sizes: own.map(({ day, segment, customers, revenue, source }) => ({
      day: epochDay(day),
      segment,
      customers,
      revenue,
      isComputed: source === 'computed',
    })),
    sizeOn: (day, segment) => {
      const { customers = null, revenue = null } = bySlot.get(slotOf(day, segment)) ?? {};
      return { customers, revenue };
    },
  };
}

function slotOf(day: string, segment: string): string {
  return JSON.stringify([day, segment]);
}

/** Of a day that the tab has, and whose form was looked at when it was read. */
export function epochDay(day: string): number {
  return parseIsoDate(day) ?? NaN;
}
