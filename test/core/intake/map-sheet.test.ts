import { IssueLog } from '../../../src/core/base/issue';
import { mapSheet, neededColumns } from '../../../src/core/intake/map-sheet';
import { HEADER_ROWS } from '../../../src/core/tables/sheet-cells';
import type { FieldKey, TableKind } from '../../../src/core/words/field-keys';
import { describeOnData } from '../../support/shared-data';
import { readCsv, SETTINGS, type Grid } from './read-grids';

function mapGrid(kind: TableKind, grid: Grid, map: Partial<Record<FieldKey, string>> = {}) {
  const issues = new IssueLog();
  const settings = { ...SETTINGS, map: new Map(Object.entries(map) as [FieldKey, string][]) };
  const mapping = mapSheet(kind, { name: 'S', top: grid.slice(0, HEADER_ROWS) }, { settings, issues });
  const entries = Object.entries(mapping?.fields ?? {}).map(([field, match]) => [field, match?.header]);
  return { mapping, headers: Object.fromEntries(entries) as Record<string, string>, issues: issues.list() };
}

describe('headers', () => {
  it('are found whatever their case, accents, spaces and signs', () => {
    const { headers } = mapGrid('orders', [['ma_khach-hang', 'NGÀY ĐẶT  HÀNG', 'Thành tiền']]);
    expect(headers).toEqual({
      customerId: 'ma_khach-hang',
      orderDate: 'NGÀY ĐẶT  HÀNG',
      amount: 'Thành tiền',
    });
  });

  it('stand in the first of ten rows that names the required fields; rows above are reported', () => {
    const { mapping, issues } = mapGrid('customers', [
      ['Khách hàng', ''],
      ['', ''],
      ['Mã KH', 'Tên'],
      ['1', 'An'],
    ]);
    expect(mapping?.headerRow).toBe(2);
    expect(issues).toMatchObject([
      { code: 'intake.header.rows-above', severity: 'info', where: { rows: [1] } },
    ]);
  });

  it('are found with a currency or a date format behind them', () => {
    const { headers } = mapGrid('orders', [
      ['Mã KH', 'Ngày đặt (dd/mm/yyyy)', 'Tổng tiền (VNĐ)', 'Discount USD'],
    ]);
    expect(headers).toEqual({
      customerId: 'Mã KH',
      orderDate: 'Ngày đặt (dd/mm/yyyy)',
      amount: 'Tổng tiền (VNĐ)',
      discount: 'Discount USD',
    });
  });

  it('of Settings win over aliases', () => {
    const grid = [['Customer ID', 'Date', 'Amount', 'Net']];
    expect(mapGrid('orders', grid, { 'orders.amount': 'net' }).headers.amount).toBe('Net');
  });

  it('of Settings that are not there are an error that lists the headers seen', () => {
    const { mapping, issues } = mapGrid('orders', [['Customer ID', 'Date']], { 'orders.amount': 'Net' });
    expect(mapping).toBeNull();
    expect(issues).toMatchObject([
      {
        code: 'intake.header.mapped-missing',
        severity: 'error',
        params: { field: 'amount', header: 'Net', headers: '"Customer ID", "Date"' },
      },
    ]);
  });

  it('that are required and missing are an error that lists the headers seen', () => {
    const { mapping, issues } = mapGrid('orders', [['Customer ID', 'Colour']]);
    expect(mapping).toBeNull();
    expect(issues).toMatchObject([
      { code: 'intake.header.missing', params: { field: 'orderDate', headers: '"Customer ID", "Colour"' } },
    ]);
  });

  it('of an empty sheet are an error', () => {
    expect(mapGrid('orders', [['', '']]).issues).toMatchObject([
      { code: 'intake.sheet.empty', severity: 'error' },
    ]);
  });
});

describe('two columns for one field', () => {
  it('are decided by the better alias, and that is said', () => {
    const { headers, issues } = mapGrid('orders', [['Customer ID', 'Created at', 'Order date']]);
    expect(headers.orderDate).toBe('Order date');
    expect(issues).toMatchObject([
      {
        code: 'intake.header.better',
        severity: 'info',
        params: { used: 'Order date', others: '"Created at"' },
      },
    ]);
  });

  it('stop the run when they are equally good and the field is required', () => {
    const { mapping, issues } = mapGrid('customers', [['Customer ID', 'Mã khách hàng']]);
    expect(mapping).toBeNull();
    expect(issues).toMatchObject([
      { code: 'intake.header.tie', severity: 'error', params: { columns: '"Customer ID", "Mã khách hàng"' } },
    ]);
  });

  it('give the leftmost and a warning when they are equally good and the field is optional', () => {
    const { headers, issues } = mapGrid('customers', [['ID', 'City', 'Thành phố']]);
    expect(headers.city).toBe('City');
    expect(issues).toMatchObject([{ code: 'intake.header.tie-optional', severity: 'warning' }]);
  });

  it('are no rivals when one names another field better', () => {
    const { headers, issues } = mapGrid('orders', [['Email', 'Customer ID', 'Customer name', 'Date']]);
    expect(headers).toMatchObject({ customerId: 'Customer ID', email: 'Email', name: 'Customer name' });
    expect(issues).toEqual([]);
  });
});

describe('exports of shops', () => {
  it('of KiotViet are mapped without help', () => {
    const grid = [
      [
        'Mã hóa đơn',
        'Thời gian',
        'Mã khách hàng',
        'Tên khách hàng',
        'Kênh bán',
        'Tên hàng',
        'Số lượng',
        'Đơn giá',
        'Giảm giá',
        'Thành tiền',
        'Khách cần trả',
        'Trạng thái',
      ],
    ];
    expect(mapGrid('orders', grid).headers).toMatchObject({
      orderId: 'Mã hóa đơn',
      orderDate: 'Thời gian',
      customerId: 'Mã khách hàng',
      name: 'Tên khách hàng',
      channel: 'Kênh bán',
      product: 'Tên hàng',
      quantity: 'Số lượng',
      unitPrice: 'Đơn giá',
      discount: 'Giảm giá',
      amount: 'Thành tiền',
      status: 'Trạng thái',
    });
  });

  it('of Shopify are mapped without help', () => {
    const grid = [
      [
        'Name',
        'Email',
        'Financial Status',
        'Currency',
        'Subtotal',
        'Total',
        'Discount Code',
        'Discount Amount',
        'Created at',
        'Lineitem quantity',
        'Lineitem name',
        'Billing Name',
        'Refunded Amount',
        'Id',
      ],
    ];
    expect(mapGrid('orders', grid).headers).toMatchObject({
      customerId: 'Email',
      orderDate: 'Created at',
      amount: 'Total',
      coupon: 'Discount Code',
      discount: 'Discount Amount',
      status: 'Financial Status',
      refund: 'Refunded Amount',
      orderId: 'Id',
      currency: 'Currency',
    });
  });
});

describe('neededColumns', () => {
  it('lists each mapped column once, ascending', () => {
    const { mapping } = mapGrid('orders', [['x', 'Date', 'y', 'Customer']]);
    expect(mapping && neededColumns(mapping)).toEqual([1, 3]);
  });
});

describeOnData('real tables are mapped without help', () => {
  const cases: [string, TableKind, Record<string, string>][] = [
    [
      'adventureworks/customers.csv',
      'customers',
      {
        customerId: 'CustomerKey',
        firstName: 'FirstName',
        lastName: 'LastName',
        birthDate: 'BirthDate',
        gender: 'Gender',
        email: 'EmailAddress',
        income: 'AnnualIncome',
      },
    ],
    [
      'adventureworks/orders.csv',
      'orders',
      {
        orderId: 'Order number',
        orderDate: 'Order date',
        customerId: 'Customer key',
        product: 'Product',
        category: 'Category',
        quantity: 'Quantity',
        amount: 'Amount',
      },
    ],
    [
      'adventureworks/products.csv',
      'products',
      { product: 'ProductKey', productName: 'ProductName', price: 'ProductPrice' },
    ],
    [
      'vn_shop/KhachHang.csv',
      'customers',
      {
        customerId: 'ma_khach_hang',
        name: 'ho_ten',
        address: 'dia_chi',
        birthDate: 'ngay_sinh',
        revenue: 'doanh_so',
      },
    ],
    [
      'vn_shop/DonHang.csv',
      'orders',
      {
        orderId: 'ma_don_hang',
        orderDate: 'ngay_tao_dh',
        customerId: 'ma_kh',
        amount: 'tong_tien',
        quantity: 'tong_so_luong',
      },
    ],
    ['vn_shop/ChiTietDonHang.csv', 'lines', { orderId: 'ma_dh', product: 'ma_sp', quantity: 'so_luong' }],
    [
      'vn_shop/SanPham.csv',
      'products',
      { product: 'ma_san_pham', productName: 'ten_san_pham', price: 'gia' },
    ],
    [
      'rfm/rfm_data_orders.csv',
      'orders',
      {
        customerId: 'customer_id',
        orderDate: 'order_date',
        amount: 'revenue',
        firstName: 'first_name',
        lastName: 'last_name',
        email: 'email',
      },
    ],
    [
      'rfm/rfm_data_customer.csv.gz',
      'customers',
      {
        customerId: 'customer_id',
        revenue: 'revenue',
        lastOrderDate: 'most_recent_visit',
        orderCount: 'number_of_orders',
        recencyDays: 'recency_days',
        firstName: 'first_name',
        lastName: 'last_name',
        email: 'email',
      },
    ],
    [
      'cdnow/cdnow_master.csv.gz',
      'orders',
      { customerId: 'customer_id', orderDate: 'date', quantity: 'cds', amount: 'amount' },
    ],
    [
      'complete_journey/transactions_sample_with_demographics.csv.gz',
      'orders',
      {
        customerId: 'household_id',
        orderId: 'basket_id',
        product: 'product_id',
        quantity: 'quantity',
        amount: 'sales_value',
        discount: 'retail_disc',
        coupon: 'coupon_disc',
        orderDate: 'transaction_timestamp',
        category: 'product_category',
      },
    ],
    [
      'complete_journey/demographics.csv',
      'customers',
      { customerId: 'household_id', age: 'age', income: 'income' },
    ],
    [
      'customer_personality/marketing_campaign.tsv',
      'customers',
      {
        customerId: 'ID',
        birthYear: 'Year_Birth',
        income: 'Income',
        signupDate: 'Dt_Customer',
        recencyDays: 'Recency',
        visits: 'NumWebVisitsMonth',
        complaints: 'Complain',
      },
    ],
    [
      'telecom_referrals/telecom_customers_a.csv',
      'customers',
      {
        customerId: 'Customerid',
        gender: 'Gender',
        age: 'Age',
        city: 'City',
        referralCount: 'Numberofreferrals',
        revenue: 'Totalrevenue',
      },
    ],
    [
      'vn_dirty_demographics/KhachHang.csv',
      'customers',
      { customerId: 'ID Khach hang', gender: 'Gioi tinh', age: 'Tuoi', income: 'Thu nhap hang nam' },
    ],
  ];
  it.each(cases)('%s', (path, kind, expected) => {
    expect(mapGrid(kind, readCsv(path)).headers).toEqual(expected);
  });
});
