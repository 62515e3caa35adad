/**
 * Where keys lead in the workbench's sheet: of ten rows, two of them frozen, and five columns; row 5 and column 3 are hidden.
 */
import {
  markedBetween,
  moveOf,
  neighbour,
  oppositeCorner,
  type Ground,
} from '../../../../src/offline/workbench/page/grid/grid-moves';

const SHEET: Ground = {
  size: { rows: 10, columns: 5, frozenRows: 2 },
  rowsInView: 4,
  isShown: (line, number) => number !== (line === 'row' ? 5 : 3),
};

const pressed = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });

describe('a key of the sheet', () => {
  it.each([
    ['ArrowDown', [4, 2], [6, 2]],
    ['ArrowUp', [6, 2], [4, 2]],
    ['ArrowRight', [4, 2], [4, 4]],
    ['ArrowLeft', [4, 4], [4, 2]],
    ['ArrowUp', [1, 2], [1, 2]],
    ['ArrowDown', [10, 2], [10, 2]],
    ['Home', [4, 4], [4, 1]],
    ['End', [4, 1], [4, 5]],
    ['PageDown', [4, 1], [8, 1]],
    ['PageDown', [8, 1], [10, 1]],
    ['PageUp', [4, 1], [1, 1]],
  ])('%s leads from row and column %p to %p', (key, [row, column], [toRow, toColumn]) => {
    expect(moveOf(pressed(key))?.({ row, column }, SHEET)).toEqual({ row: toRow, column: toColumn });
  });

  it.each([
    ['ArrowDown', [4, 2], [10, 2]],
    ['ArrowUp', [8, 2], [3, 2]],
    ['ArrowUp', [3, 2], [1, 2]],
    ['ArrowRight', [4, 2], [4, 5]],
    ['ArrowLeft', [4, 2], [4, 1]],
    ['Home', [4, 2], [1, 1]],
    ['End', [4, 2], [10, 5]],
  ])('Control and %s leads from row and column %p to %p', (key, [row, column], [toRow, toColumn]) => {
    expect(moveOf(pressed(key, true))?.({ row, column }, SHEET)).toEqual({ row: toRow, column: toColumn });
  });

  it.each(['a', 'F5', 'constructor'])('%s leads nowhere', (key) => {
    expect(moveOf(pressed(key))).toBeNull();
  });
});

it('a cell at the end of the sheet is its own neighbour', () => {
  expect(neighbour(SHEET, { row: 10, column: 5 }, { rows: 1, columns: 1 })).toEqual({ row: 10, column: 5 });
});

describe('what is marked', () => {
  it('lies between a cell and the corner opposite, whichever is which', () => {
    const marked = { top: 4, bottom: 7, left: 2, right: 4 };
    expect(markedBetween({ row: 7, column: 2 }, { row: 4, column: 4 }, SHEET)).toEqual(marked);
    expect(oppositeCorner({ row: 7, column: 2 }, marked)).toEqual({ row: 4, column: 4 });
    expect(oppositeCorner({ row: 4, column: 4 }, marked)).toEqual({ row: 7, column: 2 });
  });

  it('ends where the frozen rows do', () => {
    expect(markedBetween({ row: 4, column: 1 }, { row: 1, column: 1 }, SHEET)).toMatchObject({
      top: 3,
      bottom: 4,
    });
    expect(markedBetween({ row: 1, column: 1 }, { row: 4, column: 1 }, SHEET)).toMatchObject({
      top: 1,
      bottom: 2,
    });
  });
});
