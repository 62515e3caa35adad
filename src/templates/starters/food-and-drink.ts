/**
 * The starter for cafés, restaurants and food shops: people buy weekly, and a month without a visit says much.
 */
import { thresholdsOf, type Starter } from './types';

export const FOOD_AND_DRINK: Starter = {
  key: 'food-and-drink',
  title: { en: 'Food and drink', vi: 'Ăn uống' },
  description: {
    en: 'For cafés, restaurants and food shops whose customers come every week or two.',
    vi: 'Dành cho quán cà phê, nhà hàng và cửa hàng thực phẩm có khách ghé mỗi một hai tuần.',
  },
  packs: ['behaviour', 'value', 'rfm', 'lifecycle', 'benefit', 'walk-in'],
  thresholds: [
    ...thresholdsOf('behaviour', [
      // Regulars eat here every week or two; three weeks leave room for a holiday.
      ['Regular', 'interpurchaseDays', '<= 90', '<= 21'],
      // Who liked it comes again within the month.
      ['One-off', 'recencyDays', '> 90', '> 30'],
    ]),
    ...thresholdsOf('lifecycle', [
      // Two months away is a habit given up; coming again within a month takes it up.
      ['Won back', 'lastGapDays', '> 180', '> 60'],
      ['Won back', 'recencyDays', '<= 60', '<= 30'],
      // Two weeks: the second visit is due.
      ['New', 'recencyDays', '<= 30', '<= 14'],
      // One month, two months, four: each step twice the one before, as in the pack itself.
      ['Active', 'recencyDays', '<= 90', '<= 30'],
      ['At risk', 'recencyDays', '<= 180', '<= 60'],
      ['Lapsed', 'recencyDays', '<= 365', '<= 120'],
      ['Lost', 'recencyDays', '> 365', '> 120'],
    ]),
    ...thresholdsOf('benefit', [
      // Once, and not again in half a year: it was not to their taste.
      ['Negative', 'recencyDays', '> 365', '> 180'],
      // A large bill of a month ago may be followed by the next; later it was an occasion.
      ['High potential', 'recencyDays', '<= 90', '<= 30'],
    ]),
  ],
};
