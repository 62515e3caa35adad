/**
 * What each used row of the orders sheet says about money and quantity.
 */
import { CELL } from './column-slice';
import type { ParsedNumbers } from './number-column';
import { readNumberField } from './order-sheet';
import type { OrderField, RawOrders } from './order-sheet';
import { rowReporter } from './read-context';

/** One entry a used row. */
export interface RowMoney {
  /** What was paid: after discount and refund; NaN without any amount. */
  readonly amount: Float64Array;
  readonly gross: Float64Array;
  /** NaN without a discount column. */
  readonly discount: Float64Array;
  /** 0 without a refund column. */
  readonly refund: Float64Array;
  /** NaN without a quantity. */
  readonly quantity: Float64Array;
  /** The amount cell as it stands, before refunds: its sign tells credit notes. */
  readonly stated: Float64Array;
  readonly has: {
    readonly amount: boolean;
    readonly discount: boolean;
    readonly refund: boolean;
    readonly quantity: boolean;
  };
}

/** Issues: intake.number.unreadable, intake.number.ambiguous */
export function readRowMoney(raw: RawOrders, kept: Int32Array): RowMoney {
  const quantity = readKept(raw, kept, 'quantity');
  const refund = readKept(raw, kept, 'refund');
  const discount = readDiscount(raw, kept);
  const stated = raw.amounts && pick(raw.amounts.values, kept);
  const count = kept.length;
  const money: RowMoney = {
    amount: new Float64Array(count),
    gross: new Float64Array(count),
    discount: discount ? new Float64Array(count) : new Float64Array(count).fill(NaN),
    refund: new Float64Array(count),
    quantity: quantity ?? new Float64Array(count).fill(NaN),
    stated: stated ?? new Float64Array(count).fill(NaN),
    has: {
      amount: stated !== null,
      discount: discount !== null,
      refund: refund !== null,
      quantity: quantity !== null,
    },
  };
  const before = raw.context.settings.amountBeforeDiscount;
  for (let i = 0; i < count; i++) {
    const off = discount ? moneyOff(discount, i, { stated: money.stated[i], before }) : 0;
    const signed = money.stated[i] < 0 ? -off : off;
    const back = refund && refund[i] === refund[i] ? Math.abs(refund[i]) : 0;
    if (discount) money.discount[i] = off;
    money.refund[i] = back;
    money.gross[i] = before ? money.stated[i] : money.stated[i] + signed;
    money.amount[i] = (before ? money.stated[i] - signed : money.stated[i]) - back;
  }
  return money;
}

interface Discount {
  /** Money off; NaN where blank. */
  readonly values: Float64Array;
  /** 1: the value is a share of the amount before the discount. */
  readonly share: Uint8Array;
  /** Money off by a coupon column that holds amounts. */
  readonly coupon: Float64Array | null;
}

function moneyOff(
  discount: Discount,
  i: number,
  { stated, before }: { stated: number; before: boolean },
): number {
  const coupon =
    discount.coupon && discount.coupon[i] === discount.coupon[i] ? Math.abs(discount.coupon[i]) : 0;
  const value = Math.abs(discount.values[i]);
  if (value !== value) return coupon;
  if (discount.share[i] === 0) return value + coupon;
  const paid = Math.abs(stated);
  // Of a price of which 20 % was taken off, 80 % was paid; nothing paid says nothing about the price.
  const off = before ? paid * value : value < 1 ? (paid * value) / (1 - value) : 0;
  return (off === off ? off : 0) + coupon;
}

function readDiscount(raw: RawOrders, kept: Int32Array): Discount | null {
  const parsed = readNumberField(raw, 'discount');
  const coupon = readCouponAmounts(raw, kept);
  if (!parsed && !coupon) return null;
  if (!parsed)
    return { values: new Float64Array(kept.length).fill(NaN), share: new Uint8Array(kept.length), coupon };
  reportFaults(raw, kept, { parsed, field: 'discount' });
  const values = pick(parsed.values, kept);
  const scale = shareScale(raw.sheet.mapping.fields.discount?.header ?? '', values);
  const share = new Uint8Array(kept.length);
  for (let i = 0; i < values.length; i++) {
    const isPercent = parsed.percent !== null && parsed.percent[kept[i]] === 1;
    share[i] = isPercent || scale > 0 ? 1 : 0;
    if (!isPercent && scale > 0) values[i] *= scale;
  }
  return { values, share, coupon };
}

/** What makes a share of the column's values: 1 or 0.01 under a header that speaks of a share; 0 when they are money. */
function shareScale(header: string, values: Float64Array): number {
  if (!/%|rate|share|percent|pct|tỷ lệ|tỉ lệ|phần trăm|ty le|phan tram/i.test(header.normalize('NFC')))
    return 0;
  const most = values.reduce((max, value) => (value > max ? value : max), 0);
  return most <= 1 ? 1 : most <= 100 ? 0.01 : 0;
}

/** Some exports write the money that a coupon took off in place of its code. */
function readCouponAmounts(raw: RawOrders, kept: Int32Array): Float64Array | null {
  const header = raw.sheet.mapping.fields.coupon?.header ?? '';
  if (!/disc|amount|giảm|giam/i.test(header.normalize('NFC')) || /code|mã|ma_/i.test(header.normalize('NFC')))
    return null;
  const parsed = readNumberField(raw, 'coupon');
  if (!parsed || kept.some((k) => parsed.cells[k] > CELL.blank)) return null;
  return pick(parsed.values, kept);
}

function readKept(raw: RawOrders, kept: Int32Array, field: OrderField): Float64Array | null {
  const parsed = readNumberField(raw, field);
  if (!parsed) return null;
  reportFaults(raw, kept, { parsed, field });
  return pick(parsed.values, kept);
}

function pick(values: Float64Array, kept: Int32Array): Float64Array {
  if (kept.length === values.length) return values;
  const picked = new Float64Array(kept.length);
  for (let i = 0; i < picked.length; i++) picked[i] = values[kept[i]];
  return picked;
}

function reportFaults(
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
