/**
 * The behaviour pack, a customer of each way of buying. Days are before 2026-06-30; Tết was on 2025-01-29 and 2026-02-17.
 */
import { BOTH } from './compile-packs';
import { expectSegments, ordersOn, type People } from './story';

const on = (...dates: string[]) => dates.map((orderDate) => ({ orderDate, amount: 100 }));

const SEASONAL = { en: 'Seasonal', vi: 'Mua theo mùa' };
const REGULAR = { en: 'Regular', vi: 'Mua thường xuyên' };
const SUSTAINED = { en: 'Sustained', vi: 'Gắn bó bền vững' };
const OCCASIONAL = { en: 'Occasional', vi: 'Thỉnh thoảng mua' };

const PEOPLE: People = {
  // Two of three orders, 0.67, ten days before two Tết.
  tet: { orders: on('2025-01-19', '2025-07-01', '2026-02-07'), ...SEASONAL },
  // Both orders before one Tết: one season-year only.
  oneTet: { orders: on('2026-02-03', '2026-02-07'), ...OCCASIONAL },
  // Both before 8 March of two years; and both before Christmas of two years.
  march: { orders: on('2025-03-05', '2026-03-05'), ...SEASONAL },
  christmas: { orders: on('2024-12-20', '2025-12-20'), ...SEASONAL },
  // No season has a name here: four of five orders, 0.8, in July and August, in two summers.
  summer: {
    orders: on('2024-07-05', '2024-08-01', '2025-04-15', '2025-07-10', '2025-08-05'),
    ...SEASONAL,
  },
  // The same in one summer; and in two, but of three orders only, which says little.
  oneSummer: { orders: on('2025-07-05', '2025-07-20', '2025-08-10', '2025-08-30'), ...OCCASIONAL },
  threeInSummer: { orders: on('2024-07-05', '2025-07-10', '2025-08-05'), ...OCCASIONAL },
  // Gaps of 30 days, the last order 60 days ago: variation 0, lateness 2. In no three months are four fifths of the orders.
  monthly: { orders: ordersOn([150, 120, 90, 60]), ...REGULAR },
  // Gaps of 90 days are the longest of a regular.
  quarterly: { orders: ordersOn([330, 240, 150, 60]), ...REGULAR },
  // Three purchase days are no rhythm yet.
  threeTimes: { orders: ordersOn([120, 90, 60]), ...OCCASIONAL },
  // Gaps 10, 10, 70: mean 30, deviation √(2400 ÷ 2) = 34.6, variation 1.15. Lateness 20 ÷ 10 would do.
  irregular: { orders: ordersOn([110, 100, 90, 20]), ...OCCASIONAL },
  // Lateness 61 ÷ 30 > 2, and one half-year only.
  tooLate: { orders: ordersOn([151, 121, 91, 61]), ...OCCASIONAL },
  // Half-years 0–181, 182–363, 364–545 days ago; 200 in the last 364 days against 100 before.
  faithful: { orders: ordersOn([500, 300, 100]), ...SUSTAINED },
  // Two half-years only, the trend 100 ÷ 100.
  twoHalfYears: { orders: ordersOn([500, 100]), ...OCCASIONAL },
  // 90 ÷ 100 is 0.9.
  slightlyLess: {
    orders: [...ordersOn([500]), ...ordersOn([300], { amount: 50 }), ...ordersOn([100], { amount: 40 })],
    ...SUSTAINED,
  },
  // Nothing paid in the year before: no trend is known.
  noTrend: { orders: [...ordersOn([500], { amount: 0 }), ...ordersOn([300, 100])], ...SUSTAINED },
  // 200 against 1000.
  fading: { orders: [...ordersOn([500], { amount: 1000 }), ...ordersOn([300, 100])], ...OCCASIONAL },
  quiet: { orders: ordersOn([91]), en: 'One-off', vi: 'Mua một lần' },
  recent: { orders: ordersOn([90]), en: 'First purchase', vi: 'Mới mua lần đầu' },
  never: { en: 'No orders yet', vi: 'Chưa mua' },
};

it.each(BOTH)('every way of buying has its customers in %s', (language) => {
  expectSegments('behaviour', PEOPLE, { language });
});
