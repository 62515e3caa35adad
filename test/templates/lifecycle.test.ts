/**
 * The lifecycle pack, a customer of each stage and at each limit.
 */
import { BOTH, packNamed } from './compile-packs';
import { expectSegments, ordersOn, segmentsOf } from './story';

/** Days before the analysis date with an order, and the stage in both languages. */
const CUSTOMERS: Readonly<Record<string, readonly [days: readonly number[], en: string, vi: string]>> = {
  never: [[], 'Lead', 'Chưa mua'],
  // Last gap 350 − 40 = 310 > 180, 40 days ago; by the rhythm alone 40 ÷ 180 would be Active.
  returned: [[400, 350, 40], 'Won back', 'Đã quay lại'],
  // The limits: a gap of 181 days, 60 days ago; one day less of a gap is none.
  returnedAtLast: [[241, 60], 'Won back', 'Đã quay lại'],
  pausedBriefly: [[240, 60], 'Active', 'Đang mua'],
  // 61 days ago is no longer a return: lateness 61 ÷ 310 is Active.
  returnedLongAgo: [[371, 61], 'Active', 'Đang mua'],
  today: [[0], 'New', 'Mới'],
  // Two orders on one day are one purchase day.
  newTwice: [[30, 30], 'New', 'Mới'],
  // No rhythm yet after one day: 90, 180 and 365 days are the limits.
  noLongerNew: [[31], 'Active', 'Đang mua'],
  once90: [[90], 'Active', 'Đang mua'],
  once91: [[91], 'At risk', 'Có nguy cơ rời'],
  once180: [[180], 'At risk', 'Có nguy cơ rời'],
  once181: [[181], 'Lapsed', 'Đã ngưng mua'],
  once365: [[365], 'Lapsed', 'Đã ngưng mua'],
  once366: [[366], 'Lost', 'Đã mất'],
  // Gaps of 30 days: 45, 90 and 150 days are 1.5, 3 and 5 gaps.
  late45: [[105, 75, 45], 'Active', 'Đang mua'],
  late46: [[106, 76, 46], 'At risk', 'Có nguy cơ rời'],
  late90: [[150, 120, 90], 'At risk', 'Có nguy cơ rời'],
  late91: [[151, 121, 91], 'Lapsed', 'Đã ngưng mua'],
  late150: [[210, 180, 150], 'Lapsed', 'Đã ngưng mua'],
  late151: [[211, 181, 151], 'Lost', 'Đã mất'],
};

const people = Object.fromEntries(
  Object.entries(CUSTOMERS).map(([id, [days, en, vi]]) => [id, { orders: ordersOn(days), en, vi }]),
);

it.each(BOTH)('every stage has its customers in %s', (language) => {
  expectSegments('lifecycle', people, { language, elsewhere: [language === 'en' ? 'Unknown' : 'Chưa rõ'] });
});

// Totals in the rows know no purchase days, and so no rhythm: days since the last order take their place.
it('customers with totals in place of orders are judged by days alone', () => {
  const customers = [
    { customerId: 'quick', orderCount: 3, recencyDays: 20 },
    { customerId: 'slow', orderCount: 3, recencyDays: 170 },
    { customerId: 'none', orderCount: 0, recencyDays: '' },
    { customerId: 'blank', orderCount: '', recencyDays: '' },
  ];
  const { scheme } = packNamed('lifecycle');
  expect(segmentsOf('lifecycle', { customers }, { language: 'en', scheme })).toEqual({
    quick: 'Active',
    slow: 'At risk',
    none: 'Lead',
    blank: 'Lead',
  });
});
