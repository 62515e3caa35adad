/**
 * A small seeded generator, so that equal options give equal shops in every engine.
 * Not for statistics or secrets.
 */

/** From and to, both included. */
export type Range = readonly [number, number];

/** Draws from one stream of pseudo-random numbers. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number of the range. */
  int(range: Range): number;
  /** A number in [from, to). */
  real(range: Range): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/**
 * A generator of its own for each stream: drawing more from one leaves the others as they are.
 * Source: mulberry32 by Tommy Ettinger (2017), public domain.
 */
export function createRandom(seed: number, stream: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) + Math.imul(stream, 0x85ebca6b)) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    int: ([from, to]) => from + Math.floor(next() * (to - from + 1)),
    real: ([from, to]) => from + next() * (to - from),
    chance: (probability) => next() < probability,
    pick: (list) => pickAt(list, next()),
  };
}

/** The entry at a share of the list: 0 is the first one, just below 1 the last. */
export function pickAt<T>(list: readonly T[], share: number): T {
  return list[Math.floor(share * list.length)];
}

/** In [0, 1), small shares more often than large ones. */
export function skewedShare(random: Random): number {
  return Math.min(random.next(), random.next());
}

// A table in place of exp(), whose last bit differs between engines.
const LOGNORMAL = [0.373, 0.537, 0.667, 0.794, 0.927, 1.079, 1.26, 1.499, 1.862, 2.683];

/** A skewed factor around 1: one of the ten decile midpoints of a lognormal with sigma 0.6. */
export function skewedFactor(random: Random): number {
  return random.pick(LOGNORMAL);
}
