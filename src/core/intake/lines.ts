/**
 * The order lines sheet: which order bought how much of which product.
 */
import type { TextColumn } from '../tables/column';
import type { FieldOf } from '../words/field-keys';
import { dataRowCount, sliceBelowHeader } from './column-slice';
import { blankRowTest } from './customers';
import { idOf } from './ids';
import { neededColumns } from './map-sheet';
import { rowReporter } from './read-context';
import type { MappedSheet, ReadContext } from './read-context';
import { parseTexts } from './text-columns';
import { readTyped } from './typed-column';

export type LineSheet = MappedSheet<FieldOf<'lines'>>;

/** Entry l of each column is one line of a used order. */
export interface Lines {
  readonly count: number;
  /** The order of the line, as numbered by the caller. */
  readonly order: Int32Array;
  /** Data row of the line. */
  readonly rows: Int32Array;
  readonly product: TextColumn;
  /** NaN where blank or without the column. */
  readonly quantity: Float64Array;
  readonly hasQuantity: boolean;
}

/** Who knows order ids: the used orders, and those that were left out with good reason. */
export interface KnownOrders {
  readonly orderOfId: ReadonlyMap<string, number>;
  isLeftOut(id: string): boolean;
}

/** Issues: intake.line.blank-id, intake.line.unknown-order, intake.number.* of the quantity */
export function readLines(sheet: LineSheet, known: KnownOrders, context: ReadContext): Lines {
  const { orderId, product, quantity } = sheet.mapping.fields;
  const { order, rows } = matchOrders(sheet, known, context);
  const texts = product && parseTexts(sliceBelowHeader(sheet.cells, sheet.mapping, product.index));
  const source = { sheet, match: quantity ?? { index: 0, header: '' }, kept: rows, context };
  const pieces = quantity && orderId ? readTyped(source, 'number') : null;
  return {
    count: rows.length,
    order,
    rows,
    product: {
      type: 'text',
      codes: rows.map((k) => (texts ? texts.codes[k] : -1)),
      dictionary: texts?.dictionary ?? [],
    },
    quantity: pieces?.type === 'number' ? pieces.values : new Float64Array(rows.length).fill(NaN),
    hasQuantity: pieces !== null,
  };
}

function matchOrders(
  sheet: LineSheet,
  known: KnownOrders,
  context: ReadContext,
): { order: Int32Array; rows: Int32Array } {
  const { cells, mapping } = sheet;
  const count = dataRowCount(cells, mapping);
  const order = new Int32Array(count);
  const rows = new Int32Array(count);
  const column = cells.column(mapping.fields.orderId?.index ?? 0);
  const isBlankRow = blankRowTest(neededColumns(mapping).map((index) => cells.column(index)));
  const report = rowReporter(mapping, context.issues);
  let used = 0;
  for (let k = 0; k < count; k++) {
    const id = idOf(column.rows[mapping.headerRow + 1 + k][column.index]);
    const found = known.orderOfId.get(id);
    if (found !== undefined) {
      order[used] = found;
      rows[used++] = k;
    } else if (id === '') {
      if (!isBlankRow(mapping.headerRow + 1 + k)) report('intake.line.blank-id', k, mapping.fields.orderId);
    } else if (!known.isLeftOut(id)) report('intake.line.unknown-order', k, mapping.fields.orderId);
  }
  return { order: order.slice(0, used), rows: rows.slice(0, used) };
}
