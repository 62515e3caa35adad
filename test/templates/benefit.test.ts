/**
 * The benefit pack, a customer of each segment and at each limit.
 */
import { BOTH } from './compile-packs';
import { expectSegments, ordersOn, type People } from './story';

const NEGATIVE = { en: 'Negative', vi: 'Tiêu cực' };
const HIGH_POTENTIAL = { en: 'High potential', vi: 'Tiềm năng lớn' };
const ORDINARY = { en: 'Ordinary', vi: 'Bình thường' };

// Nine have an average order value: the top 20 % are ⌈0.2 × 9⌉ = 2 of them, those with 1000 and 900.
const PEOPLE: People = {
  // Whoever brings others is a referrer, complaints or not.
  recommends: { row: { referralCount: 2, complaints: 5 }, en: 'Referrer', vi: 'Hay giới thiệu' },
  recommendedOnce: { row: { referralCount: 1, complaints: 1 }, ...ORDINARY },
  complains: { row: { complaints: 2 }, ...NEGATIVE },
  // One of three orders came back: 0.33; two are left.
  returns: { orders: [...ordersOn([200, 100]), ...ordersOn([50], { status: 'Returned' })], ...NEGATIVE },
  gone: { orders: ordersOn([366]), ...NEGATIVE },
  aYearAgo: { orders: ordersOn([365]), ...ORDINARY },
  // Four days in gaps of 30, the last 60 days ago: lateness 2.
  loyal: { orders: ordersOn([150, 120, 90, 60]), en: 'Loyal', vi: 'Trung thành' },
  // Lateness 61 ÷ 30; and 100 in the last 90 days against 300 in the 90 before.
  late: { orders: ordersOn([151, 121, 91, 61]), ...ORDINARY },
  spends: { orders: ordersOn([90], { amount: 1000 }), ...HIGH_POTENTIAL },
  spentEarlier: { orders: ordersOn([91], { amount: 900 }), ...ORDINARY },
  spendsLess: { orders: ordersOn([20], { amount: 800 }), ...ORDINARY },
  // 120 in the last 90 days against 100 in the 90 before: 1.2.
  grows: { orders: [...ordersOn([120]), ...ordersOn([30], { amount: 120 })], ...HIGH_POTENTIAL },
};

it.each(BOTH)('every benefit has its customers in %s', (language) => {
  expectSegments('benefit', PEOPLE, { language });
});
