/**
 * What a check says of the tab Rule tests: one tab a code, beside two schemes of one rule each.
 */
import type { CaseIssueCode, Language } from '../../src/core/index';
import { checkGrids, type ExampleRun } from './check-grids';
import { smallShop } from './example-tabs';
import { rulesGrid } from './tab-issues';
import type { ExampleRule } from './tab-examples';
import { say, type Words } from './words';

const VALUE = { en: 'Value', vi: 'Giá trị' };
const REGULAR = { en: 'Regular', vi: 'Khách quen' };
const SCHEME = { en: 'Scheme', vi: 'Cách phân loại' };
const EXPECTED = { en: 'Expected segment', vi: 'Nhóm mong đợi' };
const ORDERS = { en: 'orders', vi: 'số đơn hàng' };
const HEADERS = [SCHEME, EXPECTED, ORDERS];

const RULES: readonly ExampleRule[] = [
  { scheme: VALUE, segment: REGULAR, orderCount: '>= 5' },
  { scheme: 'RFM', segment: 'VIP', orderCount: '>= 10' },
];

/** A header row and one test. */
export const CASE_EXAMPLES: Readonly<Record<CaseIssueCode, readonly (readonly Words[])[]>> = {
  'cases.failed': [HEADERS, [VALUE, '', '7']],
  'cases.failedByNone': [HEADERS, [VALUE, REGULAR, '4']],
  'cases.noHeader': [
    [SCHEME, { en: 'Wanted', vi: 'Muốn có' }, ORDERS],
    [VALUE, REGULAR, '7'],
  ],
  'cases.unknownColumn': [
    [SCHEME, EXPECTED, { en: 'ordrs', vi: 'số đơn hàg' }],
    [VALUE, '', '7'],
  ],
  'cases.noSuchColumn': [
    [SCHEME, EXPECTED, { en: 'Shoe size', vi: 'Cỡ giày' }],
    [VALUE, '', '42'],
  ],
  'cases.noScheme': [HEADERS, ['', REGULAR, '7']],
  'cases.unknownScheme': [HEADERS, [{ en: 'Valeu', vi: 'Giá trịn' }, REGULAR, '7']],
  'cases.unknownSegment': [HEADERS, [VALUE, { en: 'Regulars', vi: 'Khách' }, '7']],
};

/** Checks the rules with the tests of that tab. */
export function checkCases(grid: readonly (readonly Words[])[], language: Language): ExampleRun {
  const cases = grid.map((row) => row.map((cell) => say(cell, language)));
  return checkGrids(
    { customers: smallShop(language), rules: rulesGrid({ rules: RULES }, language), cases },
    language,
  );
}
