/**
 * Plans every order of the sample shop: day, status, channel, discount, products and quantities.
 * No money and no words: orders.ts adds them.
 */
import type { Calendar } from './calendar';
import { STREAMS } from './customer-plans';
import type { CustomerPlan } from './customer-plans';
import type { Basket } from './personas';
import { productsFor } from './products';
import { createRandom, pickAt, skewedFactor, skewedShare } from './random';
import type { Random } from './random';

/** Positions in the locale's list of status words. */
export const STATUS = { completed: 0, delivered: 1, cancelled: 2, returned: 3 } as const;

/** Positions in the locale's list of channels. */
export const CHANNEL = { online: 0, counter: 1, marketplace: 2 } as const;

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
  readonly hasCoupon: boolean;
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
const { online, counter, marketplace } = CHANNEL;
const ANY_CHANNEL = [online, online, online, online, counter, counter, marketplace, marketplace];
const WALK_IN = { customer: BUYER.walkIn, spend: 0.6, basket: 'any', counterOnly: true } as const;
const UNKNOWN = { customer: BUYER.unknown, spend: 1, basket: 'any', counterOnly: false } as const;

/** All orders by day: the customers', the walk-ins' and the one of nobody known. */
export function planOrders(plans: readonly CustomerPlan[], calendar: Calendar, seed: number): OrderPlans {
  const random = createRandom(seed, STREAMS.orders);
  const shop: Shop = { calendar, random, shelves: shelvesByAge(), orders: [], products: [], quantities: [] };
  for (let i = 0; i < plans.length; i++) addOrdersOf(shop, plans[i], i);
  const plain = { status: STATUS.completed, discounted: false };
  for (let sale = plans.length / CUSTOMERS_PER_WALK_IN_SALE; sale > 0; sale--) {
    addOrder(shop, WALK_IN, { ...plain, day: calendar.asOf - random.int([1, 1090]) });
  }
  addOrder(shop, UNKNOWN, { ...plain, day: calendar.asOf - random.int([60, 700]) });
  shop.orders.sort((a, b) => a.day - b.day);
  return shop;
}

interface Shop extends OrderPlans {
  readonly calendar: Calendar;
  readonly random: Random;
  readonly shelves: (basket: Basket, daysAgo: number) => readonly number[];
  readonly orders: OrderPlan[];
  readonly products: number[];
  readonly quantities: number[];
}

interface Buyer {
  readonly customer: number;
  readonly spend: number;
  readonly basket: Basket;
  readonly counterOnly: boolean;
}

interface Event {
  readonly day: number;
  readonly status: number;
  readonly discounted: boolean;
}

function addOrdersOf(shop: Shop, { persona, spend, days }: CustomerPlan, customer: number): void {
  const { random, calendar } = shop;
  const {
    basket = 'any',
    counterOnly = false,
    discountedShare,
    returnedShare = 0,
    lastYearFactor = 1,
  } = persona;
  const buyer = { customer, spend, basket, counterOnly };
  const lately = { customer, spend: spend * lastYearFactor, basket, counterOnly };
  for (let i = 0; i < days.length; i++) {
    const day = days[i];
    const now = calendar.asOf - day < LAST_YEAR_DAYS ? lately : buyer;
    const discounted = discountedShare === undefined ? random.chance(0.12) : isTurn(i, discountedShare);
    const done = random.chance(0.1) ? STATUS.delivered : STATUS.completed;
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
  const { random, products } = shop;
  const firstLine = products.length;
  addLines(shop, buyer, shop.shelves(buyer.basket, shop.calendar.asOf - day));
  shop.orders.push({
    customer: buyer.customer,
    day,
    status,
    channel: buyer.counterOnly ? CHANNEL.counter : random.pick(ANY_CHANNEL),
    discountPercent: discounted ? random.pick(PERCENTS) : 0,
    hasCoupon: discounted && random.chance(0.6),
    typedAmount: random.chance(0.01) ? random.int([1, 2]) : 0,
    firstLine,
    endLine: products.length,
  });
}

/** One to three lines, each of another product; a new product is bought alone. */
function addLines(
  { random, products, quantities }: Shop,
  { spend, basket }: Buyer,
  shelf: readonly number[],
): void {
  const firstLine = products.length;
  const wanted = basket === 'new' ? 1 : 1 + (random.chance(0.45) ? 1 : 0) + (random.chance(0.2) ? 1 : 0);
  for (let i = 0; i < wanted; i++) {
    // The old favourites, which stand first on the shelf, sell somewhat better.
    const product = pickAt(shelf, random.chance(0.5) ? skewedShare(random) : random.next());
    const quantity = Math.min(12, Math.max(1, Math.round(spend * skewedFactor(random))));
    if (products.indexOf(product, firstLine) >= 0) continue;
    products.push(product);
    quantities.push(quantity);
  }
}

/** `productsFor`, each answer worked out once. */
function shelvesByAge(): Shop['shelves'] {
  const known: Record<Basket, (readonly number[])[]> = { any: [], style: [], new: [], gift: [] };
  return (basket, daysAgo) => (known[basket][daysAgo] ??= productsFor(basket, daysAgo));
}
