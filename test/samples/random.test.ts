/**
 * The seeded generator: one seed and stream, one row of numbers, in every engine.
 * Its spread is looked at roughly only.
 */
import { createRandom, skewedShare } from '../../src/samples/random';

describe('createRandom', () => {
  it('repeats itself for the same seed and stream and for no other', () => {
    const draw = (seed: number, stream: number): number[] => {
      const random = createRandom(seed, stream);
      return [random.next(), random.next(), random.next()];
    };
    expect(draw(7, 1)).toEqual(draw(7, 1));
    expect(draw(7, 1)).not.toEqual(draw(7, 2));
    expect(draw(7, 1)).not.toEqual(draw(8, 1));
  });

  it('gives the numbers of mulberry32 for state 0', () => {
    const random = createRandom(0, 0);
    // What the algorithm, written in C with uint32_t, prints for state 0.
    expect(random.next() * 4294967296).toBe(1144304738);
    expect(random.next() * 4294967296).toBe(1416247);
  });

  it('keeps whole numbers inside their range, both ends included', () => {
    const random = createRandom(1, 1);
    const seen = new Set(Array.from({ length: 200 }, () => random.int([3, 6])));
    expect([...seen].sort()).toEqual([3, 4, 5, 6]);
  });

  it('has a mean near one half, a skewed share one near a third', () => {
    const random = createRandom(5, 1);
    const mean = (draw: () => number): number => {
      let total = 0;
      for (let i = 0; i < 20000; i++) total += draw();
      return total / 20000;
    };
    expect(mean(() => random.next())).toBeCloseTo(1 / 2, 1);
    expect(mean(() => skewedShare(random))).toBeCloseTo(1 / 3, 1);
  });
});
