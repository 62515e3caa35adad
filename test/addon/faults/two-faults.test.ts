/**
 * Two faults of Google's: the second while the command is tried again, or in the next one, which is to mend what the first left.
 * A sample: `npm run -s reliability -- --two` tries many more.
 */
import { WRITING_PATHS } from './paths';
import { tryPath, twoByTwo } from './try-path';

/** A prime, so that calls, moments and texts all take turns. */
const EVERY = 797;

const COMMANDS = /^(?:classifyCustomers|undoLastRun|setUp|removeEverything)$/;
const PATHS = WRITING_PATHS.filter(({ functionName }) => COMMANDS.test(functionName));

it.each(PATHS.map((path) => [path.what, path] as const))('%s', (_what, path) => {
  const { injections, faults } = tryPath(path, EVERY, twoByTwo);
  expect(faults).toEqual([]);
  expect(injections).toBeGreaterThan(0);
});
