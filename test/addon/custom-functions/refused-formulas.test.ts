/**
 * What formulas are given that they cannot use, and what Google refuses while they read.
 */
import { virtualClock } from '../../../src/offline/clock';
import type { Host } from '../../../src/offline/host';
import { classifiedShop, faultOf, formula, packShop } from './formula-shop';

describe('a formula', () => {
  it.each<[what: string, name: string, args: readonly unknown[], sentence: string]>([
    [
      'a range as scheme',
      'SEGMENT',
      ['a', [['x'], ['y']]],
      '"scheme" must be one value: a single cell, or a text.',
    ],
    ['a box as scheme', 'SEGMENT_WHY', ['a', true], '"scheme" must be one value: a single cell, or a text.'],
    [
      'a date as metric',
      'SEGMENT_METRIC',
      ['a', new Date(0)],
      '"metric" must be one value: a single cell, or a text.',
    ],
    [
      'an error as scheme',
      'SEGMENT_ACTION',
      ['a', '#REF!'],
      '"scheme" is the error #REF!. Correct that cell first.',
    ],
    [
      'an error as metric',
      'SEGMENT_METRIC',
      ['a', '#N/A'],
      '"metric" is the error #N/A. Correct that cell first.',
    ],
    [
      'a fourth value',
      'SEGMENT',
      ['a', '', '', 1],
      'SEGMENT takes no more than 3 values: id, scheme, stamp.',
    ],
    ['a third value', 'RFM', ['a', '', 1], 'RFM takes no more than 2 values: id, stamp.'],
    [
      'a fourth value',
      'SEGMENT_COUNT',
      ['a', '', '', 1],
      'SEGMENT_COUNT takes no more than 3 values: segment, scheme, stamp.',
    ],
    ['a thing as id', 'SEGMENT', [{ a: 1 }], 'The customer id must be a text, a number, a cell or a range.'],
  ])('refuses %s (%s)', (_, name, args, sentence) => {
    expect(faultOf(classifiedShop(), name, ...args)).toBe(sentence);
  });

  it('takes a range of one cell for the cell', () => {
    expect(formula(classifiedShop(), 'SEGMENT', [['a']], [['Spend']])).toEqual([['Big']]);
  });

  it('speaks Vietnamese to a Vietnamese', () => {
    const host = packShop({ userLocale: 'vi' });
    expect(faultOf(host, 'SEGMENT', 'a', [['x', 'y']])).toBe(
      '"scheme" phải là một giá trị duy nhất: một ô, hoặc một đoạn chữ.',
    );
  });

  it('reads nothing for blanks alone', () => {
    const { stats } = classifiedShop().run('SEGMENT', [[[''], [' ']]], { mode: 'formula' });
    expect(stats.calls).toBe(0);
  });

  it('asks Google for nothing that a formula may not have', () => {
    const host = classifiedShop({}, { user: 'guest' });
    const calls = new Set<string>();
    host.state.beforeCall = (name) => void calls.add(name);
    for (const name of ['SEGMENT', 'SEGMENT_WHY', 'SEGMENT_ACTION', 'RFM']) formula(host, name, 'a');
    formula(host, 'SEGMENT_COUNT', 'New');
    const perhaps = [...calls].filter((name) => !/\.(?:get|create\w*Finder)/.test(name));
    // Looked for by metadata: the Rules tab that somebody made, without a note.
    expect(perhaps.sort()).toEqual([
      ...['Cache.putAll'],
      ...[
        'DeveloperMetadataFinder.find',
        'DeveloperMetadataFinder.withKey',
        'DeveloperMetadataFinder.withValue',
      ],
    ]);
    expect([...calls].filter((name) => name.startsWith('Propert'))).toEqual([]);
  });
});

const BUSY = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** Google refuses so many of the calls of that name, the first ones. */
function refuse(host: Host, times: number, message: string): void {
  let refused = 0;
  host.state.beforeCall = (name) => {
    if (name !== 'Range.getNotes' || refused === times) return;
    refused++;
    throw Object.assign(new Error(message), { name: 'Exception' });
  };
}

describe('a Google that is busy', () => {
  const shop = () => classifiedShop({}, { clock: virtualClock(Date.UTC(2026, 2, 31)) });

  it.each([1, 4])('is asked again, %i times', (times) => {
    const host = shop();
    refuse(host, times, BUSY);
    expect(formula(host, 'SEGMENT', [['a']])).toEqual([['Regular']]);
  });

  it('is no longer asked after that', () => {
    const host = shop();
    refuse(host, 5, BUSY);
    expect(faultOf(host, 'SEGMENT', [['a']])).toBe('Google is busy. Enter this formula again in a minute.');
  });

  it('is not asked again when the formula has taken long', () => {
    const clock = virtualClock(Date.UTC(2026, 2, 31));
    const host = classifiedShop({}, { clock });
    refuse(host, 1, BUSY);
    const refused = host.state.beforeCall;
    host.state.beforeCall = (name) => {
      if (name === 'Range.getNotes') clock.spend(24_500);
      refused?.(name);
    };
    expect(faultOf(host, 'SEGMENT', [['a']])).toBe('Google is busy. Enter this formula again in a minute.');
  });

  it('may say what is not known: that is asked once more, and passes as it is', () => {
    const host = shop();
    refuse(host, 1, 'Máy chủ bận');
    expect(formula(host, 'SEGMENT', [['a']])).toEqual([['Regular']]);
    refuse(host, 2, 'Máy chủ bận');
    expect(faultOf(host, 'SEGMENT', [['a']])).toBe('Máy chủ bận');
  });
});
