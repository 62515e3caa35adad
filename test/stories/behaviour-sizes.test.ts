/**
 * The sizes of the behaviour segments on AdventureWorks, and how many of them chance alone would give: what the guide states
 * of them is what the tables give. Expected counts of orders and purchase days are pandas' (see the data's README).
 */
import { parseIsoDate, type Grid, type Language } from '../../src/core/index';
import { SAMPLE_AS_OF, sampleShop } from '../../src/samples/index';
import { temporaryFiles } from '../offline/temp-folder';
import { completeRun } from '../support/command-line';
import { guidePage, numberIn, tableBelow } from '../support/guide-tables';
import { lazily } from '../support/lazily';
import { redrawn, shuffled } from '../support/redrawn-days';
import { figuresBySegment, readReport, schemeOf } from '../support/reports';
import { dataFile, describeOnData } from '../support/shared-data';
import { readRows, rowsBy } from '../support/tables';
import { BOTH, packNamed } from '../templates/compile-packs';
import { behaviourSizes, drawnSizes, type DatedOrder, type Draw } from './seasons-by-chance';

const AS_OF = '2017-06-30';
const DRAWS = 30;
const SEED = 2017;

const ON_REAL_TABLES: Readonly<Record<Language, RegExp>> = {
  en: /^On real tables/,
  vi: /^Trên dữ liệu thật/,
};

/** The n-th table of the guide that is about AdventureWorks. */
function stated(language: Language, nth: number): string[][] {
  return tableBelow(guidePage(language, 'behaviour'), ON_REAL_TABLES[language], nth);
}

describeOnData('the behaviour segments of AdventureWorks', () => {
  const file = temporaryFiles();
  const sizes = lazily(() => {
    completeRun([
      ...['--customers', dataFile('adventureworks/customers.csv')],
      ...['--orders', dataFile('adventureworks/orders.csv')],
      ...[
        '--as-of',
        AS_OF,
        '--pack',
        'behaviour',
        '--out',
        file('customers.csv'),
        '--json',
        file('report.json'),
      ],
    ]);
    const figures = figuresBySegment(schemeOf(readReport(file('report.json')), 'behaviour'));
    return new Map(Object.entries(figures).map(([segment, [customers]]) => [segment, customers ?? 0]));
  });
  // Who bought on one day only cannot have two season-years: chance is asked about the others.
  const repeated = lazily(() => ordersOfRepeatBuyers());
  const chance = (draw: Draw) =>
    lazily(() => drawnSizes(repeated(), { asOf: AS_OF, draw, draws: DRAWS, seed: SEED }));
  const [atRandom, dealt] = [chance(redrawn), chance(shuffled)];

  describe.each(BOTH)('in the guide in %s', (language) => {
    it('have the sizes that a run gives them', () => {
      const found = packNamed('behaviour').scheme.rules.map(({ segment }) => [
        segment[language],
        sizes().get(segment.en),
      ]);
      const told = stated(language, 0).map(([segment, customers]) => [
        segment,
        numberIn(customers, language),
      ]);
      expect(told).toEqual([...new Map(found as [string, number][])]);
    });

    it('have the sizes that chance gives them', () => {
      const told = stated(language, 0).map(([, , , random, shuffle]) =>
        [random, shuffle].map((cell) => numberIn(cell, language)),
      );
      const drawn = ['Seasonal', 'Regular', 'Sustained'].map((segment) =>
        [atRandom(), dealt()].map(({ asItIs }) => asItIs.get(segment)),
      );
      expect(told.slice(0, 3)).toEqual(drawn);
      expect(told.slice(3).flat()).toEqual(told.slice(3).flatMap(() => [NaN, NaN]));
    });

    it('are compared with stricter rules', () => {
      const found = behaviourSizes(repeated(), { asOf: AS_OF }).seasonalFrom;
      const expected = [2, 3, 4].map((least) => [
        least,
        ...[found, atRandom().seasonalFrom, dealt().seasonalFrom].map((of) => of.get(least)),
      ]);
      expect(stated(language, 1).map((row) => row.map((cell) => numberIn(cell, language)))).toEqual(expected);
    });

    it('are compared with a season at other times of the year', () => {
      const expected = [0, 30, 60, 90, 110].map((days) => [days, aroundTet(repeated(), days)]);
      expect(stated(language, 2).map((row) => row.map((cell) => numberIn(cell, language)))).toEqual(expected);
    });

    it('have the range of the draws', () => {
      const [least, most] = atRandom().seasonalRange;
      expect(guidePage(language, 'behaviour')).toContain(
        { en: `between ${least} and ${most}`, vi: `từ ${least} đến ${most}` }[language],
      );
    });
  });

  it('holds each customer with one purchase day as One-off or First purchase, and those without as No orders yet', () => {
    const days = [
      ...rowsBy(dataFile('adventureworks/expected/customers_orders.csv'), 'CustomerKey').values(),
    ].map(({ purchase_days: count }) => Number(count));
    const once = days.filter((count) => count === 1).length;
    const found = sizes();
    expect([once, (found.get('One-off') ?? 0) + (found.get('First purchase') ?? 0)]).toEqual([11564, 11564]);
    // 18,148 customers, of whom 17,416 ordered.
    expect(found.get('No orders yet')).toBe(732);
    expect(days.filter((count) => count >= 4)).toHaveLength(181);
    expect(days.filter((count) => count >= 2)).toHaveLength(5852);
  });

  it('comes back after about a year more often than somewhat earlier or later', () => {
    const gaps = gapsOf(repeated());
    const between = (from: number, below: number) => gaps.filter((gap) => gap >= from && gap < below).length;
    const [earlier, year, later] = [between(270, 330), between(330, 390), between(390, 450)];
    expect([year > earlier, year > later]).toEqual([true, true]);
    for (const language of BOTH)
      for (const count of [earlier, year, later])
        expect(guidePage(language, 'behaviour')).toContain(` ${count} `);
  });

  it('calls as many seasonal as random days would, so that hardly any of them is', () => {
    const [least, most] = atRandom().seasonalRange;
    const found = sizes().get('Seasonal') ?? 0;
    expect([found >= least, found <= most]).toEqual([true, true]);
  });
});

function ordersOfRepeatBuyers(): DatedOrder[] {
  const byNumber = new Map<string, DatedOrder>();
  for (const row of readRows(dataFile('adventureworks/orders.csv'))) {
    const { 'Order number': number, 'Customer key': customer, 'Order date': day, Amount: amount } = row;
    byNumber.set(number, { customer, day, amount: (byNumber.get(number)?.amount ?? 0) + Number(amount) });
  }
  const orders = [...byNumber.values()];
  const days = new Map<string, Set<string>>();
  for (const { customer, day } of orders) days.set(customer, (days.get(customer) ?? new Set()).add(day));
  return orders.filter(({ customer }) => (days.get(customer)?.size ?? 0) >= 2);
}

/** Days between neighbouring purchase days, of all customers together. */
function gapsOf(orders: readonly DatedOrder[]): number[] {
  const days = new Map<string, Set<number>>();
  for (const { customer, day } of orders)
    days.set(customer, (days.get(customer) ?? new Set()).add(Date.parse(day) / 86400000));
  return [...days.values()].flatMap((own) => {
    const sorted = [...own].sort((a, b) => a - b);
    return sorted.slice(1).map((day, index) => day - sorted[index]);
  });
}

/** Customers of the first seasonal rule, with the days of Tết so many days later. */
function aroundTet(orders: readonly DatedOrder[], days: number): number {
  const settings: Grid = [
    ['Section', 'Name', 'Value', 'From', 'To'],
    ['season', 'Tết', 'Lunar New Year', -30 + days, 6 + days],
  ];
  return behaviourSizes(orders, { asOf: AS_OF, settings }).aroundTet;
}

describe('the sample shop, some of whose customers buy for Tết', () => {
  it('has more than twice as many seasonal customers as random days would give', () => {
    const { orders } = sampleShop({ lang: 'en' });
    const [headers, ...rows] = orders;
    const at = (header: string) => headers.indexOf(header);
    const dated = rows
      .map((row) => ({
        customer: String(row[at('Customer ID')]),
        day: String(row[at('Order date')]),
        amount: Number(row[at('Amount')]),
      }))
      .filter(({ day }) => parseIsoDate(day) !== null);
    expect(dated.length).toBeGreaterThan(1000);
    const found = behaviourSizes(dated, { asOf: SAMPLE_AS_OF }).asItIs.get('Seasonal') ?? 0;
    const drawn = drawnSizes(dated, { asOf: SAMPLE_AS_OF, draw: redrawn, draws: 20, seed: SEED });
    expect(found).toBeGreaterThan(2 * (drawn.asItIs.get('Seasonal') ?? 0));
  });
});

it.each(BOTH)('the guide in %s names where its numbers come from', (language) => {
  expect(guidePage(language, 'behaviour')).toContain('test/stories/behaviour-sizes.test.ts');
});
