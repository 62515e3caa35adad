/**
 * Utilities.formatDate: Java's patterns in any zone.
 */
import { formatPattern } from '../../src/offline/services/date-pattern';
import { answerOf } from './run-script';

// Friday, 5 January 2024, 17:04:09.007 UTC
const MOMENT = Date.UTC(2024, 0, 5, 17, 4, 9, 7);

describe('formatDate', () => {
  it.each([
    ['yyyy-MM-dd', 'UTC', '2024-01-05'],
    ['yyyy-MM-dd HH:mm:ss.SSS', 'Asia/Ho_Chi_Minh', '2024-01-06 00:04:09.007'],
    ['d/M/yy h:mm a', 'UTC', '5/1/24 5:04 PM'],
    ['EEE, MMM d', 'UTC', 'Fri, Jan 5'],
    ['EEEE MMMM', 'UTC', 'Friday January'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Asia/Ho_Chi_Minh', '2024-01-06T00:04:09+07:00'],
    ['Z z', 'America/New_York', '-0500 GMT-05:00'],
    ["h 'o''clock'", 'UTC', "5 o'clock"],
    ['u D k K', 'UTC', '5 5 17 5'],
  ])('writes %s in %s as %s', (pattern, zone, text) => {
    expect(formatPattern(MOMENT, zone, pattern)).toBe(text);
  });

  it('is given to scripts', () => {
    expect(answerOf("return Utilities.formatDate(new Date(0), 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd HH:mm')")).toBe(
      '1970-01-01 08:00',
    );
  });

  it('refuses a text in place of a date', () => {
    expect(
      answerOf("try { Utilities.formatDate('2024-01-01', 'UTC', 'yyyy') } catch (e) { return e.message }"),
    ).toBe(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});
