/**
 * The orders of the sample shop over the year and at the counter: what a shopkeeper would expect to see.
 */
import { parseIsoDate } from '../../src/core/base/epoch-day';
import { giftSeasonOf, createCalendar } from '../../src/samples/calendar';
import { planCustomers } from '../../src/samples/customer-plans';
import { launchDays } from '../../src/samples/products';
import { SAMPLE_AS_OF, sampleShop } from '../../src/samples/shop';
import { readAmount, rowsOf, share, sum } from './facts';

const asOf = parseIsoDate(SAMPLE_AS_OF) ?? NaN;
const calendar = createCalendar(asOf, launchDays(asOf));
const shop = sampleShop({ lang: 'en' });
const orders = rowsOf(shop, 'orders').map((row) => ({
  row,
  day: parseIsoDate(String(row['Order date'])) ?? NaN,
}));
const seasonName = (day: number): string | null => giftSeasonOf(calendar, day)?.name ?? null;

describe('the gift seasons', () => {
  it('last from thirty to two days before Tết, and from 25 November to 24 December, in each of the three years', () => {
    const isSeason = (date: string): string | null => seasonName(parseIsoDate(date) ?? NaN);
    // Tết of 2026 is 17 February.
    expect(['2026-01-17', '2026-01-18', '2026-02-15', '2026-02-16'].map(isSeason)).toEqual([
      null,
      'tet',
      'tet',
      null,
    ]);
    expect(['2025-11-24', '2025-11-25', '2025-12-24', '2025-12-25'].map(isSeason)).toEqual([
      null,
      'yearEnd',
      'yearEnd',
      null,
    ]);
    expect(calendar.giftSeasons.map(({ name }) => name)).toEqual([
      'yearEnd',
      'tet',
      'yearEnd',
      'tet',
      'yearEnd',
      'tet',
    ]);
  });

  it('bring at least half as many orders again a day as the rest of the year, and larger ones', () => {
    const lastTwoYears = orders.filter(({ day }) => asOf - day < 730);
    const [inside, outside] = [true, false].map((isInside) =>
      lastTwoYears.filter(({ day }) => (seasonName(day) !== null) === isInside),
    );
    const seasonDays = sum(
      calendar.giftSeasons.filter(({ from }) => asOf - from < 730).map(({ from, to }) => to - from + 1),
    );
    const mean = (list: typeof orders): number =>
      sum(list.map(({ row }) => readAmount(row.Amount))) / list.length;
    expect(inside.length / seasonDays).toBeGreaterThan((1.5 * outside.length) / (730 - seasonDays));
    expect(mean(inside)).toBeGreaterThan(mean(outside));
  });

  it('have coupons of their own', () => {
    const prefixes = { tet: /^TET\d\d$/, yearEnd: /^XMAS\d\d$/, other: /^SAVE\d\d$/ };
    const withCoupon = orders.filter(({ row }) => row.Coupon !== '');
    for (const { row, day } of withCoupon) {
      const season = giftSeasonOf(calendar, day)?.name ?? 'other';
      expect(row.Coupon).toMatch(prefixes[season]);
    }
    expect(new Set(withCoupon.map(({ row }) => String(row.Coupon).replace(/\d/g, '')))).toEqual(
      new Set(['TET', 'XMAS', 'SAVE']),
    );
  });
});

describe('a sale at the counter', () => {
  it('is never on its way, nor delivered', () => {
    const statuses = new Set(
      orders.filter(({ row }) => row.Channel === 'In store').map(({ row }) => row.Status),
    );
    expect([...statuses].sort()).toEqual(['Cancelled', 'Completed', 'Returned']);
  });
});

describe('an order that is on its way', () => {
  it('is of the last few days', () => {
    const sent = orders.filter(({ row }) => row.Status === 'Shipped');
    expect(sent.length).toBeGreaterThanOrEqual(1);
    expect(sent.every(({ day }) => asOf - day <= 3)).toBe(true);
  });
});

describe('a line', () => {
  const products = new Map(rowsOf(shop, 'products').map((row) => [row.Product, row]));
  const ids = rowsOf(shop, 'customers').map((row) => row['Customer ID']);
  const companies = new Set(
    planCustomers(calendar, ids.length - 1, 1).flatMap(({ persona }, i) =>
      persona.key === 'company' ? [ids[i]] : [],
    ),
  );
  const buyer = new Map(orders.map(({ row }) => [row['Order ID'], row['Customer ID']]));
  const lines = rowsOf(shop, 'lines').map((row) => ({
    order: row['Order ID'],
    product: products.get(row.Product),
    pieces: Number(row.Quantity),
  }));
  const [ofCompanies, others] = [true, false].map((isCompany) =>
    lines.filter(({ order }) => companies.has(buyer.get(order) ?? '') === isCompany),
  );

  it('of a company has two dozen gift sets and more', () => {
    expect(ofCompanies.length).toBeGreaterThanOrEqual(1);
    expect(ofCompanies.every(({ pieces }) => pieces >= 24)).toBe(true);
    expect(ofCompanies.every(({ product }) => product?.Category === 'Gift sets')).toBe(true);
  });

  it('of anybody else has a dozen and a half of cheap things at most, and mostly a piece or two of what is dear', () => {
    const dear = others.filter(({ product }) => Number(product?.Price) >= 60);
    expect(share(dear, ({ pieces }) => pieces <= 2)).toBeGreaterThan(0.6);
    expect(Math.max(...dear.map(({ pieces }) => pieces))).toBeLessThanOrEqual(6);
    expect(Math.max(...others.map(({ pieces }) => pieces))).toBeLessThanOrEqual(18);
  });
});
