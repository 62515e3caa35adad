/**
 * A command with many faults, one at a time, and the sum of what came of them.
 */
import type { Path } from './paths';
import { trialsAt, type Trial } from './texts';
import { Trials, type Ending } from './try-fault';

export interface PathResult {
  readonly calls: number;
  readonly injections: number;
  readonly endings: Readonly<Record<Ending, number>>;
  readonly halfDone: number;
  readonly losesLooks: number;
  /** The call, the fault and what is wrong. */
  readonly faults: readonly string[];
}

/** `every`: the first of so many trials is made, then the one behind as many more; 1 makes them all. */
export function tryPath(
  path: Path,
  every = 1,
  trials: (call: number) => readonly Trial[] = trialsAt,
): PathResult {
  const trialsOf = new Trials(path);
  const endings: Record<Ending, number> = { done: 0, refused: 0, failed: 0, 'ended by Google': 0 };
  const sum = { injections: 0, halfDone: 0, losesLooks: 0 };
  const faults: string[] = [];
  let turn = 0;
  trialsOf.calls.forEach((name, call) => {
    for (const trial of trials(call)) {
      if (turn++ % every > 0) continue;
      const outcome = trialsOf.try(call, trial);
      if (!outcome.isHit) continue;
      sum.injections++;
      sum.halfDone += outcome.isHalfDone ? 1 : 0;
      sum.losesLooks += outcome.losesLooks ? 1 : 0;
      endings[outcome.ending]++;
      for (const fault of outcome.faults)
        faults.push(`${path.what}, call ${call} (${name}), ${JSON.stringify(trial)}: ${fault}`);
    }
  });
  return { calls: trialsOf.calls.length, endings, ...sum, faults };
}
