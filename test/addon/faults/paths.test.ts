/**
 * Every way into the add-on is among those whose calls are made to fail.
 */
import { entryPointSources } from '../../support/entry-points';
import { READING_PATHS, WRITING_PATHS } from './paths';

const ENTRY = /^export function (\w+)/gm;
/** Functions in cells write nothing, and are told apart by their capitals. */
const IN_CELLS = /^[A-Z_]+$/;

it('each function that Google calls from a menu, a page, a clock or on opening has its paths', () => {
  const source = entryPointSources().join('\n');
  const entries = [...source.matchAll(ENTRY)].map(([, name]) => name).filter((name) => !IN_CELLS.test(name));
  const tried = new Set([...WRITING_PATHS, ...READING_PATHS].map(({ functionName }) => functionName));
  expect(entries.length).toBeGreaterThan(50);
  expect(entries.filter((name) => !tried.has(name))).toEqual([]);
});
