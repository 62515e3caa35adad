/**
 * Writes the customers sheet: invented people with the gaps and repetitions that real sheets have.
 */
import { stripAccents } from '../core/base/text';
import { planReferrals, STREAMS } from './customer-plans';
import type { CustomerPlan } from './customer-plans';
import { HEADERS } from './headers';
import type { Sex } from './locale';
import { customerId, dayWriter } from './locales';
import type { Setting } from './locales';
import { createRandom, pickAt, skewedShare } from './random';
import type { Random } from './random';

type Row = (string | number)[];

const PHONE_COLUMN = 3;
const AGE_DAYS = [16 * 366, 72 * 365] as const;
const GOLD_ORDERS = 16;
const SILVER_ORDERS = 8;

/** Shape: customers × 18 and the header row, by sign-up day; the walk-ins' row is the last. */
export function customerGrid(plans: readonly CustomerPlan[], setting: Setting): Row[] {
  const profiles = createRandom(setting.seed, STREAMS.profiles);
  const names = createRandom(setting.seed, STREAMS.names);
  const referrerOf = planReferrals(plans, setting.seed);
  const writeDay = dayWriter(setting);
  const rows = plans.map((plan, position) => {
    const referrer = referrerOf[position];
    const person = personCells({ plan, position, random: names }, setting);
    return [
      customerId(setting, position),
      ...person,
      ...tasteCells(plan, setting, profiles),
      writeDay(plan.signupDay),
      referrer < 0 ? profiles.pick(setting.locale.sources) : setting.locale.referredSource,
      referrer < 0 ? '' : customerId(setting, referrer),
      ...contactCells(plan, { ...setting, writeDay }, profiles),
    ];
  });
  repeatPhones(rows, setting);
  return [[...HEADERS[setting.lang].customers], ...rows, walkInRow(setting)];
}

interface Person {
  readonly plan: CustomerPlan;
  readonly position: number;
  readonly random: Random;
}

/** Name, e-mail, phone, birth date, gender. */
function personCells({ plan, position, random }: Person, { locale, asOf }: Setting): Row {
  const sex: Sex = random.chance(0.63) ? 'f' : 'm';
  const { full, given, family } = locale.name(sex, [random.next(), random.next(), random.next()]);
  const birthDay = asOf - random.int(AGE_DAYS);
  const [knowsBirth, knowsGender, luck] = [random.chance(0.94), random.chance(0.98), random.next()];
  const email = `${emailPart(given)}.${emailPart(family)}${position + 1}@${locale.emailDomain}`;
  const phone = luck < 0.08 ? null : locale.phone(position);
  const gender = knowsGender ? locale.genders[luck < 0.985 ? sex : 'other'] : '';
  if (plan.persona.profile?.anonymous) return [full, '', '', '', gender];
  const hasEmail = phone === null || luck < 0.9;
  return [full, hasEmail ? email : '', phone ?? '', knowsBirth ? locale.day(birthDay) : '', gender];
}

/** Income, city, interests. */
function tasteCells({ persona }: CustomerPlan, { locale }: Setting, random: Random): Row {
  const { anonymous = false, interests } = persona.profile ?? {};
  const knowsIncome = random.chance(0.9) && !anonymous;
  const income = locale.income.from + locale.income.step * Math.floor(skewedShare(random) * 41);
  const city = pickAt(locale.cities, skewedShare(random));
  const liked = new Set<string>();
  if (interests === 'style') liked.add(random.pick(locale.styleInterests));
  if (interests !== 'none' && random.chance(0.7)) {
    for (let i = random.int([1, 3]); i > 0; i--) liked.add(random.pick(locale.interests));
  }
  return [knowsIncome ? income : '', city, [...liked].join(', ')];
}

/** Visits, last interaction, complaints, rating, do not contact, loyalty card. */
function contactCells(
  { persona, days, signupDay }: CustomerPlan,
  { locale, asOf, writeDay }: Setting & { readonly writeDay: (day: number) => string },
  random: Random,
): Row {
  const { visits, contactedDaysAgo, complaints = [0, 0], rating } = persona.profile ?? {};
  const [fewMore, afterwards, ordinaryRating] = [random.int([0, 6]), random.int([0, 60]), random.int([4, 5])];
  const rates = days.length > 0 && random.chance(0.4);
  const lastContact = Math.min(asOf, (days[days.length - 1] ?? asOf - 100) + afterwards);
  const contactDay = contactedDaysAgo ? asOf - random.int(contactedDaysAgo) : lastContact;
  const ordinary = rates ? ordinaryRating : '';
  return [
    visits ? random.int(visits) : days.length + fewMore,
    contactedDaysAgo === null ? '' : writeDay(Math.max(signupDay, contactDay)),
    random.int(complaints),
    rating ? random.int(rating) : ordinary,
    random.chance(0.03) ? locale.yes : '',
    days.length >= GOLD_ORDERS ? locale.cards[1] : days.length >= SILVER_ORDERS ? locale.cards[0] : '',
  ];
}

/** Two customers share an earlier customer's phone in another spelling. */
function repeatPhones(rows: Row[], { locale }: Setting): void {
  const reachable = rows.filter((row) => row[PHONE_COLUMN] !== '');
  if (reachable.length < 8) return;
  for (const [from, to] of [
    [0.1, 0.4],
    [0.3, 0.8],
  ]) {
    const first = reachable[Math.floor(from * reachable.length)];
    const second = reachable[Math.floor(to * reachable.length)];
    second[PHONE_COLUMN] = locale.phoneAgain(String(first[PHONE_COLUMN]));
  }
}

function walkInRow(setting: Setting): Row {
  const row: Row = HEADERS[setting.lang].customers.map(() => '');
  row[0] = customerId(setting, setting.customers - 1);
  row[1] = setting.locale.walkInName;
  return row;
}

/** Unaccented lower-case letters, which is what an address may have. */
function emailPart(name: string): string {
  return stripAccents(name)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
