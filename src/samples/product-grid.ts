/**
 * Writes the products sheet in one language.
 * Which products there are stands in products.ts.
 */
import { HEADERS } from './headers';
import type { Setting } from './locales';
import { CATEGORY_NAMES, PRODUCTS } from './products';

/** Shape: products × 4 and the header row. */
export function productGrid({ lang, locale, asOf }: Setting): (string | number)[][] {
  const rows = PRODUCTS.map(({ name, category, launchedDaysAgo, price }) => [
    name[lang],
    CATEGORY_NAMES[category][lang],
    launchedDaysAgo === null ? '' : locale.day(asOf - launchedDaysAgo),
    locale.money(price[lang]),
  ]);
  return [[...HEADERS[lang].products], ...rows];
}
