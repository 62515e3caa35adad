/**
 * What Sheets makes of texts that a script writes.
 */
import { readTypedInput } from '../../src/offline/services/typed-input';

const JAN_5_2024 = 45296; // 2024-01-05 is 45,296 days after 1899-12-30

function typed(text: string, locale = 'en_US', plainText = false): unknown {
  const { kind, value } = readTypedInput(text, { locale, plainText, currentYear: 2025 });
  return kind === 'text' ? `text ${String(value)}` : kind === 'formula' ? `formula ${String(value)}` : value;
}

describe('typed numbers', () => {
  it.each([
    ['00123', 123],
    ['-5', -5],
    ['+5', 5],
    ['.5', 0.5],
    ['5.', 5],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['1e3', 1000],
    ['(12)', -12],
    ['1.36%', 0.0136],
    ['$5', 5],
    ['-$5.50', -5.5],
    ['5 ₫', 5],
    ['+84901234567', 84901234567],
    [' 7 ', 7],
    ['12345678901234567890', 12345678901234567000],
  ])('%j is the number %p', (text, value) => {
    expect(typed(text)).toBe(value);
  });

  it.each(['1,23', '1.2.3', '12a', '1 2', '--5 x', '%', '5%%', '$', '1,2345'])('%j is no number', (text) => {
    expect(typeof typed(text)).toBe('string');
  });

  it('follow the locale: a Vietnamese comma is the decimal mark', () => {
    expect(typed('1.234,5', 'vi_VN')).toBe(1234.5);
    expect(typed('1,5', 'vi_VN')).toBe(1.5);
    expect(typed('1,5', 'en_US')).toBe('text 1,5');
    expect(typed('1.234', 'vi_VN')).toBe(1234);
  });
});

describe('typed dates', () => {
  it.each([
    ['2024-01-05', 'en_US'],
    ['2024/1/5', 'vi_VN'],
    ['1/5/2024', 'en_US'],
    ['5/1/2024', 'vi_VN'],
    ['5-1-2024', 'vi_VN'],
    ['05.01.2024', 'de_DE'],
    ['1/5/24', 'en_US'],
    ['5 Jan 2024', 'en_US'],
    ['Jan 5, 2024', 'en_US'],
    ['January 5 2024', 'vi_VN'],
  ])('%j in %s is 5 January 2024', (text, locale) => {
    expect(typed(text, locale)).toBe(JAN_5_2024);
  });

  it('without a year take the current one', () => {
    expect(typed('1/5', 'en_US')).toBe(45662); // 2025-01-05: 366 days later
  });

  it.each(['2024-02-30', '13/13/2024', '2024-1', '1.5.', 'May'])('%j is no date', (text) => {
    expect(typed(text)).toBe(`text ${text}`);
  });

  it('may have a time', () => {
    expect(typed('2024-01-05 06:00')).toBe(JAN_5_2024 + 0.25);
    expect(typed('1/5/2024 6:00:00 PM')).toBe(JAN_5_2024 + 0.75);
  });

  it('are times alone, or durations over a day', () => {
    expect(typed('10:00 AM')).toBe(10 / 24);
    expect(typed('12:00 am')).toBe(0);
    expect(typed('6 pm')).toBe(0.75);
    expect(typed('36:00')).toBe(1.5);
    expect(typed('10:75')).toBe('text 10:75');
  });

  it('give the cell the format in which they were typed', () => {
    const format = (text: string): unknown =>
      readTypedInput(text, { locale: 'vi_VN', currentYear: 2025 }).format;
    expect(format('2024-01-05')).toBe('yyyy-mm-dd');
    expect(format('5/1/2024')).toBe('d/m/yyyy');
    expect(format('10%')).toBe('0%');
    expect(format('7')).toBeUndefined();
  });
});

describe('typed truth values', () => {
  it.each([
    ['TRUE', true],
    ['false', false],
  ])('%j is %p', (text, value) => {
    expect(typed(text)).toBe(value);
  });
});

describe('typed formulas', () => {
  it.each([
    ['=A1', 'formula =A1'],
    ['+A1', 'formula =+A1'],
    ['-A1', 'formula =-A1'],
    ['@mention', 'formula =@mention'],
    ['=', 'text ='],
    ['-', 'text -'],
  ])('%j is %s', (text, read) => {
    expect(typed(text)).toBe(read);
  });
});

describe('a leading apostrophe', () => {
  it('is consumed, and what follows is text', () => {
    expect(typed("'=A1")).toBe('text =A1');
    expect(typed("'00123")).toBe('text 00123');
    expect(typed("''quoted")).toBe("text 'quoted");
  });
});

describe('a cell of format "@"', () => {
  it('keeps numbers, dates and truth values as text', () => {
    expect(typed('00123', 'en_US', true)).toBe('text 00123');
    expect(typed('2024-01-05', 'en_US', true)).toBe('text 2024-01-05');
    expect(typed('TRUE', 'en_US', true)).toBe('text TRUE');
    expect(typed('+84901234567', 'en_US', true)).toBe('text +84901234567');
  });

  it('evaluates a sign in front of what is no number, or keeps it: Google does not say', () => {
    expect(typed('+A1', 'en_US', true)).toBe('formula =+A1');
    const options = { locale: 'en_US', plainText: true, currentYear: 2025, leadingSign: 'text' } as const;
    expect(readTypedInput('+A1', options)).toEqual({ kind: 'text', value: '+A1' });
  });

  it('still evaluates a formula and consumes an apostrophe', () => {
    expect(typed('=A1', 'en_US', true)).toBe('formula =A1');
    expect(typed("'x", 'en_US', true)).toBe('text x');
  });
});

describe('words', () => {
  it.each(['Khách hàng', 'ORD-2024', 'a1', '10 apples', '#N/A'])('%j stays text', (text) => {
    expect(typed(text)).toBe(`text ${text}`);
  });

  it('an empty text is a blank', () => {
    expect(readTypedInput('', { locale: 'en_US', currentYear: 2025 })).toEqual({ kind: 'blank', value: '' });
  });
});
