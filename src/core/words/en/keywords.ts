/**
 * English keywords of the rule language: the first is printed (it is FEEL's own), every one is recognised.
 */

/** The words by meaning. */
export const KEYWORDS = {
  and: ['and'],
  or: ['or'],
  not: ['not'],
  in: ['in'],
  between: ['between'],
  if: ['if'],
  then: ['then'],
  else: ['else'],
  true: ['true'],
  false: ['false'],
  null: ['null'],
  date: ['date'],
  today: ['today'],
  column: ['column'],
  contains: ['contains'],
  startsWith: ['starts with'],
  endsWith: ['ends with'],
  listContains: ['list contains'],
  top: ['top'],
  bottom: ['bottom'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** What a keyword means. */
export type Keyword = keyof typeof KEYWORDS;

/** Words for booleans in cells under a yes/no metric. */
export const BOOLEAN_WORDS: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** Words written after a number, with the factor that the number must be multiplied by; rules refuse them with that hint. */
export const NUMBER_UNITS: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mil: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  day: 1,
  days: 1,
  d: 1,
  week: 7,
  weeks: 7,
  order: 1,
  orders: 1,
  times: 1,
  usd: 1,
  eur: 1,
  $: 1,
  '€': 1,
  '£': 1,
};
