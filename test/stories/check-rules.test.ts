import { readFileSync } from 'node:fs';
import type { CheckAnswer } from '../../src/protocol';
import { ensureBuilt, runNode } from '../support/command-line';
import { inputFiles } from '../support/input-files';
import { readBook } from '../support/read-book';

const files = inputFiles();

const run = (verb: string, ...args: readonly string[]) => {
  ensureBuilt();
  return runNode(['build/cli.mjs', verb, ...args]);
};
const check = (...args: readonly string[]) => run('check', ...args);

/** A has three orders, B one, C none. */
const SHOP = {
  Customers: [
    ['Customer ID', 'City'],
    ['A', 'Huế'],
    ['B', 'Vinh'],
    ['C', ''],
  ],
  Orders: [
    ['Order ID', 'Customer ID', 'Order date', 'Amount'],
    ['1', 'A', '2026-01-05', 100],
    ['2', 'A', '2026-02-05', 50],
    ['3', 'A', '2026-02-06', 50],
    ['4', 'B', '2026-03-05', 70],
  ],
};

const RULES = [
  ['Scheme', 'Segment', 'orders', 'Condition'],
  ['Habit', 'Regular', '>= 3', ''],
  ['Habit', 'Buyer', '>= 1', ''],
  ['Habit', 'Rest', '0', ''],
];

describe('the command check', () => {
  it('says every rule in words, with the customers whom it takes, and exits with 0', async () => {
    const book = await files.book('fine.xlsx', { ...SHOP, Rules: RULES });
    const { code, stdout } = check(book, '--lang', 'en');
    expect(code).toBe(0);
    expect(stdout).toContain('3 rules checked: no problem found.');
    expect(stdout).toContain('row 2 Regular: ordered 3 times or more');
    // Three orders are also one or more: A fits the second rule, but is taken already.
    expect(stdout).toContain('1 matched, of 2 whom it fits');
  });

  it('gives the same as JSON', async () => {
    const book = await files.book('json.xlsx', { ...SHOP, Rules: RULES });
    const { code, stdout } = check(book, '--json', '-');
    expect(code).toBe(0);
    const answer = JSON.parse(stdout) as CheckAnswer;
    expect(answer).toMatchObject({ ok: true, customers: 3, tests: null });
    expect(answer.schemes[0].rules.map(({ row, matched, holds }) => [row, matched, holds])).toEqual([
      [2, 1, 1],
      [3, 1, 2],
      [4, 1, 1],
    ]);
  });

  it('exits with 1 and says what is wrong, where, when a rule is', async () => {
    const rules = [...RULES, ['Habit', 'Odd', '=> 2', '']];
    const book = await files.book('wrong.xlsx', { ...SHOP, Rules: rules });
    const { code, stdout } = check(book, '--lang', 'en');
    expect(code).toBe(1);
    expect(stdout).toContain('✗ Rules, column "orders", row 5, characters 1–2: ');
  });

  it('marks the tab Rules: customers taken, and what is wrong with which rule', async () => {
    const rules = [...RULES, ['Habit', 'Lost', '', 'orders > 5']];
    const book = await files.book('marks.xlsx', { ...SHOP, Rules: rules });
    const out = files.path('marked.xlsx');
    expect(check(book, '--lang', 'en', '--out', out).code).toBe(0);
    const marked = await readBook(out);
    const [headers, ...rows] = marked.Rules;
    expect(headers).toEqual([...RULES[0], 'Matched', 'Problem']);
    expect(rows.map((row) => row[4])).toEqual([1, 1, 1, 0]);
    // More than five orders are three or more: row 2 takes them all.
    expect(rows.map((row) => Boolean(row[5]))).toEqual([false, false, false, true]);
  });

  it('checks rules alone, in Vietnamese', () => {
    const rules = files.text(
      'luat.csv',
      'Cách phân loại,Nhóm,số đơn hàng\nThói quen,Quen,>= 3\nThói quen,Còn lại,< 3\n',
    );
    const { code, stdout } = check('--rules', rules, '--lang', 'vi');
    expect(code).toBe(0);
    expect(stdout).toContain('Đã kiểm tra 2 quy tắc: không có vấn đề gì.');
  });

  it('uses a file of rules with the sample shop', () => {
    const rules = files.text('own.csv', 'Scheme,Segment,orders\nHabit,Regular,>= 3\nHabit,Rest,< 3\n');
    const { stdout } = check('--sample', 'en', '--rules', rules);
    expect(stdout).toContain('2 rules checked');
  });

  it('runs the tab Rule tests, marks each test and exits with 1 when one fails', async () => {
    const tests = [
      ['Expected segment', 'orders', 'Note'],
      ['Regular', 3, 'three are enough'],
      ['Regular', 2, 'two are not'],
    ];
    const book = await files.book('tests.xlsx', { ...SHOP, Rules: RULES, 'Rule tests': tests });
    const out = files.path('tested.xlsx');
    const { code, stdout } = check(book, '--lang', 'en', '--out', out);
    expect(code).toBe(1);
    expect(stdout).toContain('1 of 2 tests passed.');
    const [headers, passed, failed] = (await readBook(out))['Rule tests'];
    expect(headers).toEqual([...tests[0], 'Result']);
    expect(passed[3]).toBe('✓');
    expect(failed[3]).toBe(
      '✗ column "Expected segment": Expected: Regular. The rule in row 3 gives: Buyer. Correct the rules or the test.',
    );
  });

  it('refuses options that it would not heed', async () => {
    const book = await files.book('options.xlsx', { ...SHOP, Rules: RULES });
    expect(check(book, '--metrics').code).toBe(2);
    expect(check().code).toBe(2);
  });
});

describe('the command explain', () => {
  it('says why a customer is in a segment and what is missing for another', async () => {
    const book = await files.book('explain.xlsx', { ...SHOP, Rules: RULES });
    const { code, stdout } = run('explain', book, '--lang', 'en', '--customer', 'B', '--segment', 'Regular');
    expect(code).toBe(0);
    expect(stdout).toContain('Habit: Buyer, decided by row 3');
    expect(stdout).toContain('✗ orders is 1; wanted: >= 3');
    expect(stdout).toMatch(/orders.*2 more/);
  });

  it('gives the same as JSON', async () => {
    const book = await files.book('explain-json.xlsx', { ...SHOP, Rules: RULES });
    const json = files.path('explained.json');
    expect(run('explain', book, '--customer', 'B', '--json', json).code).toBe(0);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
      ok: true,
      row: 3,
      schemes: [{ scheme: 'Habit', segment: 'Buyer' }],
      missing: [],
    });
  });

  it('knows no customer of another id, and no segment of another name', async () => {
    const book = await files.book('unknown.xlsx', { ...SHOP, Rules: RULES });
    const customer = run('explain', book, '--lang', 'en', '--customer', 'Z');
    expect([customer.code, customer.stderr]).toEqual([
      1,
      expect.stringContaining('No customer has the id "Z".'),
    ]);
    const sample = run('explain', '--sample', 'vi', '--customer', 'Z');
    // Only what stands in the way: what else was noticed belongs to other commands.
    expect(sample.stderr.trim().split('\n')).toEqual([
      'Chưa có gì thay đổi:',
      '  Không khách nào có mã "Z". Hãy chép mã từ trang Khách hàng.',
    ]);
    const segment = run('explain', book, '--lang', 'en', '--customer', 'B', '--segment', 'VIP');
    expect([segment.code, segment.stderr]).toEqual([1, expect.stringContaining('Regular, Buyer, Rest')]);
  });

  it('must be told the customer', async () => {
    const book = await files.book('nobody.xlsx', { ...SHOP, Rules: RULES });
    expect(run('explain', book).code).toBe(2);
  });
});
