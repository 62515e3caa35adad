/**
 * What was taken off each used row of the orders sheet: money, or a share of the price.
 */
import { CELL } from './column-slice';
import { pickNumbers, reportNumberFaults } from './kept-numbers';
import { readNumberField } from './order-sheet';
import type { RawOrders } from './order-sheet';
import { reportColumn } from './read-context';

export interface Discount {
  /** Money off; NaN where blank. */
  readonly values: Float64Array;
  /** 1: the value is a share of the amount before the discount. */
  readonly share: Uint8Array;
  /** Money off by a coupon column that holds amounts. */
  readonly coupon: Float64Array | null;
}

/** The money that was taken off row i: what its discount and its coupon come to. */
export function moneyOff(
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

/** Null without a discount column and without coupons that are money. Issues: intake.number.*, intake.discount.as-share */
export function readDiscount(raw: RawOrders, kept: Int32Array): Discount | null {
  const parsed = readNumberField(raw, 'discount');
  const coupon = readCouponAmounts(raw, kept);
  if (!parsed && !coupon) return null;
  if (!parsed)
    return { values: new Float64Array(kept.length).fill(NaN), share: new Uint8Array(kept.length), coupon };
  reportNumberFaults(raw, kept, { parsed, field: 'discount' });
  const values = pickNumbers(parsed.values, kept);
  const scale = shareScale(raw, kept, { values, hasPercent: parsed.percent !== null });
  const share = new Uint8Array(kept.length);
  for (let i = 0; i < values.length; i++) {
    const isPercent = parsed.percent !== null && parsed.percent[kept[i]] === 1;
    share[i] = isPercent || scale > 0 ? 1 : 0;
    if (!isPercent && scale > 0) values[i] *= scale;
  }
  return { values, share, coupon };
}

interface DiscountValues {
  readonly values: Float64Array;
  /** Some cells carry a percent sign, so that those without one are money. */
  readonly hasPercent: boolean;
}

/** What makes a share of the column's values: 1 or 0.01; 0 when they are money. Issues: intake.discount.as-share */
function shareScale(raw: RawOrders, kept: Int32Array, { values, hasPercent }: DiscountValues): number {
  const { mapping } = raw.sheet;
  const column = mapping.fields.discount?.header ?? '';
  const byHeader = scaleOfHeader(column, values);
  if (byHeader > 0 || hasPercent || !lookLikeShares(raw, kept, { values, header: column })) return byHeader;
  reportColumn(raw.context, { code: 'intake.discount.as-share', sheet: mapping.sheet, column });
  return 1;
}

/** 1 or 0.01 under a header that speaks of a share; 0 under any other. */
function scaleOfHeader(header: string, values: Float64Array): number {
  if (!/%|rate|share|percent|pct|tỷ lệ|tỉ lệ|phần trăm|ty le|phan tram/i.test(header.normalize('NFC')))
    return 0;
  const most = largestOf(values);
  return most <= 1 ? 1 : most <= 100 ? 0.01 : 0;
}

const SHARE_FACTOR = 50;

/** Discounts all below 1 where somebody pays 50 times as much, and 25 at least: 0.2 of 90 is 20 %, not 20 cents. */
function lookLikeShares(
  { amounts }: RawOrders,
  kept: Int32Array,
  { values, header }: { values: Float64Array; header: string },
): boolean {
  if (!amounts || /amount|total|value|money|tiền|tien/i.test(header.normalize('NFC'))) return false;
  const most = largestOf(values);
  if (most === 0 || most >= 1) return false;
  return kept.some((k) => Math.abs(amounts.values[k]) >= SHARE_FACTOR * Math.max(most, 0.5));
}

/** By absolute value; blanks aside. */
function largestOf(values: Float64Array): number {
  return values.reduce((max, value) => (Math.abs(value) > max ? Math.abs(value) : max), 0);
}

/** Some exports write the money that a coupon took off in place of its code. */
function readCouponAmounts(raw: RawOrders, kept: Int32Array): Float64Array | null {
  const header = raw.sheet.mapping.fields.coupon?.header ?? '';
  if (!/disc|amount|giảm|giam/i.test(header.normalize('NFC')) || /code|mã|ma_/i.test(header.normalize('NFC')))
    return null;
  const parsed = readNumberField(raw, 'coupon');
  if (!parsed || kept.some((k) => parsed.cells[k] > CELL.blank)) return null;
  return pickNumbers(parsed.values, kept);
}
