/**
 * AdventureWorks: order lines and customers as they come, nothing mapped by hand. Expected figures by pandas (see the data's README).
 */
import { temporaryFiles } from '../offline/temp-folder';
import { completeRun } from '../support/command-line';
import { lazily } from '../support/lazily';
import { readReport, schemeOf, sumOfCustomers } from '../support/reports';
import { dataFile, describeOnData } from '../support/shared-data';
import { differences, rowsBy } from '../support/tables';

describeOnData('AdventureWorks', () => {
  const file = temporaryFiles();
  const run = lazily(() =>
    completeRun([
      ...['--customers', dataFile('adventureworks/customers.csv')],
      ...['--orders', dataFile('adventureworks/orders.csv')],
      ...['--as-of', '2017-06-30', '--pack', 'rfm,value', '--metrics'],
      ...['--out', file('customers.csv'), '--json', file('report.json')],
    ]),
  );
  const report = lazily(() => (run(), readReport(file('report.json'))));
  const ours = lazily(() => (run(), rowsBy(file('customers.csv'), 'CustomerKey')));
  const theirs = lazily(() =>
    rowsBy(dataFile('adventureworks/expected/customers_orders.csv'), 'CustomerKey'),
  );

  it('is understood without a mapping', () => {
    expect(run().code).toBe(0);
    expect(report().asOf).toBe('2017-06-30');
    expect(report().issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has 25,164 orders in 56,046 lines, of 17,416 of its 18,148 customers', () => {
    expect(report().counts).toEqual({
      customers: 18148,
      customersWithOrders: 17416,
      orders: 25164,
      orderRows: 56046,
      skippedCustomerRows: 0,
      skippedOrderRows: 0,
    });
  });

  it('is spoken of in sentences, not in codes', () => {
    for (const { code, message } of report().issues) expect(message).not.toContain(code);
  });

  it('has the revenue 24,914,586.8193, all of known customers', () => {
    expect(Math.abs((report().revenue ?? 0) - 24914586.8193)).toBeLessThan(1e-4);
    expect(report().unassigned).toEqual({ orders: 0, revenue: 0 });
  });

  it.each(['rfm', 'value'])('gives each customer one segment of %s', (pack) => {
    expect(sumOfCustomers(schemeOf(report(), pack))).toBe(18148);
  });

  it('agrees with pandas on the orders of every customer', () => {
    const pairs = [
      { ours: 'orderCount', theirs: 'orders' },
      { ours: 'revenue', theirs: 'revenue', within: 1e-4 },
      { ours: 'firstOrderDate', theirs: 'first_order' },
      { ours: 'lastOrderDate', theirs: 'last_order' },
      { ours: 'quantity', theirs: 'quantity' },
    ];
    expect(theirs().size).toBe(17416);
    expect(differences(ours(), theirs(), pairs)).toEqual([]);
  });

  it('agrees with pandas on the rhythm of every customer', () => {
    // monthsActive counts calendar months of calendar years, as distinct_year_months does.
    const pairs = [
      { ours: 'purchaseDays', theirs: 'purchase_days', within: 0 },
      { ours: 'interpurchaseDays', theirs: 'mean_gap_days', within: 1e-6 },
      { ours: 'medianGapDays', theirs: 'median_gap_days', within: 1e-6 },
      { ours: 'gapSdDays', theirs: 'sd_gap_days_sample', within: 1e-6 },
      { ours: 'gapVariation', theirs: 'cv_gap', within: 1e-6 },
      { ours: 'monthsActive', theirs: 'distinct_year_months' },
    ];
    expect(differences(ours(), theirs(), pairs)).toEqual([]);
  });

  it('agrees with pandas on the ABC class of every customer', () => {
    expect(differences(ours(), theirs(), [{ ours: 'abc', theirs: 'abc' }])).toEqual([]);
  });

  it('has no rhythm, no dates and no class for the 732 customers without orders', () => {
    const without = [...ours()].filter(([key]) => !theirs().has(key)).map(([, row]) => row);
    expect(without).toHaveLength(732);
    for (const row of without) {
      expect(row).toMatchObject({ orderCount: '0', revenue: '0', purchaseDays: '0', monthsActive: '0' });
      expect(row).toMatchObject({ firstOrderDate: '', interpurchaseDays: '', rfmScore: '', abc: '' });
      expect(row).toMatchObject({ 'RFM segment': 'No orders', 'Value segment': 'None' });
    }
  });

  it('counts the orders and the revenue of every segment of a scheme to the whole', () => {
    for (const { segments } of report().schemes) {
      const sum = (pick: (one: (typeof segments)[number]) => number) =>
        segments.reduce((total, one) => total + pick(one), 0);
      expect(sum(({ orders }) => orders)).toBe(25164);
      expect(Math.abs(sum(({ revenue }) => revenue ?? 0) - 24914586.8193)).toBeLessThan(1e-4);
      expect(sum(({ share }) => share)).toBeCloseTo(1, 12);
    }
  });
});
