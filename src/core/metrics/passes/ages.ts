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
  const low = blankNumbers(context.customerCount);
  const high = blankNumbers(context.customerCount);
  const claims = ageClaims(context);
  for (let customer = 0; customer < low.length; customer++) {
    for (const claim of claims) {
      const from = claim.low[customer];
      if (Number.isNaN(from)) continue;
      if (from <= OLDEST && claim.high[customer] >= 0) {
        low[customer] = Math.max(from, 0);
        high[customer] = claim.high[customer];
        break;
      }
      reportCell(context, {
        code: 'metrics.ageImpossible',
        field: claim.field,
        customer,
      });
    }
  }
  return { low, high };
}

/** What one column says of each customer's age. */
interface AgeClaim extends BandColumn {
  readonly field: CellField;
}

/** The one to be believed first stands first. */
function ageClaims({ intake: { customers }, asOf }: MetricContext): AgeClaim[] {
  const { birthDate, birthYear } = customers.fields;
  const given = customers.bandsOf?.('age');
  const claims: AgeClaim[] = [];
  if (birthDate?.type === 'date') {
    const now = civilDate(asOf);
    const ages = birthDate.values.map((birth) => completedYears(birth, now));
    claims.push({ field: 'birthDate', low: ages, high: ages });
  }
  if (birthYear?.type === 'number') {
    const { year } = civilDate(asOf);
    const ages = birthYear.values.map((birth) => year - Math.floor(birth));
    claims.push({ field: 'birthYear', low: ages, high: ages });
  }
  if (given)
    claims.push({
      field: 'age',
      low: given.low.map(Math.floor),
      high: given.high.map(Math.floor),
    });
  return claims;
}

/**
 * Whole years from a day to a date; below 0 for a day to come.
 * @example completedYears(epochDay(2000, 2, 29), civilDate(epochDay(2023, 2, 28))) //=> 22
 */
function completedYears(birth: number, now: ReturnType<typeof civilDate>): number {
  if (Number.isNaN(birth)) return birth;
  const born = civilDate(birth);
  const isBefore = now.month < born.month || (now.month === born.month && now.day < born.day);
  return now.year - born.year - (isBefore ? 1 : 0);
}
