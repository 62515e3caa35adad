import { runTotals, type RunTotals } from '../../../src/core/summary/run-totals';
import { shopMetrics, type Shop } from '../../support/shop';

function totalsOf(shop: Shop): RunTotals {
  const engine = shopMetrics(shop, { asOf: '2026-03-31' });
  const numbers = (key: 'orderCount' | 'revenue') => {
    const column = engine.get(key);
    return column.type === 'number' ? column.values : new Float64Array(0);
  };
  return runTotals(engine.intake, { orders: numbers('orderCount'), revenue: numbers('revenue') });
}

const date = '2026-01-01';
const customers = [{ id: 'a' }, { id: 'b' }];

describe('the totals of a run', () => {
  it('add up: those of the customers and those of nobody known', () => {
    // a: 100 + 50; nobody: 30 − 10 (a credit note is no order). 150 + 20 = 170; orders 2 + 1.
    const totals = totalsOf({
      customers,
      orders: [
        { customer: 'a', date, amount: 100 },
        { customer: 'a', date, amount: 50 },
        { customer: null, date, amount: 30 },
        { customer: null, date, amount: -10, status: 'creditNote' },
      ],
    });
    expect(totals.unassigned).toEqual({ orders: 1, revenue: 20 });
    expect(totals.revenue).toBe(170);
    expect(totals.counts).toMatchObject({ customers: 2, customersWithOrders: 1, orders: 3, orderRows: 4 });
  });

  it('leave out cancelled and returned orders, of customers and of nobody', () => {
    const totals = totalsOf({
      customers,
      orders: [
        { customer: 'a', date, amount: 100, status: 'cancelled' },
        { customer: null, date, amount: 30, status: 'returned' },
        { customer: null, date, amount: 7 },
      ],
    });
    expect(totals).toMatchObject({
      revenue: 7,
      unassigned: { orders: 1, revenue: 7 },
      counts: { customersWithOrders: 0, orders: 1 },
    });
  });

  it('count an order of nobody whose amount is blank, and add nothing for it', () => {
    const totals = totalsOf({
      customers,
      orders: [
        { customer: 'a', date, amount: 100 },
        { customer: null, date, amount: 30 },
        { customer: null, date },
      ],
    });
    expect(totals).toMatchObject({ revenue: 130, unassigned: { orders: 2, revenue: 30 } });
  });
});

describe('without a single amount', () => {
  it('revenue is null, unassigned revenue, too', () => {
    const totals = totalsOf({
      customers,
      orders: [
        { customer: 'a', date },
        { customer: null, date },
      ],
    });
    expect(totals).toMatchObject({ revenue: null, unassigned: { orders: 1, revenue: null } });
  });
});

describe('without an orders sheet', () => {
  it('the customers’ own totals count, and nothing is unassigned', () => {
    const totals = totalsOf({
      customers: [
        { id: 'a', orderCount: 3, revenue: 90 },
        { id: 'b', orderCount: 0, revenue: 0 },
      ],
    });
    expect(totals).toMatchObject({
      revenue: 90,
      unassigned: { orders: 0, revenue: 0 },
      counts: { customers: 2, customersWithOrders: 1, orders: 3, orderRows: 0 },
    });
  });

  it('revenue is null where the customers carry none', () => {
    expect(totalsOf({ customers: [{ id: 'a', orderCount: 3 }] })).toMatchObject({
      revenue: null,
      counts: { orders: 3 },
    });
  });
});
