/**
 * Which row a formula means by an id. A number has no leading zeros, so it means the customer whose id is that number, with
 * zeros or without; a text means the id that people see.
 */
import type { Cell } from '../../core/index';
import type { IdPlace } from './id-place';

export interface WantedId {
  readonly value: unknown;
  /** What it may mean, the likeliest first. */
  readonly texts: readonly string[];
}

export function wantedId(value: unknown, { wanted }: IdPlace): WantedId {
  return { value, texts: wanted(value) };
}

/** Equal for ids that differ only in leading zeros. @example idKey('007') //=> '7' */
export function idKey(id: string): string {
  return id.charCodeAt(0) === 48 ? id.replace(/^0+(?=\d+$)/, '') : id;
}

/** A row that may be meant. */
export interface Candidate {
  /** Of the sheet, from 1. */
  readonly row: number;
  readonly cell: Cell;
}

/** 'several': the number is the id of several customers, told apart by their zeros. */
export type MeantRows = readonly Candidate[] | 'several';

/** `idOf`: the id of a row as people see it. Several rows: they have one id. Empty: nobody. */
export function meantRows(
  { value, texts }: WantedId,
  candidates: readonly Candidate[],
  idOf: (candidate: Candidate) => string,
): MeantRows {
  if (typeof value === 'number') {
    if (candidates.length < 2) return candidates;
    const ids = new Set(candidates.map(idOf));
    return ids.size === 1 ? candidates : 'several';
  }
  for (const text of texts) {
    const same = candidates.filter((candidate) => idOf(candidate) === text);
    if (same.length > 0) return same;
  }
  return [];
}
