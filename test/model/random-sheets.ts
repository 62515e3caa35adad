/**
 * Random sequences of what people and the add-on do, shrunk where one fails.
 */
import fc from 'fast-check';
import { sequences } from './commands';
import { firstModel } from './model';
import { Sheet } from './sheet';

export interface ModelRuns {
  readonly seed: number;
  /** How many sequences, of at most how many steps. */
  readonly runs: number;
  readonly length: number;
}

/** How many steps were taken. Throws: what went wrong, with the seed and the shrunk sequence. */
export async function tryRandomSheets({ seed, runs, length }: ModelRuns): Promise<number> {
  let taken = 0;
  const property = fc.asyncProperty(sequences(length), async (steps) => {
    const start = () => {
      const model = firstModel();
      return { model, real: new Sheet(model) };
    };
    await fc.asyncModelRun(start, steps);
    taken += String(steps).split(',').length;
  });
  await fc.assert(property, { seed, numRuns: runs });
  return taken;
}
