/**
 * The starter for shops that live from seasons: a customer who buys once a year comes regularly, and is late only when a
 * whole season has passed. Who buys in which season stands first in the behaviour pack already.
 */
import { thresholdsOf, type Starter } from './types';

export const SEASONAL: Starter = {
  key: 'seasonal',
  title: { en: 'Seasonal shop', vi: 'Cửa hàng theo mùa' },
  description: {
    en: 'For shops whose customers come for Tết, Christmas or another season once a year: gifts, decoration, flowers, sweets.',
    vi: 'Dành cho cửa hàng có khách mua mỗi năm một lần vào dịp Tết, Giáng sinh hoặc mùa khác: quà, đồ trang trí, hoa, bánh kẹo.',
  },
  packs: ['behaviour', 'value', 'lifecycle', 'benefit'],
  thresholds: [
    ...thresholdsOf('behaviour', [
      // Four orders take such a shop four years. All three of three in one quarter of the year is chance for one customer in
      // eight who buys in random months: here few do.
      ['Seasonal', 'orderCount', '>= 4', '>= 3'],
      // Who comes for two or three of the year's occasions comes every half year.
      ['Regular', 'interpurchaseDays', '<= 90', '<= 180'],
      // Tết moves by up to a month, and people buy weeks earlier or later: only after 400 days has a season passed without them.
      ['One-off', 'recencyDays', '> 90', '> 400'],
    ]),
    ...thresholdsOf('lifecycle', [
      // A gap of more than 550 days has a season in it that was skipped.
      ['Won back', 'lastGapDays', '> 180', '> 550'],
      // New until the season is over.
      ['New', 'recencyDays', '<= 30', '<= 60'],
      // One season, two, three without them, each 365 days after the one before.
      ['Active', 'recencyDays', '<= 90', '<= 400'],
      ['At risk', 'recencyDays', '<= 180', '<= 765'],
      ['Lapsed', 'recencyDays', '<= 365', '<= 1130'],
      ['Lost', 'recencyDays', '> 365', '> 1130'],
    ]),
    ...thresholdsOf('benefit', [
      // Not to have come for two seasons says something; for one it does not.
      ['Negative', 'recencyDays', '> 365', '> 765'],
      ['High potential', 'recencyDays', '<= 90', '<= 400'],
    ]),
  ],
};
