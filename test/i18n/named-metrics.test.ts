import { dayInZone } from '../../src/core/base/time-zone';
import { readRules } from '../../src/core/rules/read-rules';
import { ruleNames } from '../../src/core/rules/names';
import { IssueLog } from '../../src/core/base/issue';
import { DEFAULT_SETTINGS } from '../../src/core/settings/defaults';
import { sheetFromGrid } from '../../src/core/tables/sheet-cells';
import { ruleSentence } from '../../src/i18n/rule-sentence';
import { FAMILY_PHRASES as EN } from '../../src/i18n/en/phrases';
import { FAMILY_PHRASES as VI } from '../../src/i18n/vi/phrases';
import { METRIC_FAMILIES } from '../../src/core/words/metric-keys';
import type { Language } from '../../src/core/base/language';
import { shopIntake } from '../support/shop';

function said(header: string, cell: string, language: Language): string {
  const rows = [{ amount: 1, category: 'Giày' }];
  const intake = shopIntake({ orders: [{ customer: 'a', date: '2024-01-01', rows }] });
  const issues = new IssueLog();
  const grid = [
    ['Scheme', 'Segment', header],
    ['A', 'x', cell],
  ];
  const [table] = readRules(sheetFromGrid('Rules', grid), {
    names: ruleNames({ intake, settings: DEFAULT_SETTINGS }, language),
    settings: DEFAULT_SETTINGS,
    dayOf: dayInZone('UTC'),
    issues,
  });
  expect(issues.list()).toEqual([]);
  return ruleSentence(table.rules[0], { language, currency: '' }).replace(/^x: /, '');
}

describe('a metric with a name', () => {
  it.each([
    ['Tết share', '>= 60%', 'placed at least 60% of the orders around Tết', 'mua ít nhất 60% số đơn dịp Tết'],
    [
      'Christmas years',
      '>= 2',
      'ordered around Christmas in 2 years or more',
      'mua dịp Giáng sinh trong ít nhất 2 năm',
    ],
    [
      'category share of Giày',
      '> 50%',
      'spent more than 50% of the money on Giày',
      'chi hơn 50% số tiền cho nhóm hàng Giày',
    ],
  ])('%s %s is said with its name', (header, cell, english, vietnamese) => {
    expect([said(header, cell, 'en'), said(header, cell, 'vi')]).toEqual([english, vietnamese]);
  });

  it.each(METRIC_FAMILIES)(
    'says and denies with one place for the quantity and one for the name: %s',
    (family) => {
      for (const { says, denies } of [EN[family], VI[family]]) {
        for (const place of ['{x}', '{name}']) {
          expect([says, denies].map((text) => text.split(place).length)).toEqual([2, 2]);
        }
      }
    },
  );
});
