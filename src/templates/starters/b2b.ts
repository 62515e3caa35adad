/**
 * The starter for those who sell to other businesses: orders by the quarter, long decisions, few and known customers.
 */
import { thresholdsOf, type Starter } from './types';

export const B2B: Starter = {
  key: 'b2b',
  title: { en: 'Selling to businesses (B2B)', vi: 'Bán cho doanh nghiệp (B2B)' },
  description: {
    en: 'For wholesalers, makers and service firms whose customers order by the quarter and decide slowly.',
    vi: 'Dành cho nhà bán buôn, nhà sản xuất và công ty dịch vụ có khách đặt hàng theo quý và quyết định lâu.',
  },
  packs: ['behaviour', 'value', 'rfm', 'lifecycle', 'potential', 'benefit'],
  thresholds: [
    ...thresholdsOf('behaviour', [
      // Orders come by the quarter; two quarters leave room for a budget that comes late.
      ['Regular', 'interpurchaseDays', '<= 90', '<= 180'],
      // Three quarters without a second order: it was one project.
      ['One-off', 'recencyDays', '> 90', '> 270'],
    ]),
    ...thresholdsOf('lifecycle', [
      // A year without an order means that somebody else delivered.
      ['Won back', 'lastGapDays', '> 180', '> 365'],
      ['Won back', 'recencyDays', '<= 60', '<= 120'],
      // The first order is being used for a quarter before the next is decided upon.
      ['New', 'recencyDays', '<= 30', '<= 90'],
      // Half a year, a year, two years: as long as the budgets that orders come from.
      ['Active', 'recencyDays', '<= 90', '<= 180'],
      ['At risk', 'recencyDays', '<= 180', '<= 365'],
      ['Lapsed', 'recencyDays', '<= 365', '<= 730'],
      ['Lost', 'recencyDays', '> 365', '> 730'],
    ]),
    ...thresholdsOf('potential', [
      // Several people have to agree: an inquiry stays open for two months, an interest for half a year.
      ['Hot prospect', 'daysSinceInteraction', '<= 30', '<= 60'],
      ['Warm prospect', 'daysSinceInteraction', '<= 90', '<= 180'],
    ]),
    ...thresholdsOf('benefit', [
      ['Negative', 'recencyDays', '> 365', '> 730'],
      ['High potential', 'recencyDays', '<= 90', '<= 180'],
    ]),
  ],
};
