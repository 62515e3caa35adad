/**
 * A workbook as a file: segments that somebody typed into the tab for them, and tiers that are kept from one run to the next.
 */
import ExcelJS from 'exceljs';
import { completeRun } from '../support/command-line';
import { inputFiles, type BookCell } from '../support/input-files';
import { readBook, records } from '../support/read-book';
import { readReport } from '../support/reports';

const { path, book } = inputFiles();

const CUSTOMERS: readonly BookCell[][] = [
  ['Customer ID', 'Orders', 'Revenue'],
  ['a', 9, 12000000],
  ['b', 8, 9000000],
  ['c', 3, 3000000],
];
const RULES: readonly BookCell[][] = [
  ['Mã quy tắc', 'Cách phân loại', 'Nhóm', 'doanh thu', 'Giữ khi', 'Giữ ít nhất (ngày)'],
  ['v', 'Giá trị', 'VIP', '>= 10000000', 'doanh thu >= 8000000', null],
  ['r', 'Giá trị', 'Khách quen', null, null, null],
];
const BY_HAND: readonly BookCell[][] = [
  ['Khách hàng', 'Cách phân loại', 'Nhóm', 'Đến hết ngày', 'Lý do'],
  ['c', 'Giá trị', 'VIP', new Date('2026-12-31'), 'Lan đề nghị'],
  ['x', 'Giá trị', 'VIP', null, null],
];

const run = (file: string, out: string, asOf = '2026-03-31') =>
  completeRun([
    file,
    '--as-of',
    asOf,
    '--lang',
    'vi',
    '--time-zone',
    'Asia/Ho_Chi_Minh',
    '--out',
    path(out),
    '--json',
    path(`${out}.json`),
  ]);

async function result(name: string) {
  const { Customers } = await readBook(path(name));
  return records(Customers).map((row) => [row['Customer ID'], row['Giá trị'], row['Vì sao']]);
}

/** The file as somebody changes it: a customer's revenue. */
async function withRevenue(from: string, to: string, revenue: Readonly<Record<string, number>>) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path(from));
  const sheet = workbook.getWorksheet('Customers');
  sheet?.eachRow((row) => {
    const id = String(row.getCell(1).value);
    if (id in revenue) row.getCell(3).value = revenue[id];
  });
  await workbook.xlsx.writeFile(path(to));
}

it('a tab that somebody typed is heeded until its last day, and what is wrong in it is said', async () => {
  const shop = await book('shop.xlsx', { Customers: CUSTOMERS, 'Quy tắc': RULES, 'Nhóm gán tay': BY_HAND });
  run(shop, 'march.xlsx');
  expect(await result('march.xlsx')).toEqual([
    ['a', 'VIP', 'Giá trị: doanh thu 12.000.000 (>= 10000000) · v'],
    ['b', 'Khách quen', 'Giá trị: mọi khách hàng · r'],
    ['c', 'VIP', 'Giá trị: VIP, gán tay đến hết 31/12/2026: Lan đề nghị'],
  ]);
  const { issues } = readReport(path('march.xlsx.json'));
  expect(issues.map(({ code, where, message }) => [code, where.rows, message])).toEqual([
    [
      'manual.unknownCustomer',
      [3],
      'Nhóm gán tay, cột "Khách hàng", dòng 3: Không khách nào có mã "x" nên nhóm gán tay này không có tác dụng. Hãy chép mã từ trang Khách hàng.',
    ],
  ]);
  run(path('march.xlsx'), 'january.xlsx', '2027-01-01');
  expect((await result('january.xlsx'))[2]).toEqual(['c', 'Khách quen', 'Giá trị: mọi khách hàng · r']);
});

it('a file that comes back from a run keeps its tiers', async () => {
  const shop = await book('tiers.xlsx', { Customers: CUSTOMERS, 'Quy tắc': RULES });
  run(shop, 'first.xlsx');
  await withRevenue('first.xlsx', 'fallen.xlsx', { a: 9000000, b: 9500000 });
  run(path('fallen.xlsx'), 'second.xlsx');
  expect(await result('second.xlsx')).toEqual([
    ['a', 'VIP', 'Giá trị: giữ nhóm: vẫn còn doanh thu 9.000.000 (doanh thu >= 8000000) · v'],
    ['b', 'Khách quen', 'Giá trị: mọi khách hàng · r'],
    ['c', 'Khách quen', 'Giá trị: mọi khách hàng · r'],
  ]);
  run(path('second.xlsx'), 'again.xlsx');
  expect(await result('again.xlsx')).toEqual(await result('second.xlsx'));
});
