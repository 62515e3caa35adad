/**
 * Random sequences of what people and the add-on do, shrunk where one fails.
 */
import fc from 'fast-check';
import { firstModel } from './model';
import { Sheet } from './sheet';
import { sequences } from './steps/index';
import { taken } from './taken';

export interface ModelRuns {
  readonly seed: number;
  /** How many sequences, of at most how many steps. */
  readonly runs: number;
  readonly length: number;
}

/** How many steps were taken, by what they do; behind a dot how commands ended. Throws: what went wrong, with the seed and the shrunk sequence. */
export async function tryRandomSheets({
  seed,
  runs,
  length,
}: ModelRuns): Promise<ReadonlyMap<string, number>> {
  taken.clear();
  // One shop in five has no rules yet.
  const hasRules = fc.nat({ max: 4 }).map((chance) => chance > 0);
  const property = fc.asyncProperty(hasRules, sequences(length), async (has, steps) => {
    const start = () => {
      const model = firstModel(has);
      return { model, real: new Sheet(model) };
    };
    await fc.asyncModelRun(start, steps);
  });
  await fc.assert(property, { seed, numRuns: runs });
  return taken;
}

/** Steps alone, without what they came to. */
export function stepsIn(counts: Iterable<readonly [string, number]>): number {
  return [...counts].reduce((sum, [what, count]) => (what.startsWith('·') ? sum : sum + count), 0);
}
