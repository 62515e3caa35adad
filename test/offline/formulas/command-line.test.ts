/**
 * Formulas of a workbook that the command line classifies.
 */
import ExcelJS from 'exceljs';
import { ensureBuilt, runNode } from '../../support/command-line';
import { readBook } from '../../support/read-book';
import { temporaryFiles } from '../temp-folder';

const file = temporaryFiles();

/** Two customers, of whom one brings all revenue, and formulas that nobody has calculated. */
async function shop(): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Customers').addRows([['Customer ID'], ['best'], ['none']]);
  book.addWorksheet('Orders').addRows([
    ['Order ID', 'Customer ID', 'Order date', 'Amount'],
    ['o1', 'best', new Date('2026-01-05'), 100],
  ]);
  book.addWorksheet('Look').addRows([
    ['best', { formula: 'SEGMENT(A1)' }, { formula: 'UPPER(A1)', result: 'kept' }],
    ['best', { formula: 'SEGMENT(A2,"No such scheme")' }],
  ]);
  await book.xlsx.writeFile(file('shop.xlsx'));
  return file('shop.xlsx');
}

describe('classify', () => {
  it.each([
    ['en', 'Calculated 2 formulas that call the add-on; 1 shows an error.'],
    ['vi', 'Đã tính 2 công thức gọi tiện ích; 1 công thức báo lỗi.'],
  ])('calculates formulas before it saves, and says in %s which of them failed', async (lang, sentence) => {
    ensureBuilt();
    const out = file(`out-${lang}.xlsx`);
    const options = ['--pack', 'value', '--as-of', '2026-03-31', '--lang', lang, '--out', out];
    const { code, stderr } = runNode(['build/cli.mjs', 'classify', await shop(), ...options]);
    expect(code).toBe(0);
    expect(stderr).toContain(sentence);
    expect(stderr).toMatch(/^ {2}Look!B2 #ERROR! .*"No such scheme"/m);
    const { Look, Customers } = await readBook(out);
    expect(Customers[1]).toContain('VIP');
    expect(Look).toMatchObject([
      ['best', { formula: 'SEGMENT(A1)', result: 'VIP' }, { formula: 'UPPER(A1)', result: 'kept' }],
      ['best', { formula: 'SEGMENT(A2,"No such scheme")', result: '#ERROR!' }, ''],
    ]);
  });
});
