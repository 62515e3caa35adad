/**
 * Cells as a person sees them.
 */
import { cellBlock } from '../../../src/offline/workbench/book/cell-block';
import { cellKey } from '../../../src/offline/workbook/sheet-grid';
import type { Rows } from '../run-script';
import { bookOf } from '../run-script';

const look = (rows: Rows, locale = 'en_US') => {
  const workbook = bookOf(rows, { locale });
  const [grid] = workbook.sheets;
  return {
    workbook,
    grid,
    block: (fromRow = 1, count = 500) => cellBlock(workbook, grid, { fromRow, rows: count }),
  };
};

describe('the texts', () => {
  it('are as shown in the locale, over all columns of the tab', () => {
    const { block } = look([['a', 'b', 'c'], [1.5, true], []], 'vi_VN');
    expect(block().texts).toEqual([
      ['a', 'b', 'c'],
      ['1,5', 'TRUE', ''],
      ['', '', ''],
    ]);
  });

  it('are those of the asked rows, and end with the grid', () => {
    const { block } = look([['a'], ['b'], ['c']]);
    expect(block(2, 1)).toMatchObject({ fromRow: 2, rowNumbers: [2], texts: [['b']] });
    expect(block(3, 10)).toMatchObject({ rowNumbers: [3], texts: [['c']] });
    expect(block(4, 10)).toMatchObject({ rowNumbers: [], texts: [] });
  });

  it('are of 500 rows at most', () => {
    const { block } = look(Array.from({ length: 501 }, () => ['x']));
    expect(block(1, 501).rowNumbers).toHaveLength(500);
  });

  it('of rows that somebody or a filter hides are left out', () => {
    const { grid, block } = look([['a'], ['b'], ['c'], ['d']]);
    grid.hiddenRows.add(1);
    grid.filteredRows.add(3);
    expect(block()).toMatchObject({ rowNumbers: [1, 3], texts: [['a'], ['c']] });
  });

  it('of a formula are its result, or the formula where nobody has calculated it', () => {
    const { grid, block } = look([[1, 2]]);
    grid.formulas.set(cellKey(0, 0), '=B1/2');
    grid.setFormula(0, 1, '=A1*2');
    expect(block().texts).toEqual([['1', '=A1*2']]);
  });

  it('of merged cells stand in the first of them', () => {
    const { grid, block } = look([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    grid.merges.push({ row: 1, column: 1, rows: 2, columns: 1 });
    expect(block().texts).toEqual([
      ['a', 'b'],
      ['', 'd'],
    ]);
    // The block may begin inside of the merged cells.
    expect(block(2).texts).toEqual([['', 'd']]);
  });
});

describe('the looks', () => {
  it('are those that are not plain, by their place in the texts', () => {
    const { workbook, grid, block } = look([['Header'], ['hidden'], ['x']]);
    grid.hiddenRows.add(1);
    const format = { bold: true, background: '#ffee00', fontColor: '#112233', wrap: true } as const;
    grid.setFormat(2, 0, workbook.formats.add(format));
    grid.notes.set(cellKey(2, 0), 'A note');
    expect(block().looks).toEqual([
      {
        row: 1,
        column: 0,
        bold: true,
        background: '#ffee00',
        colour: '#112233',
        wrap: true,
        note: 'A note',
      },
    ]);
  });

  it('put numbers and dates to the right and truth values in the middle, unless a cell says otherwise', () => {
    const { workbook, grid, block } = look([['x', 1, true, 2]]);
    grid.setFormat(0, 3, workbook.formats.add({ horizontalAlignment: 'left' }));
    expect(block().looks.map(({ column, align }) => [column, align])).toEqual([
      [1, 'right'],
      [2, 'center'],
      [3, 'left'],
    ]);
  });

  it('have the colours of the first conditional rule whose text the cell has, whatever its case', () => {
    const { grid, block } = look([['VIP'], ['vip'], ['New'], ['']]);
    const boxes = [{ row: 1, column: 1, rows: 4, columns: 1 }];
    const criteria = 'TEXT_EQUAL_TO';
    grid.conditionalRules = [
      { boxes, criteria, values: ['vip'], background: '#00ff00' },
      { boxes, criteria, values: ['VIP'], background: '#ff0000' },
      {
        boxes: [{ row: 4, column: 1, rows: 1, columns: 1 }],
        criteria,
        values: ['New'],
        background: '#ff0000',
      },
      { boxes, criteria, values: [''], background: '#ff0000' },
    ];
    expect(block().looks).toEqual([
      { row: 0, column: 0, background: '#00ff00' },
      { row: 1, column: 0, background: '#00ff00' },
    ]);
  });

  it('have the colours of a rule whose formula compares their own column with their text', () => {
    const { grid, block } = look([['VIP', 'VIP'], ['New']]);
    const rule = { criteria: 'CUSTOM_FORMULA', background: '#00ff00' };
    const boxes = [{ row: 1, column: 1, rows: 2, columns: 2 }];
    grid.conditionalRules = [
      { ...rule, boxes, values: ['=($B1="VIP")=("mark"<>"")'] },
      { ...rule, boxes, values: ['=LEN($A1)=3'] },
    ];
    expect(block().looks).toEqual([{ row: 0, column: 1, background: '#00ff00' }]);
  });

  it('have the colours of a formula that compares the cell itself with a text, and of no other formula', () => {
    const { grid, block } = look([
      ['VIP', 'VIP'],
      ['New', 'VIP'],
    ]);
    const rule = (formula: string, background: string) => ({
      boxes: [{ row: 1, column: 1, rows: 2, columns: 2 }],
      criteria: 'CUSTOM_FORMULA',
      values: [formula],
      background,
    });
    grid.conditionalRules = [rule('=LEN($A1)>0', '#ff0000'), rule('=($A1="VIP")', '#00ff00')];
    expect(block().looks).toEqual([{ row: 0, column: 0, background: '#00ff00' }]);
  });
});
