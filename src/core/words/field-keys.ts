/**
 * The fields that a column of a sheet can be mapped to.
 */

import { foldKey } from '../base/text';

export type TableKind = 'customers' | 'orders' | 'lines' | 'products';

// prettier-ignore
export const FIELDS = {
  customers: [
    'customerId', 'name', 'firstName', 'lastName', 'email', 'phone', 'birthDate', 'birthYear', 'age', 'gender', 'income',
    'country', 'region', 'city', 'address', 'interests', 'tags', 'signupDate', 'source', 'referrerId', 'referralCount',
    'visits', 'lastInteraction', 'complaints', 'rating', 'consent', 'doNotContact', 'owner', 'assignedOwner', 'isTest',
    'orderCount', 'revenue', 'recencyDays', 'lastOrderDate',
  ],
  orders: [
    'orderId', 'customerId', 'orderDate', 'amount', 'unitPrice', 'quantity', 'discount', 'product', 'category',
    'launchDate', 'status', 'channel', 'coupon', 'refund', 'currency', 'name', 'firstName', 'lastName', 'email', 'phone',
  ],
  lines: ['orderId', 'product', 'quantity'],
  products: ['product', 'productName', 'category', 'launchDate', 'price'],
} as const;

export type FieldOf<K extends TableKind> = (typeof FIELDS)[K][number];

/** 'customers.customerId', 'orders.amount' … as in the Settings tab's map section. */
export type FieldKey = { [K in TableKind]: `${K}.${FieldOf<K>}` }[TableKind];

/** A sheet without these is no such table. */
export const REQUIRED_FIELDS = {
  customers: ['customerId'],
  orders: ['customerId', 'orderDate'],
  lines: ['orderId', 'product'],
  products: ['product'],
} as const satisfies { [K in TableKind]: readonly FieldOf<K>[] };

const FIELD_KEY_OF: ReadonlyMap<string, FieldKey> = new Map(
  (Object.keys(FIELDS) as TableKind[]).flatMap((kind) =>
    FIELDS[kind].map((field): [string, FieldKey] => [
      foldKey(`${kind}.${field}`),
      `${kind}.${field}` as FieldKey,
    ]),
  ),
);

/** Every field key, table by table. */
export const FIELD_KEYS: readonly FieldKey[] = [...FIELD_KEY_OF.values()];

/** The field that a text names, whatever its case; null when there is none. */
export function parseFieldKey(text: string): FieldKey | null {
  return FIELD_KEY_OF.get(foldKey(text)) ?? null;
}
