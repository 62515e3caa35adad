import { IssueLog } from '../../../src/core/base/issue';
import { findSources, type SourceSheet } from '../../../src/core/intake/find-sources';
import type { Settings } from '../../../src/core/settings/types';
import { SETTINGS } from './read-grids';

function find(sheets: readonly SourceSheet[], sources: Settings['sources'] = {}) {
  const issues = new IssueLog();
  return { sources: findSources(sheets, { ...SETTINGS, sources }, issues), issues: issues.list() };
}

const sheet = (name: string, ...top: string[][]): SourceSheet => ({ name, top });
const people = ['Customer ID', 'Name'];
const sales = ['Customer ID', 'Order date', 'Amount'];

describe('the sheets of a workbook', () => {
  it('are those that Settings name', () => {
    const sheets = [sheet('Customers', people), sheet('Old', people), sheet('2024', sales)];
    expect(find(sheets, { customers: 'old', orders: '2024' }).sources).toEqual({
      customers: 'Old',
      orders: '2024',
    });
  });

  it('are known by their tab names in either language', () => {
    const sheets = [
      sheet('Ghi chú', ['x']),
      sheet('KHÁCH HÀNG', people),
      sheet('Don_hang', sales),
      sheet('Sản phẩm', ['Mã SP', 'Giá']),
    ];
    expect(find(sheets).sources).toEqual({
      customers: 'KHÁCH HÀNG',
      orders: 'Don_hang',
      products: 'Sản phẩm',
    });
  });

  it('are known by their headers when their names say nothing', () => {
    const sheets = [
      sheet('Sheet1', ['Tháng này'], sales),
      sheet('Sheet2', people),
      sheet('Sheet3', ['Mã đơn hàng', 'Mã SP', 'SL']),
    ];
    expect(find(sheets).sources).toEqual({ orders: 'Sheet1', customers: 'Sheet2', lines: 'Sheet3' });
  });

  it('are customers when the only date is that of a sign-up or of the last order', () => {
    expect(find([sheet('A', ['ID', 'Email', 'Created at'])]).sources).toEqual({ customers: 'A' });
    expect(find([sheet('A', ['Customer ID', 'Last order date', 'Orders'])]).sources).toEqual({
      customers: 'A',
    });
  });

  it('are customers alone, or orders alone, if there is no other', () => {
    expect(find([sheet('Customers', people)]).sources).toEqual({ customers: 'Customers' });
    expect(find([sheet('x', sales)]).sources).toEqual({ orders: 'x' });
  });

  it('are an error with the tabs and headers seen when there are neither customers nor orders', () => {
    const { sources, issues } = find([sheet('Notes', ['Topic', 'Text'])]);
    expect(sources).toBeNull();
    expect(issues).toMatchObject([
      {
        code: 'intake.source.none',
        severity: 'error',
        params: { tabs: '"Notes"', headers: 'Notes: "Topic", "Text"' },
      },
    ]);
  });

  it('are an error when Settings name a tab that is not there', () => {
    const { sources, issues } = find([sheet('Customers', people)], { orders: 'Sales' });
    expect(sources).toBeNull();
    expect(issues).toMatchObject([
      { code: 'intake.source.missing', params: { name: 'Sales', tabs: '"Customers"' } },
    ]);
  });

  it('keep the table that their plain name says although a column is missing, unless another tab has it', () => {
    const undated = ['Customer ID', 'Amount'];
    expect(find([sheet('Orders', undated)]).sources).toEqual({ orders: 'Orders' });
    expect(find([sheet('Đơn hàng', undated)]).sources).toEqual({ orders: 'Đơn hàng' });
    expect(find([sheet('Orders', undated), sheet('2024', sales)]).sources).toEqual({
      customers: 'Orders',
      orders: '2024',
    });
    expect(find([sheet('CRM', undated)]).sources).toEqual({ customers: 'CRM' });
  });

  it('are an error when one of them is empty', () => {
    const { sources, issues } = find([sheet('Customers', ['', ''])]);
    expect(sources).toBeNull();
    expect(issues).toMatchObject([{ code: 'intake.sheet.empty', where: { sheet: 'Customers' } }]);
  });
});

describe('a table that Settings say there is none for', () => {
  const lines = ['Order ID', 'Product', 'Quantity'];
  const sheets = [sheet('2024', sales), sheet('People', people), sheet('Items', lines)];

  it('has no sheet, and the others are those that they are beside it', () => {
    expect(find(sheets).sources).toEqual({ orders: '2024', customers: 'People', lines: 'Items' });
    expect(find(sheets, { lines: '' }).sources).toEqual({ orders: '2024', customers: 'People' });
    expect(find(sheets, { customers: '' }).sources).toEqual({ orders: '2024', lines: 'Items' });
  });

  it('leaves nothing for lines and products to complete where it is the orders', () => {
    expect(find(sheets, { orders: '' }).sources).toEqual({ customers: 'People' });
    expect(find(sheets, { orders: '', lines: 'Items' }).sources).toEqual({ customers: 'People' });
  });

  it('may have had the only sheet: then it is the other’s', () => {
    // Customers with the date of their last visit look like orders.
    expect(find([sheet('x', sales)], { orders: '' }).sources).toEqual({ customers: 'x' });
    expect(find([sheet('Orders', sales)], { orders: '' }).sources).toEqual({ customers: 'Orders' });
  });

  it('is no reason to stop where its sheet is empty', () => {
    const withEmpty = [sheet('Customers', people), sheet('Orders', [''])];
    expect(find(withEmpty).sources).toBeNull();
    expect(find(withEmpty, { orders: '' }).sources).toEqual({ customers: 'Customers' });
  });

  it('cannot be both customers and orders', () => {
    const { sources, issues } = find(sheets, { customers: '', orders: '' });
    expect(sources).toBeNull();
    expect(issues).toMatchObject([{ code: 'intake.source.none' }]);
  });
});
