/**
 * The products sheet: what a product costs, its category and its launch date, by key or by name.
 */
import { foldText } from '../base/text';
import type { FieldMatch } from './types';
import type { TextColumn } from '../tables/column';
import type { FieldOf } from '../words/field-keys';
import { dataRowCount, sliceBelowHeader } from './column-slice';
import type { FieldType } from './field-types';
import { blankRowTest } from './customers';
import { idOf } from './ids';
import { neededColumns } from './map-sheet';
import { rowReporter } from './read-context';
import type { MappedSheet, ReadContext } from './read-context';
import { readTyped } from './typed-column';

export type ProductSheet = MappedSheet<FieldOf<'products'>>;

/** Entry p of each column is data row p of the products sheet. */
export interface Products {
  /** The row of a product by its key or its name; -1 when there is none. */
  find(product: string): number;
  readonly category: TextColumn | null;
  /** NaN where blank; null without the column. */
  readonly launchDay: Float64Array | null;
  readonly price: Float64Array | null;
}

/** Issues: intake.product.blank-key, intake.product.duplicate; intake.number.* and intake.date.* of price and launch date */
export function readProducts(sheet: ProductSheet, context: ReadContext): Products {
  const { product, productName, category, launchDate, price } = sheet.mapping.fields;
  const kept = Int32Array.from({ length: dataRowCount(sheet.cells, sheet.mapping) }, (_, k) => k);
  const read = (match: FieldMatch | undefined, type: FieldType) =>
    match ? readTyped({ sheet, match, kept, context }, type) : null;
  const rowOfKey = indexKeys(sheet, product, context);
  const names = read(productName, 'text');
  const rowOfName = names?.type === 'text' ? indexNames(names) : new Map<string, number>();
  const categories = read(category, 'text');
  const launches = read(launchDate, 'date');
  const prices = read(price, 'number');
  return {
    find: (text) => rowOfKey.get(idOf(text)) ?? rowOfName.get(foldText(text)) ?? -1,
    category: categories?.type === 'text' ? categories : null,
    launchDay: launches?.type === 'date' ? launches.values : null,
    price: prices?.type === 'number' ? prices.values : null,
  };
}

/** The first row of a key counts. */
function indexKeys(
  sheet: ProductSheet,
  match: FieldMatch | undefined,
  context: ReadContext,
): Map<string, number> {
  const rowOfKey = new Map<string, number>();
  if (!match) return rowOfKey;
  const { cells, from, to } = sliceBelowHeader(sheet.cells, sheet.mapping, match.index);
  const isBlankRow = blankRowTest(neededColumns(sheet.mapping).map((index) => sheet.cells.column(index)));
  const report = rowReporter(sheet.mapping, context.issues);
  for (let k = 0; k < to - from; k++) {
    const key = idOf(cells.rows[from + k][cells.index]);
    if (key === '') {
      if (!isBlankRow(from + k)) report('intake.product.blank-key', k, match);
    } else if (rowOfKey.has(key)) report('intake.product.duplicate', k, match);
    else rowOfKey.set(key, k);
  }
  return rowOfKey;
}

function indexNames({ codes, dictionary }: TextColumn): Map<string, number> {
  const rowOfName = new Map<string, number>();
  for (let k = 0; k < codes.length; k++) {
    if (codes[k] < 0) continue;
    const name = foldText(dictionary[codes[k]]);
    if (!rowOfName.has(name)) rowOfName.set(name, k);
  }
  return rowOfName;
}
