/**
 * How much a customer spends on what is bought for its looks.
 */
import { foldText, stripAccents } from '../base/text';
import { STYLE_CATEGORIES as ENGLISH } from '../words/en/style-categories';
import { STYLE_CATEGORIES as VIETNAMESE } from '../words/vi/style-categories';
import { numbers } from './columns';
import { rowRevenueShare } from './passes/row-revenue-share';
import type { Metric } from './types';

/** The part of style categories. */
export const styleShare: Metric = {
  key: 'styleShare',
  type: 'number',
  unit: 'share',
  blank: 'null',
  formula:
    'revenue of the rows of style categories (those that have one of the words of Settings in their name) ÷ revenue of all rows of orders that count',
  source: 'own definition',
  needs: ['orders.category|products.category', 'orders.amount|orders.unitPrice'],
  compute(context) {
    const words = context.settings.styleCategories ?? [...ENGLISH, ...VIETNAMESE];
    return numbers(rowRevenueShare(context, styleTest(words)));
  },
};

/** Whether one of the words stands in a category's name, as whole words, whatever case and accents. */
function styleTest(words: readonly string[]): (category: string) => boolean {
  const wanted = words.map(spacedWords).filter((word) => word !== ' ');
  return (category) => {
    const name = spacedWords(category);
    return wanted.some((word) => name.includes(word));
  };
}

/** 'Phụ kiện (nữ)' → ' phu kien nu '. */
function spacedWords(text: string): string {
  return ` ${stripAccents(foldText(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `.replace(/^ +$/, ' ');
}
