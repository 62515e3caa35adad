/**
 * English words of categories that are bought for their looks.
 */

// prettier-ignore
export const STYLE_CATEGORIES: readonly string[] = [
  'fashion', 'clothing', 'apparel', 'shoes', 'accessories', 'jewellery', 'jewelry', 'beauty', 'cosmetics', 'make-up', 'perfume', 'decor',
  'decoration',
];
