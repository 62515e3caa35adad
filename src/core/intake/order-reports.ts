/**
 * What is worth knowing about orders as a whole: credit notes, orders of nobody known, mixed currencies.
 */
import { foldText } from '../base/text';
import { sheetRow } from './column-slice';
import { INTAKE_ISSUES } from './issues';
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
  const { currency: column, amount } = sheet.mapping.fields;
  const name = sheet.mapping.sheet;
  const byCode = currency?.dictionary.map(foldText) ?? [];
  const rows = new Map<string, number[]>();
  for (const k of currency ? kept : []) {
    const code = currency ? currency.codes[k] : -1;
    if (code < 0) continue;
    const known = rows.get(byCode[code]);
    if (known) known.push(k);
    else rows.set(byCode[code], [k]);
  }
  if (rows.size > 1 && currency) {
    // Rows of the commonest currency are in order; the others are the ones to look at.
    const [, ...others] = [...rows.values()].sort((a, b) => b.length - a.length);
    const currencies = [...rows.values()]
      .map(([k]) => currency.dictionary[currency.codes[k]])
      .sort()
      .join(', ');
    for (const k of others.flat().sort((a, b) => a - b)) {
      const place = { sheet: name, column: column?.header, row: sheetRow(sheet.mapping, k) };
      context.issues.add(INTAKE_ISSUES, 'intake.currency.mixed', place, { currencies });
    }
  } else if (amounts && amounts.currencies.length > 1) {
    const params = { currencies: amounts.currencies.join(', ') };
    reportColumn(context, { code: 'intake.currency.mixed', sheet: name, column: amount?.header, params });
  }
}
