/**
 * What a person starts from the menu, or the clock, and what writes, with a fault of Google's at its calls: none of the user's
 * cells changes, nobody bears another's segment, what is half done is visible, no lock is held, what passes is tried again, and
 * the next command gives what an undisturbed one gives. A sample: `npm run -s reliability` makes many more calls fail.
 */
import { WRITING_PATHS } from './paths';
import { tryPath } from './try-path';

/** A prime, so that calls, moments and texts all take turns. */
const EVERY = 251;

const PATHS = WRITING_PATHS.filter(({ mode }) => mode !== 'sidebar');

it.each(PATHS.map((path) => [path.what, path] as const))('%s', (_what, path) => {
  const { injections, faults } = tryPath(path, EVERY);
  expect(faults).toEqual([]);
  expect(injections).toBeGreaterThan(0);
});
