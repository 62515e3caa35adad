/**
 * What Google may call, as the sources declare it.
 */
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'src/addon/entry-points';

export function entryPointSources(): string[] {
  return readdirSync(FOLDER).map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'));
}
