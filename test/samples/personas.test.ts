/**
 * Every kind of customer occurs in the sample shop and is what it is called, by the cells of the sheets.
 * The bounds are those of the product's ready-made classifications.
 */
import { civilDate, parseIsoDate } from '../../src/core/base/epoch-day';
import { createCalendar } from '../../src/samples/calendar';
import { planCustomers } from '../../src/samples/customer-plans';
import { dealPersonas, PERSONAS } from '../../src/samples/personas';
import type { PersonaKey } from '../../src/samples/personas';
import { CATEGORY_NAMES, launchDays, STYLE_CATEGORIES } from '../../src/samples/products';
import { SAMPLE_AS_OF, sampleShop } from '../../src/samples/shop';
import { readFacts, rowsOf, share, sum } from './facts';
import type { Facts, Row } from './facts';

const asOf = parseIsoDate(SAMPLE_AS_OF) ?? NaN;
const calendar = createCalendar(asOf, launchDays(asOf));
const defaultShop = sampleShop({ lang: 'en' });
const defaultFacts = readFacts(defaultShop, asOf);
const products = new Map(rowsOf(defaultShop, 'products').map((row) => [row.Product, row]));
const styleNames = STYLE_CATEGORIES.map((category) => CATEGORY_NAMES[category].en);

const noOrders = ({ days }: Facts): boolean => days.length === 0;
const interactionDaysAgo = ({ row }: Facts): number =>
  asOf - (parseIsoDate(String(row['Last interaction'])) ?? NaN);
const hasContact = ({ row }: Facts): boolean => row.Email !== '' || row.Phone !== '';
const counterOnly = ({ orders }: Facts): boolean => orders.every(({ channel }) => channel === 'In store');

function halfYearsActive({ days }: Facts): number {
  return new Set(days.map((day) => Math.floor((asOf - day) / 182)).filter((window) => window < 4)).size;
}

function gapVariation({ gaps }: Facts): number {
  const mean = sum(gaps) / gaps.length;
  return Math.sqrt(sum(gaps.map((gap) => (gap - mean) ** 2)) / (gaps.length - 1)) / mean;
}

function revenueSince({ orders }: Facts, from: number, to: number): number {
  return sum(orders.filter(({ day }) => asOf - day < from && asOf - day >= to).map(({ amount }) => amount));
}

function tetYears({ days }: Facts): number {
  return calendar.tetDays.filter((tet) => days.some((day) => day > tet - 30 && day <= tet)).length;
}

function isNewProduct(line: Row, day: number): boolean {
  const launched = parseIsoDate(String(products.get(line.Product)?.['Launch date']));
  return launched !== null && day >= launched && day - launched <= 30;
}

function newProductShare({ orders }: Facts): number {
  return share(
    orders.flatMap(({ lines, day }) => lines.map((line) => isNewProduct(line, day))),
    (isNew) => isNew,
  );
}

function styleShare({ orders }: Facts): number {
  const worth = orders
    .flatMap(({ lines }) => lines)
    .map((line) => {
      const product = products.get(line.Product);
      const isStyle = styleNames.includes(String(product?.Category));
      return { isStyle, amount: Number(line.Quantity) * Number(product?.Price) };
    });
  return (
    sum(worth.filter(({ isStyle }) => isStyle).map(({ amount }) => amount)) /
    sum(worth.map(({ amount }) => amount))
  );
}

const RULES: Record<PersonaKey, (customer: Facts) => boolean> = {
  regular: (c) =>
    c.days.length >= 4 && sum(c.gaps) / c.gaps.length <= 90 && gapVariation(c) <= 0.6 && c.lateness <= 2,
  seasonal: (c) =>
    c.orders.length >= 2 && tetYears(c) >= 2 && c.days.every((day) => civilDate(day).month <= 2),
  vip: (c) => c.days.length >= 12 && c.revenueBefore < 0.5,
  'one-off': (c) => c.days.length === 1 && c.recencyDays > 90,
  'first-purchase': (c) => c.days.length === 1 && c.recencyDays <= 90,
  sustained: (c) => halfYearsActive(c) >= 3 && revenueSince(c, 364, 0) >= 0.9 * revenueSince(c, 728, 364),
  occasional: (c) => c.days.length === 2 && halfYearsActive(c) === 2,
  'no-orders': (c) =>
    noOrders(c) && c.row.Visits === 0 && c.row['Last interaction'] === '' && c.row.Interests === '',
  'deal-hunter': (c) => c.orders.length >= 2 && share(c.orders, ({ discount }) => discount > 0) >= 0.5,
  'novelty-seeker': (c) => c.orders.length >= 2 && newProductShare(c) >= 0.4,
  'looks-driven': (c) => styleShare(c) >= 0.5,
  'service-minded': (c) => Number(c.row.Complaints) >= 1 && Number(c.row.Rating) <= 3,
  referrer: (c) => c.referralCount >= 2,
  negative: (c) =>
    Number(c.row.Complaints) >= 2 &&
    c.orders.length >= 2 &&
    c.returnedCount / (c.returnedCount + c.orders.length) >= 0.3,
  'counter-regular': (c) => !hasContact(c) && counterOnly(c) && c.days.length >= 2,
  'counter-once': (c) => !hasContact(c) && counterOnly(c) && c.days.length === 1,
  'won-back': (c) => c.gaps[c.gaps.length - 1] > 180 && c.recencyDays <= 60,
  growing: (c) => revenueSince(c, 90, 0) >= 1.2 * revenueSince(c, 180, 90) && revenueSince(c, 180, 90) > 0,
  'at-risk': (c) => c.lateness > 1.5 && c.lateness <= 3,
  lapsed: (c) => c.lateness > 3 && c.lateness <= 5,
  lost: (c) => c.lateness > 5,
  'year-end': (c) => c.orders.length >= 4 && c.days.every((day) => civilDate(day).month >= 11),
  promising: (c) => c.days.length === 2 && c.recencyDays <= 90 && c.revenue / c.orders.length >= 100,
  company: (c) => c.days.length === 1 && c.revenue >= 1000 && c.row.Tags !== 'Gift buyer',
  'former-vip': (c) => c.days.length >= 9 && c.recencyDays > 120 && c.lateness > 4 && c.revenueBefore < 0.9,
  'hot-prospect': (c) => noOrders(c) && Number(c.row.Visits) >= 3 && interactionDaysAgo(c) <= 30,
  'warm-prospect': (c) => noOrders(c) && Number(c.row.Visits) >= 1 && interactionDaysAgo(c) <= 90,
  'cold-prospect': (c) =>
    noOrders(c) && c.row.Visits === 0 && interactionDaysAgo(c) > 90 && c.row.Interests === '',
};

describe.each([
  { customers: 240, seed: 1 },
  { customers: 240, seed: 2 },
  { customers: 3000, seed: 3 },
])('in a shop of $customers customers (seed $seed)', ({ customers, seed }) => {
  const facts = readFacts(sampleShop({ lang: 'en', customers, seed }), asOf);
  const plans = planCustomers(calendar, customers - 1, seed);

  it.each(Object.entries(RULES))('%s: at least four of five are what they are called', (key, rule) => {
    const mine = facts.filter((_, i) => plans[i]?.persona.key === key);
    expect(mine.length).toBeGreaterThanOrEqual(1);
    expect(share(mine, rule)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('the personas', () => {
  it.each(['2024-02-29', '2025-12-31', '2026-02-10', '2027-04-01'])(
    'hold for a shop that ends on %s, too',
    (date) => {
      const day = parseIsoDate(date) ?? NaN;
      const { tetDays, holidayStarts, firstDay } = createCalendar(day, launchDays(day));
      expect(tetDays.length).toBeGreaterThanOrEqual(2);
      expect(holidayStarts.length).toBeGreaterThanOrEqual(2);
      for (const { days } of planCustomers(createCalendar(day, launchDays(day)), 400, 3)) {
        expect(days.every((each) => each >= firstDay && each <= day)).toBe(true);
        expect([...days].sort((a, b) => a - b)).toEqual(days);
      }
    },
  );

  it('are dealt so that each occurs where there is room', () => {
    expect(dealPersonas(3).map(({ key }) => key)).toEqual(['regular', 'seasonal', 'vip']);
    expect(new Set(dealPersonas(PERSONAS.length)).size).toBe(PERSONAS.length);
    expect(dealPersonas(1000)).toHaveLength(1000);
    // Weights sum to 120; one of each of the 28, then 972 × 12 / 120 = 97.2 more one-off buyers.
    expect(dealPersonas(1000).filter(({ key }) => key === 'one-off').length).toBeGreaterThanOrEqual(98);
  });
});

describe('the walk-in customer', () => {
  it('is the last row, has no contact and buys at the counter only', () => {
    const walkIn = defaultFacts[defaultFacts.length - 1];
    expect(walkIn.row.Name).toBe('Walk-in');
    expect(hasContact(walkIn)).toBe(false);
    expect(counterOnly(walkIn)).toBe(true);
    expect(walkIn.orders.length).toBeGreaterThanOrEqual(10);
  });
});

describe('the revenue of the sample shop', () => {
  it('is uneven: the best fifth of the buyers make between half and nine tenths of it', () => {
    const revenues = defaultFacts
      .slice(0, -1)
      .map(({ revenue }) => revenue)
      .filter((revenue) => revenue > 0);
    revenues.sort((a, b) => b - a);
    const best = sum(revenues.slice(0, Math.round(revenues.length / 5))) / sum(revenues);
    expect(best).toBeGreaterThan(0.5);
    expect(best).toBeLessThan(0.9);
  });
});
