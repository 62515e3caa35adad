/**
 * Hints in the document's cache: in which row an id stood, and what the record of the last run said, so that a formula need not
 * look for them again. They may be gone, old, or of anybody's making: whoever takes one looks whether it is true.
 */
import { hashText } from '../../core/index';
import type { TopSize } from './customers-layout';
import type { RunFacts } from './run-facts';

type Cache = GoogleAppsScript.Cache.Cache;

export interface Hints {
  readonly facts: RunFacts;
  /** How much of the sheet's top to read. */
  readonly size: TopSize;
  /** The row (from 1) of one of the keys that were asked for; null: none is known. */
  rowOf(idKey: string): number | null;
}

/** The customers' sheet, and the hidden tab with what a run keeps of them. */
type HintedTable = 'rows' | 'state';

const PREFIX = 'customer-segments.formulas.1.';
const FACTS_KEY = `${PREFIX}facts`;
const KEEP_SECONDS = 21600;
/** A cache holds a thousand texts, of 100 KB each. */
const BUCKETS = 128;
const LONGEST = 90_000;
const LARGEST = 10_000_000;

function bucketKey(hash: string, table: HintedTable): string {
  return `${PREFIX}${table}.${parseInt(hash, 16) % BUCKETS}`;
}

/** Null: there are none, or none that can be read. Calls: two. */
export function readHints(idKeys: readonly string[]): Hints | null {
  try {
    const hashes = idKeys.map(hashText);
    const texts = cache()?.getAll([FACTS_KEY, ...hashes.map((hash) => bucketKey(hash, 'rows'))]) ?? {};
    const found = parseFacts(texts[FACTS_KEY]);
    const rowOf = (idKey: string) => {
      const hash = hashText(idKey);
      return rowIn(texts[bucketKey(hash, 'rows')], hash);
    };
    return found && { ...found, rowOf };
  } catch {
    return null;
  }
}

/** '…,bf9cf96812,…': of a hash the row behind it. */
function rowIn(bucket: unknown, hash: string): number | null {
  if (typeof bucket !== 'string') return null;
  const at = bucket.indexOf(`,${hash}`);
  if (at < 0) return null;
  const row = parseInt(bucket.slice(at + 1 + hash.length, at + 12 + hash.length), 36);
  return isWhole(row, 1) ? row : null;
}

function parseFacts(text: unknown): Omit<Hints, 'rowOf'> | null {
  if (typeof text !== 'string') return null;
  const { sheet, idHeader, idAt, keys, rows, width } = (JSON.parse(text) ?? {}) as Record<string, unknown>;
  const isKnown = typeof sheet === 'string' && (idHeader === null || typeof idHeader === 'string');
  const areKeys = Array.isArray(keys) && keys.length > 0 && keys.every((key) => typeof key === 'string');
  if (!isKnown || !areKeys || !isWhole(idAt, 0) || !isWhole(rows, 1) || !isWhole(width, 1)) return null;
  return { facts: { sheet, idHeader, idAt, keys }, size: { rows, width } };
}

function isWhole(value: unknown, least: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= LARGEST;
}

/** The row of the hidden tab that has an id; null: none is known. Calls: two. */
export function readStateHint(id: string): number | null {
  try {
    const hash = hashText(id);
    return rowIn(cache()?.get(bucketKey(hash, 'state')), hash);
  } catch {
    return null;
  }
}

/** What was found by looking. `rowOf`: the row of each id that stands in one row alone. Calls: two. */
export function putHints(facts: RunFacts, size: TopSize, rowOf: ReadonlyMap<string, number>): void {
  putTexts({ [FACTS_KEY]: JSON.stringify({ ...facts, ...size }), ...bucketsOf(rowOf, 'rows') });
}

/** The same of the hidden tab. */
export function putStateHints(rowOf: ReadonlyMap<string, number>): void {
  putTexts(bucketsOf(rowOf, 'state'));
}

function bucketsOf(rowOf: ReadonlyMap<string, number>, table: HintedTable): Record<string, string> {
  const buckets = new Map<string, string>();
  for (const [idKey, row] of rowOf) {
    const hash = hashText(idKey);
    const key = bucketKey(hash, table);
    buckets.set(key, `${buckets.get(key) ?? ''},${hash}${row.toString(36)}`);
  }
  const texts: Record<string, string> = {};
  for (const [key, rows] of buckets) if (rows.length <= LONGEST) texts[key] = `${rows},`;
  return texts;
}

function putTexts(texts: Record<string, string>): void {
  try {
    cache()?.putAll(texts, KEEP_SECONDS);
  } catch {
    // A cache that takes nothing only costs time.
  }
}

function cache(): Cache | null {
  return CacheService.getDocumentCache();
}
