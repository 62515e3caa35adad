import type { TrendLine } from '../../../src/protocol/trends';
import { sparklineShape } from '../../../src/sidebar/tabs/trends/sparkline-shape';

const line = (values: readonly (number | null)[], bands: TrendLine['bands'] = []): TrendLine => ({
  points: values.map((value) => (value === null ? null : { day: '2026-01-31', value, computed: false })),
  bands: values.map((_, month) => bands[month] ?? null),
  alarm: null,
});

// The box is 92 wide and 36 high with a margin of 5: x runs from 5 to 87, y from 31 (least) up to 5 (greatest).
describe('the shape of a sparkline', () => {
  it('runs from the first month to the last, the greatest value on top', () => {
    const { lines, last } = sparklineShape(line([10, 20, 15]));
    expect(lines).toEqual([
      [
        { x: 5, y: 31 },
        { x: 46, y: 5 },
        { x: 87, y: 18 },
      ],
    ]);
    expect(last).toEqual({ x: 87, y: 18 });
  });

  it('is broken where a month is not known', () => {
    const { lines, last } = sparklineShape(line([10, null, 20, 20, null]));
    expect(lines.map((points) => points.map(({ x }) => x))).toEqual([[5], [46, 66.5]]);
    expect(last).toBeNull();
  });

  it('has the band of what is usual inside the box: along the upper edge and back along the lower', () => {
    const { bands } = sparklineShape(
      line([null, 10, 10], [null, { low: 5, high: 15 }, { low: 0, high: 20 }]),
    );
    expect(bands).toEqual([
      [
        { x: 46, y: 11.5 },
        { x: 87, y: 5 },
        { x: 87, y: 31 },
        { x: 46, y: 24.5 },
      ],
    ]);
  });

  it('lies in the middle where nothing changes, and is nothing where nothing is known', () => {
    expect(sparklineShape(line([7, 7])).lines[0].map(({ y }) => y)).toEqual([18, 18]);
    expect(sparklineShape(line([null, null]))).toEqual({ lines: [], bands: [], last: null });
    expect(sparklineShape(line([]))).toEqual({ lines: [], bands: [], last: null });
  });
});
