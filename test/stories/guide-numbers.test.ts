/**
 * Numbers that the guide states of other packs than behaviour: found again in the real tables and in the rules.
 */
import type { Language } from '../../src/core/index';
import { temporaryFiles } from '../offline/temp-folder';
import { completeRun } from '../support/command-line';
import { guidePage } from '../support/guide-tables';
import { lazily } from '../support/lazily';
import { figuresBySegment, readReport, schemeOf } from '../support/reports';
import { dataFile, describeOnData } from '../support/shared-data';
import { readRows, rowsBy } from '../support/tables';
import { BOTH, packNamed } from '../templates/compile-packs';

/** A count as the language writes it. */
function written(count: number, language: Language): string {
  return count.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US');
}

function expectStated(page: string, counts: readonly number[]): void {
  for (const language of BOTH) {
    const numbers = guidePage(language, page).match(/\d[\d.,]*\d|\d/g) ?? [];
    expect(numbers).toEqual(expect.arrayContaining(counts.map((count) => written(count, language))));
  }
}

describeOnData('AdventureWorks in the guide', () => {
  const file = temporaryFiles();
  const run = lazily(() => {
    completeRun([
      ...['--customers', dataFile('adventureworks/customers.csv')],
      ...['--orders', dataFile('adventureworks/orders.csv')],
      ...['--as-of', '2017-06-30', '--pack', 'value,rfm', '--metrics'],
      ...['--out', file('customers.csv'), '--json', file('report.json')],
    ]);
    return figuresBySegment(schemeOf(readReport(file('report.json')), 'value'));
  });

  it('has the VIPs, the High and the Low that the page of values states, and the class A of pandas', () => {
    const [vip, high, low] = ['VIP', 'High', 'Low'].map((segment) => run()[segment][0] ?? 0);
    const published = readRows(dataFile('adventureworks/expected/customers_orders.csv'));
    expect(vip + high).toBe(published.filter(({ abc }) => abc === 'A').length);
    expectStated('value', [vip, high, vip + high, low]);
    // 2,312 of 18,148.
    expect(Math.round((1000 * vip) / 18148) / 10).toBe(12.7);
  });

  it('has the frequency scores that the page of RFM explains', () => {
    run();
    const scores = new Map<string, number>();
    for (const { frequencyScore } of rowsBy(file('customers.csv'), 'CustomerKey').values())
      scores.set(frequencyScore, (scores.get(frequencyScore) ?? 0) + 1);
    // One order, two, more: by the orders per customer that pandas counts. 732 have none.
    expect(Object.fromEntries(scores)).toEqual({ '': 732, 1: 11559, 4: 4692, 5: 1165 });
    expectStated('rfm', [11559, 4692, 1165]);
  });
});

describe('the tables of RFM segments in the guide', () => {
  const FIVE = [1, 2, 3, 4, 5];
  const ALL = FIVE.flatMap((r) => FIVE.flatMap((f) => FIVE.map((m) => [r, f, m])));
  const SCORES = ['recencyScore', 'frequencyScore', 'monetaryScore'];

  /** '3..5', or one number. */
  function holds(test: unknown, score: number): boolean {
    const [low, high = low] = String(test).split('..').map(Number);
    return low <= score && score <= high;
  }

  /** How many of the 125 possible scores each segment takes; '' for none. */
  function taken(key: string): Map<string, number> {
    const { rules } = packNamed(key).scheme;
    const counts = new Map<string, number>();
    for (const scores of ALL) {
      const rule = rules.find(({ when }) =>
        SCORES.every((metric, index) => when?.[metric] !== undefined && holds(when[metric], scores[index])),
      );
      const name = rule?.segment.en ?? '';
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
  }

  it('leave as many scores to Others as the pages state', () => {
    const [first, second] = ['rfm', 'rfm-second'].map(taken);
    expect([first.get(''), first.get('Potential Loyalist'), second.get('')]).toEqual([10, 35, 36]);
    expectStated('rfm', [125, 10, 35]);
    expectStated('rfm-second', [125, 36, 10]);
  });

  it('name the segments that can never be reached', () => {
    const second = taken('rfm-second');
    const { rules } = packNamed('rfm-second').scheme;
    const never = rules.filter(({ segment, when }) => when?.recencyScore && !second.has(segment.en));
    expect(never.map(({ segment }) => segment.en)).toEqual(['New Customers', 'Promising', "Can't Lose Them"]);
  });
});

describeOnData('the orders of the R package in the guide', () => {
  it('give the numbers that the package gives', () => {
    const published = readRows(dataFile('rfm/expected/rfm_segments_vignette_orders_2006-12-31.csv'));
    const counts = published.map(({ customers }) => Number(customers));
    expect(counts).toHaveLength(10);
    expectStated('rfm-package', [...counts, 995]);
  });

  it('give the Champions of the second table', () => {
    const published = readRows(dataFile('rfm/expected/rfm_segments_test_orders_2006-12-31.csv'));
    const champions = published.find(({ segment }) => segment === 'Champions');
    expectStated('rfm-second', [champions?.customers, champions?.orders, champions?.revenue].map(Number));
  });
});
