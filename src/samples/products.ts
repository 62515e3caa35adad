/**
 * What the sample shop sells: gifts and things for the home, with names and prices in both languages.
 * Launch dates are counted back from the analysis date, so that some products are always new.
 */
import type { Language } from '../core/base/language';
import type { Basket } from './personas';

/** The shop's categories in the order of `CATEGORY_NAMES`. */
export type Category = 'decor' | 'candles' | 'fashion' | 'table' | 'kitchen' | 'gifts' | 'paper';

interface Product {
  readonly category: Category;
  readonly name: Readonly<Record<Language, string>>;
  /** US cents and thousands of VND. */
  readonly price: Readonly<Record<Language, number>>;
  /** Null: sold since long before the first order. */
  readonly launchedDaysAgo: number | null;
}

/** The categories as the products sheet names them. */
export const CATEGORY_NAMES: Readonly<Record<Category, Readonly<Record<Language, string>>>> = {
  decor: { en: 'Home decor', vi: 'Trang trí nhà' },
  candles: { en: 'Candles & scents', vi: 'Nến & hương thơm' },
  fashion: { en: 'Fashion accessories', vi: 'Phụ kiện thời trang' },
  table: { en: 'Tableware', vi: 'Bàn ăn' },
  kitchen: { en: 'Kitchen', vi: 'Nhà bếp' },
  gifts: { en: 'Gift sets', vi: 'Quà tặng' },
  paper: { en: 'Cards & paper', vi: 'Thiệp & giấy' },
};

/** The categories that are bought for their looks. */
export const STYLE_CATEGORIES: readonly Category[] = ['decor', 'fashion'];

// prettier-ignore
const ROWS: readonly (readonly [Category, string, string, number, number, number | null])[] = [
  ['kitchen', 'Bamboo chopping board', 'Thớt tre', 2490, 289, null],
  ['gifts', 'Tea gift box', 'Hộp quà trà sen', 3900, 420, null],
  ['table', 'Stoneware bowl', 'Bát gốm men lam', 1650, 145, null],
  ['candles', 'Soy candle, cedar', 'Nến thơm gỗ tuyết tùng', 2195, 235, null],
  ['decor', 'Rattan basket', 'Giỏ mây đan tay', 3450, 389, null],
  ['paper', 'Set of greeting cards', 'Bộ thiệp chúc mừng', 895, 65, null],
  ['kitchen', 'Linen apron', 'Tạp dề vải lanh', 2950, 309, null],
  ['gifts', 'Dried fruit hamper', 'Giỏ quà trái cây sấy', 5900, 650, null],
  ['table', 'Set of four cups', 'Bộ bốn chén gốm', 4250, 479, null],
  ['decor', 'Ceramic vase', 'Bình hoa gốm', 3795, 459, null],
  ['fashion', 'Silk scarf', 'Khăn lụa', 5200, 590, null],
  ['candles', 'Incense holder', 'Đế cắm nhang gốm', 1450, 119, null],
  ['gifts', 'New Year sweets box', 'Hộp mứt Tết', 2890, 320, null],
  ['gifts', 'Deluxe hamper', 'Giỏ quà thượng hạng', 12900, 1650, null],
  ['kitchen', 'Cast-iron pot', 'Nồi gang', 8990, 1149, null],
  ['decor', 'Linen cushion cover', 'Vỏ gối tựa vải lanh', 2595, 275, null],
  ['paper', 'Handmade notebook', 'Sổ tay giấy dó', 1480, 135, 1071],
  ['decor', 'Paper lantern', 'Đèn lồng giấy', 2750, 259, 1030],
  ['fashion', 'Woven tote bag', 'Túi cói đan', 4095, 449, 1024],
  ['table', 'Serving platter', 'Đĩa gốm lớn', 4690, 520, 968],
  ['candles', 'Candle, lotus', 'Nến thơm hương sen', 2295, 245, 921],
  ['gifts', 'Coffee gift box', 'Hộp quà cà phê', 3590, 395, 899],
  ['kitchen', 'Wooden spoon set', 'Bộ muỗng gỗ', 1895, 165, 836],
  ['decor', 'Wall mirror', 'Gương treo tường', 7900, 985, 801],
  ['fashion', 'Leather card holder', 'Ví đựng thẻ da', 3350, 359, 752],
  ['table', 'Glass carafe', 'Bình nước thủy tinh', 3125, 340, 745],
  ['candles', 'Reed diffuser', 'Tinh dầu que khuếch tán', 3395, 379, 661],
  ['paper', 'Wall calendar', 'Lịch treo tường', 1690, 149, 612],
  ['gifts', 'Honey trio', 'Bộ ba mật ong', 2790, 329, 598],
  ['paper', 'Lucky-money envelopes', 'Bao lì xì in nổi', 650, 45, 549],
  ['kitchen', 'Enamel kettle', 'Ấm tráng men', 5595, 639, 487],
  ['fashion', 'Pearl hairpin', 'Kẹp tóc ngọc trai', 2095, 189, 443],
  ['fashion', 'Straw hat', 'Nón cói rộng vành', 3895, 429, 421],
  ['table', 'Linen table runner', 'Khăn trải bàn vải lanh', 3650, 409, 388],
  ['candles', 'Candle, grapefruit', 'Nến thơm hương bưởi', 2395, 255, 325],
  ['decor', 'Moss-green throw', 'Chăn phủ sofa xanh rêu', 6450, 719, 277],
  ['gifts', 'Cashew assortment', 'Hộp hạt điều thập cẩm', 3190, 349, 249],
  ['kitchen', 'Spice rack', 'Kệ gia vị gỗ', 4400, 495, 214],
  ['decor', 'Table lamp', 'Đèn bàn gốm', 9590, 1259, 158],
  ['table', 'Picnic plates', 'Bộ đĩa dã ngoại', 2695, 285, 83],
  ['gifts', 'Chocolate and tea set', 'Hộp quà sô-cô-la và trà', 4550, 509, 49],
  ['candles', 'Candle, rain', 'Nến thơm hương mưa', 2495, 265, 10],
];

/** Every product, the oldest first. */
export const PRODUCTS: readonly Product[] = ROWS.map(
  ([category, en, vi, cents, thousands, launchedDaysAgo]) => ({
    category,
    name: { en, vi },
    price: { en: cents, vi: thousands },
    launchedDaysAgo,
  }),
);

/** Launch days of the products that were launched while the shop was open, ascending. */
export function launchDays(asOf: number): number[] {
  return PRODUCTS.flatMap(({ launchedDaysAgo }) =>
    launchedDaysAgo === null ? [] : [asOf - launchedDaysAgo],
  );
}

const MOST_PIECES = [
  { below: 2000, pieces: 6 },
  { below: 4000, pieces: 3 },
  { below: Infinity, pieces: 2 },
];

/** How many of a product an ordinary basket has at most: few of what is expensive. */
export function mostPieces(product: number): number {
  const { en } = PRODUCTS[product].price;
  return MOST_PIECES.find(({ below }) => en < below)?.pieces ?? 1;
}

const NEW_DAYS = 30;
const SHELVES: Readonly<Record<Exclude<Basket, 'new'>, readonly number[]>> = {
  any: shelf(() => true),
  style: shelf((category) => STYLE_CATEGORIES.includes(category)),
  gift: shelf((category) => category === 'gifts' || category === 'paper'),
  company: shelf((category) => category === 'gifts'),
};

/**
 * Indices of the products that may go into a basket so many days ago, the oldest first.
 * Empty: never, since each shelf has products older than the shop, and without a new product anything goes.
 */
export function productsFor(basket: Basket, daysAgo: number): readonly number[] {
  const isNew = (index: number): boolean =>
    (PRODUCTS[index].launchedDaysAgo ?? Infinity) - daysAgo <= NEW_DAYS;
  const shelfOf = SHELVES[basket === 'new' ? 'any' : basket];
  const launched = shelfOf.filter((index) => (PRODUCTS[index].launchedDaysAgo ?? Infinity) >= daysAgo);
  const fresh = basket === 'new' ? launched.filter(isNew) : [];
  return fresh.length > 0 ? fresh : launched;
}

function shelf(holds: (category: Category) => boolean): number[] {
  return PRODUCTS.flatMap(({ category }, index) => (holds(category) ? [index] : []));
}
