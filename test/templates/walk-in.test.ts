/**
 * The walk-in pack, a customer of each segment.
 */
import { BOTH } from './compile-packs';
import { expectSegments, ordersOn, type People } from './story';

const FOLLOW_UP = { en: 'Walk-in worth following up', vi: 'Khách vãng lai nên giữ liên hệ' };
const WALK_IN = { en: 'Walk-in', vi: 'Khách vãng lai' };
const KNOWN = { en: 'Known customer', vi: 'Khách đã biết' };

const KNOWN_PHONE = { phone: '0912345678' };
const COUNTER = { channel: 'In store' };
const ONLINE = { channel: 'Online' };

// Eight customers have orders, the row of all walk-ins apart: the top 25 % are ⌈0.25 × 8⌉ = 2, those with 900 and 800.
const PEOPLE: People = {
  large: { orders: ordersOn([9], { ...ONLINE, amount: 900 }), ...FOLLOW_UP },
  twice: { orders: ordersOn([9, 5], ONLINE), ...FOLLOW_UP },
  counterLarge: { row: KNOWN_PHONE, orders: ordersOn([9], { ...COUNTER, amount: 800 }), ...FOLLOW_UP },
  counterTwice: { row: KNOWN_PHONE, orders: ordersOn([9, 5], COUNTER), ...FOLLOW_UP },
  small: { orders: ordersOn([9], ONLINE), ...WALK_IN },
  // Two orders on one day are one visit.
  counterSmall: { row: KNOWN_PHONE, orders: ordersOn([9, 9], COUNTER), ...WALK_IN },
  // Nobody in particular, however much and often they buy.
  everybody: {
    row: { name: 'Khách lẻ' },
    orders: ordersOn([9, 5, 1], { ...COUNTER, amount: 5000 }),
    ...WALK_IN,
  },
  online: { row: KNOWN_PHONE, orders: ordersOn([9], ONLINE), ...KNOWN },
  both: { row: KNOWN_PHONE, orders: [...ordersOn([9], COUNTER), ...ordersOn([5], ONLINE)], ...KNOWN },
  noOrders: { row: KNOWN_PHONE, ...KNOWN },
};

it.each(BOTH)('known and unknown customers are told apart in %s', (language) => {
  expectSegments('walk-in', PEOPLE, { language });
});
