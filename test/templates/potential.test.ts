/**
 * The potential pack, a customer of each segment and at each limit.
 */
import { BOTH } from './compile-packs';
import { daysAgo, expectSegments, ordersOn, type People } from './story';

const WARM = { en: 'Warm prospect', vi: 'Khách tiềm năng ấm' };
const COLD = { en: 'Cold prospect', vi: 'Khách tiềm năng lạnh' };
const LOW = { en: 'Low potential', vi: 'Ít tiềm năng' };

const PEOPLE: People = {
  hot: {
    row: { visits: 3, lastInteraction: daysAgo(30) },
    en: 'Hot prospect',
    vi: 'Khách tiềm năng nóng',
  },
  hotLongAgo: { row: { visits: 3, lastInteraction: daysAgo(31) }, ...WARM },
  twoVisits: { row: { visits: 2, lastInteraction: daysAgo(1) }, ...WARM },
  contacted: { row: { lastInteraction: daysAgo(90) }, ...WARM },
  contactedEarlier: { row: { visits: 9, lastInteraction: daysAgo(91) }, ...COLD },
  interested: { row: { interests: 'Tea, Travel' }, ...WARM },
  silent: { ...COLD },
  // 120 in the last 90 days against 100 in the 90 before: 1.2.
  growing: {
    orders: [...ordersOn([120]), ...ordersOn([89], { amount: 120 })],
    en: 'Growing',
    vi: 'Đang tăng',
  },
  // 1.19, and lateness 89 ÷ 31 = 2.9.
  growingLess: { orders: [...ordersOn([120]), ...ordersOn([89], { amount: 119 })], ...LOW },
  // Gaps of 30 days, the last 60 days ago; 100 against 200.
  steady: { orders: ordersOn([120, 90, 60]), en: 'Steady', vi: 'Ổn định' },
  // Lateness 61 ÷ 30.
  late: { orders: ordersOn([121, 91, 61]), ...LOW },
  // Neither trend nor rhythm is known after one order, however much interest there is.
  once: { row: { visits: 9, lastInteraction: daysAgo(1) }, orders: ordersOn([10]), ...LOW },
};

it.each(BOTH)('every potential has its customers in %s', (language) => {
  expectSegments('potential', PEOPLE, { language });
});
