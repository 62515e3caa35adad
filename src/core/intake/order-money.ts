/**
 * What each used row of the orders sheet says about money and quantity.
 */
import { pickNumbers, reportNumberFaults } from './kept-numbers';
import { moneyOff, readDiscount } from './order-discount';
import { readNumberField } from './order-sheet';
import type { OrderField, RawOrders } from './order-sheet';

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
  const stated = raw.amounts && pickNumbers(raw.amounts.values, kept);
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

function readKept(raw: RawOrders, kept: Int32Array, field: OrderField): Float64Array | null {
  const parsed = readNumberField(raw, field);
  if (!parsed) return null;
  reportNumberFaults(raw, kept, { parsed, field });
  return pickNumbers(parsed.values, kept);
}
