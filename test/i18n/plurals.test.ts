/**
 * Counted things: English says "1 row has", "2 rows have"; Vietnamese has one form.
 * And numbers are grouped as the language does.
 */
import { fill, messages, reportIssue, summarySentence, type IssueCode } from '../../src/i18n/index';
import type { Issue, Language } from '../../src/core/index';
import type { Report } from '../../src/protocol';

function said(code: string, count: number, language: Language): string {
  const issue: Issue = { code, severity: 'warning', count, where: { rows: [] }, params: {} };
  return reportIssue(issue, language).message;
}

/** The names before the colon, each once. */
function placeholders(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)(?::[^{}]*)?\}/g)].map(([, name]) => name))].sort();
}

describe('fill', () => {
  const SENTENCE = '{n} {n:row is|rows are} blank';

  it.each([
    [0, '0 rows are blank'],
    [1, '1 row is blank'],
    [2, '2 rows are blank'],
    ['1', '1 row is blank'],
    ['1,204', '1,204 rows are blank'],
  ])('chooses by %j', (n, expected) => {
    expect(fill(SENTENCE, { n })).toBe(expected);
  });

  it('groups numbers as the language does, and leaves texts alone', () => {
    expect(fill('{n} {text}', { n: 1204567, text: '1234' }, 'en')).toBe('1,204,567 1234');
    expect(fill('{n} {text}', { n: 1204567, text: '1234' }, 'vi')).toBe('1.204.567 1234');
    expect(fill('{n}', { n: 1204567 })).toBe('1204567');
  });

  it('lets either form be empty', () => {
    expect(fill('row{n:|s}', { n: 1 })).toBe('row');
    expect(fill('row{n:|s}', { n: 2 })).toBe('rows');
  });

  it('shows a name without a value, plural or not', () => {
    expect(fill('{a} {b:one|many}', {})).toBe('{a} {b:one|many}');
  });

  it('does not fill what a value brings', () => {
    expect(fill('{a}', { a: '{b:one|many}', b: 1 })).toBe('{b:one|many}');
  });
});

describe('the names before the colon', () => {
  const codes = Object.keys(messages('en').issues) as IssueCode[];

  it.each(codes)('are the same in both languages: %s', (code) => {
    expect(placeholders(messages('vi').issues[code])).toEqual(placeholders(messages('en').issues[code]));
  });
});

describe('a count', () => {
  const counted = Object.entries(messages('en').issues).filter(([, sentence]) =>
    sentence.includes('{count}'),
  );

  it.each(counted)('of one is singular in English: %s', (code) => {
    const [one, many] = [said(code, 1, 'en'), said(code, 2, 'en')];
    expect(many).not.toBe(one.replace('1', '2'));
    expect(one).not.toMatch(/\b1 (?:order |customer |test )?(?:rows|cells|orders|customers|lines|IDs)\b/);
    expect(one).not.toMatch(/\||\{count/);
  });

  it.each(counted)('has one form in Vietnamese: %s', (code) => {
    expect(said(code, 2, 'vi')).toBe(said(code, 1, 'vi').replace('1', '2'));
  });

  it('is grouped as the language does', () => {
    expect(said('intake.order.blank-date', 12345, 'en')).toMatch(/^12,345 order rows have/);
    expect(said('intake.order.blank-date', 12345, 'vi')).toMatch(/^12\.345 dòng/);
  });

  it('in the place is grouped, row numbers are not', () => {
    const where = { sheet: 'Orders', rows: [12001, 12002] };
    const issue: Issue = {
      code: 'intake.order.blank-date',
      severity: 'warning',
      count: 1500,
      where,
      params: {},
    };
    expect(reportIssue(issue, 'en').message).toMatch(
      /^Orders, rows 12001, 12002 … \(1,500 in all\): 1,500 order/,
    );
  });

  it.each([
    [1, 1, '1 customer classified, 1 row skipped.'],
    [1204, 0, '1,204 customers classified, 0 rows skipped.'],
  ])('of a run: %d classified, %d skipped', (customers, skippedOrderRows, expected) => {
    const counts = { customers, skippedCustomerRows: 0, skippedOrderRows };
    expect(summarySentence({ counts } as Report, 'en')).toBe(expected);
  });
});

describe('a range of characters', () => {
  it.each([
    [{ start: 0, end: 1 }, 'character 1: '],
    [{ start: 2, end: 5 }, 'characters 3–5: '],
    [{ start: 2, end: 2 }, ''],
  ])('%j', (range, place) => {
    const issue: Issue = {
      code: 'rule.unexpectedEnd',
      severity: 'error',
      count: 1,
      where: { rows: [], range },
      params: {},
    };
    expect(reportIssue(issue, 'en').message).toBe(place + messages('en').issues['rule.unexpectedEnd']);
  });
});
