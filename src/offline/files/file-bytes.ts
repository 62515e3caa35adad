/**
 * Bytes of files, in and out; .gz is unpacked and packed on the way.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { HostFileError } from './host-file-error';

/** The kind of a file by its name, and whether it is packed; throws file.unknownType for another. */
export function fileKind(path: string): { kind: 'xlsx' | 'csv' | 'tsv'; packed: boolean } {
  const match = /\.(xlsx|xlsm|csv|tsv)(\.gz)?$/i.exec(path);
  if (!match) throw new HostFileError('file.unknownType', { path });
  const extension = match[1].toLowerCase();
  const kind = extension === 'csv' || extension === 'tsv' ? extension : 'xlsx';
  return { kind, packed: match[2] !== undefined };
}

/** A file's content, still packed where its name says so, and what messages call it. */
export interface NamedBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The file as it lies on the disk. Throws: file.notFound, file.notReadable. */
export function readFile(path: string): NamedBytes {
  return { path, bytes: open(path) };
}

/** The content, unpacked. Throws: file.notReadable, file.empty. */
export function unpacked({ path, bytes }: NamedBytes): Uint8Array {
  const content = unpack(path, bytes);
  if (content.length === 0) throw new HostFileError('file.empty', { path });
  return content;
}

/** Writes the bytes, packed when the name ends in .gz. Throws: file.notWritable. */
export function writeBytes(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, /\.gz$/i.test(path) ? gzipSync(bytes) : bytes);
  } catch (error) {
    throw new HostFileError('file.notWritable', { path }, error);
  }
}

function open(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new HostFileError(missing ? 'file.notFound' : 'file.notReadable', { path }, error);
  }
}

function unpack(path: string, bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new HostFileError('file.notReadable', { path }, error);
  }
}
