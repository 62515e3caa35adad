import { metricById, shopMetrics, type ShopOrder } from '../../support/shop';

function bought(customer: string, ...dates: string[]): ShopOrder[] {
  return dates.map((date) => ({ customer, date, amount: 10 }));
}

// Gaps: 'two' 10; 'same day' none; 'three' 10, 20; 'four' 30, 10, 50 (sorted 10, 30, 50); 'five' 10, 10, 10, 10.
const metrics = shopMetrics(
  {
    customers: [{ id: 'none' }],
    orders: [
      ...bought('one', '2024-01-01'),
      ...bought('same day', '2024-01-01', '2024-01-01'),
      ...bought('two', '2024-01-01', '2024-01-11', '2024-01-11'),
      ...bought('three', '2024-01-01', '2024-01-11', '2024-01-31'),
      ...bought('four', '2024-01-01', '2024-01-31', '2024-02-10', '2024-03-31'),
      ...bought('five', '2024-01-01', '2024-01-11', '2024-01-21', '2024-01-31', '2024-02-10'),
    ],
  },
  { asOf: '2024-03-31' },
);
const blank = { none: null, one: null, 'same day': null };

describe('interpurchaseDays', () => {
  it('is the mean gap between distinct purchase days, blank below two', () => {
    expect(metricById(metrics, 'interpurchaseDays')).toEqual({
      ...blank,
      two: 10,
      three: 15,
      four: 30,
      five: 10,
    });
  });
});

describe('medianGapDays', () => {
  it('is the middle gap, or the mean of the two middle ones', () => {
    expect(metricById(metrics, 'medianGapDays')).toEqual({
      ...blank,
      two: 10,
      three: 15,
      four: 30,
      five: 10,
    });
  });

  it('is not the mean where one gap stands out', () => {
    const orders = bought('a', '2024-01-01', '2024-01-02', '2024-01-04', '2024-03-31');
    // Gaps 1, 2, 87: mean 30, median 2.
    expect(metricById(shopMetrics({ orders }, { asOf: '2024-03-31' }), 'medianGapDays')).toEqual({ a: 2 });
  });
});

describe('gapSdDays and gapVariation', () => {
  it('are the sample standard deviation, and that over the mean; blank below two gaps', () => {
    // 'three': squares 25 + 25 over 1 = 50. 'four': 0 + 400 + 400 over 2 = 400.
    expect(metricById(metrics, 'gapSdDays')).toEqual({
      ...blank,
      two: null,
      three: Math.sqrt(50),
      four: 20,
      five: 0,
    });
    expect(metricById(metrics, 'gapVariation')).toEqual({
      ...blank,
      two: null,
      three: Math.sqrt(50) / 15,
      four: 20 / 30,
      five: 0,
    });
  });
});

describe('lastGapDays', () => {
  it('is the gap before the latest purchase day', () => {
    expect(metricById(metrics, 'lastGapDays')).toEqual({ ...blank, two: 10, three: 20, four: 50, five: 10 });
  });
});

describe('lateness', () => {
  it('is the days since the last order over the median gap', () => {
    // Days since: 'two' 80, 'three' 60, 'four' 0, 'five' 50.
    expect(metricById(metrics, 'lateness')).toEqual({ ...blank, two: 8, three: 4, four: 0, five: 5 });
  });
});
