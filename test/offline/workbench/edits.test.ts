/**
 * A person at the workbench: looks at cells, types, sorts, inserts, renames.
 */
import { addOnOf, startWorkbench } from './workbench-client';
import type { WorkbenchClient } from './workbench-client';

let workbench: WorkbenchClient;
beforeAll(async () => {
  workbench = await startWorkbench(addOnOf('function onOpen() {}'));
});
beforeEach(() => workbench.open('Customers.csv', 'Id,Orders\nB,2\nA,10\nC,\n'));
afterAll(() => workbench.close());

const at = (row: number, column: number) => ({ tab: 0, row, column });
const type = (row: number, column: number, text: string) =>
  workbench.ask({ op: 'type', place: at(row, column), text });

describe('typing', () => {
  it('is read as Sheets would read it', async () => {
    await type(2, 2, '00123');
    await type(3, 2, '12.5%');
    await type(4, 2, "'00123");
    expect(await workbench.texts(0)).toEqual([
      ['Id', 'Orders'],
      ['B', '123'],
      ['A', '12.50%'],
      ['C', '00123'],
    ]);
    expect(await workbench.value({ op: 'input', place: at(4, 2) })).toBe("'00123");
  });

  it('of nothing empties the cell', async () => {
    await type(2, 1, '');
    expect((await workbench.texts(0))[1]).toEqual(['', '2']);
  });

  it('past the grid is refused in Google’s words, in the user’s language', async () => {
    const refused = await type(5, 1, 'x');
    expect(refused).toMatchObject({
      ok: false,
      message: 'The coordinates of the range are outside the dimensions of the sheet.',
    });
    await workbench.value({ op: 'language', language: 'vi' });
    expect(await type(5, 1, 'x')).toMatchObject({
      ok: false,
      message: 'Tọa độ của dải ô nằm ngoài kích thước của trang tính.',
    });
    await workbench.value({ op: 'language', language: 'en' });
  });

  it('of a block grows the tab, and fills short rows up', async () => {
    const texts = [['x', '1', 'y'], ['z']];
    await workbench.value({ op: 'typeBlock', place: at(4, 1), texts });
    expect((await workbench.texts(0)).slice(3)).toEqual([
      ['x', '1', 'y'],
      ['z', '', ''],
    ]);
  });

  it('tells every page that cells changed, with a higher revision', async () => {
    const { revision } = await workbench.book();
    await type(2, 1, 'D');
    expect((await workbench.book()).revision).toBeGreaterThan(revision);
    expect(workbench.events).toContainEqual({ event: 'changed', revision: revision + 1 });
  });
});

describe('sorting', () => {
  it('moves whole rows below the header, numbers before texts, blanks last', async () => {
    for (const [row, text] of [
      [2, '10'],
      [3, '2'],
    ] as const)
      await type(row, 2, text);
    const sort = (ascending: boolean) => workbench.value({ op: 'sort', tab: 0, column: 2, ascending });
    await sort(true);
    expect(await workbench.texts(0)).toEqual([
      ['Id', 'Orders'],
      ['A', '2'],
      ['B', '10'],
      ['C', ''],
    ]);
    await sort(false);
    expect((await workbench.texts(0)).slice(1)).toEqual([
      ['B', '10'],
      ['A', '2'],
      ['C', ''],
    ]);
  });
});

describe('lines', () => {
  it('come before the one that is named, and go', async () => {
    await workbench.value({ op: 'insertLines', tab: 0, dimension: 'rows', from: 2, count: 1 });
    await workbench.value({ op: 'insertLines', tab: 0, dimension: 'columns', from: 3, count: 2 });
    expect((await workbench.texts(0)).slice(0, 3)).toEqual([
      ['Id', 'Orders', '', ''],
      ['', '', '', ''],
      ['B', '2', '', ''],
    ]);
    await workbench.value({ op: 'deleteLines', tab: 0, dimension: 'rows', from: 2, count: 2 });
    await workbench.value({ op: 'deleteLines', tab: 0, dimension: 'columns', from: 1, count: 1 });
    expect(await workbench.texts(0)).toEqual([
      ['Orders', '', ''],
      ['10', '', ''],
      ['', '', ''],
    ]);
    const [{ rows, columns, widths }] = (await workbench.book()).tabs;
    expect([rows, columns, widths]).toEqual([3, 3, [100, 100, 100]]);
  });

  it('do not all go', async () => {
    expect(
      await workbench.ask({ op: 'deleteLines', tab: 0, dimension: 'rows', from: 1, count: 4 }),
    ).toMatchObject({ ok: false, message: "You can't delete all the rows on the sheet." });
  });
});

describe('tabs', () => {
  const names = async () =>
    (await workbench.book()).tabs.map(({ name, hidden }) => (hidden ? `(${name})` : name));

  it('are added, renamed, hidden and deleted, and the new one is active', async () => {
    await workbench.value({ op: 'addTab', name: 'Notes' });
    await workbench.value({ op: 'addTab' });
    const { tabs, activeTab } = await workbench.book();
    expect(await names()).toEqual(['Customers', 'Notes', 'Sheet3']);
    expect(activeTab).toBe(tabs[2].id);
    await workbench.value({ op: 'renameTab', tab: tabs[2].id, name: 'Ideas' });
    await workbench.value({ op: 'hideTab', tab: tabs[1].id, hidden: true });
    expect(await names()).toEqual(['Customers', '(Notes)', 'Ideas']);
    await workbench.value({ op: 'hideTab', tab: tabs[1].id, hidden: false });
    await workbench.value({ op: 'deleteTab', tab: tabs[2].id });
    expect(await names()).toEqual(['Customers', 'Notes']);
  });

  it('have names of their own', async () => {
    await workbench.value({ op: 'addTab', name: 'Notes' });
    expect(await workbench.ask({ op: 'addTab', name: 'NOTES' })).toMatchObject({
      ok: false,
      message: 'A sheet with this name already exists. Please enter another name.',
    });
  });

  it('that are gone cannot be read or chosen', async () => {
    const gone = { ok: false, message: 'This tab is not there any more.' };
    expect(await workbench.ask({ op: 'cells', tab: 7, fromRow: 1, rows: 1 })).toMatchObject(gone);
    expect(await workbench.ask({ op: 'select', place: { tab: 7, row: 1, column: 1 } })).toMatchObject(gone);
    expect(await workbench.ask({ op: 'deleteTab', tab: 7 })).toMatchObject(gone);
  });

  it('are chosen with the cell where the person is', async () => {
    await workbench.value({ op: 'addTab', name: 'Notes' });
    await workbench.value({ op: 'select', place: at(2, 1) });
    expect(await workbench.book()).toMatchObject({ activeTab: 0, selection: at(2, 1) });
  });
});
