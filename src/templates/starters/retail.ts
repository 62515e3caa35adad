/**
 * The starter for shops that sell many kinds of goods: people come every month or two, many of them unnamed.
 */
import { thresholdsOf, type Starter } from './types';

export const RETAIL: Starter = {
  key: 'retail',
  title: { en: 'Retail', vi: 'Bán lẻ' },
  description: {
    en: 'For shops whose customers come every month or two: clothes, household goods, cosmetics, books.',
    vi: 'Dành cho cửa hàng có khách ghé mỗi một hai tháng: quần áo, đồ gia dụng, mỹ phẩm, sách.',
  },
  packs: ['behaviour', 'value', 'rfm', 'lifecycle', 'needs', 'benefit', 'walk-in'],
  thresholds: [
    ...thresholdsOf('behaviour', [
      // Every quarter is how often people come for sales alone; whoever comes regularly comes in between, too.
      ['Regular', 'interpurchaseDays', '<= 90', '<= 60'],
      // Goods change with the season: who skips one whole season and a month was passing by.
      ['One-off', 'recencyDays', '> 90', '> 120'],
    ]),
    ...thresholdsOf('lifecycle', [
      // The second visit is due within two months; until then a newcomer is new, not late.
      ['New', 'recencyDays', '<= 30', '<= 45'],
    ]),
  ],
};
