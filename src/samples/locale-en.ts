/**
 * The English sample shop's words and forms: dollars, ISO dates, cities of several countries.
 */
import { formatIsoDate } from '../core/base/epoch-day';
import type { Locale } from './locale';
import { FAMILY_NAMES, GIVEN_NAMES } from './names-en';
import { pickAt } from './random';

// 555-0100 to 555-0199 are kept for fiction in every area code: 800 area codes of 100 numbers.
const PHONES = 80000;
const STRIDE = 7919;

/** English. */
export const EN: Locale = {
  customerIdPrefix: 'C',
  orderIdPrefix: 'SO',
  walkInName: 'Walk-in',
  genders: { f: 'Female', m: 'Male', other: 'Other' },
  statuses: ['Completed', 'Delivered', 'Cancelled', 'Returned'],
  channels: ['Online', 'In store', 'Marketplace'],
  sources: ['Website', 'Facebook', 'Store', 'Marketplace', 'Trade fair'],
  referredSource: 'Friend',
  cities: [
    ...['New York', 'London', 'Chicago', 'Toronto', 'Sydney', 'Manchester', 'Melbourne', 'Dublin', 'Seattle'],
    ...['Ho Chi Minh City', 'Hanoi', 'Edinburgh'],
  ],
  interests: ['Cooking', 'Tea and coffee', 'Gardening', 'Reading', 'Travel', 'Wellness', 'Crafts', 'Family'],
  styleInterests: ['Fashion', 'Interior design', 'Home decor', 'Style'],
  yes: 'Yes',
  cards: ['Silver', 'Gold'],
  couponPrefix: 'SAVE',
  income: { from: 24000, step: 3000 },
  money: (cents) => cents / 100,
  typedMoney: (cents, way) => (way === 1 ? dollars(cents) : ` ${dollars(cents)} `),
  day: formatIsoDate,
  phone: (n) => (n < PHONES ? phone((n * STRIDE + 4211) % PHONES) : null),
  phoneAgain: (text) => text.replace(/^\((\d+)\) /, '+1 $1 '),
  emailDomain: 'example.com',
  name: (sex, [first, , last]) => {
    const given = pickAt(GIVEN_NAMES[sex], first);
    const family = pickAt(FAMILY_NAMES, last);
    return { full: `${given} ${family}`, given, family };
  },
};

function phone(n: number): string {
  return `(${200 + Math.floor(n / 100)}) 555-01${String(n % 100).padStart(2, '0')}`;
}

function dollars(cents: number): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `$${whole}.${String(cents % 100).padStart(2, '0')}`;
}
