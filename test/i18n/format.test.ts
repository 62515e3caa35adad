import type { Issue } from '../../src/core/index';
import { fill, languageOfLocale, messages, reportIssue, summarySentence } from '../../src/i18n/index';
import type { Report } from '../../src/protocol';
import { readRows } from '../core/settings/settings-grid';
import { readGrid } from '../core/rules/rules-grid';

function issue(changes: Partial<Issue>): Issue {
  return { code: 'rules.noScheme', severity: 'error', count: 1, where: { rows: [] }, params: {}, ...changes };
}

const NO_SCHEME = messages('en').issues['rules.noScheme'];

describe('the language of a locale', () => {
  it.each([
    ['vi', 'vi'],
    ['vi_VN', 'vi'],
    ['VI-VN', 'vi'],
    ['en_US', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ])('%s is %s', (locale, language) => expect(languageOfLocale(locale)).toBe(language));
});

describe('a sentence', () => {
  it('is filled with values, each name as often as it stands', () => {
    expect(fill('{n} of {n} {what}', { n: 3, what: 'rows' })).toBe('3 of 3 rows');
  });

  it('shows a name without a value as it stands', () => {
    expect(fill('{n} rows', {})).toBe('{n} rows');
  });

  it('takes values literally, braces and dollar signs, too', () => {
    expect(fill('"{found}"', { found: '{n} $& $1' })).toBe('"{n} $& $1"');
  });
});

describe('the place of an issue', () => {
  it.each<[where: Issue['where'], count: number, english: string, vietnamese: string]>([
    [{ rows: [] }, 1, '', ''],
    [{ sheet: 'Rules', rows: [] }, 1, 'Rules: ', 'Rules: '],
    [{ sheet: 'Rules', rows: [3] }, 1, 'Rules, row 3: ', 'Rules, dòng 3: '],
    [{ sheet: 'Rules', rows: [3, 5] }, 2, 'Rules, rows 3, 5: ', 'Rules, các dòng 3, 5: '],
    [{ column: 'Total', rows: [3] }, 1, 'column "Total", row 3: ', 'cột "Total", dòng 3: '],
    [
      { sheet: 'Orders', column: 'Total', rows: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
      1234,
      'Orders, column "Total", rows 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 … (1,234 in all): ',
      'Orders, cột "Total", các dòng 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 … (tất cả 1.234 dòng): ',
    ],
    // Characters are counted from 1, and the last one is named.
    [
      { sheet: 'Rules', rows: [3], range: { start: 0, end: 2 } },
      1,
      'Rules, row 3, characters 1–2: ',
      'Rules, dòng 3, ký tự 1–2: ',
    ],
    [{ rows: [3], range: { start: 4, end: 4 } }, 1, 'row 3: ', 'dòng 3: '],
  ])('%j seen %i times is "%s" and "%s"', (where, count, english, vietnamese) => {
    expect(reportIssue(issue({ where, count }), 'en').message).toBe(english + NO_SCHEME);
    expect(reportIssue(issue({ where, count }), 'vi').message).toBe(
      vietnamese + messages('vi').issues['rules.noScheme'],
    );
  });
});

describe('a reported issue', () => {
  it('carries code, severity, count and place as values beside the sentence', () => {
    const where = { sheet: 'Rules', column: 'Scheme', rows: [3] };
    expect(reportIssue(issue({ where }), 'en')).toEqual({
      code: 'rules.noScheme',
      severity: 'error',
      count: 1,
      where,
      message: `Rules, column "Scheme", row 3: ${NO_SCHEME}`,
    });
  });

  it('that has no sentence shows its code', () => {
    expect(reportIssue(issue({ code: 'x.unheardOf' }), 'en').message).toBe('x.unheardOf');
  });

  it('of the tabs has a value for every placeholder', () => {
    const header = ['On', 'Scheme', 'Segment', 'orders', 'ordrs', 'Segment'];
    const found = [
      ...readRows([
        ['generl', 'x', 'y'],
        ['general', 'Langage', 'y'],
        ['general', 'Language', 'y'],
        ['scheme', ''],
        ['scheme', 'A'],
        ['scheme', 'A'],
      ]).issues,
      ...readGrid([header, ['perhaps', '', '', '=> 2', '1', 'x']]).issues,
    ];
    expect(found.length).toBeGreaterThan(9);
    for (const language of ['en', 'vi'] as const) {
      for (const each of found) expect(reportIssue(each, language).message).not.toMatch(/\{\w+\}/);
    }
  });
});

describe('the sentence at the end of a run', () => {
  it('gives customers and skipped rows in the digits of the language', () => {
    const counts = { customers: 1234, skippedCustomerRows: 2, skippedOrderRows: 5 };
    const report = { counts } as Report;
    expect(summarySentence(report, 'en')).toBe('1,234 customers classified, 7 rows skipped.');
    expect(summarySentence(report, 'vi')).toContain('1.234');
  });
});
