/**
 * Files and samples on the workbench.
 */
import { openFile } from '../../../src/offline/files/load-workbook';
import type { BookView } from '../../../src/offline/workbench/api';
import { addOnOf, builtAddOn, startWorkbench } from './workbench-client';
import type { WorkbenchClient } from './workbench-client';

let workbench: WorkbenchClient;
beforeAll(async () => {
  workbench = await startWorkbench(addOnOf('function onOpen() {}'));
});
beforeEach(() => workbench.open('Customers.csv', 'Id,Name\n001,An\n'));
afterAll(() => workbench.close());

const tabs = async () => (await workbench.book()).tabs.map(({ name }) => name);
const saved = async () => (await workbench.fetch('/save')).body;

describe('tables', () => {
  it('that are dropped together are tabs of one workbook', async () => {
    const reply = await workbench.open('Orders.tsv', 'Order\tId\nO1\t001\n', true);
    expect((reply as { value: BookView }).value).toMatchObject({ name: 'Customers', activeTab: 0 });
    expect(await tabs()).toEqual(['Customers', 'Orders']);
    const [customers, orders] = (await workbench.book()).tabs;
    expect(await workbench.texts(customers.id)).toEqual([
      ['Id', 'Name'],
      ['001', 'An'],
    ]);
    expect(await workbench.texts(orders.id)).toEqual([
      ['Order', 'Id'],
      ['O1', '001'],
    ]);
  });

  it('of one name get names of their own', async () => {
    await workbench.open('customers.csv', 'x\n', true);
    expect(await tabs()).toEqual(['Customers', 'customers 2']);
  });

  it('have the locale of the user’s language', async () => {
    expect((await workbench.book()).locale).toBe('en_US');
    await workbench.value({ op: 'language', language: 'vi' });
    await workbench.open('Khách.csv', 'x\n');
    expect(await workbench.book()).toMatchObject({ name: 'Khách', locale: 'vi_VN', language: 'vi' });
    await workbench.value({ op: 'language', language: 'en' });
  });
});

describe('a workbook', () => {
  it('has the same cells when it is saved and opened again', async () => {
    await workbench.open('Orders.csv', 'Date,Amount\nx,y\n', true);
    const [{ id: first }, { id: second }] = (await workbench.book()).tabs;
    await workbench.value({ op: 'type', place: { tab: second, row: 2, column: 1 }, text: '2024-01-05' });
    await workbench.value({ op: 'type', place: { tab: second, row: 2, column: 2 }, text: '12.5%' });
    const before = await Promise.all([workbench.texts(first), workbench.texts(second)]);
    expect(before[1][1]).toEqual(['2024-01-05', '12.50%']);
    await workbench.open('Again.xlsx', await saved());
    expect(await tabs()).toEqual(['Customers', 'Orders']);
    expect(await Promise.all([workbench.texts(first), workbench.texts(second)])).toEqual(before);
  });

  it('is saved under its name, with the cells as values', async () => {
    const { headers, body } = await workbench.fetch('/save');
    expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''Customers.xlsx");
    const [sheet] = (await openFile({ path: 'x.xlsx', bytes: body })).sheets;
    expect(sheet.rows).toEqual([
      ['Id', 'Name'],
      ['001', 'An'],
    ]);
  });

  it('cannot be added to another', async () => {
    const bytes = await saved();
    expect(await workbench.open('Other.xlsx', bytes, true)).toMatchObject({
      ok: false,
      message:
        'The workbook Other.xlsx cannot be added to another. Open it alone; only .csv and .tsv tables can be added.',
    });
    expect(await tabs()).toEqual(['Customers']);
  });
});

describe('a file that is none of ours', () => {
  it.each([
    ['Picture.png', 'x', 'The file Picture.png is of an unknown kind.'],
    ['Book.xlsx', 'x', 'The file Book.xlsx is not an .xlsx workbook.'],
    ['Empty.csv', '', 'The file Empty.csv is empty.'],
  ])('is refused, and what lies on the table stays: %s', async (name, content, message) => {
    expect(await workbench.open(name, content)).toMatchObject({
      ok: false,
      message: expect.stringContaining(message) as string,
    });
    expect((await workbench.book()).name).toBe('Customers');
  });

  it('without a name is no request', async () => {
    expect((await workbench.fetch('/open', { method: 'POST', body: 'x' })).status).toBe(400);
  });

  it('over the limit is not read', async () => {
    const headers = { 'content-length': '200000001' };
    const { status, body } = await workbench.fetch('/open?name=a.csv', { method: 'POST', headers, body: '' });
    expect([status, String(body)]).toEqual([413, expect.stringContaining('larger than 200 MB') as string]);
  });
});

describe('the sample shop', () => {
  let shop: WorkbenchClient;
  beforeAll(async () => {
    shop = await startWorkbench(builtAddOn());
  });
  afterAll(() => shop.close());

  it.each([
    ['en', 'Sample shop', 'en_US', ['Customers', 'Orders', 'Order lines', 'Products', 'Settings']],
    ['vi', 'Cửa hàng mẫu', 'vi_VN', ['Khách hàng', 'Đơn hàng', 'Dòng hàng', 'Sản phẩm', 'Cài đặt']],
  ] as const)('in %s speaks that language, and so do menus', async (language, name, locale, names) => {
    const book = (await shop.value({ op: 'openSample', language })) as BookView;
    expect(book).toMatchObject({ name, locale, language });
    expect(book.tabs.map((tab) => tab.name)).toEqual(names);
    expect(book.menu.map(({ caption }) => caption)).toContain(
      language === 'en' ? 'Classify customers' : 'Phân loại khách hàng',
    );
  });

  it('is classified by the add-on’s own menu, and the segments are there when it is saved and opened again', async () => {
    await shop.value({ op: 'openSample', language: 'en' });
    await shop.value({ op: 'menu', functionName: 'classifyCustomers' });
    const { title, message } = await shop.next('toast');
    expect([title, message]).toEqual(['Classify customers', '240 customers classified, 0 rows skipped.']);
    const before = await shop.texts(0, 241);
    expect(before[0].slice(-4)).toEqual(['Value segment', 'RFM segment', 'Why', 'Updated at']);
    expect(before.slice(1).every((row) => row[row.length - 3] !== '')).toBe(true);
    await shop.open('Again.xlsx', (await shop.fetch('/save')).body);
    expect(await shop.texts(0, 241)).toEqual(before);
  });
});
