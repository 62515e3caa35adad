/**
 * Which fields of a table a person is asked about, and which stand folded.
 */
import type { FieldGuess, TableGuess } from '../../protocol/first-run';
import type { FieldOrder } from './state';

/** As before where the sheet is the same: a field that was chosen stays where it stands. */
export function orderFields({ sheet, fields }: TableGuess, before: FieldOrder | undefined): FieldOrder {
  const isSame = before?.sheet === sheet && before.open.length + before.folded.length === fields.length;
  if (before && isSame) {
    const raised = fields.filter(({ field, doubtful }) => doubtful && before.folded.includes(field));
    if (raised.length === 0) return before;
  }
  const stays = (field: string) => isSame && before?.open.includes(field);
  const isOpen = (one: FieldGuess) => one.required || one.doubtful || stays(one.field);
  return {
    sheet,
    open: fields.filter(isOpen).map(({ field }) => field),
    folded: fields.filter((one) => !isOpen(one)).map(({ field }) => field),
  };
}

/** In that order; fields that are not there any more are left out. */
export function fieldsIn(order: readonly string[], fields: readonly FieldGuess[]): FieldGuess[] {
  return order.flatMap((key) => fields.find(({ field }) => field === key) ?? []);
}
