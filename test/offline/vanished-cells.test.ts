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
