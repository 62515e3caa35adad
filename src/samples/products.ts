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
  ['kitchen', 'Bamboo chopping board', 'Thớt tre', 2490, 290, null],
  ['gifts', 'Tea gift box', 'Hộp quà trà sen', 3900, 420, null],
  ['table', 'Stoneware bowl', 'Bát gốm men lam', 1650, 145, null],
  ['candles', 'Soy candle, cedar', 'Nến thơm gỗ tuyết tùng', 2200, 235, null],
  ['decor', 'Rattan basket', 'Giỏ mây đan tay', 3450, 385, null],
  ['paper', 'Set of greeting cards', 'Bộ thiệp chúc mừng', 890, 65, null],
  ['kitchen', 'Linen apron', 'Tạp dề vải lanh', 2950, 310, null],
  ['gifts', 'Dried fruit hamper', 'Giỏ quà trái cây sấy', 5900, 650, null],
  ['table', 'Set of four cups', 'Bộ bốn chén gốm', 4200, 480, null],
  ['decor', 'Ceramic vase', 'Bình hoa gốm', 3800, 460, null],
  ['fashion', 'Silk scarf', 'Khăn lụa', 5200, 590, null],
  ['candles', 'Incense holder', 'Đế cắm nhang gốm', 1450, 120, null],
  ['gifts', 'New Year sweets box', 'Hộp mứt Tết', 2900, 320, null],
  ['gifts', 'Deluxe hamper', 'Giỏ quà thượng hạng', 12900, 1650, null],
  ['kitchen', 'Cast-iron pot', 'Nồi gang', 8900, 1150, null],
  ['decor', 'Linen cushion cover', 'Vỏ gối tựa vải lanh', 2600, 275, null],
  ['paper', 'Handmade notebook', 'Sổ tay giấy dó', 1500, 135, 1080],
  ['decor', 'Paper lantern', 'Đèn lồng giấy', 2750, 260, 1052],
  ['fashion', 'Woven tote bag', 'Túi cói đan', 4100, 450, 1010],
  ['table', 'Serving platter', 'Đĩa gốm lớn', 4700, 520, 966],
  ['candles', 'Candle, lotus', 'Nến thơm hương sen', 2300, 245, 921],
  ['gifts', 'Coffee gift box', 'Hộp quà cà phê', 3600, 395, 878],
  ['kitchen', 'Wooden spoon set', 'Bộ muỗng gỗ', 1900, 165, 834],
  ['decor', 'Wall mirror', 'Gương treo tường', 7900, 980, 790],
  ['fashion', 'Leather card holder', 'Ví đựng thẻ da', 3300, 360, 747],
  ['paper', 'Wall calendar', 'Lịch treo tường', 1700, 150, 702],
  ['table', 'Glass carafe', 'Bình nước thủy tinh', 3100, 340, 659],
  ['candles', 'Reed diffuser', 'Tinh dầu que khuếch tán', 3400, 380, 615],
  ['gifts', 'Honey trio', 'Bộ ba mật ong', 2800, 330, 570],
  ['kitchen', 'Enamel kettle', 'Ấm tráng men', 5600, 640, 528],
  ['decor', 'Moss-green throw', 'Chăn phủ sofa xanh rêu', 6400, 720, 483],
  ['fashion', 'Pearl hairpin', 'Kẹp tóc ngọc trai', 2100, 190, 440],
  ['table', 'Linen table runner', 'Khăn trải bàn vải lanh', 3700, 410, 396],
  ['paper', 'Lucky-money envelopes', 'Bao lì xì in nổi', 650, 45, 352],
  ['candles', 'Candle, grapefruit', 'Nến thơm hương bưởi', 2400, 255, 309],
  ['gifts', 'Cashew assortment', 'Hộp hạt điều thập cẩm', 3200, 350, 264],
  ['kitchen', 'Spice rack', 'Kệ gia vị gỗ', 4400, 495, 221],
  ['decor', 'Table lamp', 'Đèn bàn gốm', 9600, 1250, 176],
  ['fashion', 'Straw hat', 'Nón cói rộng vành', 3900, 430, 133],
  ['table', 'Picnic plates', 'Bộ đĩa dã ngoại', 2700, 285, 90],
  ['gifts', 'Chocolate and tea set', 'Hộp quà sô-cô-la và trà', 4500, 510, 47],
  ['candles', 'Candle, rain', 'Nến thơm hương mưa', 2500, 265, 12],
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

const NEW_DAYS = 30;
const SHELVES: Readonly<Record<Exclude<Basket, 'new'>, readonly number[]>> = {
  any: shelf(() => true),
  style: shelf((category) => STYLE_CATEGORIES.includes(category)),
  gift: shelf((category) => category === 'gifts' || category === 'paper'),
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
