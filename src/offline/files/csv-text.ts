/**
 * Separated text to rows and back. Cells stay the text that they are: ids keep their leading zeros.
 */
import Papa from 'papaparse';
import { HostFileError } from './host-file-error';

/** The rows of a .csv or .tsv; throws file.notAText for bytes that are none. */
export function parseSeparated(bytes: Uint8Array, kind: 'csv' | 'tsv', path: string): string[][] {
  const text = decode(bytes, path);
  if (text.trim() === '') throw new HostFileError('file.empty', { path });
  const delimiter = kind === 'tsv' ? '\t' : sniffDelimiter(text);
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  // The line break at the end of the file is no row.
  while (data.length > 0 && data[data.length - 1].every((cell) => cell === '')) data.pop();
  return data;
}

/** Rows as comma-separated text, lines ended by CRLF as RFC 4180 has it. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { newline: '\r\n' })}\r\n`;
}

/** By byte order mark; UTF-16 without one by its zero bytes; UTF-8, else Windows-1252 (old exports). */
function decode(bytes: Uint8Array, path: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = bytes.subarray(0, 512);
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3)
    throw new HostFileError('file.notAText', { path });
  if (head.includes(0)) {
    const zeros = head.reduce((odd, byte, i) => odd + (byte === 0 ? (i % 2 === 1 ? 1 : -1) : 0), 0);
    if (Math.abs(zeros) < head.length / 8) throw new HostFileError('file.notAText', { path });
    return new TextDecoder(zeros > 0 ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The mark that splits the first lines most alike; a comma when none does. */
function sniffDelimiter(text: string): string {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  if (declared) return declared[1];
  let [best, bestScore] = [',', 0];
  for (const delimiter of [',', ';', '\t']) {
    const { data } = Papa.parse<string[]>(text.slice(0, 65536), { delimiter, preview: 20 });
    const widths = data.filter((row) => row.length > 1 || row[0] !== '').map((row) => row.length);
    const score =
      widths.filter((width) => width === widths[0]).length * (widths[0] - 1 > 0 ? 1000 + widths[0] : 0);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}
