/**
 * CDNOW: 69,659 purchases of 23,570 customers from a packed file, ids with leading zeros.
 */
import { temporaryFiles } from '../offline/temp-folder';
import { completeRun } from '../support/command-line';
import { lazily } from '../support/lazily';
import { readReport, schemeOf, sumOfCustomers } from '../support/reports';
import { dataFile, describeOnData } from '../support/shared-data';
import { readRows, rowsBy } from '../support/tables';

describeOnData('CDNOW', () => {
  const file = temporaryFiles();
  const source = dataFile('cdnow/cdnow_master.csv.gz');
  const run = lazily(() =>
    completeRun([
      ...['--orders', source, '--as-of', '1998-06-30', '--pack', 'rfm,value', '--metrics'],
      ...['--out', file('customers.csv'), '--json', file('report.json')],
    ]),
  );
  const report = lazily(() => (run(), readReport(file('report.json'))));
  const ours = lazily(() => (run(), rowsBy(file('customers.csv'), 'Customer ID')));
  const purchases = lazily(() => readRows(source));

  it('is read packed, 69,659 rows of 23,570 customers', () => {
    expect(run().code).toBe(0);
    expect(report().counts).toMatchObject({
      customers: 23570,
      customersWithOrders: 23570,
      orders: 69659,
      orderRows: 69659,
      skippedOrderRows: 0,
    });
  });

  it('has the revenue of its rows together', () => {
    const total = purchases().reduce((sum, { amount }) => sum + Number(amount), 0);
    expect(Math.abs((report().revenue ?? 0) - total)).toBeLessThan(1e-4);
  });

  it('keeps the zeros at the front of its ids', () => {
    expect([...ours().keys()].every((id) => /^\d{5}$/.test(id))).toBe(true);
    expect(ours().has('00001')).toBe(true);
  });

  it('has every purchase under its customer, days of several purchases once', () => {
    const byCustomer = new Map<string, string[]>();
    for (const { customer_id: id, date } of purchases())
      byCustomer.set(id, [...(byCustomer.get(id) ?? []), date]);
    const wrong = [...byCustomer].filter(([id, dates]) => {
      const row = ours().get(id);
      const sorted = [...dates].sort();
      return !(
        row?.orderCount === String(dates.length) &&
        row.purchaseDays === String(new Set(dates).size) &&
        row.firstOrderDate === sorted[0] &&
        row.lastOrderDate === sorted[sorted.length - 1]
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each(['rfm', 'value'])('gives each customer one segment of %s', (pack) => {
    expect(sumOfCustomers(schemeOf(report(), pack))).toBe(23570);
  });

  it('has no value for customers whose purchases were free', () => {
    const free = [...ours().values()].filter(({ revenue }) => revenue === '0');
    expect(free.length).toBeGreaterThan(0);
    for (const row of free) expect([row['Value segment'], row.abc]).toEqual(['None', '']);
  });
});
