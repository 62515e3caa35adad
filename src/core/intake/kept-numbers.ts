/**
 * Numbers of the used rows of the orders sheet, and the faults of their cells.
 */
import { CELL } from './column-slice';
import type { ParsedNumbers } from './number-column';
import type { OrderField, RawOrders } from './order-sheet';
import { rowReporter } from './read-context';

/** The values of the used rows. */
export function pickNumbers(values: Float64Array, kept: Int32Array): Float64Array {
  if (kept.length === values.length) return values;
  const picked = new Float64Array(kept.length);
  for (let i = 0; i < picked.length; i++) picked[i] = values[kept[i]];
  return picked;
}

/** Issues: intake.number.unreadable, intake.number.ambiguous */
export function reportNumberFaults(
  raw: RawOrders,
  kept: Int32Array,
  { parsed, field }: { parsed: ParsedNumbers; field: OrderField },
): void {
  const { sheet, context } = raw;
  const report = rowReporter(sheet.mapping, context.issues);
  const match = sheet.mapping.fields[field];
  for (let i = 0; i < kept.length; i++) {
    const cell = parsed.cells[kept[i]];
    if (cell === CELL.unreadable) report('intake.number.unreadable', kept[i], match);
    else if (cell === CELL.ambiguous) report('intake.number.ambiguous', kept[i], match);
  }
}
