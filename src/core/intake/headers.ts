/**
 * The header row of a sheet: where it stands and what its cells say.
 */
import { foldKey } from '../base/text';
import { isBlankCell } from '../tables/sheet-cells';
import type { Cell } from '../tables/sheet-cells';
import { REQUIRED_FIELDS } from '../words/field-keys';
import type { FieldKey, TableKind } from '../words/field-keys';
import { claimsOf, headerKey } from './aliases';

/** Header by field, where the marketer mapped it. */
export type FieldMap = ReadonlyMap<FieldKey, string>;

/** What the cells of a row say as headers: trimmed texts, '' where blank. */
export function headerTexts(row: readonly Cell[]): string[] {
  return row.map((cell) =>
    isBlankCell(cell)
      ? ''
      : String(cell)
          .replace(/^\ufeff/, '')
          .trim(),
  );
}

/**
 * The first row that names every required field of the table, 0-based.
 * Empty: -1 when no row does.
 */
export function findHeaderRow(kind: TableKind, top: readonly (readonly Cell[])[], map: FieldMap): number {
  return top.findIndex((row) => namesRequired(kind, row, map) && !isTitle(row, top));
}

/** The row that looks most like headers: for messages when no row names the required fields. */
export function likeliestHeaderRow(kind: TableKind, top: readonly (readonly Cell[])[]): number {
  const named = top.map(
    (row) => headerTexts(row).filter((text) => claimsOf(kind, headerKey(text)).length > 0).length,
  );
  const filled = top.map((row) => headerTexts(row).filter((text) => text !== '').length);
  const best = Math.max(0, ...named);
  return best > 0 ? named.indexOf(best) : filled.findIndex((count) => count > 0);
}

function namesRequired(kind: TableKind, row: readonly Cell[], map: FieldMap): boolean {
  const texts = headerTexts(row);
  const keys = texts.map(foldKey);
  const names = texts.map(headerKey);
  return REQUIRED_FIELDS[kind].every((field) => {
    const mapped = map.get(`${kind}.${field}` as FieldKey);
    if (mapped !== undefined) return keys.includes(foldKey(mapped));
    return names.some((key) => claimsOf(kind, key).some((claim) => claim.field === field));
  });
}

/** A lone cell above wider rows is a title ("Khách hàng"), whatever it says. */
function isTitle(row: readonly Cell[], top: readonly (readonly Cell[])[]): boolean {
  return countFilled(row) < 2 && top.some((other) => countFilled(other) > 1);
}

function countFilled(row: readonly Cell[]): number {
  return row.reduce<number>((count, cell) => (isBlankCell(cell) ? count : count + 1), 0);
}
