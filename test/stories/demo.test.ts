/**
 * The demo: the sample shop by every set of ready-made rules that can stand with the others, in either language.
 */
import ExcelJS from 'exceljs';
import { ensureBuilt, runNode } from '../support/command-line';
import { choosePacks, schemesOf } from '../../src/templates/index';

const choice = choosePacks(['all']);
const packs = 'packs' in choice ? choice.packs : [];

beforeAll(ensureBuilt);

describe.each([
  { lang: 'en', args: [], place: /is (\/.*\.xlsx)$/, sheet: 'Customers' },
  { lang: 'vi', args: ['--lang', 'vi'], place: /: (\/.*\.xlsx)$/, sheet: 'Khách hàng' },
] as const)('the demo in $lang', ({ lang, args, place, sheet }) => {
  it('asks each question of the packs, names each segment, and ends with the place of a workbook that has the columns', async () => {
    const { code, stdout } = runNode(['build/cli.mjs', 'demo', ...args]);
    expect(code).toBe(0);
    const lines = stdout.trim().split('\n');
    for (const pack of packs) {
      expect(lines).toContain(pack.title[lang]);
      for (const { segment } of pack.scheme.rules)
        expect(lines.filter((line) => line.startsWith(`  ${segment[lang]}  `)).length).toBeGreaterThanOrEqual(
          1,
        );
    }
    const path = place.exec(lines[lines.length - 1])?.[1] ?? '';
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    const header = book.getWorksheet(sheet)?.getRow(1).values;
    for (const { column } of packs.flatMap(schemesOf)) expect(header).toContain(column[lang]);
  });
});
