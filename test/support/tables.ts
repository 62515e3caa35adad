/**
 * Text tables as records by header, read by papaparse alone so that our own reader does not judge itself.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';

export type Row = Readonly<Record<string, string>>;

/** The rows of a .csv or .csv.gz with a header row. */
export function readRows(path: string): Row[] {
  return Papa.parse<Row>(textOf(path), { header: true, skipEmptyLines: true }).data;
}

/** All cells of a .csv or .csv.gz, the header row first. */
export function readCells(path: string): string[][] {
  return Papa.parse<string[]>(textOf(path), { skipEmptyLines: true }).data;
}

function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
}

/** Rows by the value of one column, which must be unique. */
export function rowsBy(path: string, key: string): Map<string, Row> {
  const rows = readRows(path);
  const byKey = new Map(rows.map((row) => [row[key], row]));
  if (byKey.size !== rows.length) throw new Error(`${key} is not unique in ${path}`);
  return byKey;
}

/** How two tables are compared: our column, their column, and how far numbers may lie apart. */
export interface ColumnPair {
  readonly ours: string;
  readonly theirs: string;
  /** Left out: the texts are equal. */
  readonly within?: number;
}

/** What differs between two cells, by customer; empty when every row of `theirs` is met. A blank meets only a blank. */
export function differences(
  ours: ReadonlyMap<string, Row>,
  theirs: ReadonlyMap<string, Row>,
  pairs: readonly ColumnPair[],
): string[] {
  const found: string[] = [];
  for (const [key, expected] of theirs) {
    const row = ours.get(key);
    if (!row) found.push(`${key}: no row`);
    else found.push(...pairs.flatMap((pair) => difference(key, pair, { row, expected })));
  }
  return found;
}

function difference(
  key: string,
  { ours, theirs, within }: ColumnPair,
  { row, expected }: { row: Row; expected: Row },
): string[] {
  const [a, b] = [row[ours], expected[theirs]];
  const equal =
    a === b || (within !== undefined && a !== '' && b !== '' && Math.abs(Number(a) - Number(b)) <= within);
  return equal ? [] : [`${key}: ${ours} is ${a}, expected ${b}`];
}
