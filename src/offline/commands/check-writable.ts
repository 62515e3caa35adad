/**
 * Whether a command could write its files, asked before it works for them.
 */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { HostFileError } from '../files/host-file-error';

/** Throws: file.notWritable, for a folder that is missing or closed, or a file that is. Nothing is written. */
export function checkWritable(path: string): void {
  try {
    const exists = existsSync(path);
    if (exists && statSync(path).isDirectory()) throw new Error(`${path} is a folder`);
    accessSync(exists ? path : dirname(path), constants.W_OK);
  } catch (error) {
    throw new HostFileError('file.notWritable', { path }, error);
  }
}
