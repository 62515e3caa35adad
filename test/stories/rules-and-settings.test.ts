/**
 * A marketer's own Rules and Settings: as tabs of the workbook in either language, or as files in their place.
 */
import { completeRun } from '../support/command-line';
import { inputFiles, type BookCell } from '../support/input-files';
import { readBook, records } from '../support/read-book';
import { readReport } from '../support/reports';
import { readRows } from '../support/tables';

const { path, text, book } = inputFiles();

/** A has two orders (30 + 20), B one (50). */
const ORDERS: readonly BookCell[][] = [
  ['Customer ID', 'Order date', 'Total', 'Status'],
  ['A', new Date('2024-02-01'), 30, 'done'],
  ['B', new Date('2024-02-10'), 50, 'done'],
  ['A', new Date('2024-03-01'), 20, 'done'],
  ['B', new Date('2024-03-02'), 99, 'parked'],
];
const CUSTOMERS: readonly BookCell[][] = [
  ['Customer ID', 'Tier'],
  ['A', 'Gold'],
  ['B', 'Silver'],
];
const RULES: readonly BookCell[][] = [
  ['Id', 'On', 'Scheme', 'Segment', 'orders', 'Condition', 'Note'],
  ['R1', true, 'Habit', 'Regular', '>= 2', null, 'khách quen'],
  ['R2', true, 'Habit', 'One-off', 1, null, null],
  ['R3', false, 'Habit', 'Never', '>= 0', null, null],
  ['R4', true, 'Tier', 'Rich', null, 'Tier = "gold" and revenue >= 50', null],
];
const SETTINGS: readonly BookCell[][] = [
  ['Section', 'Name', 'Value', 'Note'],
  ['general', 'Analysis date', new Date('2024-03-31'), null],
  ['status', 'parked', 'cancelled', null],
  ['scheme', 'Habit', 'First', null],
  ['scheme', 'Habit: column', 'How they buy', null],
  ['scheme', 'Tier', null, null],
  ['scheme', 'Tier: otherwise', 'Others', null],
];

const segmentsOf = (rows: readonly Record<string, unknown>[], ...headers: string[]) =>
  rows.map((row) => headers.map((header) => row[header]));

describe('Rules and Settings tabs', () => {
  it('decide schemes, columns, statuses and the analysis date', async () => {
    const shop = await book('tabs.xlsx', {
      Customers: CUSTOMERS,
      Orders: ORDERS,
      Rules: RULES,
      Settings: SETTINGS,
    });
    completeRun([shop, '--out', path('tabs-out.xlsx'), '--json', path('tabs.json')]);
    const report = readReport(path('tabs.json'));
    const out = await readBook(path('tabs-out.xlsx'));
    expect(report.asOf).toBe('2024-03-31');
    // The parked order of 99 is cancelled.
    expect([report.counts.orders, report.revenue]).toEqual([3, 100]);
    expect(report.schemes.map(({ scheme, column, hitPolicy }) => [scheme, column, hitPolicy])).toEqual([
      ['Habit', 'How they buy', 'First'],
      ['Tier', 'Tier', 'First'],
    ]);
    expect(segmentsOf(records(out.Customers), 'How they buy')).toEqual([['Regular'], ['One-off']]);
    // The user's own column Tier stays; the scheme's stands behind it under the same header.
    expect(out.Customers.map((row) => row[1])).toEqual(['Tier', 'Gold', 'Silver']);
    expect(out.Customers.map((row) => row[3])).toEqual(['Tier', 'Rich', 'Others']);
    expect(out.Settings).toEqual((await readBook(shop)).Settings);
  });

  it('are read in Vietnamese, names, headers and values', async () => {
    const shop = await book('vi.xlsx', {
      'Khách hàng': [
        ['Mã khách hàng', 'Hạng'],
        ['A', 'Vàng'],
        ['B', 'Bạc'],
      ],
      'Đơn hàng': [
        ['Mã khách hàng', 'Ngày đặt hàng', 'Thành tiền', 'Trạng thái'],
        ['A', '1/2/2024', '30.000 đ', 'Đã giao'],
        ['B', '10/2/2024', '50.000 đ', 'Đã giao'],
        ['A', '21/3/2024', '20.000 đ', 'Đã giao'],
        ['B', '22/3/2024', '99.000 đ', 'Đã hủy'],
      ],
      'Quy tắc': [
        ['Mã quy tắc', 'Bật', 'Cách phân loại', 'Nhóm', 'số đơn hàng', 'Điều kiện'],
        ['Q1', 'có', 'Thói quen', 'Thường xuyên', '≥ 2', null],
        ['Q2', 'có', 'Thói quen', 'Một lần', 1, 'Hạng = "bạc" và doanh thu > 0'],
        ['Q3', 'không', 'Thói quen', 'Không ai', null, null],
      ],
      'Cài đặt': [
        ['Mục', 'Tên', 'Giá trị'],
        ['chung', 'Ngày phân tích', '2024-03-31'],
        ['chung', 'Ngôn ngữ', 'vi'],
        ['cách phân loại', 'Thói quen', 'đầu tiên'],
        ['cách phân loại', 'Thói quen: tên cột', 'Nhóm thói quen'],
      ],
    });
    completeRun([shop, '--out', path('vi.csv'), '--json', path('vi.json')]);
    const report = readReport(path('vi.json'));
    expect([report.asOf, report.counts.orders, report.revenue]).toEqual(['2024-03-31', 3, 100000]);
    const rows = readRows(path('vi.csv'));
    expect(segmentsOf(rows, 'Mã khách hàng', 'Nhóm thói quen')).toEqual([
      ['A', 'Thường xuyên'],
      ['B', 'Một lần'],
    ]);
    expect(rows[0]['Vì sao']).toContain('số đơn hàng 2');
  });
});

describe('rules and settings as files', () => {
  const rules = text('rules.csv', 'Scheme,Segment,revenue\nSize,Big,> 60\nSize,Small,-\n');
  const settings = text('settings.csv', 'Section,Name,Value\ngeneral,Analysis date,2024-04-30\n');

  it.each(['Rules', 'RULES', 'Quy tắc'])('stand in place of the tabs, even one called %s', async (tab) => {
    const shop = await book('replaced.xlsx', {
      Customers: CUSTOMERS,
      Orders: ORDERS,
      [tab]: RULES,
      Settings: SETTINGS,
    });
    const files = ['--rules', rules, '--settings', settings];
    completeRun([shop, ...files, '--out', path('replaced.csv'), '--json', path('replaced.json')]);
    const report = readReport(path('replaced.json'));
    // Without the tab's status row, "parked" is an unknown status: reported, and the order of 99 counts. B has 149, A 50.
    expect([report.asOf, report.revenue]).toEqual(['2024-04-30', 199]);
    expect(report.issues.map(({ code }) => code)).toContain('intake.status.unknown');
    expect(segmentsOf(readRows(path('replaced.csv')), 'Size')).toEqual([['Small'], ['Big']]);
  });

  it('give way to the command where both say something', async () => {
    const shop = await book('asof.xlsx', { Customers: CUSTOMERS, Orders: ORDERS });
    const given = ['--settings', settings, '--as-of', '2024-03-31', '--map', 'orders.amount=Total'];
    completeRun([shop, ...given, '--pack', 'value', '--json', path('asof.json')]);
    const report = readReport(path('asof.json'));
    expect([report.asOf, report.revenue, report.schemes.map(({ pack }) => pack)]).toEqual([
      '2024-03-31',
      199,
      ['value'],
    ]);
  });
});
