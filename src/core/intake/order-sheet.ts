/**
 * The columns of the orders sheet that decide whether a row is used: customer, date, amount, status.
 */
import type { StatusMeaning } from '../settings/types';
import type { TextColumn } from '../tables/column';
import type { FieldOf } from '../words/field-keys';
import { currencyStyleOf } from './affixes';
import type { CurrencyStyle } from './affixes';
import { CELL, dataRowCount, sliceBelowHeader } from './column-slice';
import type { ColumnSlice } from './column-slice';
import { dateOrderOf, parseDates } from './date-column';
import type { ParsedDates } from './date-column';
import { parseNumbers } from './number-column';
import type { ParsedNumbers } from './number-column';
import type { OrderCustomers } from './order-customers';
import { reportColumn } from './read-context';
import type { MappedSheet, ReadContext } from './read-context';
import { statusMeaning } from './statuses';
import { parseTexts } from './text-columns';
import { reportByLocale } from './typed-column';
import type { TotalsRow } from './totals-row';
import type { FieldMatch } from './types';

export type OrderField = FieldOf<'orders'>;
export type OrderSheet = MappedSheet<OrderField>;

/** Entry k of every column is data row k of the sheet. */
export interface RawOrders {
  readonly sheet: OrderSheet;
  readonly context: ReadContext;
  readonly count: number;
  readonly customers: OrderCustomers;
  readonly totals: TotalsRow | null;
  readonly dates: ParsedDates;
  /** The amount column, else unit price × quantity. */
  readonly amounts: ParsedNumbers | null;
  /** The column to blame for a faulty amount of data row k. */
  amountColumn(k: number): FieldMatch | undefined;
  readonly status: TextColumn | null;
  /** By code of `status`; null for a word that nobody knows. */
  readonly meanings: readonly (StatusMeaning | null)[];
  readonly currency: TextColumn | null;
}

/** Issues: intake.date.both-orders, intake.date.by-locale, intake.number.both-signs, intake.amount.from-price */
export function readRawOrders(
  sheet: OrderSheet,
  customers: OrderCustomers & Pick<RawOrders, 'totals'>,
  context: ReadContext,
): RawOrders {
  const status = readTextField(sheet, 'status', context);
  const currency = readTextField(sheet, 'currency', context);
  return {
    sheet,
    context,
    count: dataRowCount(sheet.cells, sheet.mapping),
    customers,
    totals: customers.totals,
    dates: readOrderDates(sheet, context),
    ...readAmounts({ sheet, context, currency }),
    status,
    meanings: status ? status.dictionary.map((word) => statusMeaning(word, context.settings)) : [],
    currency,
  };
}

function readAmounts(
  source: Pick<RawOrders, 'sheet' | 'context' | 'currency'>,
): Pick<RawOrders, 'amounts' | 'amountColumn'> {
  const { amount, unitPrice, quantity } = source.sheet.mapping.fields;
  const amounts = readNumberField(source, 'amount');
  if (amounts) return { amounts: withoutShares(amounts), amountColumn: () => amount };
  const prices = readNumberField(source, 'unitPrice');
  const pieces = readNumberField(source, 'quantity');
  if (!prices || !pieces) return { amounts: null, amountColumn: () => unitPrice };
  const { sheet } = source.sheet.mapping;
  const params = { price: unitPrice?.header ?? '', quantity: quantity?.header ?? '' };
  reportColumn(source.context, { code: 'intake.amount.from-price', sheet, params });
  const products = {
    ...prices,
    values: prices.values.map((price, k) => price * pieces.values[k]),
    // The worse of both cells: a product is read when both its factors are.
    cells: prices.cells.map((cell, k) => Math.max(cell, pieces.cells[k])),
  };
  return {
    amounts: products,
    amountColumn: (k) => (pieces.cells[k] > prices.cells[k] ? quantity : unitPrice),
  };
}

/** A percentage is no amount of money. */
function withoutShares(amounts: ParsedNumbers): ParsedNumbers {
  const { percent } = amounts;
  if (!percent) return amounts;
  return { ...amounts, cells: amounts.cells.map((cell, k) => (percent[k] === 1 ? CELL.unreadable : cell)) };
}

/** A field's column as texts; null when no column has it. */
export function readTextField(
  sheet: OrderSheet,
  field: OrderField,
  { dates }: ReadContext,
): TextColumn | null {
  const slice = fieldSlice(sheet, field);
  return slice && parseTexts(slice, dates.dayOf);
}

/** A field's column as numbers; null when no column has it. Faults of rows are left to the caller. */
export function readNumberField(
  { sheet, context, currency }: Pick<RawOrders, 'sheet' | 'context' | 'currency'>,
  field: OrderField,
): ParsedNumbers | null {
  const slice = fieldSlice(sheet, field);
  const header = sheet.mapping.fields[field]?.header;
  if (!slice || header === undefined) return null;
  const style = currencyStyleOf(header) ?? columnStyle(currency);
  const parsed = parseNumbers(slice, { decimalSign: context.settings.decimalSign, currency: style });
  if (parsed.bothSigns)
    reportColumn(context, { code: 'intake.number.both-signs', sheet: sheet.mapping.sheet, column: header });
  return parsed;
}

/** A field's column below the header row; null when no column has it. */
export function fieldSlice({ cells, mapping }: OrderSheet, field: OrderField): ColumnSlice | null {
  const match = mapping.fields[field];
  return match ? sliceBelowHeader(cells, mapping, match.index) : null;
}

/** What a currency column says when it names one currency only. */
function columnStyle(currency: TextColumn | null): CurrencyStyle | null {
  return currency?.dictionary.length === 1 ? currencyStyleOf(currency.dictionary[0]) : null;
}

function readOrderDates(sheet: OrderSheet, context: ReadContext): ParsedDates {
  const slice = fieldSlice(sheet, 'orderDate') ?? { cells: { rows: [], index: 0 }, from: 0, to: 0 };
  const place = { sheet: sheet.mapping.sheet, column: sheet.mapping.fields.orderDate?.header ?? '' };
  const parsed = parseDates(slice, { ...context.dates, headerOrder: dateOrderOf(place.column) });
  if (parsed.bothOrders) reportColumn(context, { code: 'intake.date.both-orders', ...place });
  if (parsed.byLocale) reportByLocale(context, place);
  return parsed;
}
