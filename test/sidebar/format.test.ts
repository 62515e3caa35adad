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

it('a percentage has one digit, be it a zero, and may be below nothing', () => {
  const { percent } = createFormat('vi_VN', 'vi', 'UTC');
  expect([0.1333, 0.1, 0, -0.05].map(percent)).toEqual(['13,3%', '10,0%', '0,0%', '−5,0%']);
});

describe('an amount', () => {
  it('is written out below a million: cents below a thousand alone', () => {
    const { amount } = createFormat('en_US', 'en', 'UTC');
    expect([0, 360.484, 999.5, 1000.4, 486000.4, -12].map(amount)).toEqual([
      '0',
      '360.48',
      '999.5',
      '1,000',
      '486,000',
      '−12',
    ]);
  });

  it('has a word from a million on, three figures before it', () => {
    const { amount } = createFormat('vi_VN', 'vi', 'UTC');
    expect([1e6, 8.6e6, 6.424e9, -2.38e9].map(amount).map(plain)).toEqual([
      '1 triệu',
      '8,6 triệu',
      '6,42 tỷ',
      '−2,38 tỷ',
    ]);
  });

  it('has the word of the page’s language, the decimal point of the spreadsheet', () => {
    expect(plain(createFormat('en_US', 'vi', 'UTC').amount(6.42e9))).toBe('6.42 tỷ');
    expect(plain(createFormat('vi_VN', 'en', 'UTC').amount(6.42e9))).toBe('6,42 billion');
  });
});

it('the zone is so far from Greenwich', () => {
  expect(createFormat('vi_VN', 'vi', 'Asia/Ho_Chi_Minh').offset).toBe('GMT+7');
  expect(createFormat('vi_VN', 'vi', 'Nowhere/Else').offset).toBe('');
});

it('times are those of the spreadsheet’s zone', () => {
  // 23:30 UTC is half past six of the next day in Saigon, seven hours ahead.
  const time = createFormat('en_US', 'en', 'Asia/Ho_Chi_Minh').time('2026-03-30T23:30:00Z');
  expect(plain(time)).toBe('Mar 31, 2026, 6:30 AM');
});

it('a day by itself is the same in every zone; that of an instant is the spreadsheet’s', () => {
  const { day } = createFormat('en_US', 'en', 'America/Los_Angeles');
  expect(day('2026-12-31')).toBe('Dec 31, 2026');
  // Five in the morning in London is nine in the evening before on the Pacific coast.
  expect(day('2026-12-31T05:00:00Z')).toBe('Dec 30, 2026');
  expect(day('soon')).toBe('soon');
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

describe('a span of time', () => {
  const thin = /[\u2009\u202f\u00a0]/g;
  it('says its day and its half of the day once', () => {
    const { span } = createFormat('en_US', 'en', 'America/New_York');
    // Five hours behind Greenwich in November.
    expect(span('2026-11-23T11:00:00Z', '2026-11-23T12:00:00Z').replace(thin, ' ')).toBe(
      'Nov 23, 2026, 6:00 – 7:00 AM',
    );
  });

  it('of an hour is the same any day, midnight too', () => {
    const { hour } = createFormat('en_US', 'en', 'America/New_York');
    expect([6, 11, 23].map((one) => hour(one).replace(thin, ' '))).toEqual([
      '6:00 – 7:00 AM',
      '11:00 AM – 12:00 PM',
      '11:00 PM – 12:00 AM',
    ]);
    expect(createFormat('vi_VN', 'vi', 'UTC').hour(6).replace(/\s/g, '')).toMatch(/^06:00[-–]07:00$/);
  });
});
