/**
 * Workbooks in and out: what a run leaves as it was, what it adds, and that it can be run again.
 */
import ExcelJS from 'exceljs';
import { completeRun } from '../support/command-line';
import { inputFiles, type BookCell } from '../support/input-files';
import { lazily } from '../support/lazily';
import { readBook, records, type BookCells } from '../support/read-book';
import { readReport } from '../support/reports';
import { readRows } from '../support/tables';

const { path, text, book } = inputFiles();

/** Three customers: A with two orders (30 + 20), B with one (50), C with none. */
const CUSTOMERS: readonly BookCell[][] = [
  ['Customer ID', 'Name', 'Joined', 'Segment'],
  ['A', 'An', new Date('2024-01-02'), 'mine'],
  ['B', 'Bình', new Date('2024-01-03'), 'mine, too'],
  ['C', 'Châu', null, null],
];
const ORDERS: readonly BookCell[][] = [
  ['Order ID', 'Customer ID', 'Order date', 'Amount'],
  ['1', 'A', new Date('2024-02-01'), 30],
  ['2', 'B', new Date('2024-02-10'), 50],
  ['3', 'A', new Date('2024-03-01'), 20],
];
const AS_OF = ['--as-of', '2024-03-31'];

/** Columns and rows of `after` beyond those of `before` cut away. */
function within(after: readonly (readonly unknown[])[], before: readonly (readonly unknown[])[]) {
  return after.slice(0, before.length).map((row, index) => row.slice(0, before[index].length));
}

describe('a workbook that is classified', () => {
  async function outcome(): Promise<{ before: BookCells; once: BookCells; twice: BookCells }> {
    const shop = await book('shop.xlsx', {
      Customers: CUSTOMERS,
      Orders: ORDERS,
      Notes: [['keep', 1, true]],
    });
    completeRun([shop, ...AS_OF, '--metrics', '--out', path('once.xlsx')]);
    completeRun([path('once.xlsx'), ...AS_OF, '--metrics', '--out', path('twice.xlsx')]);
    const [before, once, twice] = await Promise.all(
      [shop, path('once.xlsx'), path('twice.xlsx')].map((file) => readBook(file)),
    );
    return { before, once, twice };
  }
  const run = lazily(outcome);

  it("keeps the user's cells, a column called Segment among them", async () => {
    const { before, once } = await run();
    for (const [tab, rows] of Object.entries(before)) expect(within(once[tab], rows)).toEqual(rows);
    expect(once.Orders).toEqual(before.Orders);
    expect(once.Notes).toEqual(before.Notes);
  });

  it('has the segments beside the customers, and a summary', async () => {
    const { once } = await run();
    // Revenue 50 each: both are of the first half, and ties share a class. C has no orders.
    expect(records(once.Customers).map((row) => [row['Value segment'], row.orderCount, row.revenue])).toEqual(
      [
        ['VIP', 2, 50],
        ['VIP', 1, 50],
        ['None', 0, 0],
      ],
    );
    expect(Object.keys(once)).toEqual([
      'Customers',
      'Orders',
      'Notes',
      'Run log',
      'Segment summary',
      'Data findings',
    ]);
  });

  it('has the same cells when it is classified again', async () => {
    const { once, twice } = await run();
    // Every run adds its own row there.
    expect({ ...twice, 'Run log': [] }).toEqual({ ...once, 'Run log': [] });
    expect(twice['Run log']).toHaveLength(3);
  });
});

describe('a csv from a workbook', () => {
  it('is the customers alone, dates as ISO, metrics under their keys', async () => {
    const shop = await book('to-csv.xlsx', { Customers: CUSTOMERS, Orders: ORDERS });
    completeRun([shop, ...AS_OF, '--metrics', '--out', path('customers.csv')]);
    const rows = readRows(path('customers.csv'));
    expect(
      rows.map((row) => [row['Customer ID'], row.Joined, row.firstOrderDate, row.lastOrderDate]),
    ).toEqual([
      ['A', '2024-01-02', '2024-02-01', '2024-03-01'],
      ['B', '2024-01-03', '2024-02-10', '2024-02-10'],
      ['C', '', '', ''],
    ]);
    // 2024 is a leap year: 29 days from 1 February to 1 March; 30 days from there to 31 March.
    expect(rows[0]).toMatchObject({
      interpurchaseDays: '29',
      recencyDays: '30',
      aov: '25',
      medianGapDays: '29',
    });
    expect(rows[1]).toMatchObject({ interpurchaseDays: '', recencyDays: '50' });
  });

  it('of orders alone has the customers that they name', async () => {
    const shop = await book('orders-only.xlsx', { Orders: ORDERS });
    completeRun([shop, ...AS_OF, '--out', path('of-orders.csv')]);
    expect(readRows(path('of-orders.csv')).map((row) => row['Customer ID'])).toEqual(['A', 'B']);
  });
});

describe('a header row below others', () => {
  it('is found, and the rows above it are reported and kept', async () => {
    const above: BookCell[][] = [
      ['Our customers', null, null, null],
      ['as of March', null, null, null],
    ];
    const shop = await book('above.xlsx', { Customers: [...above, ...CUSTOMERS], Orders: ORDERS });
    completeRun([shop, ...AS_OF, '--out', path('above-out.xlsx'), '--json', path('above.json')]);
    const { counts, issues } = readReport(path('above.json'));
    expect(counts).toMatchObject({ customers: 3, customersWithOrders: 2 });
    expect(issues.find(({ code }) => code === 'intake.header.rows-above')).toMatchObject({
      count: 2,
      where: { sheet: 'Customers', rows: [1, 2] },
    });
    const { Customers } = await readBook(path('above-out.xlsx'));
    expect(Customers.slice(0, 2).map((row) => row.filter((cell) => cell !== ''))).toEqual([
      ['Our customers'],
      ['as of March'],
    ]);
    expect(Customers[2]).toContain('Value segment');
    expect(Customers[3]).toContain('VIP');
  });
});

describe('ids with zeros at the front', () => {
  it('survive as texts', async () => {
    const rows: BookCell[][] = [
      ['Customer ID', 'Order date', 'Amount'],
      ['007', new Date('2024-02-01'), 5],
    ];
    const shop = await book('zeros.xlsx', { Orders: rows });
    completeRun([shop, ...AS_OF, '--out', path('zeros-out.xlsx')]);
    completeRun([path('zeros-out.xlsx'), ...AS_OF, '--out', path('zeros-again.csv')]);
    expect(records((await readBook(path('zeros-out.xlsx'))).Customers)[0]['Customer ID']).toBe('007');
    expect(readRows(path('zeros-again.csv')).map((row) => row['Customer ID'])).toEqual(['007']);
  });

  it('survive from a csv into a workbook', async () => {
    const orders = text('zeros.csv', 'Customer ID,Order date,Amount\n0042,2024-02-01,5\n42,2024-02-02,6\n');
    completeRun(['--orders', orders, ...AS_OF, '--out', path('zeros-csv.xlsx')]);
    const { Orders, Customers } = await readBook(path('zeros-csv.xlsx'));
    expect(records(Orders).map((row) => row['Customer ID'])).toEqual(['0042', '42']);
    expect(records(Customers).map((row) => row['Customer ID'])).toEqual(['0042', '42']);
  });

  it('survive as numbers that are shown with zeros', async () => {
    const padded = new ExcelJS.Workbook();
    const sheet = padded.addWorksheet('Orders');
    sheet.addRow(['Customer ID', 'Order date', 'Amount']);
    sheet.addRow([7, new Date('2024-02-01'), 5]);
    sheet.getCell('A2').numFmt = '00000';
    await padded.xlsx.writeFile(path('padded.xlsx'));
    completeRun([path('padded.xlsx'), ...AS_OF, '--out', path('padded.csv')]);
    expect(readRows(path('padded.csv')).map((row) => row['Customer ID'])).toEqual(['00007']);
  });
});
