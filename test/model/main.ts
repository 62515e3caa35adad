/**
 * `npm run -s model -- --runs 500 --seed 7 --length 30`: as many random sequences as one has time for.
 */
import { parseArgs } from 'node:util';
import { stepsIn, tryRandomSheets } from './random-sheets';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    length: { type: 'string', default: '20' },
  },
});

const [runs, seed, length] = [values.runs, values.seed, values.length].map(Number);
console.log(`seed ${seed}: ${runs} sequences of at most ${length} steps`);
try {
  const taken = [...(await tryRandomSheets({ runs, seed, length }))].sort(([, a], [, b]) => b - a);
  for (const [kind, count] of taken) console.log(`${String(count).padStart(8)} ${kind}`);
  console.log(`all hold: ${stepsIn(taken)} steps`);
} catch (error) {
  console.error(error instanceof Error ? `${error.message}\n${String(error.cause ?? '')}` : error);
  process.exitCode = 1;
}
