/**
 * The English sample shop's words and forms: dollars, ISO dates, a shop in Seattle that sends its goods far.
 */
import { formatIsoDate } from '../core/base/epoch-day';
import type { Locale, Place } from './locale';
import { FAMILY_NAMES, GIVEN_NAMES } from './names-en';
import { pickAt } from './random';
import { scatteredPair } from './scatter';

// 555-0100 to 555-0199 are kept for fiction in every area code. No area code ends in 11 or has a 9 in the middle.
const AREA_CODES = Array.from({ length: 800 }, (_, i) => 200 + i).filter(
  (code) => code % 100 !== 11 && Math.floor(code / 10) % 10 !== 9,
);
const LINES = 100;

const PLACES: readonly (readonly [city: string, region: string])[] = [
  ['Seattle', 'Northwest'],
  ['Los Angeles', 'West'],
  ['San Jose', 'West'],
  ['New York', 'Northeast'],
  ['Portland', 'Northwest'],
  ['Chicago', 'Midwest'],
  ['Houston', 'South'],
  ['Ho Chi Minh City', 'Abroad'],
  ['Tacoma', 'Northwest'],
  ['Toronto', 'Abroad'],
  ['Hanoi', 'Abroad'],
  ['Denver', 'West'],
  ['Boston', 'Northeast'],
  ['London', 'Abroad'],
];

/** English. */
export const EN: Locale = {
  customerIdPrefix: 'C',
  orderIdPrefix: 'SO',
  walkInName: 'Walk-in',
  genders: { f: 'Female', m: 'Male', other: 'Other' },
  gendersAgain: { f: ['F', 'female', 'Ms'], m: ['M', 'male', 'Mr'] },
  statuses: ['Completed', 'Delivered', 'Cancelled', 'Returned', 'Shipped', 'See note'],
  channels: ['Online', 'In store', 'Marketplace'],
  sources: ['Website', 'Facebook', 'Marketplace', 'Trade fair'],
  counterSource: 'Store',
  referredSource: 'Friend',
  places: PLACES.map(([city, region]): Place => ({ city, region })),
  homeAgain: ['Seattle, WA', 'seattle'],
  interests: [
    ...['Cooking', 'Tea and coffee', 'Gardening', 'Reading', 'Travel', 'Wellness', 'Crafts', 'Family'],
    'Board games',
  ],
  styleInterests: ['Fashion', 'Interior design', 'Home decor', 'Style'],
  tags: { gifts: 'Gift buyer', service: 'Needs service', company: 'Company', news: 'Newsletter' },
  staff: ['Emily', 'Josh', 'Linh', 'Marta'],
  yes: 'Yes',
  cards: ['Silver', 'Gold'],
  couponPrefixes: ['SAVE', 'TET', 'XMAS'],
  income: { middle: 54000, steps: [500, 1000, 1000, 5000] },
  typedIncome: (amount) => `$${grouped(amount)}`,
  money: (cents) => cents / 100,
  typedMoney: (cents, way) => (way === 1 ? dollars(cents) : ` ${dollars(cents)} `),
  day: formatIsoDate,
  phone: (n) => (n < AREA_CODES.length * LINES ? phone(n) : null),
  phoneSpellings: [
    (text) => text.replace(/^\((\d+)\) /, '$1-'),
    (text) => text.replace(/^\((\d+)\) (\d+)-/, '$1.$2.'),
    (text) => text.replace(/\D/g, ''),
  ],
  name: (sex, [first, , last]) => {
    const given = pickAt(GIVEN_NAMES[sex], first);
    const family = pickAt(FAMILY_NAMES, last);
    return { full: `${given} ${family}`, given, middle: '', family };
  },
  carelessName: (full) => full.toUpperCase(),
};

function phone(n: number): string {
  const [area, line] = scatteredPair(n, AREA_CODES.length, LINES);
  return `(${AREA_CODES[area]}) 555-01${String(line).padStart(2, '0')}`;
}

function dollars(cents: number): string {
  return `$${grouped(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`;
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
