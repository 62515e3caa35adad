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

type Orders = Pick<Read, 'draft' | 'sums'>;

interface Read {
  readonly raw: RawOrders;
  readonly kept: Int32Array;
  readonly draft: OrderDraft;
  readonly sums: OrderSums;
  readonly rows: DraftRows;
}

/** Issues: intake.order.unknown-customer, intake.order.walk-in, those of OUTCOMES, intake.currency.mixed, intake.amount.none */
export function reportOrderKinds({ raw, kept, draft, sums, rows }: Read): void {
  const { sheet, context, customers } = raw;
  const report = rowReporter(sheet.mapping, context.issues);
  const { customerId } = sheet.mapping.fields;
  for (let i = 0; i < kept.length; i++) {
    const whose = customers.indexes[kept[i]];
    if (whose === NOBODY.unknown) report('intake.order.unknown-customer', kept[i], customerId);
    else if (whose === NOBODY.walkIn) report('intake.order.walk-in', kept[i], customerId);
  }
  reportOutcomes(raw, kept, { draft, sums });
  reportCurrencies(raw, kept);
  if (!rows.has.amount) reportColumn(context, { code: 'intake.amount.none', sheet: sheet.mapping.sheet });
}

/** What an order that does not count is, and the column that says so. */
const OUTCOMES = [
  [STATUS_CODES.cancelled, 'intake.order.cancelled', 'status'],
  [STATUS_CODES.returned, 'intake.order.returned', 'status'],
  [STATUS_CODES.creditNote, 'intake.order.credit-note', 'amount'],
] as const;

/** Each order by its first row. */
function reportOutcomes({ sheet, context }: RawOrders, kept: Int32Array, { draft, sums }: Orders): void {
  const rows = new Map<number, number[]>(OUTCOMES.map(([status]) => [status, []]));
  const seen = new Uint8Array(draft.count);
  for (let i = 0; i < kept.length; i++) {
    const order = draft.orderOfRow[i];
    if (sums.status[order] === STATUS_CODES.counts || seen[order] === 1) continue;
    seen[order] = 1;
    rows.get(sums.status[order])?.push(sheetRow(sheet.mapping, kept[i]));
  }
  for (const [status, code, field] of OUTCOMES) {
    const place = { sheet: sheet.mapping.sheet, column: sheet.mapping.fields[field]?.header };
    context.issues.addRows(INTAKE_ISSUES, code, { ...place, rows: rows.get(status) ?? [] });
  }
}

/** More currencies than these are not named. */
const CURRENCIES_NAMED = 8;

function currencyList(currencies: readonly string[]): string {
  const named = currencies.slice(0, CURRENCIES_NAMED).join(', ');
  return currencies.length > CURRENCIES_NAMED ? `${named}, …` : named;
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
    const names = [...rows.values()].map(([k]) => currency.dictionary[currency.codes[k]]).sort();
    const params = { currencies: currencyList(names) };
    const faulty = others.flat().sort((a, b) => a - b);
    const place = { sheet: name, column: column?.header };
    const sheetRows = faulty.map((k) => sheetRow(sheet.mapping, k));
    context.issues.addRows(INTAKE_ISSUES, 'intake.currency.mixed', { ...place, rows: sheetRows, params });
  } else if (amounts && amounts.currencies.length > 1) {
    const params = { currencies: currencyList(amounts.currencies) };
    reportColumn(context, { code: 'intake.currency.mixed', sheet: name, column: amount?.header, params });
  }
}
