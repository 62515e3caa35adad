import { rfmMap } from '../../../src/core/summary/rfm-map';

describe('the RFM heat map', () => {
  it('counts customers by recency and frequency score, and leaves out who has none', () => {
    // Two customers with 5-1 (100 and unknown), one with 1-5 (30), one who has not bought.
    const scores = { recency: Float64Array.of(5, 5, 1, NaN), frequency: Float64Array.of(1, 1, 5, NaN) };
    const map = rfmMap(scores, Float64Array.of(100, NaN, 30, NaN));
    expect(map?.cells[4][0]).toEqual({ customers: 2, revenue: 100 });
    expect(map?.cells[0][4]).toEqual({ customers: 1, revenue: 30 });
    expect(map?.cells.flat().reduce((sum, { customers }) => sum + customers, 0)).toBe(3);
    expect(map?.without).toBe(1);
  });

  it('is none where nobody has scores', () => {
    const none = new Float64Array(2).fill(NaN);
    expect(rfmMap({ recency: none, frequency: none }, none)).toBeNull();
  });

  it('leaves out what is no score', () => {
    const odd = { recency: Float64Array.of(0, 6, 2.5, 3), frequency: Float64Array.of(1, 1, 1, 3) };
    const map = rfmMap(odd, Float64Array.of(1, 1, 1, 1));
    expect(map).toMatchObject({ without: 3 });
    expect(map?.cells[2][2]).toEqual({ customers: 1, revenue: 1 });
  });
});
