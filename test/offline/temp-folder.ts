/**
 * A folder for the files of one test file, gone after it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The path of a file in a folder that is made at first use, so never for skipped tests, and removed after the tests of the file. */
export function temporaryFiles(): (name: string) => string {
  let folder: string | null = null;
  afterAll(() => {
    if (folder !== null) rmSync(folder, { recursive: true });
  });
  return (name) => join((folder ??= mkdtempSync(join(tmpdir(), 'offline-'))), name);
}
