import { summaryGrid } from '../../../src/core/summary/summary-grid';
import type { SegmentTotals } from '../../../src/core/summary/totals';

const vip: SegmentTotals = {
  segment: 'VIP',
  customers: 2,
  share: 0.5,
  orders: 4,
  revenue: 75,
  revenueShare: 0.75,
};
const nobody: SegmentTotals = { ...vip, segment: '', customers: 0, orders: 0, revenue: 0, revenueShare: 0 };
const NO_BLOCKS = { owners: [], rfmCuts: null };

describe('the segment summary', () => {
  it('has a row a segment of every scheme, with the average order value', () => {
    const grid = summaryGrid(
      [
        { name: 'Value', totals: [vip, nobody] },
        { name: 'RFM', totals: [vip] },
      ],
      NO_BLOCKS,
      'en',
    );
    // 75 ÷ 4 = 18.75; without orders there is no average.
    expect(grid).toEqual([
      [
        'Scheme',
        'Segment',
        'Customers',
        'Share',
        'Orders',
        'Revenue',
        'Revenue share',
        'Average order value',
      ],
      ['Value', 'VIP', 2, 0.5, 4, 75, 0.75, 18.75],
      ['Value', '', 0, 0.5, 0, 0, 0, ''],
      ['RFM', 'VIP', 2, 0.5, 4, 75, 0.75, 18.75],
    ]);
  });

  it('leaves blank what is not known', () => {
    const unknown = { ...vip, revenue: null, revenueShare: null };
    expect(summaryGrid([{ name: 'A', totals: [unknown] }], NO_BLOCKS, 'en')[1]).toEqual([
      'A',
      'VIP',
      2,
      0.5,
      4,
      '',
      '',
      '',
    ]);
  });

  it('is headed in Vietnamese', () => {
    expect(summaryGrid([], NO_BLOCKS, 'vi')).toEqual([
      [
        'Cách phân loại',
        'Nhóm khách hàng',
        'Số khách hàng',
        'Tỷ lệ khách',
        'Số đơn hàng',
        'Doanh thu',
        'Tỷ lệ doanh thu',
        'Giá trị đơn trung bình',
      ],
    ]);
  });

  it('has a block of the owners, who look after customers of any scheme', () => {
    const lan: SegmentTotals = { ...vip, segment: 'Lan' };
    const nobodys: SegmentTotals = { ...lan, segment: '', orders: 0, revenue: 25, revenueShare: 0.25 };
    const blocks = { owners: [lan, nobodys], rfmCuts: { recency: [7], frequency: [2], monetary: [9] } };
    // 75 ÷ 4 = 18.75.
    expect(summaryGrid([{ name: 'Value', totals: [vip] }], blocks, 'en').slice(2, 6)).toEqual([
      ['', '', '', '', '', '', '', ''],
      ['Assigned owner', 'Lan', 2, 0.5, 4, 75, 0.75, 18.75],
      ['Assigned owner', '', 2, 0.5, 0, 25, 0.25, ''],
      ['', '', '', '', '', '', '', ''],
    ]);
    expect(summaryGrid([], blocks, 'vi')[2].slice(0, 2)).toEqual(['Nhân viên được giao', 'Lan']);
  });

  it('ends with the cut points of the RFM scores, as Settings take them', () => {
    const rfmCuts = { recency: [115, 181, 297.4, 482], frequency: [4, 5, 6, 8], monetary: [] };
    expect(summaryGrid([], { owners: [], rfmCuts }, 'en').slice(1)).toEqual([
      ['', '', '', '', '', '', '', ''],
      ['RFM cut points', 'days since last order', '115; 181; 297.4; 482', '', '', '', '', ''],
      ['RFM cut points', 'orders', '4; 5; 6; 8', '', '', '', '', ''],
      ['RFM cut points', 'revenue', '', '', '', '', '', ''],
    ]);
  });
});
