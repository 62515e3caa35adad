/**
 * How old each customer is on the analysis date, as exactly as the sheet says: an age, or the ends of a band.
 */
import { civilDate } from '../../base/epoch-day';
import type { BandColumn } from '../../intake/types';
import { blankNumbers } from '../../tables/column';
import { reportCell, type CellField } from '../cell-report';
import type { MetricContext } from '../types';

/** Beyond this age an error is far likelier than a customer. */
const OLDEST = 110;

/**
 * From the birth date, else the birth year, else the age column: the first whose cell gives a possible age, 0 to 110 years.
 * Empty: NaN where none does. Units: completed years; who was born on 29 February completes one on 1 March of a common year.
 * Issues: metrics.ageImpossible, for every cell that was passed over
 */
export function agesOf(context: MetricContext): BandColumn {
  const { intake, customerCount } = context;
  const low = blankNumbers(customerCount);
  const high = blankNumbers(customerCount);
  const { customers } = intake;
  const now = civilDate(context.asOf);
  const dates = customers.fields.birthDate;
  const birthYears = customers.fields.birthYear;
  const given = customers.bandsOf?.('age');
  const take = (field: CellField, customer: number, [from, to]: readonly [number, number]): void => {
    if (!Number.isNaN(low[customer]) || Number.isNaN(from)) return;
    if (from > OLDEST || to < 0) {
      reportCell(context, { code: 'metrics.ageImpossible', field, customer });
      return;
    }
    low[customer] = Math.max(from, 0);
    high[customer] = to;
  };
  for (let c = 0; c < customerCount; c++) {
    const byDate = dates?.type === 'date' ? completedYears(dates.values[c], now) : NaN;
    take('birthDate', c, [byDate, byDate]);
    const byYear = birthYears?.type === 'number' ? now.year - Math.floor(birthYears.values[c]) : NaN;
    take('birthYear', c, [byYear, byYear]);
    if (given) take('age', c, [Math.floor(given.low[c]), Math.floor(given.high[c])]);
  }
  return { low, high };
}

/**
 * Whole years from a day to a date; below 0 for a day to come.
 * @example completedYears(epochDay(2000, 2, 29), civilDate(epochDay(2023, 2, 28))) //=> 22
 */
function completedYears(birth: number, now: ReturnType<typeof civilDate>): number {
  if (Number.isNaN(birth)) return NaN;
  const born = civilDate(birth);
  const isBefore = now.month < born.month || (now.month === born.month && now.day < born.day);
  return now.year - born.year - (isBefore ? 1 : 0);
}
