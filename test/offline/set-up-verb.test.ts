/**
 * `set-up` of the command line: a workbook in, the same with the tabs Settings and Rules out.
 */
import { existsSync } from 'node:fs';
import { ensureBuilt, runNode } from '../support/command-line';
import { inputFiles } from '../support/input-files';
import { readBook } from '../support/read-book';

const { path, book } = inputFiles();

const TABS = {
  Customers: [
    ['Customer ID', 'City'],
    ['a', 'Huế'],
  ],
  Orders: [
    ['Order ID', 'Customer ID', 'Order date', 'Amount'],
    ['1', 'a', new Date('2026-01-05'), 100],
  ],
};

function setUp(...args: string[]) {
  ensureBuilt();
  return runNode(['build/cli.mjs', 'set-up', ...args]);
}

describe('set-up', () => {
  it.each([
    ['en', 'Settings', 'Rules', 'Made: Settings, Rules.'],
    ['vi', 'Cài đặt', 'Quy tắc', 'Đã tạo: Cài đặt, Quy tắc.'],
  ])(
    'makes the tabs in %s beside the workbook’s own, and says so',
    async (lang, settings, rules, sentence) => {
      const shop = await book(`shop-${lang}.xlsx`, TABS);
      const out = path(`out-${lang}.xlsx`);
      const { code, stdout } = setUp(shop, '--lang', lang, '--pack', 'value', '--out', out);
      expect([code, stdout.trim()]).toEqual([0, sentence]);
      const [before, after] = [await readBook(shop), await readBook(out)];
      expect(Object.keys(after)).toEqual(['Customers', 'Orders', settings, rules]);
      expect(after.Customers).toEqual(before.Customers);
      expect(after.Orders).toEqual(before.Orders);
    },
  );

  it('refuses a tab of a newer version, and writes no file', async () => {
    const settings = [
      ['Section', 'Name', 'Value'],
      ['general', 'Version', 99],
    ];
    const shop = await book('newer.xlsx', { ...TABS, Settings: settings });
    const { code, stderr } = setUp(shop, '--out', path('none.xlsx'));
    expect([code, existsSync(path('none.xlsx'))]).toEqual([1, false]);
    expect(stderr).toContain('Settings: This tab was made by a newer version of Customer Segments');
  });

  it('is wrong usage with a pack that there is not', async () => {
    const shop = await book('shop.xlsx', TABS);
    const { code, stderr } = setUp(shop, '--pack', 'nope', '--out', path('none.xlsx'));
    expect([code, existsSync(path('none.xlsx'))]).toEqual([2, false]);
    expect(stderr).toContain('nope');
  });

  it('is wrong usage without an .xlsx to write', async () => {
    const shop = await book('shop.xlsx', TABS);
    expect(setUp(shop).code).toBe(2);
    expect(setUp(shop, '--out', path('x.csv')).code).toBe(2);
  });
});
