/**
 * A table of 100,000 × 10: cells are plain values in row arrays.
 */
import { writeFileSync } from 'node:fs';
import { loadWorkbook } from '../../src/offline/files/load-workbook';
import { saveWorkbook } from '../../src/offline/files/save-workbook';
import { hostOf } from './run-script';
import { temporaryFiles } from './temp-folder';

const file = temporaryFiles();
const ROWS = 100_000;

function writeTable(path: string): void {
  const lines = Array.from({ length: ROWS }, (_, i) =>
    [`C${i}`, 'Name', '2024-01-05', '1500', '', 'a', 'b', 'c', 'd', 'e'].join(','),
  );
  writeFileSync(path, `${lines.join('\n')}\n`);
}

describe('a table of a million cells', () => {
  it('loads without an object a cell, is read and written in blocks, and survives .xlsx', async () => {
    writeTable(file('large.csv'));
    const workbook = await loadWorkbook(file('large.csv'));
    const [sheet] = workbook.sheets;
    expect(sheet.rows).toHaveLength(ROWS);
    expect(sheet.rows.every((row) => row.every((cell) => typeof cell === 'string'))).toBe(true);
    expect([sheet.formulas.size, sheet.notes.size, sheet.extras.size, sheet.formatIds.length]).toEqual([
      0, 0, 0, 0,
    ]);

    const body = `sheet.insertColumnsAfter(10, 1); const ids = sheet.getRange(1, 1, ${ROWS}, 1).getValues();
      sheet.getRange(1, 11, ${ROWS}, 1).setNumberFormat('@').setValues(ids.map((row) => ["'" + row[0]]));
      const all = sheet.getDataRange().getValues(); return [all.length, all[99999][10]]`;
    expect(hostOf(workbook, body).run('run').result).toEqual([ROWS, 'C99999']);

    await saveWorkbook(workbook, file('large.xlsx'));
    const [back] = (await loadWorkbook(file('large.xlsx'))).sheets;
    expect(back.rows[99999]).toEqual([
      'C99999',
      'Name',
      '2024-01-05',
      '1500',
      '',
      'a',
      'b',
      'c',
      'd',
      'e',
      'C99999',
    ]);
    expect([back.formulas.size, back.notes.size, back.extras.size]).toEqual([0, 0, 0]);
  });
});
