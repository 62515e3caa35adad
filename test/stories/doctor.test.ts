/**
 * The command doctor: what is wrong with the data, before anybody is classified.
 */
import type { DataAnswer } from '../../src/protocol/data-check';
import { ensureBuilt, runNode } from '../support/command-line';
import { inputFiles } from '../support/input-files';
import { dataFile, describeOnData } from '../support/shared-data';

const { path, text, book } = inputFiles();

const doctor = (...args: readonly string[]) => {
  ensureBuilt();
  return runNode(['build/cli.mjs', 'doctor', ...args]);
};

const CUSTOMERS = text(
  'customers.csv',
  'Customer ID,Name,Phone,Email\nA,An,0912345678,an@x.vn\nB,Bình,+84912345678,AN@x.vn\n,Nobody,,\n',
);
const ORDERS = text(
  'orders.csv',
  'Order ID,Customer ID,Order date,Amount\n1,A,2024-01-15,10\n2,A,soon,10\n3,X,2024-01-21,7\n',
);
const ARGS = ['--customers', CUSTOMERS, '--orders', ORDERS, '--as-of', '2024-01-31'];

describe('the command doctor', () => {
  it('prints the findings by severity, with count, what is done, and the first cells', () => {
    const { code, stdout } = doctor(...ARGS, '--lang', 'en');
    expect(code).toBe(0);
    expect(stdout).toContain('Checked 2 customers and 3 order rows, 2 rows skipped.');
    expect(stdout).toContain('Worth a look:');
    expect(stdout).toContain(
      [
        '  ! Customers, column "Phone", rows 2, 3: 2 customers have the phone number of another customer: rows 2 and 3. Look whether they are one person; if so, merge the rows yourself. Nothing was merged.',
        '      2 · kept apart · C2, C3',
      ].join('\n'),
    );
    expect(stdout).not.toContain('0912345678');
    expect(stdout).not.toContain('an@x.vn');
  });

  it('speaks Vietnamese', () => {
    const { stdout } = doctor(...ARGS, '--lang', 'vi');
    expect(stdout).toContain('Đã kiểm tra 2 khách hàng và 3 dòng đơn hàng, bỏ qua 2 dòng.');
    expect(stdout).toContain('2 khách hàng trùng email với khách khác: dòng 2 và 3.');
  });

  it('gives the same as JSON', () => {
    const { code, stdout } = doctor(...ARGS, '--json', '-');
    const { ok, findings } = JSON.parse(stdout) as DataAnswer;
    expect([code, ok]).toEqual([0, true]);
    expect(findings.map((finding) => [finding.code, finding.count, finding.places])).toEqual([
      ['intake.customer.blank-id', 1, ['A4']],
      ['intake.order.unreadable-date', 1, ['C3']],
      ['intake.order.unknown-customer', 1, ['B4']],
      ['intake.customer.same-phone', 2, ['C2', 'C3']],
      ['intake.customer.same-email', 2, ['D2', 'D3']],
    ]);
  });

  it('exits with 1 where a run would be refused, and says why', () => {
    const orders = text('no-date.csv', 'Order ID,Customer ID\n1,A\n');
    const { code, stdout } = doctor('--orders', orders, '--lang', 'en');
    expect(code).toBe(1);
    expect(stdout).toContain('The data cannot be used yet');
    expect(stdout).toContain('Stops a run:');
    expect(stdout).toContain('  ✗ Orders: There is no column for');
  });

  it('reads a workbook and leaves it as it was', async () => {
    const file = await book('shop.xlsx', {
      Customers: [['Customer ID'], ['A'], ['A']],
      Orders: [
        ['Customer ID', 'Order date', 'Amount'],
        ['A', '2024-01-05', 1],
      ],
    });
    const { stdout } = doctor(file, '--lang', 'en');
    expect(stdout).toContain('1 row repeats the ID of an earlier row and was skipped.');
  });

  it('heeds the columns that it is told', () => {
    const orders = text('own-names.csv', 'Who,When,Amount\nA,2024-01-05,1\n');
    const map = ['--map', 'orders.customerId=Who', '--map', 'orders.orderDate=When'];
    expect(doctor('--orders', orders, '--lang', 'en').code).toBe(1);
    expect(doctor('--orders', orders, ...map, '--lang', 'en').code).toBe(0);
  });

  it.each([
    ['--out', path('out.xlsx')],
    ['--pack', 'value'],
    ['--rules', CUSTOMERS],
  ])('refuses %s, which it would not heed', (option, value) => {
    expect(doctor(...ARGS, option, value).code).toBe(2);
  });
});

describeOnData('real tables', () => {
  it('of Vietnamese customers have eight ages and four points in words', () => {
    const { stdout } = doctor('--customers', dataFile('vn_dirty_demographics/KhachHang.csv'), '--json', '-');
    const { findings } = JSON.parse(stdout) as DataAnswer;
    // Counted with awk: the rows of column 3 (ages), and those of column 5 (points), that are not digits alone.
    expect(findings.map(({ code, count, places }) => [code, count, places])).toEqual([
      ['intake.number.unreadable', 4, ['E13', 'E39', 'E57', 'E74']],
      ['intake.number.unreadable', 8, ['C7', 'C20', 'C29', 'C50', 'C60', 'C66', 'C81', 'C99']],
    ]);
  });

  it('of a Vietnamese shop have nothing to mend', () => {
    const file = (name: string) => dataFile(`vn_shop/${name}.csv`);
    const tables = ['--customers', file('KhachHang'), '--orders', file('DonHang')];
    const more = ['--lines', file('ChiTietDonHang'), '--products', file('SanPham')];
    // Its README: no orders of unknown customers, no unreadable date, totals that are the sums of the orders.
    const { stdout } = doctor(...tables, ...more, '--as-of', '2024-01-01', '--lang', 'vi');
    expect(stdout.trim()).toBe('Đã kiểm tra 30 khách hàng và 100 dòng đơn hàng: không có gì cần sửa.');
  });
});
