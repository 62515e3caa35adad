import { stripAccents } from '../../../src/core/base/text';
import type { Language } from '../../../src/core/base/language';
import { metricName, metricNamed, ruleNames } from '../../../src/core/rules/names';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/defaults';
import type { SeasonSettings } from '../../../src/core/settings/types';
import { shopIntake } from '../../support/shop';
import { keyOf, onlyIssue, testsOf } from './rules-grid';

const OWN: SeasonSettings = {
  name: 'Khai trương',
  on: true,
  windows: [{ kind: 'yearly', from: { month: 5, day: 1 }, to: { month: 5, day: 9 } }],
};

function names(
  language: Language = 'en',
  seasons: readonly SeasonSettings[] = [...DEFAULT_SETTINGS.seasons, OWN],
) {
  const rows = ['Giày', 'Túi xách & ví', 'GIÀY', 'orders'].map((category) => ({ amount: 1, category }));
  const intake = shopIntake({ orders: [{ customer: 'a', date: '2024-01-01', rows }] });
  return ruleNames({ intake, settings: { ...DEFAULT_SETTINGS, seasons } }, language);
}

describe('the metrics of a season', () => {
  it.each([
    ['Tết share', 'seasonShare:Tết'],
    ['tet share', 'seasonShare:Tết'],
    ['Lunar New Year share', 'seasonShare:Tết'],
    ['share of orders around Tết', 'seasonShare:Tết'],
    ['tỷ lệ đơn dịp Tết', 'seasonShare:Tết'],
    ['ty le don dip tet', 'seasonShare:Tết'],
    ['tỷ lệ đơn dịp Tết Nguyên đán', 'seasonShare:Tết'],
    ['seasonShare:Tết', 'seasonShare:Tết'],
    ['seasonshare:tet', 'seasonShare:Tết'],
    ['Tết years', 'seasonYears:Tết'],
    ['số năm mua dịp Tết', 'seasonYears:Tết'],
    ['8/3 share', 'seasonShare:8/3'],
    ['tỷ lệ đơn dịp 20/10', 'seasonShare:20/10'],
    ['tỷ lệ đơn dịp Noel', 'seasonShare:Christmas'],
    ['tỷ lệ đơn dịp Giáng sinh', 'seasonShare:Christmas'],
    ['Christmas years', 'seasonYears:Christmas'],
    ['Black Friday share', 'seasonShare:Black Friday'],
    ['Khai trương share', 'seasonShare:Khai trương'],
    ['so nam mua dip khai truong', 'seasonYears:Khai trương'],
  ])('%s is %s', (name, key) => expect(keyOf(names().find(name))).toBe(key));

  it('are printed in the language of the run', () => {
    expect(names('vi').find('Christmas share')).toMatchObject({
      name: 'tỷ lệ đơn dịp Giáng sinh',
      type: 'number',
    });
    expect(names('en').find('tỷ lệ đơn dịp Noel')).toMatchObject({ name: 'Christmas share' });
    expect([metricName('seasonYears:Tết', 'vi'), metricName('seasonShare:Khai trương', 'en')]).toEqual([
      'số năm mua dịp Tết',
      'Khai trương share',
    ]);
  });

  it.each([
    ['Chrismas share', 'unknown: Christmas share'],
    ['tỷ lệ đơn dịp Tếp', 'unknown: tỷ lệ đơn dịp Tết'],
    ['seasonShare:Tếtt', 'unknown: seasonShare:Tết'],
  ])('are suggested for %s', (name, answer) => {
    expect(keyOf(names().find(name)).split(', ')[0]).toBe(answer);
  });

  it('are unknown for a season that is off', () => {
    const off = DEFAULT_SETTINGS.seasons.map((season) => ({ ...season, on: season.name !== 'Tết' }));
    expect(keyOf(names('en', off).find('Tết share'))).toMatch(/^unknown/);
  });

  it('are read in a condition, also where the name begins with a digit', () => {
    const found = (text: string) => names().longestAt(text, 0);
    expect(found('Tết share >= 0.6')).toMatchObject({ end: 9, subject: { key: 'seasonShare:Tết' } });
    expect(found('11/11 share > 0')).toMatchObject({ end: 11, subject: { key: 'seasonShare:11/11' } });
    expect(found('seasonYears:Black Friday = 2')).toMatchObject({
      end: 24,
      subject: { key: 'seasonYears:Black Friday' },
    });
  });

  it('of the seasons that everybody has are known by their headers without any settings', () => {
    expect([metricNamed('Tết share'), metricNamed('so nam mua dip noel'), metricNamed('Sale share')]).toEqual(
      ['seasonShare:Tết', 'seasonYears:Christmas', null],
    );
  });
});

describe('the share of a category', () => {
  it.each([
    ['category share of Giày', 'categoryShare:GIÀY'],
    ['tỷ lệ mua nhóm hàng giày', 'categoryShare:GIÀY'],
    [stripAccents('tỷ lệ mua nhóm hàng Túi xách & ví'), 'categoryShare:Túi xách & ví'],
    ['categoryShare:Túi xách & ví', 'categoryShare:Túi xách & ví'],
  ])('%s is %s', (name, key) => expect(keyOf(names().find(name))).toBe(key));

  it('is read in a condition, to the end of the category’s name', () => {
    expect(names().longestAt('category share of Túi xách & ví > 0', 0)).toMatchObject({ end: 31 });
  });

  it.each([
    ['category share of Giayy', 'unknown: category share of GIÀY'],
    ['categry share of Giày', 'unknown: category share of GIÀY'],
  ])('%s is answered by %s', (name, answer) => expect(keyOf(names().find(name)).split(', ')[0]).toBe(answer));
});

describe('a rule', () => {
  const grid = (header: string, cell: string) => [
    ['Scheme', 'Segment', header, 'Condition'],
    ['A', 'x', cell, '11/11 share = 1 and tỷ lệ đơn dịp Tết < 20%'],
  ];

  it('asks about seasons in its columns and in its condition', () => {
    expect(testsOf(grid('Tết share', '>= 0.6'))).toEqual([
      ['seasonShare:Tết >= 0.6', 'condition 11/11 share = 1 and Tết share < 0.2'],
    ]);
  });

  it('that asks about a season that there is not is an error with the nearest ones', () => {
    expect(onlyIssue(grid('Tét share', '>= 0.6'))).toMatchObject({
      code: 'rules.unknownColumn',
      severity: 'error',
      at: ['Rules', 'Tét share', 1],
    });
  });
});
