import fc from 'fast-check';
import { crossTab, type CrossSide } from '../../../src/core/summary/cross-tab';

const side = (segments: string[], texts: string[]): CrossSide => ({ segments, texts });

describe('two schemes against each other', () => {
  // a: VIP, Regular, 100. b: VIP, Seasonal, 50. c: Low, Regular, 7. d: Low, Regular, amount unknown.
  const value = side(['VIP', 'Low'], ['VIP', 'VIP', 'Low', 'Low']);
  const habit = side(['Regular', 'Seasonal'], ['Regular', 'Seasonal', 'Regular', 'Regular']);
  const revenue = Float64Array.of(100, 50, 7, NaN);

  it('count the customers of each pair of segments, with what they have brought', () => {
    expect(crossTab(value, habit, revenue)).toEqual({
      rows: ['VIP', 'Low'],
      columns: ['Regular', 'Seasonal'],
      cells: [
        [
          { customers: 1, revenue: 100 },
          { customers: 1, revenue: 50 },
        ],
        [
          { customers: 2, revenue: 7 },
          { customers: 0, revenue: null },
        ],
      ],
      rowTotals: [
        { customers: 2, revenue: 150 },
        { customers: 2, revenue: 7 },
      ],
      columnTotals: [
        { customers: 3, revenue: 107 },
        { customers: 1, revenue: 50 },
      ],
      total: { customers: 4, revenue: 157 },
    });
  });

  it('keep segments that nobody has, and put customers without one last', () => {
    const tab = crossTab(
      side(['VIP', 'High'], ['', 'VIP']),
      side(['New'], ['New', 'New']),
      Float64Array.of(1, 2),
    );
    expect(tab.rows).toEqual(['VIP', 'High', '']);
    expect(tab.rowTotals.map(({ customers }) => customers)).toEqual([1, 0, 1]);
  });

  it('show segments that only the cells know after those of the rules', () => {
    const tab = crossTab(side(['VIP'], ['Old tier']), side(['New'], ['New']), Float64Array.of(1));
    expect(tab.rows).toEqual(['VIP', 'Old tier']);
  });

  it('count a customer with a list whole in each of its segments, and once in the totals', () => {
    // a wants deals and service; b wants deals.
    const needs = side(['Deal hunter', 'Service-minded'], ['Deal hunter; Service-minded', 'Deal hunter']);
    const tab = crossTab(needs, side(['VIP'], ['VIP', 'VIP']), Float64Array.of(10, 5));
    expect(tab.cells).toEqual([[{ customers: 2, revenue: 15 }], [{ customers: 1, revenue: 10 }]]);
    expect(tab.columnTotals).toEqual([{ customers: 2, revenue: 15 }]);
    expect(tab.total).toEqual({ customers: 2, revenue: 15 });
  });

  it('take a segment whose own name holds a semicolon as one', () => {
    const odd = side(['Gold; 2026'], ['Gold; 2026']);
    expect(crossTab(odd, side(['New'], ['New']), Float64Array.of(1)).rows).toEqual(['Gold; 2026']);
  });

  it('say that no amount is known, not that it is zero', () => {
    expect(crossTab(value, habit, new Float64Array(4).fill(NaN)).total).toEqual({
      customers: 4,
      revenue: null,
    });
  });

  it('give zeros without customers', () => {
    const tab = crossTab(side(['VIP'], []), side(['New'], []), new Float64Array(0));
    expect(tab.cells).toEqual([[{ customers: 0, revenue: null }]]);
  });

  it('without lists add up: rows, columns and the whole', () => {
    const segment = fc.constantFrom('a', 'b', '');
    const customer = fc.record({ one: segment, other: segment, amount: fc.integer({ min: 0, max: 1000 }) });
    fc.assert(
      fc.property(fc.array(customer, { minLength: 1 }), (customers) => {
        const texts = (key: 'one' | 'other') => customers.map((one) => one[key]);
        const amounts = Float64Array.from(customers, ({ amount }) => amount);
        const tab = crossTab(side(['a', 'b'], texts('one')), side(['a', 'b'], texts('other')), amounts);
        const sum = (figures: readonly { customers: number; revenue: number | null }[]) => ({
          customers: figures.reduce((total, one) => total + one.customers, 0),
          revenue: figures.reduce((total, one) => total + (one.revenue ?? 0), 0),
        });
        tab.cells.forEach((cells, row) => {
          const { customers: count, revenue: amount } = tab.rowTotals[row];
          expect(sum(cells)).toEqual({ customers: count, revenue: amount ?? 0 });
        });
        expect(sum(tab.rowTotals)).toEqual(tab.total);
        expect(sum(tab.columnTotals)).toEqual(tab.total);
      }),
    );
  });
});
