/**
 * The columns of the customers sheet, each parsed when it is first asked for.
 */
import { foldKey } from '../base/text';
import type { Column, TextColumn } from '../tables/column';
import { cellAt, isBlankCell } from '../tables/sheet-cells';
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

/** Whether a cell of a mapped field holds anything; false without a column. */
export function filledTest({ sheet, kept }: CustomerRows): NonNullable<Customers['isFilled']> {
  const { cells, mapping } = sheet;
  return (field, customer) => {
    const match = mapping.fields[field];
    if (!match) return false;
    return !isBlankCell(cellAt(cells.column(match.index), mapping.headerRow + 1 + kept[customer]));
  };
}

/** Under a Vietnamese header (Họ) the family name stands first. */
function joinedName({ firstName, lastName }: Customers['fields'], family: FieldMatch | undefined): Column {
  const [first, last] = [firstName, lastName] as (TextColumn | undefined)[];
  const familyFirst = family !== undefined && foldKey(family.header).startsWith('ho');
  const name = familyFirst ? joinNames(last, first) : joinNames(first, last);
  return name ?? { type: 'text', codes: new Int32Array(0), dictionary: [] };
}

/**
 * Any column of the sheet by its header, parsed once; the leftmost where several share a header. One that holds a field of
 * numbers, dates or yes and no is read as that field is, so that one faulty cell is reported and does not make it texts.
 */
export function columnFinder(rows: CustomerRows, fields: Customers['fields']): Customers['columnByHeader'] {
  const { cells, mapping } = rows.sheet;
  const known = new Map<string, Column | null>();
  const keys = mapping.headers.map(foldKey);
  return (header) => {
    const key = foldKey(header);
    let column = known.get(key);
    if (column === undefined) {
      const index = key === '' ? -1 : keys.indexOf(key);
      const match = { index, header: mapping.headers[index] };
      const missing = index < 0 || index >= cells.columnCount;
      column = missing ? null : (fieldColumn(rows.sheet, fields, index) ?? inferColumn({ ...rows, match }));
      known.set(key, column);
    }
    return column;
  };
}

/** The column of the field that stands there; undefined where there is none, or its type says nothing. */
function fieldColumn(
  { mapping }: CustomerSheet,
  fields: Customers['fields'],
  index: number,
): Column | undefined {
  const field = (Object.keys(mapping.fields) as CustomerField[]).find(
    (key) => mapping.fields[key]?.index === index,
  );
  return field && CUSTOMER_FIELD_TYPES[field] ? fields[field] : undefined;
}
