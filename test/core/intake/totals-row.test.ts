import { intakeOf, issueOf, readGrids } from './read-grids';

const header = ['Mã khách hàng', 'Ngày', 'Thành tiền'];

describe('a row of totals below the data', () => {
  it('is no customer and no order, and is reported', () => {
    const result = readGrids({
      customers: [
        ['Mã KH', 'Doanh thu'],
        ['KH1', 30],
        ['Tổng cộng', 30],
        ['', ''],
      ],
      orders: [header, ['KH1', '2024-01-05', 30], ['TỔNG', '', 30]],
    });
    expect(intakeOf(result).customers.ids).toEqual(['KH1']);
    expect(intakeOf(result).counts).toEqual({ orderRows: 2, skippedCustomerRows: 1, skippedOrderRows: 1 });
    expect(result.issues().filter(({ code }) => code === 'intake.sheet.totals-row')).toMatchObject([
      { severity: 'info', where: { sheet: 'Customers', column: 'Mã KH', rows: [3] } },
      { severity: 'info', where: { sheet: 'Orders', column: 'Mã khách hàng', rows: [3] } },
    ]);
  });

  it('makes no customer where the orders alone give the customers', () => {
    const result = readGrids({ orders: [header, ['KH1', '2024-01-05', 30], ['Total', '', 30]] });
    expect(intakeOf(result).customers.ids).toEqual(['KH1']);
  });

  it('may say so in the column of order ids, or of dates', () => {
    const wide = ['Mã đơn', ...header];
    const byId = readGrids({ orders: [wide, ['1', 'KH1', '2024-01-05', 30], ['Tổng cộng', '', '', 30]] });
    expect(issueOf(byId, 'intake.sheet.totals-row').where).toMatchObject({ column: 'Mã đơn', rows: [3] });
    const byDate = readGrids({ orders: [wide, ['1', 'KH1', '2024-01-05', 30], ['', '', 'Tổng', 30]] });
    expect(issueOf(byDate, 'intake.sheet.totals-row').where).toMatchObject({ column: 'Ngày', rows: [3] });
  });

  it('is the last one: a customer called Total further up is a customer, and so is one with a dated order', () => {
    const customers = [['Customer ID'], ['Total'], ['KH1']];
    expect(intakeOf(readGrids({ customers })).customers.ids).toEqual(['Total', 'KH1']);
    const result = readGrids({ orders: [header, ['Total', '2024-01-05', 30]] });
    expect(intakeOf(result).customers.ids).toEqual(['Total']);
  });
});
