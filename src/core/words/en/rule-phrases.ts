/**
 * What English speakers write in rules in place of signs. Rules refuse it and say the sign.
 */

/** Phrases before a value, with the sign that they stand for. */
export const WORDED_SIGNS: Readonly<Record<string, string>> = {
  'at least': '>=',
  from: '>=',
  'greater than or equal to': '>=',
  'more than': '>',
  'greater than': '>',
  over: '>',
  above: '>',
  after: '>',
  'at most': '<=',
  'up to': '<=',
  'less than or equal to': '<=',
  'less than': '<',
  under: '<',
  below: '<',
  before: '<',
  is: '=',
  'equal to': '=',
  'is equal to': '=',
  equals: '=',
  exactly: '=',
  'is not': '!=',
  like: 'contains',
  includes: 'contains',
  'begins with': 'starts with',
};

/** Words between the two ends of a range. */
export const WORDED_RANGE: readonly string[] = ['to', 'until'];

/** Whole values in words. */
export const WORDED_VALUES: Readonly<Record<string, string>> = {
  blank: 'null',
  empty: 'null',
  any: '-',
  all: '-',
  today: 'today()',
  now: 'today()',
};
