/**
 * The behaviour pack: how a customer buys. Seasonal stands before Regular: who buys for every Tết has a perfectly regular gap.
 * The limits of Seasonal are strict, since orders in random months look seasonal often: of five orders two thirds of the
 * customers have 60 % or more in some three months.
 */
import { BLANK } from './cell-words';
import { COLOURS } from './colours';
import type { Pack, PackRule, PackSegment, Texts } from './types';

/** The seasons that Settings have from the start. */
const SEASONS: readonly Texts[] = [
  { en: 'Tết', vi: 'Tết' },
  { en: '8/3', vi: '8/3' },
  { en: '20/10', vi: '20/10' },
  { en: '11/11', vi: '11/11' },
  { en: 'Black Friday', vi: 'Black Friday' },
  { en: 'Christmas', vi: 'Giáng sinh' },
];

const SEASONAL: PackSegment = {
  segment: { en: 'Seasonal', vi: 'Mua theo mùa' },
  action: {
    en: 'Do: write some weeks before their season, with what they bought last time. Do not: press them all year round.',
    vi: 'Nên: nhắn trước mùa của họ vài tuần, kèm món họ đã mua lần trước. Không nên: mời mua dồn dập quanh năm.',
  },
  colour: COLOURS.orange,
};

const REGULAR: PackSegment = {
  segment: { en: 'Regular', vi: 'Mua thường xuyên' },
  action: {
    en: 'Do: keep what they buy in stock, offer a subscription or a reminder. Do not: discount what they buy anyway.',
    vi: 'Nên: luôn có sẵn món họ hay mua, mời đặt hàng định kỳ hoặc nhắc lịch. Không nên: giảm giá những món họ vẫn mua.',
  },
  colour: COLOURS.forest,
};

const SUSTAINED: PackSegment = {
  segment: { en: 'Sustained', vi: 'Gắn bó bền vững' },
  action: {
    en: 'Do: thank them for their loyalty, ask for their opinion. Do not: take them for granted.',
    vi: 'Nên: cảm ơn họ đã gắn bó, hỏi ý kiến. Không nên: coi sự gắn bó của họ là đương nhiên.',
  },
  colour: COLOURS.blue,
};

const ONE_OFF: PackSegment = {
  segment: { en: 'One-off', vi: 'Mua một lần' },
  action: {
    en: 'Do: ask how the first purchase went, suggest one thing that goes with it. Do not: send every campaign.',
    vi: 'Nên: hỏi thăm về lần mua đầu, gợi ý một món đi kèm. Không nên: gửi mọi chiến dịch.',
  },
  colour: COLOURS.charcoal,
};

const FIRST_PURCHASE: PackSegment = {
  segment: { en: 'First purchase', vi: 'Mới mua lần đầu' },
  action: {
    en: 'Do: welcome them, help with the first use, follow up within two weeks. Do not: sell again before they are happy.',
    vi: 'Nên: chào đón, hướng dẫn dùng lần đầu, hỏi thăm trong hai tuần. Không nên: mời mua tiếp khi họ chưa hài lòng.',
  },
  colour: COLOURS.teal,
};

const OCCASIONAL: PackSegment = {
  segment: { en: 'Occasional', vi: 'Thỉnh thoảng mua' },
  action: {
    en: 'Do: give them occasions: new things, bundles, reminders of what they liked. Do not: treat them like regulars.',
    vi: 'Nên: tạo dịp để họ mua: hàng mới, mua theo bộ, nhắc món họ từng thích. Không nên: xem như khách mua thường xuyên.',
  },
  colour: COLOURS.pink,
};

const NO_ORDERS: PackSegment = {
  segment: { en: 'No orders yet', vi: 'Chưa mua' },
  action: {
    en: 'Do: find out what they came for, make the first order easy. Do not: count them as lost.',
    vi: 'Nên: tìm hiểu họ cần gì, giúp họ dễ dàng đặt đơn đầu tiên. Không nên: xem như khách đã mất.',
  },
  colour: COLOURS.grey,
};

function seasonRule({ en, vi }: Texts): PackRule {
  return {
    ...SEASONAL,
    when: { orderCount: '>= 2' },
    condition: {
      en: `share of orders around ${en} >= 0.6 and years with orders around ${en} >= 2`,
      vi: `tỷ lệ đơn dịp ${vi} >= 0.6 và số năm mua dịp ${vi} >= 2`,
    },
  };
}

export const BEHAVIOUR: Pack = {
  key: 'behaviour',
  title: { en: 'Behaviour: how they buy', vi: 'Hành vi mua hàng: họ mua thế nào' },
  scheme: {
    name: { en: 'Behaviour', vi: 'Hành vi mua hàng' },
    column: { en: 'Behaviour segment', vi: 'Nhóm hành vi' },
    hitPolicy: 'First',
    otherwise: null,
    rules: [
      ...SEASONS.map(seasonRule),
      { ...SEASONAL, when: { orderCount: '>= 4', peakMonthShare: '>= 80%', peakSeasonYears: '>= 2' } },
      {
        ...REGULAR,
        when: { purchaseDays: '>= 4', interpurchaseDays: '<= 90', gapVariation: '<= 0.6', lateness: '<= 2' },
      },
      { ...SUSTAINED, when: { halfYearsActive: '>= 3', revenueYearTrend: '>= 0.9' } },
      { ...SUSTAINED, when: { halfYearsActive: '>= 3', revenueYearTrend: BLANK } },
      { ...ONE_OFF, when: { purchaseDays: '1', recencyDays: '> 90' } },
      { ...FIRST_PURCHASE, when: { purchaseDays: '1' } },
      { ...OCCASIONAL, when: { orderCount: '>= 1' } },
      { ...NO_ORDERS, when: { orderCount: '0' } },
    ],
  },
  settings: [],
};
