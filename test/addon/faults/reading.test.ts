/**
 * Commands that only look, with a fault of Google's at their calls: what passes is asked again, what does not is said, and
 * nothing of the spreadsheet changes.
 */
import { READING_PATHS } from './paths';
import { tryPath } from './try-path';

/** A prime, so that calls, moments and texts all take turns. */
const EVERY = 97;

it.each(READING_PATHS.map((path) => [path.what, path] as const))('%s', (_what, path) => {
  const { injections, halfDone, faults } = tryPath(path, EVERY);
  expect(faults).toEqual([]);
  expect(halfDone).toBe(0);
  expect(injections).toBeGreaterThan(0);
});
