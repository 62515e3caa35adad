/**
 * Rules that keep customers, as the static checks see them: these are about whom rules match.
 */
import { linesOf, tableOf } from './check-tables';

const HEADERS = ['orders', 'Keep if', 'Hold days'];

describe('a rule that could never be the first that matches', () => {
  it('is no fault where it keeps whom another rule of its segment brought', () => {
    const keeper = ['VIP', '>= 20', 'orders >= 3', ''];
    const rules = [['VIP', '>= 9', '', ''], keeper, ['Buyer', '', '', '']];
    expect(linesOf(tableOf(HEADERS, rules))).toEqual([]);
    const alone = [rules[0], ['VIP', '>= 20', '', ''], rules[2]];
    expect(linesOf(tableOf(HEADERS, alone))).toEqual(['3 is shadowed by 2']);
  });

  it('is no repetition where it says whom to keep', () => {
    const rules = [
      ['VIP', '>= 9', '', ''],
      ['VIP', '>= 9', '', '30'],
      ['Buyer', '', '', ''],
    ];
    expect(linesOf(tableOf(HEADERS, rules))).toEqual([]);
  });

  it('stays a fault where nobody can ever have come into its segment', () => {
    const rules = [
      ['Buyer', '', '', ''],
      ['VIP', '>= 9', 'true', ''],
    ];
    expect(linesOf(tableOf(HEADERS, rules))).toEqual(['3 is shadowed by 2, nobody is VIP']);
  });
});

it('whom a rule keeps is no gap and no overlap', () => {
  const rules = [
    ['VIP', '>= 9', 'orders >= 3', ''],
    ['Buyer', '< 9', '', ''],
    ['Nobody', 'null', '', ''],
  ];
  expect(linesOf(tableOf(HEADERS, rules, { hitPolicy: 'Unique' }))).toEqual([]);
});
