/**
 * One example as the tabs of a spreadsheet: a rule with one cell or one condition, beside a small customers sheet.
 */
import { tabHeaders, type Language } from '../../src/core/index';
import type { Grid } from './check-grids';
import type { ExampleValue } from './cell-examples';
import type { ExampleCustomer } from './condition-examples';
import { headerOf, OWN_HEADERS, say, type ExampleSubject, type Words } from './words';

/** The segment of the one rule of an example. */
export const SEGMENT = 'A';

/** A Rules tab with one rule: a cell under a subject, or, without a subject, a condition. */
export function oneRule(cell: unknown, under: ExampleSubject | null, language: Language): Grid {
  const { rule } = tabHeaders(language);
  const header = under === null ? rule.condition[0] : headerOf(under, language);
  return [
    [rule.scheme[0], rule.segment[0], header],
    ['1', SEGMENT, cell],
  ];
}

/** A sample customer and the segment that it is to get. */
export interface ExampleCase {
  readonly scheme: Words;
  readonly expected: Words;
  readonly values: ExampleCustomer;
}

/** A tab Rule tests; a column for each value that one of the samples has. */
export function casesGrid(cases: readonly ExampleCase[], language: Language): Grid {
  const { ruleCase } = tabHeaders(language);
  const subjects = [...new Set(cases.flatMap(({ values }) => Object.keys(values)))] as ExampleSubject[];
  return [
    [ruleCase.scheme[0], ruleCase.segment[0], ...subjects.map((subject) => headerOf(subject, language))],
    ...cases.map(({ scheme, expected, values }) => [
      say(scheme, language),
      say(expected, language),
      ...subjects.map((subject) => cellOf(values[subject] ?? null, language)),
    ]),
  ];
}

/** A value as a cell holds it. */
export function cellOf(value: ExampleValue, language: Language): string | number {
  if (value === null) return '';
  return typeof value === 'number' ? value : say(value, language);
}

/** Two customers with a value in every column that the examples ask about. */
export function smallShop(language: Language): Grid {
  const own = Object.keys(OWN_HEADERS) as (keyof typeof OWN_HEADERS)[];
  const metrics = ['orderCount', 'revenue', 'recencyDays', 'lastOrderDate'] as const;
  const header = [ID[language], ...[...metrics, ...own].map((subject) => headerOf(subject, language))];
  return [header, ...CUSTOMERS.map((row) => row.map((cell) => cellOf(cell, language)))];
}

/** The header of the customers' ids. */
export const ID: Readonly<Record<Language, string>> = { en: 'Customer ID', vi: 'Mã khách hàng' };

const YES = { en: 'yes', vi: 'có' };
const NO = { en: 'no', vi: 'không' };
const CUSTOMERS: readonly (readonly (number | Words)[])[] = [
  [
    'C1',
    5,
    2500000,
    12,
    '2026-06-18',
    { en: 'London', vi: 'Hà Nội' },
    { en: 'Gold', vi: 'Vàng' },
    { en: 'tea; coffee', vi: 'trà; cà phê' },
    YES,
  ],
  [
    'C2',
    1,
    400000,
    90,
    '2026-04-01',
    { en: 'York', vi: 'Huế' },
    { en: 'Silver', vi: 'Bạc' },
    { en: 'travel', vi: 'du lịch' },
    NO,
  ],
];
