/**
 * The columns of the customers sheet, each parsed when it is first asked for.
 */
import { foldKey } from '../base/text';
import type { Column, TextColumn } from '../tables/column';
import type { FieldOf } from '../words/field-keys';
import { joinNames } from './names';
import { CUSTOMER_FIELD_TYPES } from './field-types';
import { inferColumn } from './infer-column';
import type { MappedSheet, ReadContext } from './read-context';
import { readTyped } from './typed-column';
import type { Customers, FieldMatch } from './types';

export type CustomerField = FieldOf<'customers'>;
export type CustomerSheet = MappedSheet<CustomerField>;

/** What is needed to read a column for the rows that were kept. */
export interface CustomerRows {
  readonly sheet: CustomerSheet;
  readonly kept: Int32Array;
  readonly context: ReadContext;
}

/**
 * An object with one property a mapped field; the column is parsed, and its faults are reported, at the first access.
 * Empty: undefined for a column that holds nothing.
 */
export function lazyFields(rows: CustomerRows): Customers['fields'] {
  const fields: Partial<Record<CustomerField, Column>> = {};
  for (const [field, match] of Object.entries(rows.sheet.mapping.fields) as [CustomerField, FieldMatch][]) {
    const type = CUSTOMER_FIELD_TYPES[field] ?? 'text';
    defineLazy(fields, field, () => readTyped({ ...rows, match }, type));
  }
  const { name, firstName, lastName } = rows.sheet.mapping.fields;
  if (!name && (firstName ?? lastName)) defineLazy(fields, 'name', () => joinedName(fields, lastName));
  return fields;
}

function defineLazy(
  fields: Partial<Record<CustomerField, Column>>,
  field: CustomerField,
  read: () => Column,
): void {
  let column: Column | undefined | null = null;
  const get = (): Column | undefined => {
    if (column === null) column = keepFilled(read());
    return column;
  };
  Object.defineProperty(fields, field, { get, enumerable: true });
}

function keepFilled(column: Column): Column | undefined {
  return holdsAnything(column) ? column : undefined;
}

function holdsAnything(column: Column): boolean {
  switch (column.type) {
    case 'text':
      return column.codes.some((code) => code >= 0);
    case 'list':
      return column.codes.length > 0;
    case 'boolean':
      return column.values.some((value) => value >= 0);
    default:
      return column.values.some((value) => !Number.isNaN(value));
  }
}

/** Under a Vietnamese header (Họ) the family name stands first. */
function joinedName({ firstName, lastName }: Customers['fields'], family: FieldMatch | undefined): Column {
  const [first, last] = [firstName, lastName] as (TextColumn | undefined)[];
  const familyFirst = family !== undefined && foldKey(family.header).startsWith('ho');
  const name = familyFirst ? joinNames(last, first) : joinNames(first, last);
  return name ?? { type: 'text', codes: new Int32Array(0), dictionary: [] };
}

/** Any column of the sheet by its header, parsed once; the leftmost where several share a header. */
export function columnFinder(rows: CustomerRows): Customers['columnByHeader'] {
  const { cells, mapping } = rows.sheet;
  const known = new Map<string, Column | null>();
  const keys = mapping.headers.map(foldKey);
  return (header) => {
    const key = foldKey(header);
    let column = known.get(key);
    if (column === undefined) {
      const index = key === '' ? -1 : keys.indexOf(key);
      const match = { index, header: mapping.headers[index] };
      column = index < 0 || index >= cells.columnCount ? null : inferColumn({ ...rows, match });
      known.set(key, column);
    }
    return column;
  };
}
