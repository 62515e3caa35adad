/**
 * Ways of buying: each pattern gives the days on which one customer orders.
 * What is bought is not decided here.
 */
import { giftSeasonOf } from './calendar';
import type { Calendar } from './calendar';
import type { Random, Range } from './random';

/** The days with an order, ascending; none for somebody who never bought. */
export type DayPattern = (calendar: Calendar, random: Random) => number[];

/** How a steady buyer buys; `late` is the time since the last order in units of the gap. */
export interface Rhythm {
  readonly gap: Range;
  readonly orders: Range;
  readonly late: Range;
  /** Each gap deviates by at most this share. */
  readonly jitter: number;
}

/** No order at all. */
export const never: DayPattern = () => [];

/** One order, so many days ago; before Tết and Christmas more than at other times. */
export function once(daysAgo: Range): DayPattern {
  return (calendar, random) => [popularDay(calendar, random, daysAgo)];
}

const QUIET_DAY_CHANCE = 0.45;
const POPULAR_DAY_TRIES = 3;

/** A day of the range of days ago: most of the days outside the gift seasons are drawn again. */
export function popularDay(calendar: Calendar, random: Random, daysAgo: Range): number {
  let day = calendar.asOf - random.int(daysAgo);
  for (let tries = 1; tries < POPULAR_DAY_TRIES; tries++) {
    if (giftSeasonOf(calendar, day) !== null || random.chance(QUIET_DAY_CHANCE)) return day;
    day = calendar.asOf - random.int(daysAgo);
  }
  return day;
}

/** A pattern with an order more in about every other gift season between its first and its last one. */
export function withGifts(pattern: DayPattern): DayPattern {
  return (calendar, random) => {
    const days = pattern(calendar, random);
    const [first, last] = [days[0], days[days.length - 1]];
    for (const { from, to } of calendar.giftSeasons) {
      const [wants, day] = [random.chance(0.5), random.int([from, to])];
      if (wants && day > first && day < last && !days.includes(day)) days.push(day);
    }
    return ascending(days);
  };
}

/** One order in each of the ranges of days ago. */
export function onceIn(...ranges: readonly Range[]): DayPattern {
  return ({ asOf }, random) => ascending(ranges.map((range) => asOf - random.int(range)));
}

/** Orders at about equal gaps, counted back from the last one; those before the shop opened fall away. */
export function rhythm(shape: Rhythm): DayPattern {
  return ({ asOf, firstDay }, random) => {
    const gap = random.real(shape.gap);
    const days = [asOf - Math.round(gap * random.real(shape.late))];
    backwards(days, { gap, count: random.int(shape.orders), jitter: shape.jitter, firstDay, random });
    return days.reverse();
  };
}

/** A rhythm that broke off for more than half a year before one more order some weeks ago. */
export function comeback(shape: Rhythm): DayPattern {
  return ({ asOf, firstDay }, random) => {
    const last = asOf - random.int([4, 50]);
    const days = [last - random.int([200, 320])];
    const gap = random.real(shape.gap);
    backwards(days, { gap, count: random.int(shape.orders), jitter: shape.jitter, firstDay, random });
    return [...days.reverse(), last];
  };
}

/** One or two orders in the three weeks before every Tết. */
export const beforeTet: DayPattern = ({ tetDays }, random) =>
  ascending(
    tetDays.flatMap((tet) =>
      random.chance(0.4)
        ? [tet - random.int([15, 22]), tet - random.int([4, 12])]
        : [tet - random.int([4, 20])],
    ),
  );

/** Two orders or three in November and December of every year. */
export const beforeYearEnd: DayPattern = ({ holidayStarts }, random) =>
  ascending(
    holidayStarts.flatMap((start) => [
      start + random.int([5, 25]),
      start + random.int([30, 52]),
      ...(random.chance(0.3) ? [start + random.int([53, 57])] : []),
    ]),
  );

/** An order within four weeks of most product launches of a stretch of launches. */
export const afterLaunches: DayPattern = ({ launchDays }, random) => {
  const count = Math.min(random.int([3, 8]), launchDays.length);
  const first = random.int([0, launchDays.length - count]);
  return ascending(launchDays.slice(first, first + count).map((launch) => launch + random.int([1, 26])));
};

/** Few orders in the quarter before last, more in the last one. */
export const growing: DayPattern = ({ asOf }, random) => {
  const days = [asOf - random.int([95, 112]), asOf - random.int([115, 140])];
  const recent = random.int([4, 6]);
  for (let i = 0; i < recent; i++) days.push(asOf - 3 - i * 15 - random.int([0, 12]));
  return ascending(days);
};

interface Steps {
  readonly gap: number;
  readonly count: number;
  readonly jitter: number;
  readonly firstDay: number;
  readonly random: Random;
}

/** Adds earlier and earlier days after the last entry until there are `count`. */
function backwards(days: number[], { gap, count, jitter, firstDay, random }: Steps): void {
  let day = days[days.length - 1];
  while (days.length < count) {
    day -= Math.max(1, Math.round(gap * random.real([1 - jitter, 1 + jitter])));
    if (day < firstDay) return;
    days.push(day);
  }
}

function ascending(days: number[]): number[] {
  return days.sort((a, b) => a - b);
}
