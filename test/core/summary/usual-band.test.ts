import fc from 'fast-check';
import { alarmOf, usualBands } from '../../../src/core/summary/usual-band';

describe('the usual band', () => {
  // Changes: 10, 12, 8, 10, 14, 10. Median 10. Distances from it: 0, 2, 2, 0, 4, 0: median (0 + 2) / 2 = 1.
  const calm = [100, 110, 122, 130, 140, 154, 164];

  it('is the last month plus the median change, 3.5 × 1.4826 median deviations to either side', () => {
    const bands = usualBands([...calm, 0], 5);
    // 5% of 164 is 8.2, 3.5 × 1.4826 × 1 is 5.1891: the greater counts.
    expect(bands[7]?.expected).toBe(174);
    expect(bands[7]?.high).toBeCloseTo(182.2, 10);
    expect(bands[7]?.low).toBeCloseTo(165.8, 10);
  });

  it('is as wide as the changes were restless', () => {
    // Changes: 10, 30, 10, 50, 10, 20. Sorted 10 10 10 20 30 50: median 15. Distances 5 15 5 35 5 5: sorted 5 5 5 5 15 35,
    // median 5. 3.5 × 1.4826 × 5 = 25.9455; 5% of 230 is 11.5.
    const [band] = usualBands([100, 110, 140, 150, 200, 210, 230, NaN], 5).slice(-1);
    expect(band?.expected).toBe(245);
    expect(band?.high).toBeCloseTo(270.9455, 10);
    expect(band?.low).toBeCloseTo(219.0545, 10);
  });

  it('is never narrower than the least change that counts', () => {
    // Nothing changes: 5% of 40 is 2, the least is 5.
    const [band] = usualBands([40, 40, 40, 40, 40, 40, 40, 40], 5).slice(-1);
    expect(band).toEqual({ expected: 40, low: 35, high: 45 });
  });

  it('needs six changes before the month, and the month before it', () => {
    // Six changes lie between seven months: the eighth month is the first that can be judged.
    const eight = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(usualBands(eight, 5).map((band) => band !== null)).toEqual([...Array(7).fill(false), true]);
    expect(usualBands([1, 2, 3, 4, 5, 6, 7, 8, NaN, 10], 5).slice(-2)).toEqual([
      { expected: 9, low: 4, high: 14 },
      null,
    ]);
  });

  it('takes no change over a month that is not known', () => {
    // 1→2, 2→3, 90→91, 91→92, 92→93, 93→94: the leap from 3 to 90 lies over a gap and is no change of a month.
    const [band] = usualBands([1, 2, 3, NaN, 90, 91, 92, 93, 94, 95], 5).slice(-1);
    expect(band).toEqual({ expected: 95, low: 90, high: 100 });
  });

  it('moves with the values: shifting all of them shifts it, as long as its width does not depend on the size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 8, maxLength: 14 }), (values) => {
        // At most 60 × 5% = 3 is less than the least of 5, before and after.
        const [band, shifted] = [values, values.map((value) => value + 20)].map(
          (all) => usualBands(all, 5)[all.length - 1],
        );
        expect(shifted?.low).toBeCloseTo((band?.low ?? NaN) + 20, 9);
        expect(shifted?.high).toBeCloseTo((band?.high ?? NaN) + 20, 9);
      }),
    );
  });
});

describe('the alarm', () => {
  const band = { expected: 40, low: 35, high: 45 };
  it.each([
    [46, 'above'],
    [45, null],
    [35, null],
    [34.9, 'below'],
  ])('of %p is %p in a band from 35 to 45', (value, expected) => {
    expect(alarmOf(value, band)).toBe(expected);
  });

  it('is none without a band', () => {
    expect(alarmOf(1e9, null)).toBeNull();
  });
});
