import { withCell } from '../../../src/core/tables/changed-cell';
import { cellAt, sheetFromGrid } from '../../../src/core/tables/sheet-cells';

const GRID = [['a', 'b'], ['c', 'd'], ['e']];
const cells = (sheet: ReturnType<typeof sheetFromGrid>) =>
  [0, 1].map((column) => [0, 1, 2].map((row) => cellAt(sheet.column(column), row)));

describe('a sheet with another cell', () => {
  it('differs in that cell alone, even where its row was shorter', () => {
    const sheet = sheetFromGrid('S', GRID);
    expect(cells(withCell(sheet, { row: 1, column: 1 }, 'x'))).toEqual([
      ['a', 'c', 'e'],
      ['b', 'x', undefined],
    ]);
    expect(cells(withCell(sheet, { row: 2, column: 1 }, 'x'))[1]).toEqual(['b', 'd', 'x']);
    expect(cells(sheet)).toEqual([
      ['a', 'c', 'e'],
      ['b', 'd', undefined],
    ]);
  });
});
