/**
 * Longer: `npm run -s model -- --runs 500 --seed 7`.
 */
import { tryRandomSheets } from './random-sheets';

describe('a random sequence of edits, runs, undo, faults and reloads', () => {
  it('changes no cell of the user’s, and after each run every customer has what the rules say', async () => {
    const steps = await tryRandomSheets({ seed: 20260331, runs: 50, length: 15 });
    process.stdout.write(`random sheets: ${steps} steps\n`);
    // Sequences that end before anything happens would prove nothing.
    expect(steps).toBeGreaterThan(100);
  }, 120_000);
});
