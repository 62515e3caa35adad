/**
 * The add-on as it is pushed to Google: the built files, read from dist/.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseManifest, type Manifest } from '../manifest';

export interface AddOnFiles {
  readonly bundle: string;
  readonly manifest: Manifest;
  /** Its HTML files, by name without ".html". */
  readonly pages: Readonly<Record<string, string>>;
}

/** This module runs from build/, beside dist/. */
export function addOnFiles(): AddOnFiles {
  return readAddOn(fileURLToPath(new URL('../dist', import.meta.url)));
}

/** The add-on in that folder. */
export function readAddOn(folder: string): AddOnFiles {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const html = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return {
    bundle: read('Code.js'),
    manifest: parseManifest(read('appsscript.json')),
    pages: Object.fromEntries(html.map((name) => [basename(name, '.html'), read(name)])),
  };
}
