/**
 * The used rows with all that metrics ask of a row: money, product, category, launch day.
 */
import type { TextColumn } from '../tables/column';
import type { OrderDraft } from './order-grouping';
import { readRowMoney } from './order-money';
import type { RowMoney } from './order-money';
import { fieldSlice, readTextField } from './order-sheet';
import type { RawOrders } from './order-sheet';
import { parseDates } from './date-column';
import { CELL } from './column-slice';
import { rowReporter } from './read-context';

/** Rows of orders before they are summed. Entry i of each column is one row. */
export interface DraftRows extends RowMoney {
  /** Index into the draft's orders. */
  readonly order: Int32Array;
  /** MEANING of the row's status. */
  readonly meaning: Uint8Array;
  /** 1: a coupon was used. */
  readonly coupon: Uint8Array | null;
  readonly product: TextColumn | null;
  readonly category: TextColumn | null;
  readonly launchDay: Float64Array;
}

/** Issues: those of readRowMoney; intake.date.unreadable for launch dates */
export function readDraftRows(
  raw: RawOrders,
  kept: Int32Array,
  { draft, meaning }: { draft: OrderDraft; meaning: Uint8Array },
): DraftRows {
  return {
    ...readRowMoney(raw, kept),
    order: draft.orderOfRow,
    meaning,
    coupon: readCoupons(raw, kept),
    product: keepCodes(readTextField(raw.sheet, 'product', raw.context), kept),
    category: keepCodes(readTextField(raw.sheet, 'category', raw.context), kept),
    launchDay: readLaunchDays(raw, kept),
  };
}

/** The codes of the used rows. */
export function keepCodes(column: TextColumn | null, kept: Int32Array): TextColumn | null {
  if (!column || kept.length === column.codes.length) return column;
  return { ...column, codes: kept.map((k) => column.codes[k]) };
}

/** A coupon cell says that one was used unless it is blank, zero or a word for none. */
function readCoupons(raw: RawOrders, kept: Int32Array): Uint8Array | null {
  const column = readTextField(raw.sheet, 'coupon', raw.context);
  if (!column) return null;
  const used = column.dictionary.map(
    (text) => !/^(?:0+(?:[.,]0+)?|-+|no|none|n\/a|false|không|khong|null)$/i.test(text),
  );
  return Uint8Array.from(kept, (k) => (column.codes[k] >= 0 && used[column.codes[k]] ? 1 : 0));
}

function readLaunchDays(raw: RawOrders, kept: Int32Array): Float64Array {
  const days = new Float64Array(kept.length).fill(NaN);
  const slice = fieldSlice(raw.sheet, 'launchDate');
  if (!slice) return days;
  const parsed = parseDates(slice, raw.context.dates);
  const report = rowReporter(raw.sheet.mapping, raw.context.issues);
  for (let i = 0; i < kept.length; i++) {
    days[i] = parsed.values[kept[i]];
    if (parsed.cells[kept[i]] > CELL.blank)
      report('intake.date.unreadable', kept[i], raw.sheet.mapping.fields.launchDate);
  }
  return days;
}
