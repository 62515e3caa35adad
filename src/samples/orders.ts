/**
 * Writes the orders sheet and the order lines sheet from the planned orders.
 * An order's amount is the sum of its lines' price × quantity, less the discount.
 */
import { HEADERS } from './headers';
import { customerId, dayWriter } from './locales';
import type { Setting } from './locales';
import { BUYER, COUPON } from './order-plans';
import type { OrderPlans } from './order-plans';
import { PRODUCTS } from './products';

type Row = (string | number)[];

const FIRST_ORDER_NUMBER = 1001;
// Far enough behind the last customer that nobody takes it for a new one.
const UNKNOWN_POSITION = 76;

/** Shape: orders × 8 and the header row, by day. */
export function orderGrid(plans: OrderPlans, setting: Setting): Row[] {
  const { lang, locale } = setting;
  const [idOf, buyerId, writeDay] = [orderIds(plans, setting), buyerIds(setting), dayWriter(setting)];
  const grossOf = grossAmounts(plans, setting);
  const rows = plans.orders.map((order, i): Row => {
    const gross = grossOf(order.firstLine, order.endLine);
    const discount = Math.round((gross * order.discountPercent) / 100);
    const amount = gross - discount;
    return [
      idOf(i),
      buyerId(order.customer),
      writeDay(order.day),
      order.typedAmount > 0 ? locale.typedMoney(amount, order.typedAmount) : locale.money(amount),
      discount > 0 ? locale.money(discount) : '',
      locale.statuses[order.status],
      locale.channels[order.channel],
      order.coupon === COUPON.none ? '' : locale.couponPrefixes[order.coupon] + order.discountPercent,
    ];
  });
  rows.unshift([...HEADERS[lang].orders]);
  return rows;
}

/** Shape: order lines × 3 and the header row, in the order of the orders. */
export function lineGrid(plans: OrderPlans, setting: Setting): Row[] {
  const { orders, products, quantities } = plans;
  const idOf = orderIds(plans, setting);
  const names = PRODUCTS.map(({ name }) => name[setting.lang]);
  const rows: Row[] = [[...HEADERS[setting.lang].lines]];
  for (let i = 0; i < orders.length; i++) {
    const id = idOf(i);
    const { firstLine, endLine } = orders[i];
    for (let k = firstLine; k < endLine; k++) rows.push([id, names[products[k]], quantities[k]]);
  }
  return rows;
}

/** What a stretch of lines costs before the discount, in cents or thousands of VND. */
function grossAmounts(
  { products, quantities }: OrderPlans,
  { lang }: Setting,
): (from: number, to: number) => number {
  const prices = PRODUCTS.map(({ price }) => price[lang]);
  return (from, to) => {
    let sum = 0;
    for (let k = from; k < to; k++) sum += prices[products[k]] * quantities[k];
    return sum;
  };
}

function orderIds({ orders }: OrderPlans, { locale }: Setting): (i: number) => string {
  const width = Math.max(6, String(orders.length + FIRST_ORDER_NUMBER).length);
  return (i) => locale.orderIdPrefix + String(i + FIRST_ORDER_NUMBER).padStart(width, '0');
}

/** The id in the order's row, whoever bought; each text is made once. */
function buyerIds(setting: Setting): (customer: number) => string {
  const known = Array.from({ length: setting.customers }, (_, position) => customerId(setting, position));
  const unknown = customerId(setting, setting.customers + UNKNOWN_POSITION);
  return (customer) => {
    if (customer === BUYER.unknown) return unknown;
    return known[customer === BUYER.walkIn ? setting.customers - 1 : customer];
  };
}
