import { classify } from '../../src/core/classify-grids';
import { IssueLog } from '../../src/core/base/issue';
import { findTableFaults } from '../../src/core/rules/checks/find-table-faults';
import { choosePacks, packRules, type Pack } from '../../src/templates/index';
import { starterNamed, starterPacks, STARTERS } from '../../src/templates/starters/index';
import type { Starter } from '../../src/templates/starters/types';
import { tabWords } from '../../src/addon/sheets/tab-words';
import { AS_OF, lineOf } from '../core/rules/checks/check-tables';
import { BOTH, compile, packNamed, tabsOf } from './compile-packs';
import { daysAgo } from './story';

const EACH = STARTERS.map((starter) => [starter.key, starter] as const);

function packsOf(key: string): Pack[] {
  const starter = starterNamed(key);
  if (!starter) throw new Error(`there is no starter ${key}`);
  return starterPacks(starter);
}

describe('the starters', () => {
  it('are for shops, food and drink, businesses, and seasons', () => {
    expect(STARTERS.map(({ key }) => key)).toEqual(['retail', 'food-and-drink', 'b2b', 'seasonal']);
    expect(starterNamed('shop')).toBeNull();
  });
});

describe.each(EACH)('the starter %s', (_key, starter) => {
  it('has its title and one sentence in both languages', () => {
    for (const { title, description } of [starter]) {
      for (const language of BOTH) {
        expect(title[language].trim()).not.toBe('');
        expect(description[language]).toMatch(/^[^.]+\.$/);
      }
    }
  });

  it('has packs that can stand together, each once', () => {
    const choice = choosePacks(starter.packs);
    expect('packs' in choice && choice.packs.map(({ key }) => key)).toEqual([...starter.packs]);
  });

  it('changes every cell that it names, and nothing else', () => {
    const words = tabWords('en');
    const [before, after] = [starter.packs.map(packNamed), starterPacks(starter)].map((packs) =>
      packRules(packs, words),
    );
    const changed = after.flatMap((row, index) =>
      row.flatMap((cell, column) =>
        cell === before[index][column]
          ? []
          : [[row[0].replace(/-\d+$/, ''), row[3], before[index][column], cell]],
      ),
    );
    const named = starter.thresholds.map(({ pack, segment, was, text }) => [pack, segment, was, text]);
    expect(changed.sort()).toEqual(named.sort());
    for (const { was, text } of starter.thresholds) expect(text).not.toBe(was);
  });

  it.each(BOTH)('has no gap, no rule that cannot decide, no other fault in %s', (language) => {
    const { tables, issues } = compile(starterPacks(starter), language);
    expect(issues).toEqual([]);
    const context = { asOf: AS_OF, accents: true, bins: 5, issues: new IssueLog() };
    expect(findTableFaults(tables, context).map(({ fault }) => lineOf(fault))).toEqual([]);
  });

  it('has stages of the lifecycle that follow each other in days, and end where Lost begins', () => {
    const { rules } = starterPacks(starter).find(({ key }) => key === 'lifecycle')?.scheme ?? { rules: [] };
    const days = (segment: string): [sign: string, days: number] => {
      const rule = rules.find(
        ({ segment: { en }, when }) => en === segment && when?.recencyDays !== undefined,
      );
      const [sign, number] = String(rule?.when?.recencyDays).split(' ');
      return [sign, Number(number)];
    };
    const [[, isNew], [, active], [, atRisk], lapsed] = ['New', 'Active', 'At risk', 'Lapsed'].map(days);
    expect(isNew).toBeLessThanOrEqual(active);
    expect(active).toBeLessThan(atRisk);
    expect(atRisk).toBeLessThan(lapsed[1]);
    expect([lapsed[0], ...days('Lost')]).toEqual(['<=', '>', lapsed[1]]);
  });
});

describe('a threshold that finds no cell', () => {
  const [retail] = STARTERS;
  const [first, ...rest] = retail.thresholds;

  it.each<[string, Partial<Starter>]>([
    ['of that text', { thresholds: [{ ...first, was: '<= 91' }, ...rest] }],
    ['of that segment', { thresholds: [{ ...first, segment: 'Regulars' }, ...rest] }],
    ['of that metric', { thresholds: [{ ...first, metric: 'recencyDays' }, ...rest] }],
    ['of a pack of its own', { thresholds: [{ ...first, pack: 'potential' }, ...rest] }],
    ['of a pack at all', { packs: [...retail.packs, 'none'] }],
  ])('%s is a mistake of ours', (_what, change) => {
    expect(() => starterPacks({ ...retail, ...change })).toThrow();
  });
});

describe('a café', () => {
  /** Segments by customer id in the column of that header. */
  function segments(packs: readonly Pack[], column: string): Record<string, unknown> {
    const orders = [['a', 40], ['b', 20], ...[5, 25, 45, 65].map((day) => ['c', day])];
    const { customers } = classify({
      orders: [
        ['Order ID', 'Customer ID', 'Order date', 'Amount'],
        ...orders.map(([id, day], index) => [index + 1, id, daysAgo(Number(day)), 10]),
      ],
      ...tabsOf(packs, 'en'),
      asOf: '2026-06-30',
      timeZone: 'Asia/Ho_Chi_Minh',
      lang: 'en',
    });
    const [headers, ...rows] = customers;
    return Object.fromEntries(rows.map((row) => [String(row[0]), row[headers.indexOf(column)]]));
  }

  // One visit 40 days ago: quiet for more than the 30 days of a café, but not for the 90 of a shop. Another 20 days ago.
  // Four visits, 20 days apart: within 21 days, and within 90.
  it('calls a guest of one visit forty days ago a one-off, where a shop still waits', () => {
    expect(segments(packsOf('food-and-drink'), 'Behaviour segment')).toEqual({
      a: 'One-off',
      b: 'First purchase',
      c: 'Regular',
    });
    expect(segments([packNamed('behaviour')], 'Behaviour segment')).toMatchObject({ a: 'First purchase' });
  });

  it('calls that guest at risk after a month, and nobody new after two weeks', () => {
    // 40 days: more than the 30 of Active, fewer than the 60 of At risk; 20 days: more than the 14 of New.
    const stages = segments(packsOf('food-and-drink'), 'Lifecycle stage');
    expect(stages).toMatchObject({ a: 'At risk', b: 'Active' });
  });
});
