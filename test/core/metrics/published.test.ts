import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { metricById, rfm, shopMetrics, type ShopOrder } from '../../support/shop';
import { dataFile, describeOnData } from '../../support/shared-data';
import type { MetricEngine } from '../../../src/core/metrics/engine';
import type { MetricKey } from '../../../src/core/words/metric-keys';

type Row = Record<string, string>;

function readCsv(path: string): Row[] {
  return Papa.parse<Row>(readFileSync(dataFile(path), 'utf8'), { header: true, skipEmptyLines: true }).data;
}

/** The metric of every row against the row's cell; '' is blank. */
function expectColumn(
  engine: MetricEngine,
  key: MetricKey,
  expected: { rows: Row[]; id: string; column: string },
): void {
  const values = metricById(engine, key);
  const wrong = expected.rows.filter((row) => {
    const [value, cell] = [values[row[expected.id]], row[expected.column]];
    return typeof value === 'number'
      ? !(cell !== '' && Math.abs(value - Number(cell)) < 1e-6)
      : (value ?? '') !== cell;
  });
  expect([key, wrong.map((row) => [row[expected.id], row[expected.column]])]).toEqual([key, []]);
}

describeOnData('rfm package data, orders on 2006-12-31', () => {
  const orders = (): ShopOrder[] =>
    readCsv('rfm/rfm_data_orders.csv').map((row) => ({
      customer: row.customer_id,
      date: row.order_date,
      amount: Number(row.revenue),
    }));
  const COLUMNS = [
    ['recencyDays', 'recency_days'],
    ['orderCount', 'transaction_count'],
    ['revenue', 'amount'],
    ['recencyScore', 'recency_score'],
    ['frequencyScore', 'frequency_score'],
    ['monetaryScore', 'monetary_score'],
    ['rfmScore', 'rfm_score'],
  ] as const;

  it('has the published scores and cut points in rfm-package mode', () => {
    const engine = shopMetrics(
      { orders: orders() },
      { asOf: '2006-12-31', settings: rfm({ mode: 'rfm-package' }) },
    );
    const rows = readCsv('rfm/expected/rfm_scores_orders_2006-12-31.csv');
    expect(rows).toHaveLength(995);
    expect(engine.customerCount).toBe(995);
    for (const [key, column] of COLUMNS) expectColumn(engine, key, { rows, id: 'customer_id', column });
    const { recency, frequency, monetary } = engine.rfmScoring();
    expect(recency.cuts).toEqual([115, 181, 297.4, 482]);
    expect(frequency.cuts).toEqual([4, 5, 6, 8]);
    expect(monetary.cuts).toEqual([255.8, 382, 506.4, 666]);
  });

  it.each(['cut-points', 'rfm-package'] as const)(
    'has the published scores of custom bins in %s mode',
    (mode) => {
      const settings = rfm({
        mode,
        recencyCuts: [115, 181, 297, 482],
        frequencyCuts: [4, 5, 6, 8],
        monetaryCuts: [256, 382, 506, 666],
      });
      const engine = shopMetrics({ orders: orders() }, { asOf: '2006-12-31', settings });
      const rows = readCsv('rfm/expected/rfm_scores_orders_custom_bins.csv');
      expect(rows).toHaveLength(995);
      for (const [key, column] of COLUMNS) expectColumn(engine, key, { rows, id: 'customer_id', column });
    },
  );
});

describeOnData('AdventureWorks on 2017-06-30', () => {
  const orders = (): ShopOrder[] => {
    const byNumber = new Map<
      string,
      { customer: string; date: string; quantity: number; rows: { amount: number; category: string }[] }
    >();
    for (const row of readCsv('adventureworks/orders.csv')) {
      const number = row['Order number'];
      const order = byNumber.get(number) ?? {
        customer: row['Customer key'],
        date: row['Order date'],
        quantity: 0,
        rows: [],
      };
      byNumber.set(number, order);
      order.quantity += Number(row.Quantity);
      order.rows.push({ amount: Number(row.Amount), category: row.Category });
    }
    return [...byNumber.values()];
  };

  it('has the expected metrics for each of the 17,416 customers with orders', () => {
    const customers = readCsv('adventureworks/customers.csv').map((row) => ({
      id: row.CustomerKey ?? row['\ufeffCustomerKey'],
    }));
    const engine = shopMetrics({ customers, orders: orders() }, { asOf: '2017-06-30' });
    const rows = readCsv('adventureworks/expected/customers_orders.csv');
    expect(engine.customerCount).toBe(18148);
    expect(engine.intake.orders?.count).toBe(25164);
    expect(rows).toHaveLength(17416);
    for (const [key, column] of [
      ['orderCount', 'orders'],
      ['revenue', 'revenue'],
      ['firstOrderDate', 'first_order'],
      ['lastOrderDate', 'last_order'],
      ['purchaseDays', 'purchase_days'],
      ['interpurchaseDays', 'mean_gap_days'],
      ['medianGapDays', 'median_gap_days'],
      ['gapSdDays', 'sd_gap_days_sample'],
      ['gapVariation', 'cv_gap'],
      ['monthsActive', 'distinct_year_months'],
      ['abc', 'abc'],
      ['quantity', 'quantity'],
    ] as const) {
      expectColumn(engine, key, { rows, id: 'CustomerKey', column });
    }
  });
});
