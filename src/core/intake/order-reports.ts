/**
 * What is worth knowing about orders as a whole: credit notes, orders of nobody known, mixed currencies.
 */
import { foldText } from '../base/text';
import type { OrderDraft } from './order-grouping';
import { NOBODY } from './order-customers';
import type { DraftRows } from './order-rows';
import type { RawOrders } from './order-sheet';
import type { OrderSums } from './order-sums';
import { reportColumn, rowReporter } from './read-context';
import { STATUS_CODES } from './types';

interface Read {
  readonly raw: RawOrders;
  readonly kept: Int32Array;
  readonly draft: OrderDraft;
  readonly sums: OrderSums;
  readonly rows: DraftRows;
}

/** Issues: intake.order.unknown-customer, intake.order.walk-in, intake.order.credit-note, intake.currency.mixed, intake.amount.none */
export function reportOrderKinds({ raw, kept, draft, sums, rows }: Read): void {
  const { sheet, context, customers } = raw;
  const report = rowReporter(sheet.mapping, context.issues);
  const { customerId, amount } = sheet.mapping.fields;
  const seen = new Uint8Array(draft.count);
  for (let i = 0; i < kept.length; i++) {
    const whose = customers.indexes[kept[i]];
    if (whose === NOBODY.unknown) report('intake.order.unknown-customer', kept[i], customerId);
    else if (whose === NOBODY.walkIn) report('intake.order.walk-in', kept[i], customerId);
    const order = draft.orderOfRow[i];
    if (sums.status[order] !== STATUS_CODES.creditNote || seen[order] === 1) continue;
    seen[order] = 1;
    report('intake.order.credit-note', kept[i], amount);
  }
  reportCurrencies(raw, kept);
  if (!rows.has.amount) reportColumn(context, { code: 'intake.amount.none', sheet: sheet.mapping.sheet });
}

function reportCurrencies({ currency, amounts, sheet, context }: RawOrders, kept: Int32Array): void {
  const names = new Map<string, string>();
  if (currency) {
    const used = new Set(kept.map((k) => currency.codes[k]));
    for (const code of used)
      if (code >= 0) names.set(foldText(currency.dictionary[code]), currency.dictionary[code]);
  }
  const { currency: column, amount } = sheet.mapping.fields;
  const found = names.size > 1 ? [...names.values()].sort() : (amounts?.currencies ?? []);
  if (found.length < 2) return;
  const header = (names.size > 1 ? column : amount)?.header;
  const params = { currencies: found.join(', ') };
  reportColumn(context, {
    code: 'intake.currency.mixed',
    sheet: sheet.mapping.sheet,
    column: header,
    params,
  });
}
