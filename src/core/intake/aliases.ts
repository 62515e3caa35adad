/**
 * Which field a header names, and how well: the aliases of both languages, folded once a table.
 */
import { foldKey } from '../base/text';
import { FIELD_ALIASES as ENGLISH } from '../words/en/fields';
import { FIELDS } from '../words/field-keys';
import type { FieldKey, FieldOf, TableKind } from '../words/field-keys';
import { FIELD_ALIASES as VIETNAMESE } from '../words/vi/fields';

/** A field that a header may name; tier 0 names it best. */
export interface Claim<F extends string = string> {
  readonly field: F;
  readonly tier: number;
}

const NO_CLAIMS: readonly Claim[] = [];
const cache = new Map<TableKind, ReadonlyMap<string, readonly Claim[]>>();

/**
 * What a header says without a currency or a date format behind it, as foldKey; its own foldKey where nothing stands there.
 * @example headerKey('Tổng tiền (VNĐ)') //=> 'tongtien'
 */
export function headerKey(header: string): string {
  const key = foldKey(header);
  const ending = ENDING.exec(header.normalize('NFC'));
  return ending ? foldKey(ending[1]) || key : key;
}

const ENDING =
  /^(.*?\S)(?:\s+|\s*[([/,_-]\s*)(?:vnd|vnđ|đồng|đ|₫|usd|us\$|\$|eur|€|gbp|£|(?:dd|mm|yyyy|yy|d|m)(?:[-/.](?:dd|mm|yyyy|yy|d|m)){2})\s*[)\]]?\s*$/iu;

/** The fields of the table that a header with this foldKey may name, in the table's order of fields. */
export function claimsOf<K extends TableKind>(kind: K, headerKey: string): readonly Claim<FieldOf<K>>[] {
  let claims = cache.get(kind);
  if (!claims) {
    claims = foldAliases(kind);
    cache.set(kind, claims);
  }
  return (claims.get(headerKey) ?? NO_CLAIMS) as readonly Claim<FieldOf<K>>[];
}

function foldAliases(kind: TableKind): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const field of FIELDS[kind]) {
    const key = `${kind}.${field}` as FieldKey;
    for (const tiers of [ENGLISH[key], VIETNAMESE[key]]) addTiers(claims, field, tiers);
  }
  return claims;
}

function addTiers(claims: Map<string, Claim[]>, field: string, tiers: readonly (readonly string[])[]): void {
  tiers.forEach((aliases, tier) => {
    for (const alias of aliases) {
      const key = foldKey(alias);
      const known = claims.get(key) ?? [];
      if (!claims.has(key)) claims.set(key, known);
      const rival = known.findIndex((claim) => claim.field === field);
      if (rival < 0) known.push({ field, tier });
      else if (known[rival].tier > tier) known[rival] = { field, tier };
    }
  });
}
