/**
 * Cells and tabs that somebody else deletes while a script holds ranges of them.
 */
import { bookOf, hostOf } from './run-script';

describe('a write that is held back while somebody deletes rows', () => {
  it('is refused whole when its cells are gone by then', () => {
    const workbook = bookOf([['a'], ['b'], ['c']]);
    const host = hostOf(
      workbook,
      "sheet.getRange('A1:A3').setValues([[1], [2], [3]]); SpreadsheetApp.flush();",
    );
    const [sheet] = workbook.sheets;
    host.state.beforeCall = (name) => {
      if (name === 'SpreadsheetApp.flush') sheet.maxRows = 2;
    };
    expect(() => host.run('run')).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(sheet.rows.map(([value]) => value)).toEqual(['a', 'b', 'c']);
  });
});

const GONE = 'The coordinates of the range are outside the dimensions of the sheet.';

describe('4.13 a range whose rows somebody deleted', () => {
  it.each([
    'getValues',
    'getDisplayValues',
    'getFormulas',
    'getNotes',
    'getDataValidations',
    'isPartOfMerge',
    'canEdit',
  ])('cannot be asked by %s', (method) => {
    const workbook = bookOf([['a'], ['b'], ['c']]);
    const host = hostOf(workbook, `const range = sheet.getRange('A2:A3'); range.${method}()`);
    host.state.beforeCall = (name) => {
      if (name === `Range.${method}`) workbook.shift(workbook.sheets[0], { side: 'rows', at: 2, count: -1 });
    };
    expect(() => host.run('run')).toThrow(GONE);
  });
});

describe('a range of a tab that somebody deleted', () => {
  it.each([
    ['read', "sheet.getRange('A1').getValues()", 'Range.getValues'],
    ['written', "sheet.getRange('A1').setValues([[1]]); SpreadsheetApp.flush()", 'SpreadsheetApp.flush'],
    ['sorted', "sheet.getRange('A1').sort(1)", 'Range.sort'],
  ])('cannot be %s', (_what, body, call) => {
    const workbook = bookOf([['a']]);
    workbook.addSheet('Other');
    const [sheet] = workbook.sheets;
    const host = hostOf(workbook, body);
    host.state.beforeCall = (name) => {
      if (name === call) workbook.removeSheet(sheet);
    };
    expect(() => host.run('run')).toThrow('Sheet 0 not found');
    expect(sheet.rows).toEqual([['a']]);
  });
});
