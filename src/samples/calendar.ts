/**
 * The three years that the sample shop has been open, with their Tết days and product launches.
 * No clock: everything is counted back from the analysis date.
 */
import { civilDate, epochDay, parseIsoDate } from '../core/base/epoch-day';

/** The shop's time span in epoch days. */
export interface Calendar {
  readonly asOf: number;
  readonly firstDay: number;
  /** The first days of the Lunar New Year whose shopping weeks lie wholly inside the span. */
  readonly tetDays: readonly number[];
  /** 1 November of each year whose November and December lie wholly inside the span. */
  readonly holidayStarts: readonly number[];
  /** Launch days inside the span with 30 days left to buy, ascending. */
  readonly launchDays: readonly number[];
  /** When presents are bought, by first day: of each year the weeks before Christmas and those before Tết. */
  readonly giftSeasons: readonly GiftSeason[];
}

/** Both days are included. */
export interface GiftSeason {
  readonly name: 'yearEnd' | 'tet';
  readonly from: number;
  readonly to: number;
}

const SPAN_DAYS = 1095;
const TET_SHOPPING_DAYS = 30;
const HOLIDAY_DAYS = 61;
const LAUNCH_DAYS = 30;
const CHRISTMAS_SHOPPING = [24, 53] as const;

// Tết in Viet Nam; 2030 differs from the Chinese date, as the new moon falls before midnight in Ha Noi.
const TET =
  '2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 ' +
  '2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 ' +
  '2028-01-26 2029-02-13 2030-02-02 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08 2036-01-28 ' +
  '2037-02-15 2038-02-04 2039-01-24 2040-02-12';

const TET_BY_YEAR = new Map(
  TET.split(' ').map((text) => [Number(text.slice(0, 4)), parseIsoDate(text) ?? 0]),
);

/** The three years that end at the analysis date; `launchDays` are the launch days of the products. */
export function createCalendar(asOf: number, launchDays: readonly number[]): Calendar {
  const firstDay = asOf - SPAN_DAYS;
  const years = [0, 1, 2, 3].map((back) => civilDate(asOf).year - 3 + back);
  const tetDays = years.map(tetDay).filter((day) => day - TET_SHOPPING_DAYS >= firstDay && day <= asOf);
  const holidayStarts = years
    .map((year) => epochDay(year, 11, 1))
    .filter((day) => day >= firstDay && day + HOLIDAY_DAYS <= asOf);
  return {
    ...{ asOf, firstDay, tetDays, holidayStarts },
    launchDays: launchDays.filter((day) => day > firstDay && day + LAUNCH_DAYS <= asOf),
    giftSeasons: giftSeasons(tetDays, holidayStarts),
  };
}

/** The gift season that a day falls into, or null. */
export function giftSeasonOf({ giftSeasons }: Calendar, day: number): GiftSeason | null {
  for (const season of giftSeasons) if (day >= season.from && day <= season.to) return season;
  return null;
}

function giftSeasons(tetDays: readonly number[], holidayStarts: readonly number[]): GiftSeason[] {
  const [from, to] = CHRISTMAS_SHOPPING;
  const seasons: GiftSeason[] = [
    ...tetDays.map((day): GiftSeason => ({ name: 'tet', from: day - TET_SHOPPING_DAYS, to: day - 2 })),
    ...holidayStarts.map((day): GiftSeason => ({ name: 'yearEnd', from: day + from, to: day + to })),
  ];
  return seasons.sort((a, b) => a.from - b.from);
}

/** Outside the table the middle of the possible dates stands in. */
function tetDay(year: number): number {
  return TET_BY_YEAR.get(year) ?? epochDay(year, 2, 5);
}
