/**
 * The add-on as it is pushed to Google: the built files, read from dist/.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseManifest, type Manifest } from '../manifest';

export interface AddOnFiles {
  readonly bundle: string;
  readonly manifest: Manifest;
}

/** This module runs from build/, beside dist/. */
export function addOnFiles(): AddOnFiles {
  const read = (name: string) =>
    readFileSync(fileURLToPath(new URL(`../dist/${name}`, import.meta.url)), 'utf8');
  return { bundle: read('Code.js'), manifest: parseManifest(read('appsscript.json')) };
}
