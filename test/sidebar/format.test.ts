/**
 * Numbers, times and sentences as the page writes them.
 */
import { fillSentence } from '../../src/i18n/sidebar';
import { createFormat } from '../../src/sidebar/format';

const NARROW = /[\u00a0\u202f]/g;
const plain = (text: string) => text.replace(NARROW, ' ');

it('numbers are grouped as in the spreadsheet', () => {
  expect(createFormat('en_US', 'en', 'UTC').number(1204)).toBe('1,204');
  expect(createFormat('vi_VN', 'vi', 'UTC').number(1204)).toBe('1.204');
});

it('changes have a sign, nothing has none', () => {
  const { change } = createFormat('en_US', 'en', 'UTC');
  expect([16, -17, 0].map(change)).toEqual(['+16', '−17', '0']);
});

it('a share stays between nothing and all', () => {
  const { share } = createFormat('en_US', 'en', 'UTC');
  expect([0.651, -1, 2].map(share)).toEqual(['65%', '0%', '100%']);
});

it('times are those of the spreadsheet’s zone', () => {
  // 23:30 UTC is half past six of the next day in Saigon, seven hours ahead.
  const time = createFormat('en_US', 'en', 'Asia/Ho_Chi_Minh').time('2026-03-30T23:30:00Z');
  expect(plain(time)).toBe('Mar 31, 2026, 6:30 AM');
});

it.each(['', 'xx_', 'not a locale', '_'])('the locale %j is written as the language does', (locale) => {
  expect(createFormat(locale, 'vi', 'UTC').number(1204)).toBe('1.204');
});

it('a zone that the browser does not know, or a time that is none, is no reason to show nothing', () => {
  expect(createFormat('en_US', 'en', 'Nowhere/Else').time('2026-03-31T00:00:00Z')).toContain('2026');
  expect(createFormat('en_US', 'en', 'UTC').time('soon')).toBe('soon');
});

describe('a sentence', () => {
  it('takes the form for one, else for several', () => {
    const sentence = '{n} {n:row|rows}';
    expect(fillSentence(sentence, { n: '1' })).toBe('1 row');
    expect(fillSentence(sentence, { n: '1,204' })).toBe('1,204 rows');
  });

  it('shows a name that has no value, and leaves what stands in values alone', () => {
    expect(fillSentence('{a} {b}', { a: '{b}' })).toBe('{b} {b}');
    expect(fillSentence('{a}', { a: '$&$1' })).toBe('$&$1');
  });
});
