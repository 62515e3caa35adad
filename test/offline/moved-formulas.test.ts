/**
 * What formulas name when the cells that they name move.
 */
import { moveReferences, shiftRelativeRows } from '../../src/offline/workbook/formula-references';
import { shiftBoxes } from '../../src/offline/workbook/shift';
import { bookOf, hostOf } from './run-script';

describe('a formula after a column was inserted before B', () => {
  const shifted = (formula: string): string =>
    moveReferences(
      formula,
      (tab) => tab === null,
      (box) => shiftBoxes([box], { side: 'columns', at: 1, count: 1 })[0] ?? null,
    );

  it.each([
    ['=A1+B1', '=A1+C1'],
    ['=$B$2*2', '=$C$2*2'],
    ['=SUM(A1:C3)', '=SUM(A1:D3)'],
    ['=SUM(B:C)', '=SUM(C:D)'],
    ['=SUM(B2:B)', '=SUM(C2:C)'],
    ['=SUM(2:3)', '=SUM(2:3)'],
    ['="B1 "&B1', '="B1 "&C1'],
    ['=LOG10(B1)', '=LOG10(C1)'],
    ['=Other!B1', '=Other!B1'],
    ["='Tab B1'!B1", "='Tab B1'!B1"],
    ['=rate_B2+1', '=rate_B2+1'],
  ])('%s is %s', (before, after) => {
    expect(shifted(before)).toBe(after);
  });
});

describe('a formula whose cells were deleted', () => {
  it('says #REF!', () => {
    const workbook = bookOf([[1, 2, 3]]);
    workbook.addSheet('Sums').setFormula(0, 0, '=Data!B1+Data!C1');
    workbook.sheets[0].setFormula(0, 0, '=SUM(B1:C1)');
    hostOf(workbook, 'sheet.deleteColumns(2, 1)').run('run');
    expect([...workbook.sheets[1].formulas.values()]).toEqual(['=Data!#REF!+Data!B1']);
    expect([...workbook.sheets[0].formulas.values()]).toEqual(['=SUM(B1:B1)']);
  });
});

describe('a sorted formula', () => {
  it('looks at the row in which it stands now, unless the row is fixed', () => {
    const workbook = bookOf([
      [2, '', 'x'],
      [1, '', 'y'],
    ]);
    workbook.sheets[0].setFormula(0, 1, '=A1*A$1');
    hostOf(workbook, "sheet.getRange('A1:B2').sort(1)").run('run');
    expect([...workbook.sheets[0].formulas]).toEqual([[18278 + 1, '=A2*A$1']]);
  });

  it('that would look above the first row says #REF!', () => {
    expect(shiftRelativeRows('=A1+A2', -1)).toBe('=#REF!+A1');
  });
});

describe('4.31 moving columns', () => {
  it('takes merges, filter, conditional looks, names and validations along, each column its part', () => {
    const workbook = bookOf([
      ['a', 'b', 'c', 'd'],
      [1, 2, 3, 4],
    ]);
    const [sheet] = workbook.sheets;
    const columns = (column: number, count: number) => ({ row: 1, column, rows: 2, columns: count });
    sheet.merges = [columns(1, 2)];
    sheet.filter = columns(1, 4);
    sheet.validations = [{ box: columns(2, 2), values: ['x'], rejects: false }];
    sheet.conditionalRules = [{ boxes: [columns(1, 1)], criteria: 'TEXT_EQUAL_TO', values: ['x'] }];
    workbook.namedRanges = [{ name: 'Mine', sheetId: 0, box: columns(1, 2) }];
    workbook.addSheet('Sums').setFormula(0, 0, '=Data!A1+Data!C1');
    // A and B go behind C: the columns are C, A, B, D.
    hostOf(workbook, "sheet.moveColumns(sheet.getRange('A1:B1'), 4)").run('run');
    expect(sheet.rows[0]).toEqual(['c', 'a', 'b', 'd']);
    expect(sheet.merges).toEqual([columns(2, 2)]);
    expect(sheet.filter).toEqual(columns(1, 4));
    // B is the third column now, C the first: the rule stands on both, apart.
    expect(sheet.validations.map(({ box }) => box)).toEqual([columns(1, 1), columns(3, 1)]);
    expect(sheet.conditionalRules[0].boxes).toEqual([columns(2, 1)]);
    expect(workbook.namedRanges[0].box).toEqual(columns(2, 2));
    expect([...workbook.sheets[1].formulas.values()]).toEqual(['=Data!B1+Data!A1']);
  });
});
