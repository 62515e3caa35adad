/**
 * Times work honestly: warmed up first, repeated, the least and the median told, the result kept so that none of it is
 * optimised away.
 */

export interface Timing {
  /** ms of the quickest repetition, and of the middle one. */
  readonly minMs: number;
  readonly medianMs: number;
}

const WARM_UPS = 3;
const REPETITIONS = 15;

/** Results end here and are looked at, so that an engine must bring them about. */
let sink = 0;

/** The works take turns, so that a busy moment of the machine meets each of them. */
export function measure<K extends string>(works: Readonly<Record<K, () => number>>): Record<K, Timing> {
  const names = Object.keys(works) as K[];
  const times = Object.fromEntries(names.map((name): [K, number[]] => [name, []])) as Record<K, number[]>;
  for (let repetition = -WARM_UPS; repetition < REPETITIONS; repetition++) {
    for (const name of names) {
      const started = performance.now();
      sink += works[name]();
      if (repetition >= 0) times[name].push(performance.now() - started);
    }
  }
  if (Number.isNaN(sink)) throw new Error('a work gave no number');
  return Object.fromEntries(names.map((name) => [name, timingOf(times[name])])) as Record<K, Timing>;
}

function timingOf(times: number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  return { minMs: sorted[0], medianMs: sorted[Math.floor(sorted.length / 2)] };
}
