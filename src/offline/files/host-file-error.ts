/**
 * Faults of files, as a code and its parameters: the sentence belongs to whoever shows it.
 */

/** What can be wrong with a file. */
export type HostFileCode =
  | 'file.notFound'
  | 'file.notReadable'
  | 'file.notWritable'
  | 'file.empty'
  | 'file.notAWorkbook'
  | 'file.encrypted'
  | 'file.notAText'
  | 'file.unknownType'
  | 'file.unknownSheet';

/** A file that cannot be read or written. */
export class HostFileError extends Error {
  override readonly name = 'HostFileError';
  constructor(
    readonly code: HostFileCode,
    readonly params: Readonly<Record<string, string>>,
    cause?: unknown,
  ) {
    super(`${code} ${Object.values(params).join(' ')}`, { cause });
  }
}
