/**
 * How the customer ids of a sheet are read: as phone numbers where that is what the column holds.
 */
import type { TableKind } from '../words/field-keys';
import { claimsOf, headerKey } from './aliases';
import { idOf } from './ids';
import type { IdReader } from './ids';
import { phoneOf } from './phones';
import type { FieldMatch } from './types';

/** Phone numbers under a header that names the field phone ('SĐT'), ids under every other. */
export function customerIdReader(
  kind: Extract<TableKind, 'customers' | 'orders'>,
  match: FieldMatch | undefined,
): IdReader {
  const claims = match ? claimsOf(kind, headerKey(match.header)) : [];
  return claims.some(({ field }) => field === 'phone') ? phoneOf : idOf;
}
