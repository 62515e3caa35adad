/**
 * Longer: `npm run -s model -- --runs 500 --seed 7`.
 */
import { stepsIn, tryRandomSheets } from './random-sheets';

describe('a random sequence of edits, runs, undo, faults and reloads', () => {
  it('changes no cell of the user’s, and after each run every customer has what the rules say', async () => {
    const taken = await tryRandomSheets({ seed: 20260331, runs: 30, length: 30 });
    const steps = stepsIn(taken);
    process.stdout.write(`random sheets: ${steps} steps\n`);
    // Sequences that end before anything happens would prove nothing.
    expect(steps).toBeGreaterThan(100);
    expect(taken.get('· classifyFromPage done')).toBeGreaterThan(30);
    expect(taken.get('· undoFromPage done')).toBeGreaterThan(3);
  }, 120_000);
});
