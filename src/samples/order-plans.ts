/**
 * Plans every order of the sample shop: day, status, channel, discount, products and quantities.
 * No money and no words: orders.ts adds them.
 */
import { fillBasket, shelvesByAge } from './baskets';
import type { Shelves } from './baskets';
import { giftSeasonOf } from './calendar';
import type { Calendar } from './calendar';
import { CHANNEL, STREAMS } from './customer-plans';
import type { CustomerPlan } from './customer-plans';
import { popularDay } from './patterns';
import type { Basket } from './personas';
import { createRandom } from './random';
import type { Random } from './random';

/** Positions in the locale's list of status words; `note` is none that anybody set up. */
export const STATUS = { completed: 0, delivered: 1, cancelled: 2, returned: 3, shipped: 4, note: 5 } as const;

/** Positions in the locale's list of coupon words. */
export const COUPON = { none: -1, plain: 0, tet: 1, yearEnd: 2 } as const;

/** Whose order it is, where it is not a customer's by position. */
export const BUYER = { walkIn: -1, unknown: -2 } as const;

/** One order before words and money are given. */
export interface OrderPlan {
  /** Position among the customers, or one of BUYER. */
  readonly customer: number;
  readonly day: number;
  readonly status: number;
  readonly channel: number;
  /** 0, 10, 15, 20 or 25. */
  readonly discountPercent: number;
  /** One of COUPON. */
  readonly coupon: number;
  /** 0: the amount is a number; 1 and 2: one of the locale's two ways to type it as text. */
  readonly typedAmount: number;
  /** Its lines are firstLine … endLine - 1 of the plans' products and quantities. */
  readonly firstLine: number;
  readonly endLine: number;
}

/** All orders, the lines of which lie in two lists. */
export interface OrderPlans {
  readonly orders: readonly OrderPlan[];
  readonly products: readonly number[];
  readonly quantities: readonly number[];
}

const PERCENTS = [10, 15, 15, 20, 25];
const CUSTOMERS_PER_WALK_IN_SALE = 8;
const LAST_YEAR_DAYS = 364;
const ON_THE_WAY_DAYS = 3;
const GIFT_SEASON_FACTOR = 1.5;
const { online, counter, marketplace } = CHANNEL;
const OTHER_CHANNELS = [online, online, counter, marketplace];
/** What a sale at the counter never is. */
const SENT: ReadonlySet<number> = new Set([STATUS.delivered, STATUS.shipped]);
const FAITHFUL = { basket: 'any', isFaithful: true } as const;
const WALK_IN = { ...FAITHFUL, customer: BUYER.walkIn, spend: 0.6, channel: counter };
const UNKNOWN = { ...FAITHFUL, customer: BUYER.unknown, spend: 1, channel: online };

/** All orders by day: the customers', the walk-ins' and the one of nobody known. */
export function planOrders(plans: readonly CustomerPlan[], calendar: Calendar, seed: number): OrderPlans {
  const random = createRandom(seed, STREAMS.orders);
  const shop: Shop = { calendar, random, shelves: shelvesByAge(), orders: [], products: [], quantities: [] };
  for (let i = 0; i < plans.length; i++) addOrdersOf(shop, plans[i], i);
  const plain = { status: STATUS.completed, discounted: false };
  for (let sale = plans.length / CUSTOMERS_PER_WALK_IN_SALE; sale > 0; sale--) {
    addOrder(shop, WALK_IN, { ...plain, day: popularDay(calendar, random, [1, 1090]) });
  }
  addOrder(shop, UNKNOWN, { ...plain, day: calendar.asOf - random.int([60, 700]) });
  shop.orders.sort((a, b) => a.day - b.day);
  noteOne(shop.orders);
  return shop;
}

interface Shop extends OrderPlans {
  readonly calendar: Calendar;
  readonly random: Random;
  readonly shelves: Shelves;
  readonly orders: OrderPlan[];
  readonly products: number[];
  readonly quantities: number[];
}

interface Buyer {
  readonly customer: number;
  readonly spend: number;
  readonly basket: Basket;
  /** The usual one, and whether it is never another one. */
  readonly channel: number;
  readonly isFaithful: boolean;
}

interface Event {
  readonly day: number;
  readonly status: number;
  readonly discounted: boolean;
}

function addOrdersOf(shop: Shop, { persona, spend, days, channel }: CustomerPlan, customer: number): void {
  const { random, calendar } = shop;
  const { basket = 'any', discountedShare, returnedShare = 0, lastYearFactor = 1 } = persona;
  const buyer: Buyer = { customer, spend, basket, channel, isFaithful: persona.counterOnly ?? false };
  const lately = { ...buyer, spend: spend * lastYearFactor };
  for (let i = 0; i < days.length; i++) {
    const day = days[i];
    const daysAgo = calendar.asOf - day;
    const now = daysAgo < LAST_YEAR_DAYS ? lately : buyer;
    const usualChance = giftSeasonOf(calendar, day) === null ? 0.1 : 0.2;
    const discounted =
      discountedShare === undefined ? random.chance(usualChance) : isTurn(i, discountedShare);
    const kept = random.chance(0.1) ? STATUS.delivered : STATUS.completed;
    const done = daysAgo <= ON_THE_WAY_DAYS ? STATUS.shipped : kept;
    addMishap(shop, now, day);
    addOrder(shop, now, { day, status: isTurn(i, returnedShare) ? STATUS.returned : done, discounted });
  }
}

/** Now and then an order was cancelled or came back, and the customer ordered again: an order more, never one less. */
function addMishap(shop: Shop, buyer: Buyer, day: number): void {
  const luck = shop.random.next();
  if (luck >= 0.05) return;
  const status = luck < 0.035 ? STATUS.cancelled : STATUS.returned;
  const earlier = Math.max(shop.calendar.firstDay, day - shop.random.int([0, 3]));
  addOrder(shop, buyer, { day: earlier, status, discounted: false });
}

/** Whether the i-th event is one of a share of events that is spread evenly. */
function isTurn(i: number, share: number): boolean {
  return Math.floor((i + 1) * share) > Math.floor(i * share);
}

function addOrder(shop: Shop, buyer: Buyer, { day, status, discounted }: Event): void {
  const { random, products, calendar } = shop;
  const season = giftSeasonOf(calendar, day);
  const firstLine = products.length;
  const spend = season === null ? buyer.spend : buyer.spend * GIFT_SEASON_FACTOR;
  const shelf = shop.shelves(buyer.basket, calendar.asOf - day);
  fillBasket(shop, { basket: buyer.basket, spend, shelf });
  const isUsual = buyer.isFaithful || random.chance(0.7);
  const channel = isUsual ? buyer.channel : random.pick(OTHER_CHANNELS);
  const hasCoupon = discounted && random.chance(0.6);
  shop.orders.push({
    customer: buyer.customer,
    day,
    status: channel === counter && SENT.has(status) ? STATUS.completed : status,
    channel,
    discountPercent: discounted ? random.pick(PERCENTS) : 0,
    coupon: hasCoupon ? COUPON[season?.name ?? 'plain'] : COUPON.none,
    typedAmount: random.chance(0.01) ? random.int([1, 2]) : 0,
    firstLine,
    endLine: products.length,
  });
}

/** Somebody typed a remark where the status belongs: in a completed order of a customer, past the middle of the sheet. */
function noteOne(orders: OrderPlan[]): void {
  const from = Math.floor(orders.length * 0.6);
  const index = orders.findIndex(
    ({ customer, status }, i) => i >= from && customer >= 0 && status === STATUS.completed,
  );
  if (index >= 0) orders[index] = { ...orders[index], status: STATUS.note };
}
