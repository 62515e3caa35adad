/**
 * A Vietnamese shop: unaccented Vietnamese headers, dates as D/M/YYYY, lines and products in files of their own.
 */
import { temporaryFiles } from '../offline/temp-folder';
import { completeRun } from '../support/command-line';
import { lazily } from '../support/lazily';
import { readReport, schemeOf, sumOfCustomers } from '../support/reports';
import { dataFile, describeOnData } from '../support/shared-data';
import { differences, readRows, rowsBy } from '../support/tables';

const TABLES = [
  ...['--customers', dataFile('vn_shop/KhachHang.csv')],
  ...['--orders', dataFile('vn_shop/DonHang.csv')],
  ...['--lines', dataFile('vn_shop/ChiTietDonHang.csv')],
  ...['--products', dataFile('vn_shop/SanPham.csv')],
];

describeOnData('a Vietnamese shop', () => {
  const file = temporaryFiles();
  // The last order is of 2022-12-03.
  const run = lazily(() =>
    completeRun([
      ...[...TABLES, '--as-of', '2022-12-31', '--lang', 'vi', '--pack', 'rfm,value', '--metrics'],
      ...['--out', file('customers.csv'), '--json', file('report.json')],
    ]),
  );
  const report = lazily(() => (run(), readReport(file('report.json'))));
  const ours = lazily(() => (run(), rowsBy(file('customers.csv'), 'ma_khach_hang')));
  const theirs = lazily(() => rowsBy(dataFile('vn_shop/expected/customers_orders.csv'), 'id'));

  it('is understood without a mapping, every row of it', () => {
    expect(run().code).toBe(0);
    expect(report().counts).toEqual({
      customers: 30,
      customersWithOrders: 30,
      orders: 100,
      orderRows: 100,
      skippedCustomerRows: 0,
      skippedOrderRows: 0,
    });
  });

  it('is spoken of in sentences, not in codes', () => {
    for (const { code, message } of report().issues) expect(message).not.toContain(code);
  });

  it('has the revenue 5,065,600,000 đ', () => {
    expect(report().revenue).toBe(5065600000);
    expect(report().unassigned).toEqual({ orders: 0, revenue: 0 });
  });

  it('has days before months: the dates of every customer are those of pandas', () => {
    const pairs = [
      { ours: 'firstOrderDate', theirs: 'first_order' },
      { ours: 'lastOrderDate', theirs: 'last_order' },
    ];
    expect(differences(ours(), theirs(), pairs)).toEqual([]);
  });

  it('agrees with pandas on orders, gaps and ABC of every customer', () => {
    const pairs = [
      { ours: 'orderCount', theirs: 'orders' },
      { ours: 'revenue', theirs: 'revenue' },
      { ours: 'purchaseDays', theirs: 'purchase_days' },
      { ours: 'interpurchaseDays', theirs: 'mean_gap_days', within: 1e-6 },
      { ours: 'medianGapDays', theirs: 'median_gap_days', within: 1e-6 },
      { ours: 'gapSdDays', theirs: 'sd_gap_days_sample', within: 1e-6 },
      { ours: 'gapVariation', theirs: 'cv_gap', within: 1e-6 },
      { ours: 'monthsActive', theirs: 'distinct_year_months' },
      { ours: 'abc', theirs: 'abc' },
    ];
    expect(theirs().size).toBe(30);
    expect(differences(ours(), theirs(), pairs)).toEqual([]);
  });

  it('has the pieces of its order lines', () => {
    // The orders' own tong_so_luong differs from their lines in several rows; the lines are the finer record.
    const orders = readRows(dataFile('vn_shop/DonHang.csv'));
    const ownerOf = new Map(orders.map((row) => [row.ma_don_hang, row.ma_kh]));
    const pieces = new Map<string, number>();
    for (const { ma_dh, so_luong } of readRows(dataFile('vn_shop/ChiTietDonHang.csv'))) {
      const owner = ownerOf.get(ma_dh) ?? '';
      pieces.set(owner, (pieces.get(owner) ?? 0) + Number(so_luong));
    }
    const quantities = [...ours()].map(([id, row]) => [id, Number(row.quantity)]);
    expect(Object.fromEntries(quantities)).toEqual(Object.fromEntries(pieces));
  });

  it('knows that doanh_so is the sum of the orders for all 30', () => {
    expect(report().issues.map(({ code }) => code)).not.toContain('metrics.totalDiffers');
  });

  it('gets segments, reasons and headers in Vietnamese', () => {
    const [first] = [...ours().values()];
    expect(Object.keys(first)).toEqual(
      expect.arrayContaining(['Nhóm RFM', 'Nhóm giá trị', 'Vì sao', 'Cập nhật lúc']),
    );
    const names = new Set(schemeOf(report(), 'value').segments.map(({ segment }) => segment));
    expect([...names]).toEqual(expect.arrayContaining(['VIP', 'Giá trị cao', 'Giá trị vừa', 'Giá trị thấp']));
    for (const row of ours().values()) {
      expect(names).toContain(row['Nhóm giá trị']);
      expect(row['Vì sao']).toContain('Giá trị: ');
    }
    expect(sumOfCustomers(schemeOf(report(), 'rfm'))).toBe(30);
  });

  it('is spoken to in Vietnamese', () => {
    expect(run().stdout).toContain('30 khách hàng');
    expect(run().stderr).toContain('Đang phân loại');
  });

  it('leaves out orders after the analysis date, and says which rows', () => {
    const early = completeRun([...TABLES, '--as-of', '2021-12-31', '--json', file('early.json')]);
    const { counts, issues } = readReport(file('early.json'));
    // 6 of 100 orders are of 2022.
    const after = issues.find(({ code }) => code === 'intake.order.after-as-of');
    expect(early.code).toBe(0);
    expect(counts).toMatchObject({ orders: 94, orderRows: 100 });
    expect(after).toMatchObject({ severity: 'info', count: 6, where: { column: 'ngay_tao_dh' } });
    expect(after?.message).toMatch(/analysis date/);
  });
});
