/**
 * `fit` of the command line: thresholds for the data at hand, and a workbook with them in its Rules tab. And the starters.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { FitAnswer } from '../../src/protocol';
import { ensureBuilt, runNode } from '../support/command-line';
import { inputFiles } from '../support/input-files';
import { readBook } from '../support/read-book';

const { path, book } = inputFiles();

function run(verb: 'fit' | 'set-up', ...args: string[]) {
  ensureBuilt();
  return runNode(['build/cli.mjs', verb, ...args]);
}

/**
 * Thirty customers, of revenue 10 to 300: 4,650 in all. From the best downwards eight bring 300 + … + 230 = 2,120, 45.6 %,
 * and nine 2,340, 50.3 %: VIP ends at the ninth, 220.
 */
const numbers = Array.from({ length: 30 }, (_, index) => index + 1);
const SHOP = {
  Customers: [['Customer ID'], ...numbers.map((k) => [`k${k}`])],
  Orders: [
    ['Order ID', 'Customer ID', 'Order date', 'Amount'],
    ...numbers.map((k) => [`o${k}`, `k${k}`, new Date('2026-01-05'), 10 * k]),
  ],
};

/** The shop with its rules, as a file. */
async function shopWithRules(): Promise<string> {
  const out = path('with-rules.xlsx');
  const { code, stderr } = run('set-up', await book('shop.xlsx', SHOP), '--pack', 'value', '--out', out);
  if (code !== 0) throw new Error(stderr);
  return out;
}

describe('fit', () => {
  it('says the thresholds and writes no file; --apply writes them into the Rules tab alone', async () => {
    const shop = await shopWithRules();
    const [json, out] = [path('fit.json'), path('fitted.xlsx')];
    const proposed = run('fit', shop, '--as-of', '2026-03-31', '--json', json);
    expect([proposed.code, proposed.stdout]).toEqual([
      0,
      expect.stringContaining('VIP = your best 50% of revenue: from 220'),
    ]);
    const { proposals, written } = JSON.parse(readFileSync(json, 'utf8')) as Extract<FitAnswer, { ok: true }>;
    expect([proposals.length, written]).toEqual([1, 0]);
    const applied = run('fit', shop, '--as-of', '2026-03-31', '--apply', '--out', out);
    expect([applied.code, applied.stdout]).toEqual([
      0,
      expect.stringContaining('8 cells of the Rules tab written'),
    ]);
    const [before, after] = [await readBook(shop), await readBook(out)];
    expect({ ...after, Rules: before.Rules }).toEqual(before);
    expect(JSON.stringify(after.Rules)).toContain('>= 220');
    const again = run('fit', out, '--as-of', '2026-03-31', '--apply', '--out', path('again.xlsx'));
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('No threshold was changed.')]);
    expect(await readBook(path('again.xlsx'))).toEqual(after);
  });

  it('proposes for the sample shop, in its language', () => {
    const { code, stdout } = run('fit', '--sample', 'vi', '--pack', 'value,lifecycle');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/VIP = những khách mang lại 50% doanh thu/)]);
  });

  it('cannot write for packs that stand in no tab', () => {
    const out = path('none.xlsx');
    const { code, stderr } = run('fit', '--sample', 'en', '--pack', 'value', '--apply', '--out', out);
    expect([code, existsSync(out)]).toEqual([1, false]);
    expect(stderr).toContain('There is no Rules tab to write to.');
  });

  it.each([
    ['--apply without a file', ['--apply']],
    ['a file without --apply', ['--out', 'x.xlsx']],
    ['a table to write to', ['--apply', '--out', 'x.csv']],
  ])('is wrong usage with %s', (_what, args) => {
    const { code, stderr } = run('fit', '--sample', 'en', ...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--apply writes a workbook')]);
  });
});

describe('the starters of set-up', () => {
  it.each([
    ['en', 'Food and drink'],
    ['vi', 'Ăn uống'],
  ])('are listed in %s', (lang, title) => {
    const { code, stdout } = run('set-up', '--starter', 'list', '--lang', lang);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`food-and-drink  ${title}\n`)]);
  });

  it('put their thresholds into the workbook', async () => {
    const out = path('cafe.xlsx');
    const shop = await book('cafe-shop.xlsx', SHOP);
    expect(run('set-up', shop, '--starter', 'food-and-drink', '--out', out).code).toBe(0);
    // Lost: nobody comes back to a café after 120 days.
    expect(JSON.stringify((await readBook(out)).Rules)).toContain('> 120');
  });

  it('are wrong usage by a name that is none', () => {
    const { code, stderr } = run('set-up', '--sample', 'en', '--starter', 'shop', '--out', path('none.xlsx'));
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no starter "shop".')]);
  });
});
