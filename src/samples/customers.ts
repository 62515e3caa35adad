/**
 * Writes the customers sheet: invented people with the gaps that real sheets have.
 * The faults that somebody should mend are in faults.ts.
 */
import { CHANNEL, planReferrals, STREAMS } from './customer-plans';
import type { CustomerPlan } from './customer-plans';
import { addFaults } from './faults';
import { HEADERS } from './headers';
import { customerId, dayWriter } from './locales';
import type { Setting } from './locales';
import { createPeople } from './people';
import { createRandom, pickAt, skewedShare } from './random';
import type { Random } from './random';

type Row = (string | number)[];

const GOLD_ORDERS = 16;
const SILVER_ORDERS = 8;

/** Shape: customers × 21 and the header row, by sign-up day; the walk-ins' row is the last. */
export function customerGrid(plans: readonly CustomerPlan[], setting: Setting): Row[] {
  const random = createRandom(setting.seed, STREAMS.profiles);
  const personOf = createPeople(setting);
  const referrerOf = planReferrals(plans, setting.seed);
  const writeDay = dayWriter(setting);
  const rows = plans.map((plan, position): Row => {
    const { name, email, phone, birthDate, gender, income } = personOf(plan, position);
    return [
      ...[customerId(setting, position), name, email, phone, birthDate, gender, income],
      ...tasteCells(plan, setting, random),
      writeDay(plan.signupDay),
      ...sourceCells(plan, referrerOf[position], { ...setting, random }),
      ...contactCells(plan, { ...setting, writeDay }, random),
      ownerCell(plan, setting, random),
    ];
  });
  addFaults(rows, setting);
  return [[...HEADERS[setting.lang].customers], ...rows, walkInRow(setting)];
}

/** City, region, interests, tags. */
function tasteCells({ persona, channel }: CustomerPlan, { locale }: Setting, random: Random): Row {
  const { interests, tag } = persona.profile ?? {};
  const isNear = channel === CHANNEL.counter && random.chance(0.85);
  const place = isNear ? locale.places[0] : pickAt(locale.places, skewedShare(random));
  const [knowsPlace, spelling] = [random.chance(0.96), random.next()];
  const city = place === locale.places[0] && spelling < 0.12 ? random.pick(locale.homeAgain) : place.city;
  const liked = new Set<string>();
  if (interests === 'style') liked.add(random.pick(locale.styleInterests));
  if (interests !== 'none' && random.chance(0.65)) {
    for (let i = random.int([1, 3]); i > 0; i--) liked.add(random.pick(locale.interests));
  }
  const isTagged = random.chance(tag ? 0.7 : 0.06);
  return [
    ...(knowsPlace ? [city, place.region] : ['', '']),
    [...liked].join(', '),
    isTagged ? locale.tags[tag ?? 'news'] : '',
  ];
}

/** Source, referrer. */
function sourceCells(
  { channel }: CustomerPlan,
  referrer: number,
  setting: Setting & { readonly random: Random },
): Row {
  const { locale, random } = setting;
  const elsewhere = pickAt(locale.sources, skewedShare(random));
  if (referrer >= 0) return [locale.referredSource, customerId(setting, referrer)];
  return [channel === CHANNEL.counter ? locale.counterSource : elsewhere, ''];
}

/** Visits, last interaction, complaints, rating, do not contact, loyalty card. */
function contactCells(
  { persona, days, signupDay }: CustomerPlan,
  { locale, asOf, writeDay }: Setting & { readonly writeDay: (day: number) => string },
  random: Random,
): Row {
  const { visits, contactedDaysAgo, complaints, rating } = persona.profile ?? {};
  const [fewMore, afterwards, ordinaryRating] = [random.int([0, 6]), skewedShare(random), random.next()];
  const rates = days.length > 0 && random.chance(0.4);
  const lastDay = days[days.length - 1] ?? Math.max(signupDay, asOf - 100);
  const contactDay = contactedDaysAgo
    ? asOf - random.int(contactedDaysAgo)
    : lastDay + Math.floor(afterwards * Math.min(61, asOf - lastDay + 1));
  const ordinary = rates ? ratingOf(ordinaryRating) : '';
  const complained = random.chance(0.04) ? 1 : 0;
  return [
    visits ? random.int(visits) : days.length + fewMore,
    contactedDaysAgo === null ? '' : writeDay(Math.max(signupDay, contactDay)),
    complaints ? random.int(complaints) : days.length > 2 ? complained : 0,
    rating ? random.int(rating) : ordinary,
    random.chance(0.03) ? locale.yes : '',
    days.length >= GOLD_ORDERS ? locale.cards[1] : days.length >= SILVER_ORDERS ? locale.cards[0] : '',
  ];
}

function ratingOf(luck: number): number {
  if (luck < 0.06) return 3;
  return luck < 0.4 ? 4 : 5;
}

/** Most who bought have somebody who looks after them, the best at the top of the list; of the others few. */
function ownerCell({ days }: CustomerPlan, { locale }: Setting, random: Random): string {
  const [hasOwner, which] = [random.chance(days.length > 1 ? 0.85 : 0.35), skewedShare(random)];
  return hasOwner ? pickAt(locale.staff, which) : '';
}

function walkInRow(setting: Setting): Row {
  const row: Row = HEADERS[setting.lang].customers.map(() => '');
  row[0] = customerId(setting, setting.customers - 1);
  row[1] = setting.locale.walkInName;
  return row;
}
