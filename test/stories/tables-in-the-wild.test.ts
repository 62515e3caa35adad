/**
 * Tables that were made for other purposes: what a run makes of them as they come. All of them are classified; none is refused.
 */
import { temporaryFiles } from '../offline/temp-folder';
import { completeRun } from '../support/command-line';
import { lazily } from '../support/lazily';
import { figuresBySegment, readReport, schemeOf } from '../support/reports';
import { dataFile, describeOnData } from '../support/shared-data';
import { differences, readRows, rowsBy } from '../support/tables';

/** One run at first use: its report, and its customers by the column of their ids. */
function classified(args: readonly string[], idHeader: string) {
  const file = temporaryFiles();
  const out = ['--metrics', '--out', file('customers.csv'), '--json', file('report.json')];
  const run = lazily(() => completeRun([...args, ...out]));
  return {
    run,
    report: lazily(() => (run(), readReport(file('report.json')))),
    customers: lazily(() => (run(), rowsBy(file('customers.csv'), idHeader))),
  };
}

describeOnData('the customer personality table', () => {
  const source = dataFile('customer_personality/marketing_campaign.tsv');
  const { run, report, customers } = classified(
    ['--customers', source, '--as-of', '2014-12-31', '--pack', 'value'],
    'ID',
  );

  it('is 2,240 customers, tab-separated, without orders', () => {
    expect(run().code).toBe(0);
    expect(report().counts).toMatchObject({ customers: 2240, orders: 0, orderRows: 0 });
  });

  it('has the days since the last order in a column of its own', () => {
    const wrong = [...customers().values()].filter((row) => row.recencyDays !== row.Recency);
    expect(wrong).toEqual([]);
  });

  it('has no column of revenue, so that nobody has a known value', () => {
    // Six columns of spending by product group: which of them make the revenue only the marketer knows.
    expect(report().revenue).toBeNull();
    expect(figuresBySegment(schemeOf(report(), 'value'))).toEqual({ Unknown: [2240, 0, null] });
  });
});

describeOnData('the telecom table', () => {
  const source = dataFile('telecom_referrals/telecom_customers_a.csv');
  const { run, report } = classified(
    ['--customers', source, '--as-of', '2022-12-31', '--pack', 'value'],
    'Customerid ',
  );

  it('is 3,521 customers whose headers end with blanks', () => {
    expect(run().code).toBe(0);
    expect(report().counts).toMatchObject({ customers: 3521, orders: 0 });
  });

  it('has the revenue 10,554,048.08 in the rows of the customers', () => {
    // expected/summary.json: sum_total_revenue
    expect(report().revenue).toBeCloseTo(10554048.08, 4);
  });
});

describeOnData('the dirty Vietnamese table', () => {
  const source = dataFile('vn_dirty_demographics/KhachHang.csv');
  const { run, report } = classified(
    ['--customers', source, '--as-of', '2024-01-01', '--lang', 'vi', '--pack', 'value'],
    'ID Khach hang',
  );

  it('is 100 customers, ages in words and all', () => {
    expect(run().code).toBe(0);
    expect(report().counts).toMatchObject({ customers: 100, skippedCustomerRows: 0, orders: 0 });
  });

  it('has no revenue: the score of spending is none', () => {
    expect(report().revenue).toBeNull();
    expect(figuresBySegment(schemeOf(report(), 'value'))).toEqual({ 'Chưa rõ': [100, 0, null] });
  });
});

describeOnData('the Complete Journey', () => {
  const source = dataFile('complete_journey/transactions_sample_with_demographics.csv.gz');
  const { run, report, customers } = classified(
    [
      ...['--customers', dataFile('complete_journey/demographics.csv'), '--orders', source],
      ...['--as-of', '2017-12-31', '--pack', 'rfm,value'],
    ],
    'household_id',
  );

  it('is 801 households with 42,199 lines, baskets being the orders', () => {
    expect(run().code).toBe(0);
    const baskets = new Set(readRows(source).map((row) => row.basket_id));
    expect(report().counts).toMatchObject({
      customers: 801,
      customersWithOrders: 801,
      orders: baskets.size,
      orderRows: 42199,
    });
  });

  it('has the sales of every household', () => {
    const theirs = rowsBy(dataFile('complete_journey/expected/households.csv'), 'household_id');
    const pairs = [{ ours: 'revenue', theirs: 'sales_value', within: 1e-6 }];
    expect(differences(customers(), theirs, pairs)).toEqual([]);
  });
});
