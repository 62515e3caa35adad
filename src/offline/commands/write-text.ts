/**
 * Writes a text file that a command was asked for.
 */
import { writeFileSync } from 'node:fs';
import { HostFileError } from '../files/host-file-error';

/** Throws: file.notWritable. */
export function writeText(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new HostFileError('file.notWritable', { path }, error);
  }
}

/** As JSON, to a file or, for '-', to the output. */
export function writeJson(path: string, value: unknown): void {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (path === '-') process.stdout.write(text);
  else writeText(path, text);
}
