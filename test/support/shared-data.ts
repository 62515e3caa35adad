/**
 * Real tables for story tests: from SEGMENTS_DATA, else ../shared/data. Without either, such tests are skipped and say so.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = process.env.SEGMENTS_DATA ?? resolve(process.cwd(), '../shared/data');

export const hasSharedData = existsSync(folder);

/** @example dataFile('cdnow/cdnow_sample.csv') */
export function dataFile(path: string): string {
  return resolve(folder, path);
}

/** `describe` where the real tables are at hand; a skipped block with the reason where not. */
export function describeOnData(title: string, body: () => void): void {
  if (hasSharedData) describe(title, body);
  else describe.skip(`${title} (skipped: no real tables; name their folder in SEGMENTS_DATA)`, body);
}
