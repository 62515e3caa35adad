import { METRICS } from '../../../src/core/metrics/registry';
import type { Column } from '../../../src/core/tables/column';
import { columnLength } from '../../../src/core/tables/column';
import { FIELDS } from '../../../src/core/words/field-keys';
import { METRIC_KEYS } from '../../../src/core/words/metric-keys';
import { METRIC_NAMES as english } from '../../../src/core/words/en/metrics';
import { METRIC_NAMES as vietnamese } from '../../../src/core/words/vi/metrics';
import { foldKey } from '../../../src/core/base/text';
import { metricById, shopMetrics } from '../../support/shop';

describe('METRICS', () => {
  it('has every metric under its own key, in the order of METRIC_KEYS', () => {
    expect(Object.keys(METRICS)).toEqual([...METRIC_KEYS]);
    expect(Object.values(METRICS).map(({ key }) => key)).toEqual([...METRIC_KEYS]);
  });

  const fieldKeys = new Set<string>(
    Object.entries(FIELDS).flatMap(([table, fields]) => fields.map((field) => `${table}.${field}`)),
  );

  it.each([...METRIC_KEYS])('documents %s', (key) => {
    const { formula, source, needs } = METRICS[key];
    expect(formula).not.toBe('');
    expect(source).not.toBe('');
    for (const need of needs) for (const field of need.split('|')) expect(fieldKeys).toContain(field);
  });

  it.each([...METRIC_KEYS])(
    'gives %s its type, one entry a customer, and what it says for no orders',
    (key) => {
      const shop = {
        customers: [{ id: 'none' }],
        orders: [
          {
            customer: 'a',
            date: '2024-01-01',
            quantity: 1,
            discount: 1,
            refund: 1,
            status: 'counts' as const,
          },
          {
            customer: 'a',
            date: '2024-01-02',
            channel: 'web',
            rows: [{ amount: 9, category: 'x', product: 'p' }],
          },
        ],
      };
      const metrics = shopMetrics(shop, { asOf: '2024-03-31' });
      const column: Column = metrics.get(key);
      expect(column.type).toBe(METRICS[key].type);
      expect(columnLength(column)).toBe(2);
      expect(metricById(metrics, key).none).toBe({ zero: 0, false: false, null: null }[METRICS[key].blank]);
    },
  );

  it('has names that mean one metric only', () => {
    for (const names of [english, vietnamese]) {
      const folded = Object.values(names).flatMap((list) => [...new Set(list.map((name) => foldKey(name)))]);
      expect(new Set(folded).size).toBe(folded.length);
    }
  });
});

describe('metricEngine', () => {
  it('computes a column once and keeps it', () => {
    const metrics = shopMetrics(
      { orders: [{ customer: 'a', date: '2024-01-01', amount: 1 }] },
      { asOf: '2024-03-31' },
    );
    expect(metrics.get('revenue')).toBe(metrics.get('revenue'));
  });

  it('gives empty columns for no customers', () => {
    const metrics = shopMetrics({ orders: [] }, { asOf: '2024-03-31' });
    for (const key of METRIC_KEYS) expect(columnLength(metrics.get(key))).toBe(0);
  });
});
