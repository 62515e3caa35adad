/**
 * A condition in the page while it is typed: its tree, or its fault and what one click would make of it.
 */
import { conditionParts, faultSentence } from '../../../src/i18n/tester';
import { namesOf } from '../../../src/sidebar/tabs/rules/names';
import { readCondition } from '../../../src/sidebar/tabs/rules/read-condition';
import { knownNames } from './known-names';

const names = namesOf(knownNames());
const read = (text: string, column?: string) => {
  const found = column === undefined ? null : names.find(column);
  if (found && 'fault' in found) throw new Error(column);
  return readCondition(text, { names, subject: found });
};

describe('a condition that is sound', () => {
  const sentence = (text: string, language: 'en' | 'vi' = 'en') => {
    const { rule } = read(text);
    return rule ? conditionParts(rule, language) : [];
  };

  it('is a sentence, the words that join its parts set apart', () => {
    const parts = sentence('orders >= 3 and revenue last 365 days >= 5000');
    expect(parts.map(({ text }) => text).join('')).toBe(
      'Ordered 3 times or more and spent at least 5,000 in 365 days',
    );
    // "3 times or more" joins nothing.
    expect(parts.filter(({ joins }) => joins)).toEqual([{ text: 'and', joins: true }]);
  });

  it('is one in Vietnamese, too', () => {
    const joins = sentence('orders >= 3 or revenue > 5', 'vi').filter((part) => part.joins);
    expect(joins.map(({ text }) => text)).toEqual(['hoặc']);
  });

  it('has no fault and no repair', () => {
    expect(read('orders >= 3')).toMatchObject({ fault: null, repairs: [] });
  });
});

describe('a condition with a fault', () => {
  it('tells what it is in the language of the page, and where', () => {
    const { rule, fault } = read('orders >= 2 and revenue >= 500.000');
    if (!fault) throw new Error('it is ambiguous');
    expect([rule, fault.range]).toEqual([null, { start: 27, end: 34 }]);
    expect(faultSentence(fault, 'en')).toBe('500.000 could be read in two ways. Write 500000 or 500.0.');
    expect(faultSentence(fault, 'vi')).toContain('500.000');
  });

  type Mended = readonly [by: string, text: string];
  // What to put, and the whole text that comes of it.
  const MENDED: readonly (readonly [text: string, column: string | undefined, repairs: readonly Mended[]])[] =
    [
      [
        'revenue >= 500.000',
        undefined,
        [
          ['500000', 'revenue >= 500000'],
          ['500.0', 'revenue >= 500.0'],
        ],
      ],
      ['ordrs >= 2', undefined, [['orders', 'orders >= 2']]],
      ['orders => 2', undefined, [['>=', 'orders >= 2']]],
      ['>= 5 and < 10', 'orders', [['[5..10)', '[5..10)']]],
      ['= 5', 'orders', [['5', '5']]],
      ['18-25', 'orders', [['18..25', '18..25']]],
      ['city = "Hue', undefined, [['"Hue"', 'city = "Hue"']]],
      ['revenue >= 1.000.000', undefined, [['1000000', 'revenue >= 1000000']]],
    ];

  it.each(MENDED)('%s is mended by one click', (text, column, repairs) => {
    expect(read(text, column).repairs).toEqual(repairs.map(([by, mended]) => ({ by, text: mended })));
  });

  it.each([
    ['orders > "x"', undefined],
    ['abc', 'orders'],
    ['orders >', undefined],
    ['zzzzqqq > 1', undefined],
  ])('%s, of which the hint is only an example or none, is mended by nobody', (text, column) => {
    const { fault, repairs } = read(text, column);
    expect([fault !== null, repairs.filter(({ by }) => !by.includes('zzzz'))]).toEqual([true, []]);
  });

  it('with several faults gets nearer to a sound one by each click', () => {
    let text = 'ordrs => 2 and revenu >= 1.000.000';
    for (let clicks = 0; clicks < 5 && read(text).fault; clicks++) text = read(text).repairs[0].text;
    expect(text).toBe('orders >= 2 and revenue >= 1000000');
  });
});
