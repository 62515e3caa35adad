/**
 * Options of the command line → a request as a page would send it.
 */
import { TAB_TITLES } from '../../core/index';
import type { CheckRequest } from '../../protocol';
import { TABLE_KINDS, type ClassifyOptions } from './options';

/** Fields that were not given are left out. */
export function requestOf<T extends object>(options: ClassifyOptions, more: T): CheckRequest & T {
  const { asOf, packs, map, lang, langGiven, sample, files } = options;
  // A file that was given as a table is that table, whatever its headers look like.
  const given = TABLE_KINDS.filter((kind) => files[kind] !== undefined);
  const sources = Object.fromEntries(given.map((kind) => [kind, TAB_TITLES[kind][lang]]));
  const request = { asOf, packs, map, sources, lang: langGiven || sample ? lang : undefined, ...more };
  return JSON.parse(JSON.stringify(request)) as CheckRequest & T;
}
