/**
 * Undo and redo of a person's edits, alone and beside a script that writes, too.
 */
import fc from 'fast-check';
import { realClock } from '../../../src/offline/clock';
import { createSharedStores } from '../../../src/offline/shared-stores';
import type { ApiRequest } from '../../../src/offline/workbench/api';
import { OpenBook } from '../../../src/offline/workbench/book/open-book';
import { answerQuick, isQuick } from '../../../src/offline/workbench/book/quick-requests';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { pictureOf } from '../../support/same-book';
import { bookOf } from '../run-script';
import { addOnOf, startWorkbench } from './workbench-client';
import type { WorkbenchClient } from './workbench-client';

const ADD_ON = `
  const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  function onOpen() {}
  function look() { return sheet().getRange('A1').getValue() }
  function write(cell, value) { sheet().getRange(cell).setValue(value) }
  function insertColumn(before) { sheet().insertColumnsBefore(before, 1) }
  function note(cell, text) { sheet().getRange(cell).setNote(text) }
`;

let workbench: WorkbenchClient;
beforeAll(async () => {
  workbench = await startWorkbench(addOnOf(ADD_ON));
});
beforeEach(() => workbench.open('Customers.csv', 'Id,Orders\nB,2\nA,10\nC,\n'));
afterAll(() => workbench.close());

const START = [
  ['Id', 'Orders'],
  ['B', '2'],
  ['A', '10'],
  ['C', ''],
];
const at = (row: number, column: number) => ({ tab: 0, row, column });
const type = (row: number, column: number, text: string) =>
  workbench.value({ op: 'type', place: at(row, column), text });
const call = (functionName: string, ...args: unknown[]) =>
  workbench.value({ op: 'call', functionName, args });
const undo = () => workbench.value({ op: 'undo' });
const redo = () => workbench.value({ op: 'redo' });
const texts = () => workbench.texts(0);
const steps = async () => {
  const { canUndo, canRedo } = await workbench.book();
  return [canUndo, canRedo];
};

describe('undo', () => {
  it('takes back what was typed, its format included, and goes where that was', async () => {
    expect(await steps()).toEqual([false, false]);
    await type(3, 2, '12.5%');
    await workbench.value({ op: 'select', place: at(1, 1) });
    await undo();
    expect(await texts()).toEqual(START);
    expect((await workbench.book()).selection).toEqual(at(3, 2));
    await type(3, 2, '7');
    expect((await texts())[2]).toEqual(['A', '7']);
  });

  it('takes edits back from the last to the first, and redo makes them again', async () => {
    await type(2, 1, 'X');
    await workbench.value({ op: 'sort', tab: 0, column: 1, ascending: true });
    await workbench.value({ op: 'insertLines', tab: 0, dimension: 'columns', from: 1, count: 1 });
    const end = await texts();
    for (let i = 0; i < 3; i++) await undo();
    expect(await texts()).toEqual(START);
    expect(await steps()).toEqual([false, true]);
    for (let i = 0; i < 3; i++) await redo();
    expect(await texts()).toEqual(end);
    expect(await steps()).toEqual([true, false]);
  });

  it('of nothing changes nothing', async () => {
    await undo();
    await redo();
    expect(await texts()).toEqual(START);
  });

  it('gives back the rows that were deleted, and the size of a tab that pasting made larger', async () => {
    await workbench.value({ op: 'deleteLines', tab: 0, dimension: 'rows', from: 2, count: 2 });
    await undo();
    await workbench.value({ op: 'typeBlock', place: at(4, 2), texts: [['x', 'y'], ['z']] });
    await undo();
    expect(await texts()).toEqual(START);
    expect((await workbench.book()).tabs).toMatchObject([{ rows: 4, columns: 2 }]);
  });

  it('gives tabs their names back, and the tab that was deleted, and takes an added table away', async () => {
    const names = async () => (await workbench.book()).tabs.map(({ name }) => name);
    await workbench.open('Orders.csv', 'Id\n1\n', true);
    const [, orders] = (await workbench.book()).tabs;
    await workbench.value({ op: 'renameTab', tab: orders.id, name: 'Bills' });
    await workbench.value({ op: 'deleteTab', tab: orders.id });
    expect(await names()).toEqual(['Customers']);
    await undo();
    expect(await names()).toEqual(['Customers', 'Bills']);
    expect(await workbench.texts(orders.id)).toEqual([['Id'], ['1']]);
    await undo();
    expect(await names()).toEqual(['Customers', 'Orders']);
    await undo();
    expect(await names()).toEqual(['Customers']);
  });

  it('has nothing of an edit that was refused', async () => {
    const place = at(4, 2);
    await workbench.ask({ op: 'typeBlock', place, texts: [['x'.repeat(50_001)], ['y']] });
    expect(await steps()).toEqual([false, false]);
    expect((await workbench.book()).tabs[0].rows).toBe(4);
  });

  it('ends what could be redone when something else is edited', async () => {
    await type(2, 1, 'X');
    await undo();
    await type(3, 1, 'Y');
    expect(await steps()).toEqual([true, false]);
  });
});

describe('beside a script', () => {
  it('goes on as before when the script only looked', async () => {
    await workbench.value({ op: 'sort', tab: 0, column: 1, ascending: true });
    await call('look');
    await undo();
    expect(await texts()).toEqual(START);
  });

  it('takes what was typed back where it stands now, and leaves what the script wrote', async () => {
    await type(2, 1, 'X');
    await call('insertColumn', 1);
    await call('write', 'A2', 'mine');
    await undo();
    expect((await texts()).slice(0, 2)).toEqual([
      ['', 'Id', 'Orders'],
      ['mine', 'B', '2'],
    ]);
    expect((await workbench.book()).selection).toEqual(at(2, 2));
  });

  it('leaves a cell over which the script wrote', async () => {
    await workbench.value({ op: 'typeBlock', place: at(2, 1), texts: [['X', '3']] });
    await call('write', 'A2', 'mine');
    await undo();
    expect((await texts())[1]).toEqual(['mine', '2']);
  });

  it('refuses what it cannot take back alone, and says so', async () => {
    await type(2, 1, 'X');
    await workbench.value({ op: 'sort', tab: 0, column: 1, ascending: true });
    await call('note', 'A1', 'mine');
    const before = await texts();
    expect(await workbench.ask({ op: 'undo' })).toMatchObject({
      ok: false,
      message: 'The add-on has changed the workbook since then: this edit cannot be undone any more.',
    });
    expect(await texts()).toEqual(before);
    expect(await steps()).toEqual([false, false]);
  });

  it('redoes nothing after the script has written', async () => {
    await type(2, 1, 'X');
    await undo();
    await call('write', 'A3', 'mine');
    expect(await steps()).toEqual([false, false]);
  });
});

const line = fc.integer({ min: 1, max: 4 });
const dimension = fc.constantFrom('rows' as const, 'columns' as const);
const text = fc.constantFrom('', 'x', '12.5%', '=A1+B$2', '2024-01-05');
const tab = fc.constant(0);
const place = fc.record({ tab, row: line, column: line });
const EDIT: fc.Arbitrary<ApiRequest> = fc.oneof(
  fc.record({ op: fc.constant('type' as const), place, text }),
  fc.record({
    op: fc.constant('typeBlock' as const),
    place,
    texts: fc.array(fc.array(text, { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ op: fc.constant('sort' as const), tab, column: line, ascending: fc.boolean() }),
  fc.record({
    op: fc.constantFrom('insertLines' as const, 'deleteLines' as const),
    tab,
    dimension,
    from: line,
    count: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({ op: fc.constant('renameTab' as const), tab, name: fc.constantFrom('One', 'Two') }),
  fc.record({ op: fc.constant('addTab' as const) }),
);

/** A small book in which everything that moves with cells is there once. */
function richBook(): Workbook {
  const workbook = bookOf([
    ['a', 'b', 'c'],
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  const [grid] = workbook.sheets;
  grid.setFormula(3, 2, '=B2*2');
  grid.notes.set(0, 'a note');
  grid.merges = [{ row: 3, column: 1, rows: 1, columns: 2 }];
  grid.hiddenRows.add(2);
  grid.columnWidths.set(1, 150);
  workbook.namedRanges = [{ name: 'There', sheetId: 0, box: { row: 2, column: 2, rows: 2, columns: 2 } }];
  return workbook;
}

function deskOf(workbook: Workbook): (request: ApiRequest) => boolean {
  const book = new OpenBook(workbook, {
    addOn: addOnOf('function onOpen() {}'),
    language: 'en',
    clock: realClock(),
    shared: createSharedStores(),
    say: () => undefined,
    changed: () => undefined,
    between: () => undefined,
    ask: () => 'OK',
    nextPage: () => 1,
  });
  const at = {
    book,
    language: 'en' as const,
    revision: () => 0,
    changed: () => undefined,
    answer: () => false,
  };
  return (request) => {
    if (!isQuick(request)) throw new Error(request.op);
    try {
      answerQuick(at, request);
      return true;
    } catch {
      return false;
    }
  };
}

describe('any edits', () => {
  const pictureWithoutPlace = (workbook: Workbook) => ({
    ...pictureOf(workbook),
    active: null,
    names: structuredClone(workbook.namedRanges),
  });

  it('are all taken back, and all made again', () => {
    fc.assert(
      fc.property(fc.array(EDIT, { maxLength: 8 }), (edits) => {
        const workbook = richBook();
        const ask = deskOf(workbook);
        const pictures = [pictureWithoutPlace(workbook)];
        for (const edit of edits) if (ask(edit)) pictures.push(pictureWithoutPlace(workbook));
        for (const picture of pictures.slice(0, -1).reverse()) {
          ask({ op: 'undo' });
          expect(pictureWithoutPlace(workbook)).toEqual(picture);
        }
        for (const picture of pictures.slice(1)) {
          ask({ op: 'redo' });
          expect(pictureWithoutPlace(workbook)).toEqual(picture);
        }
      }),
      { numRuns: 40 },
    );
  });
});
