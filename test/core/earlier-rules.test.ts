import { classifySheets } from '../../src/core/classify';
import { sheetFromGrid } from '../../src/core/tables/sheet-cells';
import { inputOf, type Grids } from './rule-data';

const SHOP: Grids = {
  customers: [
    ['Customer ID', 'City'],
    ['a', 'Huế'],
    ['b', 'Vinh'],
  ],
  orders: [
    ['Order ID', 'Customer ID', 'Order date', 'Amount'],
    ['1', 'a', '2025-10-01', 100],
    ['2', 'a', '2025-11-01', 50],
    ['3', 'b', '2025-12-01', 20],
  ],
  rules: [
    ['Scheme', 'Segment', 'orders'],
    ['Habit', 'Regular', '>= 2'],
  ],
};

function under(rules: readonly (readonly unknown[])[]) {
  const found = classifySheets(inputOf(SHOP))?.segmentsUnder(sheetFromGrid('', rules));
  return found && Object.fromEntries(found);
}

describe('rules of an earlier run', () => {
  it('say where the customers of today would be, scheme by scheme', () => {
    expect(
      under([
        ['Scheme', 'Segment', 'orders', 'On'],
        ['Habit', 'Regular', '>= 1', 'true'],
        ['Size', 'Big', '>= 2', 'TRUE'],
        ['Size', 'Off', '>= 0', 'false'],
      ]),
    ).toEqual({ 'segment:Habit': ['Regular', 'Regular'], 'segment:Size': ['Big', ''] });
  });

  it('say nothing where they ask about a column that is gone', () => {
    expect(
      under([
        ['Scheme', 'Segment', 'Loyalty card'],
        ['Habit', 'Regular', 'yes'],
      ]),
    ).toBeNull();
  });

  it('say nothing where there are none', () => {
    expect(under([])).toBeNull();
  });
});
