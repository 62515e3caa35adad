/**
 * A command with many faults, and the sum of what came of them.
 */
import type { Path } from './paths';
import { trialsAt, type Trial } from './texts';
import { Trials, type Ending, type Outcome, type Shot } from './try-fault';

export interface PathResult {
  readonly calls: number;
  readonly injections: number;
  readonly endings: Readonly<Record<Ending, number>>;
  readonly halfDone: number;
  readonly losesLooks: number;
  /** The call, the fault and what is wrong. */
  readonly faults: readonly string[];
}

/** Something that is tried, and what is printed of it where it goes wrong. */
interface Attempted {
  readonly shots: readonly Shot[];
  readonly outcome: () => Outcome;
}

type Plan = (trials: Trials) => Iterable<Attempted>;

/** One fault in one command: each of `trials` at each call. */
export function oneByOne(trials: (call: number) => readonly Trial[] = trialsAt): Plan {
  return function* (of) {
    for (const call of of.calls.keys())
      for (const trial of trials(call))
        yield { shots: [{ call, trial }], outcome: () => of.try([{ call, trial }]) };
  };
}

/** A stride that meets every remainder of small numbers. */
const STRIDE = 7919;
/** Behind the first fault, where the command is being tried again. */
const NEAR = 60;

/** Two faults: in one command, the second soon behind the first, and in a command and the one that is to mend it. */
export const twoByTwo: Plan = function* (of) {
  const count = of.calls.length;
  for (const call of of.calls.keys()) {
    const first = trialsAt(call);
    const second = trialsAt(call + 1);
    for (const turn of first.keys()) {
      const mixed = (call + turn) * STRIDE;
      const trial = second[mixed % second.length];
      const [here, near, far] = [
        { call, trial: first[turn] },
        { call: call + 1 + (mixed % NEAR), trial },
        { call: mixed % count, trial },
      ];
      yield { shots: [here, near], outcome: () => of.try([here, near]) };
      yield { shots: [here, far], outcome: () => of.tryAgain(here, far) };
    }
  }
};

/** `every`: the first of so many trials is made, then the one behind as many more; 1 makes them all. */
export function tryPath(path: Path, every = 1, plan: Plan = oneByOne()): PathResult {
  const trials = new Trials(path);
  const endings: Record<Ending, number> = { done: 0, refused: 0, failed: 0, 'ended by Google': 0 };
  const sum = { injections: 0, halfDone: 0, losesLooks: 0 };
  const faults: string[] = [];
  let turn = 0;
  for (const { shots, outcome: attempt } of plan(trials)) {
    if (turn++ % every > 0) continue;
    const outcome = attempt();
    if (!outcome.isHit) continue;
    sum.injections++;
    sum.halfDone += outcome.isHalfDone ? 1 : 0;
    sum.losesLooks += outcome.losesLooks ? 1 : 0;
    endings[outcome.ending]++;
    for (const fault of outcome.faults) faults.push(`${path.what}, ${shown(shots, trials)}: ${fault}`);
  }
  return { calls: trials.calls.length, endings, ...sum, faults };
}

function shown(shots: readonly Shot[], { calls }: Trials): string {
  return shots
    .map(
      ({ call, trial }) => `call ${call} (${calls[call] ?? 'of a repeated try'}), ${JSON.stringify(trial)}`,
    )
    .join(', then ');
}
