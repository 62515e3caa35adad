/**
 * Customers as the orders alone give them, with name and contact where the orders carry them.
 */
import type { Column, TextColumn } from '../tables/column';
import type { FieldOf } from '../words/field-keys';
import { joinNames } from './names';
import type { FoundCustomers } from './order-customers';
import { readTextField } from './order-sheet';
import type { OrderField, RawOrders } from './order-sheet';
import { sheetRow } from './column-slice';
import type { Customers } from './types';
import type { WalkInTest } from './walk-ins';

type Contact = Extract<
  OrderField & FieldOf<'customers'>,
  'name' | 'firstName' | 'lastName' | 'email' | 'phone'
>;
const CONTACTS: readonly Contact[] = ['name', 'firstName', 'lastName', 'email', 'phone'];

/** Customers in order of appearance. A customer of skipped rows alone is one, too. */
export function customersOfOrders(raw: RawOrders, found: FoundCustomers, isWalkIn: WalkInTest): Customers {
  const count = found.ids.length;
  const columns = contactColumns(raw);
  const fields = readContacts(columns, raw.customers.indexes, count);
  const walkIn = Uint8Array.from(found.walkIn);
  const { name } = fields;
  for (let i = 0; name && i < count; i++) {
    if (name.codes[i] >= 0 && isWalkIn(name.dictionary[name.codes[i]])) walkIn[i] = 1;
  }
  return {
    count,
    sheetRows: new Int32Array(count),
    ids: found.ids,
    indexOf: found.indexOf,
    walkIn,
    mapping: null,
    fields: fields as Partial<Record<Contact, Column>>,
    columnByHeader: () => null,
    rowsInOrders: (field) => firstRows(raw, count, field && columns[field]),
  };
}

type Contacts = Partial<Record<Contact, TextColumn>>;

/** A code for each row of the orders. */
function contactColumns(raw: RawOrders): Contacts {
  const columns: Contacts = {};
  for (const field of CONTACTS) {
    const column = readTextField(raw.sheet, field, raw.context);
    if (column) columns[field] = column;
  }
  return columns;
}

function readContacts(columns: Contacts, indexes: Int32Array, count: number): Contacts {
  const contacts: Contacts = {};
  for (const field of CONTACTS) {
    const column = columns[field];
    if (column) contacts[field] = firstFilled(column, indexes, count);
  }
  if (!contacts.name) {
    const name = joinNames(contacts.firstName, contacts.lastName);
    if (name) contacts.name = name;
  }
  return contacts;
}

/** What the first row of each customer that is not blank says. */
function firstFilled({ codes, dictionary }: TextColumn, indexes: Int32Array, count: number): TextColumn {
  const first = new Int32Array(count).fill(-1);
  for (let k = 0; k < indexes.length; k++) {
    const customer = indexes[k];
    if (customer >= 0 && first[customer] < 0) first[customer] = codes[k];
  }
  return { type: 'text', codes: first, dictionary };
}

/** The sheet row of each customer's first row, or of the first one that fills the column. */
function firstRows(
  { sheet, customers: { indexes } }: RawOrders,
  count: number,
  column?: TextColumn,
): Int32Array {
  const rows = new Int32Array(count);
  for (let k = 0; k < indexes.length; k++) {
    const customer = indexes[k];
    if (customer < 0 || rows[customer] > 0 || (column && column.codes[k] < 0)) continue;
    rows[customer] = sheetRow(sheet.mapping, k);
  }
  return rows;
}
