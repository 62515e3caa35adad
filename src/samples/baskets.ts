/**
 * What goes into one order of the sample shop: which products, and how many of each.
 */
import type { Basket } from './personas';
import { mostPieces, productsFor } from './products';
import { pickAt, skewedFactor, skewedShare } from './random';
import type { Random } from './random';

/** A company's order is that of so many ordinary ones. */
const STAFF = [14, 24] as const;
const MANY_LINES_FROM = 2;
const MOST_TIMES = 3;

/** Where the lines are written to. */
interface Lines {
  readonly random: Random;
  readonly products: number[];
  readonly quantities: number[];
}

interface Wish {
  readonly basket: Basket;
  /** Factor on the quantities, 1 for the ordinary customer. */
  readonly spend: number;
  /** What may be bought on the day. */
  readonly shelf: readonly number[];
}

const TWO_MORE = [0, 2] as const;

/** One line to three, each of another product, and a few more for who spends much; a new product is bought alone. */
export function fillBasket({ random, products, quantities }: Lines, wish: Wish): void {
  const firstLine = products.length;
  const more = (random.chance(0.45) ? 1 : 0) + (random.chance(0.2) ? 1 : 0);
  const plenty = wish.spend >= MANY_LINES_FROM ? random.int(TWO_MORE) : 0;
  for (let i = wish.basket === 'new' ? 0 : more + plenty; i >= 0; i--) {
    // The old favourites, which stand first on the shelf, sell somewhat better.
    const product = pickAt(wish.shelf, random.chance(0.5) ? skewedShare(random) : random.next());
    const quantity = piecesOf(product, wish, random);
    if (products.indexOf(product, firstLine) >= 0) continue;
    products.push(product);
    quantities.push(quantity);
  }
}

/** A company buys for its staff; who spends much takes up to three times what others take of a thing. */
function piecesOf(product: number, { basket, spend }: Wish, random: Random): number {
  const most = mostPieces(product);
  if (basket === 'company') return most * random.int(STAFF);
  const times = Math.min(MOST_TIMES, Math.max(1, spend / 2));
  return Math.max(1, Math.round(Math.min(spend * skewedFactor(random), most * times)));
}

/** The products that may go into a basket so many days ago. */
export type Shelves = (basket: Basket, daysAgo: number) => readonly number[];

/** `productsFor`, each answer worked out once. */
export function shelvesByAge(): Shelves {
  const known: Record<Basket, (readonly number[])[]> = { any: [], style: [], new: [], gift: [], company: [] };
  return (basket, daysAgo) => (known[basket][daysAgo] ??= productsFor(basket, daysAgo));
}
