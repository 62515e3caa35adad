/**
 * The last days of past months.
 */
import { civilDate, epochDay } from '../base/epoch-day';

/** Epoch days, the latest first: so many month ends before the day, which is none of them. */
export function monthEndsBefore(day: number, count: number): number[] {
  const { year, month } = civilDate(day);
  const firstOfMonth = (back: number) => {
    const index = year * 12 + month - 1 - back;
    return epochDay(Math.floor(index / 12), (index % 12) + 1, 1);
  };
  return Array.from({ length: count }, (_, back) => firstOfMonth(back) - 1);
}
