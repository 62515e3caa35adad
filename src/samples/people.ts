/**
 * Who the invented customers are: name, address, phone, birthday, gender, income.
 * Of how they buy only two things matter here: pupils are among the newest alone, and the anonymous leave no contact.
 */
import { civilDate } from '../core/base/epoch-day';
import { STREAMS } from './customer-plans';
import type { CustomerPlan } from './customer-plans';
import { createEmails } from './emails';
import type { Locale, Sex } from './locale';
import type { Setting } from './locales';
import { createRandom, skewedFactor, skewedShare } from './random';
import type { Random } from './random';

type Cell = string | number;

const YEAR_DAYS = 365.25;
const YOUNGEST_ADULT = 18.6;
const ADULT_YEARS = 58;
/** Years of age of pupils, who signed up some months ago at most. */
const YOUNGEST_PUPIL = 15.6;
const PUPIL_YEARS = 2.2;

/** The cells of a person. */
export interface Person {
  readonly name: Cell;
  readonly email: Cell;
  readonly phone: Cell;
  readonly birthDate: Cell;
  readonly gender: Cell;
  readonly income: Cell;
}

/** Invents one person for each plan and its row; `position` is 0 for the first row. */
export function createPeople(setting: Setting): (plan: CustomerPlan, position: number) => Person {
  const { locale, asOf } = setting;
  const random = createRandom(setting.seed, STREAMS.names);
  const emailOf = createEmails();
  return (plan, position) => {
    const sex: Sex = random.chance(0.63) ? 'f' : 'm';
    const name = locale.name(sex, [random.next(), random.next(), random.next()]);
    const { birthDay, isPupil } = birthOf(plan, asOf, random);
    const email = emailOf(name, civilDate(birthDay).year, [random.next(), random.next()]);
    const phone = phoneCell(locale, position, random);
    const isCareless = random.chance(0.02);
    const person = {
      name: isCareless ? locale.carelessName(name.full) : name.full,
      gender: genderCell(sex, locale, random),
      income: incomeCell(locale, random),
      birthDate: random.chance(0.94) ? locale.day(birthDay) : '',
    };
    const income = isPupil ? '' : person.income;
    const hasEmail = random.chance(0.82) || phone === '';
    if (plan.persona.profile?.anonymous)
      return { ...person, email: '', phone: '', birthDate: '', income: '' };
    return { ...person, income, email: hasEmail ? email : '', phone };
  };
}

/** Most are between thirty and fifty-five; a few of the newest still go to school. */
function birthOf(
  { persona }: CustomerPlan,
  asOf: number,
  random: Random,
): { birthDay: number; isPupil: boolean } {
  const share = (random.next() + skewedShare(random)) / 2;
  const isPupil = random.chance(persona.profile?.pupilShare ?? 0);
  const age = isPupil ? YOUNGEST_PUPIL + share * PUPIL_YEARS : YOUNGEST_ADULT + share * ADULT_YEARS;
  return { birthDay: asOf - Math.round(age * YEAR_DAYS), isPupil };
}

/** Seven of ten in the usual spelling, the others in one of the further ones. */
function phoneCell(locale: Locale, position: number, random: Random): Cell {
  const [isKnown, isUsual, way] = [random.chance(0.92), random.chance(0.72), random.next()];
  const phone = isKnown ? locale.phone(position) : null;
  if (phone === null) return '';
  return isUsual ? phone : locale.phoneSpellings[Math.floor(way * way * locale.phoneSpellings.length)](phone);
}

function genderCell(sex: Sex, { genders, gendersAgain }: Locale, random: Random): Cell {
  const [luck, again] = [random.next(), random.pick(gendersAgain[sex])];
  if (luck < 0.025) return '';
  if (luck < 0.045) return genders.other;
  return luck < 0.12 ? again : genders[sex];
}

/** Rounded as people round: a few to the next large step, typed as text now and then. */
function incomeCell({ income, typedIncome }: Locale, random: Random): Cell {
  const exact = income.middle * skewedFactor(random) * random.real([0.85, 1.2]);
  const step = random.pick(income.steps);
  const amount = Math.max(step, Math.round(exact / step) * step);
  const luck = random.next();
  if (luck < 0.1) return '';
  return luck < 0.13 ? typedIncome(amount) : amount;
}
