/**
 * Order lines and products joined to the orders: lines take the place of the rows of their order, so that
 * what was bought is known by line while each order's money stays what it was.
 */
import type { TextColumn } from '../tables/column';
import type { OrderDraft } from './order-grouping';
import { idOf } from './ids';
import { priceLines, shareMoney } from './line-money';
import type { LineMoney } from './line-money';
import { readLines } from './lines';
import type { Lines, LineSheet } from './lines';
import type { DraftRows } from './order-rows';
import { readTextField } from './order-sheet';
import type { RawOrders } from './order-sheet';
import { readProducts } from './products';
import type { Products, ProductSheet } from './products';
import { reportColumn, rowReporter } from './read-context';

export interface LineSources {
  readonly lines: LineSheet | null;
  readonly products: ProductSheet | null;
}

interface Join {
  readonly raw: RawOrders;
  readonly draft: OrderDraft;
  readonly kept: Int32Array;
  readonly rows: DraftRows;
  readonly sources: LineSources;
}

/**
 * The rows with what lines and products add. Orders whose own rows name products need no lines.
 * Issues: intake.line.*, intake.order.no-lines, intake.amount.from-lines, intake.product.duplicate
 */
export function joinLines({ raw, draft, kept, rows, sources }: Join): DraftRows {
  const products = sources.products && readProducts(sources.products, raw.context);
  if (!sources.lines || rows.product) return joinProducts(rows, products);
  if (!raw.sheet.mapping.fields.orderId) {
    reportColumn(raw.context, { code: 'intake.line.no-order-id', sheet: raw.sheet.mapping.sheet });
    return joinProducts(rows, products);
  }
  const known = { orderOfId: draft.orderOfId, isLeftOut: leftOutTest(raw) };
  const lines = readLines(sources.lines, known, raw.context);
  const prices = pricesOf(lines, products);
  const priced = !rows.has.amount && prices !== null;
  if (priced) reportPriced({ raw, draft, kept, rows, sources }, lines, prices);
  const money = priced ? priceLines(lines, prices) : shareMoney({ draft, rows, lines, prices });
  return joinProducts(replaceRows({ draft, rows, lines, money }), products);
}

/** Ids that stand in the orders sheet although no used order has them. */
function leftOutTest(raw: RawOrders): (id: string) => boolean {
  let ids: ReadonlySet<string> | null = null;
  return (id) => {
    ids ??= new Set(readTextField(raw.sheet, 'orderId', raw.context)?.dictionary.map(idOf));
    return ids.has(id);
  };
}

/** Null without a price column; NaN for a product that is not in it. */
function pricesOf({ product }: Lines, products: Products | null): Float64Array | null {
  if (!products?.price) return null;
  const { price } = products;
  const byCode = product.dictionary.map((text) => {
    const row = products.find(text);
    return row < 0 ? NaN : price[row];
  });
  return Float64Array.from(product.codes, (code) => (code < 0 ? NaN : byCode[code]));
}

function reportPriced({ raw, draft, kept, sources }: Join, lines: Lines, prices: Float64Array): void {
  if (!sources.lines) return;
  const { mapping } = sources.lines;
  reportColumn(raw.context, { code: 'intake.amount.from-lines', sheet: raw.sheet.mapping.sheet });
  const reportLine = rowReporter(mapping, raw.context.issues);
  const reportOrder = rowReporter(raw.sheet.mapping, raw.context.issues);
  const hasLines = new Uint8Array(draft.count);
  for (let l = 0; l < lines.count; l++) {
    hasLines[lines.order[l]] = 1;
    if (Number.isNaN(prices[l]))
      reportLine('intake.line.unknown-product', lines.rows[l], mapping.fields.product);
  }
  kept.forEach((k, i) => {
    if (hasLines[draft.orderOfRow[i]] === 0)
      reportOrder('intake.order.no-lines', k, raw.sheet.mapping.fields.orderId);
  });
}

interface Replacement {
  readonly draft: OrderDraft;
  readonly rows: DraftRows;
  readonly lines: Lines;
  readonly money: LineMoney;
}

/** Lines first, then the own rows of orders without lines. */
function replaceRows({ draft, rows, lines, money }: Replacement): DraftRows {
  const hasLines = new Uint8Array(draft.count);
  const firstRow = new Int32Array(draft.count).fill(-1);
  for (const order of lines.order) hasLines[order] = 1;
  const own: number[] = [];
  const counted = new Int32Array(draft.count).fill(-1);
  rows.order.forEach((order, i) => {
    if (firstRow[order] < 0) firstRow[order] = i;
    if (rows.meaning[i] === 0 && counted[order] < 0) counted[order] = i;
    if (hasLines[order] === 0) own.push(i);
  });
  const leader = (order: number) => (counted[order] >= 0 ? counted[order] : firstRow[order]);
  const numbers = (ofLines: Float64Array, ofRows: Float64Array, missing = NaN) =>
    Float64Array.from([
      ...ofLines,
      ...own.map((i) => (money.priced && Number.isNaN(ofRows[i]) ? missing : ofRows[i])),
    ]);
  return {
    order: Int32Array.from([...lines.order, ...own.map((i) => rows.order[i])]),
    meaning: Uint8Array.from(
      [...lines.order, ...own.map((i) => rows.order[i])].map((order) => rows.meaning[leader(order)]),
    ),
    coupon: rows.coupon && couponsOfLines(rows, lines, own),
    product: { ...lines.product, codes: Int32Array.from([...lines.product.codes, ...own.map(() => -1)]) },
    category: rows.category && {
      ...rows.category,
      codes: codesOfLines(rows.category, [...lines.order].map(leader), own),
    },
    launchDay: Float64Array.from([...lines.order].map(leader).concat(own), (i) => rows.launchDay[i]),
    amount: numbers(money.amount, rows.amount, 0),
    gross: numbers(money.gross, rows.gross, 0),
    discount: numbers(money.discount, rows.discount),
    refund: numbers(money.refund, rows.refund),
    quantity: numbers(lines.hasQuantity ? lines.quantity : money.quantity, rows.quantity),
    stated: numbers(money.stated, rows.stated, 0),
    has: {
      ...rows.has,
      amount: rows.has.amount || money.priced,
      quantity: rows.has.quantity || lines.hasQuantity,
    },
  };
}

function codesOfLines({ codes }: TextColumn, leaders: readonly number[], own: readonly number[]): Int32Array {
  return Int32Array.from([...leaders, ...own], (i) => codes[i]);
}

/** Any coupon on the order's own rows is one on all its lines. */
function couponsOfLines({ coupon, order }: DraftRows, lines: Lines, own: readonly number[]): Uint8Array {
  const used = new Set<number>();
  order.forEach((o, i) => {
    if (coupon && coupon[i] === 1) used.add(o);
  });
  return Uint8Array.from([...lines.order, ...own.map((i) => order[i])], (o) => (used.has(o) ? 1 : 0));
}

/** Category and launch day of the products, where the rows do not say themselves. */
function joinProducts(rows: DraftRows, products: Products | null): DraftRows {
  const { product } = rows;
  if (!products || !product) return rows;
  const found = Int32Array.from(product.dictionary, (text) => products.find(text));
  const productRow = (i: number) => (product.codes[i] < 0 ? -1 : found[product.codes[i]]);
  const { category: categories, launchDay: launches } = products;
  const category =
    rows.category ??
    (categories && {
      ...categories,
      codes: product.codes.map((_, i) => (productRow(i) < 0 ? -1 : categories.codes[productRow(i)])),
    });
  const launchDay = rows.launchDay.map((day, i) =>
    Number.isNaN(day) && launches && productRow(i) >= 0 ? launches[productRow(i)] : day,
  );
  return { ...rows, category, launchDay };
}
