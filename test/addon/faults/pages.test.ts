/**
 * What a page starts and what writes, with a fault of Google's at its calls: as from the menu.
 */
import { WRITING_PATHS } from './paths';
import { tryPath } from './try-path';

/** A prime, so that calls, moments and texts all take turns. */
const EVERY = 251;

const PATHS = WRITING_PATHS.filter(({ mode }) => mode === 'sidebar');

it.each(PATHS.map((path) => [path.what, path] as const))('%s', (_what, path) => {
  const { injections, faults } = tryPath(path, EVERY);
  expect(faults).toEqual([]);
  expect(injections).toBeGreaterThan(0);
});
