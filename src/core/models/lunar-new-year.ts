/**
 * The first day of the Vietnamese lunar year (Tết Nguyên đán), by the rules of the lunisolar calendar in Vietnam's time.
 * Not for other days of that calendar.
 */
import { epochDay } from '../base/epoch-day';
import { lunationNear, newMoon, solarLongitude } from './moon-and-sun';

/** Vietnam's clocks are seven hours ahead of UTC; the calendar's day begins at their midnight. */
const VIETNAM = 7 / 24;
/** Degrees from one major term of the solar year to the next. */
const TERM = 30;
const DAYS_A_DEGREE = 365.2422 / 360;

/**
 * Units: epoch day. The month that holds the winter solstice is the eleventh; where thirteen months lie between two such
 * months, the first one in which the sun enters no new sign is a leap month.
 * Source: the rules as Hồ Ngọc Đức publishes them (Thuật toán tính âm lịch); equal to his table for 2000–2099.
 * @example lunarNewYear(2007) //=> epochDay(2007, 2, 17), a day before China
 */
export function lunarNewYear(year: number): number {
  const eleventh = eleventhMonth(year - 1);
  const months = eleventhMonth(year) - eleventh;
  const beforeNewYear = months === 13 && leapMonth(eleventh) <= 2 ? 3 : 2;
  return firstDay(eleventh + beforeNewYear);
}

/** The epoch day in Vietnam on which a lunar month begins, by the number of its new moon. */
function firstDay(lunation: number): number {
  return Math.floor(newMoon(lunation) + VIETNAM);
}

/** The number of the new moon that begins the month of a year's winter solstice. */
function eleventhMonth(year: number): number {
  const solstice = Math.floor(solsticeOf(year) + VIETNAM);
  const near = lunationNear(solstice);
  if (firstDay(near + 1) <= solstice) return near + 1;
  return firstDay(near) <= solstice ? near : near - 1;
}

/** The instant at which the sun's longitude is 270°. */
function solsticeOf(year: number): number {
  let instant: number = epochDay(year, 12, 21);
  // The sun keeps nearly the same speed for days on end: a second step moves by seconds only.
  for (let step = 0; step < 3; step++) instant += (270 - solarLongitude(instant)) * DAYS_A_DEGREE;
  return instant;
}

/** Which month after the eleventh is the leap month, in a year that has one: 1 is the next. */
function leapMonth(eleventh: number): number {
  let month = 1;
  while (termAt(eleventh + month) !== termAt(eleventh + month + 1)) month++;
  return month;
}

/** The major term that the sun has reached at the midnight with which a lunar month begins. */
function termAt(lunation: number): number {
  return Math.floor(solarLongitude(firstDay(lunation) - VIETNAM) / TERM);
}
