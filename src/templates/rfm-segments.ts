/**
 * The names, actions and colours that the RFM packs share. The tables themselves are in rfm.ts and rfm-second.ts.
 */
import { COLOURS } from './colours';
import type { PackRule, PackSegment } from './types';

export const RFM_SEGMENTS = {
  champions: {
    segment: { en: 'Champions', vi: 'Khách hàng tốt nhất' },
    action: {
      en: 'Do: thank them, show new things first, ask for a review. Do not: teach them to wait for discounts.',
      vi: 'Nên: cảm ơn, cho xem hàng mới trước, xin đánh giá. Không nên: tạo cho họ thói quen chờ giảm giá.',
    },
    colour: COLOURS.forest,
  },
  potentialLoyalist: {
    segment: { en: 'Potential Loyalist', vi: 'Có thể trung thành' },
    action: {
      en: 'Do: offer membership, recommend what goes with their last order. Do not: leave them to find the next step alone.',
      vi: 'Nên: mời làm thành viên, gợi ý món đi kèm đơn vừa mua. Không nên: để họ tự tìm bước tiếp theo.',
    },
    colour: COLOURS.leaf,
  },
  loyal: {
    segment: { en: 'Loyal Customers', vi: 'Trung thành' },
    action: {
      en: 'Do: reward, ask for referrals, offer better versions. Do not: treat them like newcomers.',
      vi: 'Nên: tri ân, nhờ giới thiệu bạn bè, gợi ý dòng hàng cao cấp hơn. Không nên: đối xử như khách mới.',
    },
    colour: COLOURS.blue,
  },
  promising: {
    segment: { en: 'Promising', vi: 'Hứa hẹn' },
    action: {
      en: 'Do: make the brand known, give a small reason to come back. Do not: offer large discounts yet.',
      vi: 'Nên: giới thiệu thương hiệu, tặng quà nhỏ để họ quay lại. Không nên: vội giảm giá sâu.',
    },
    colour: COLOURS.violet,
  },
  newCustomers: {
    segment: { en: 'New Customers', vi: 'Khách mới' },
    action: {
      en: 'Do: welcome, help with the first use, follow up soon. Do not: sell again before they are happy.',
      vi: 'Nên: chào đón, hướng dẫn dùng lần đầu, hỏi thăm sớm. Không nên: mời mua tiếp khi họ chưa hài lòng.',
    },
    colour: COLOURS.teal,
  },
  cantLose: {
    segment: { en: "Can't Lose Them", vi: 'Không thể để mất' },
    action: {
      en: 'Do: call them personally, learn what went wrong, win them back. Do not: send mass messages.',
      vi: 'Nên: gọi điện trực tiếp, tìm hiểu lý do, mời quay lại. Không nên: gửi tin nhắn hàng loạt.',
    },
    colour: COLOURS.red,
  },
  atRisk: {
    segment: { en: 'At Risk', vi: 'Có nguy cơ rời' },
    action: {
      en: 'Do: remind them of what they liked, make a personal offer. Do not: wait for the next campaign.',
      vi: 'Nên: nhắc món họ từng thích, gửi ưu đãi riêng. Không nên: đợi đến chiến dịch sau.',
    },
    colour: COLOURS.orange,
  },
  needAttention: {
    segment: { en: 'Need Attention', vi: 'Cần quan tâm' },
    action: {
      en: 'Do: make a limited offer on what they bought before. Do not: let another quarter pass.',
      vi: 'Nên: gửi ưu đãi có hạn cho món họ từng mua. Không nên: để thêm một quý trôi qua.',
    },
    colour: COLOURS.pink,
  },
  aboutToSleep: {
    segment: { en: 'About To Sleep', vi: 'Sắp ngủ quên' },
    action: {
      en: 'Do: share useful content, show what is popular. Do not: spend much on each.',
      vi: 'Nên: gửi nội dung hữu ích, giới thiệu món bán chạy. Không nên: chi nhiều cho từng người.',
    },
    colour: COLOURS.navy,
  },
  lost: {
    segment: { en: 'Lost', vi: 'Đã mất' },
    action: {
      en: 'Do: try one cheap reminder. Do not: keep paying to reach them.',
      vi: 'Nên: nhắc một lần bằng kênh chi phí thấp. Không nên: tiếp tục tốn tiền tiếp cận họ.',
    },
    colour: COLOURS.charcoal,
  },
} as const satisfies Readonly<Record<string, PackSegment>>;

export type RfmSegmentKey = keyof typeof RFM_SEGMENTS;

const NO_ORDERS: PackRule = {
  segment: { en: 'No orders', vi: 'Chưa mua' },
  when: { orderCount: '0' },
  action: {
    en: 'Do: find out what they came for, make the first order easy. Do not: count them as lost.',
    vi: 'Nên: tìm hiểu họ cần gì, giúp họ dễ dàng đặt đơn đầu tiên. Không nên: xem như khách đã mất.',
  },
  colour: COLOURS.grey,
};

/** Bands of the three scores, R then F then M: '3-5', or one number. */
export type ScoreRow = readonly [RfmSegmentKey, string, string, string];

/** The rules of a published table, in its order, after the customers without orders. */
export function rfmRules(rows: readonly ScoreRow[]): PackRule[] {
  const rules = rows.map(([key, recency, frequency, monetary]): PackRule => {
    const { segment, action, colour } = RFM_SEGMENTS[key];
    const when = {
      recencyScore: scoreTest(recency),
      frequencyScore: scoreTest(frequency),
      monetaryScore: scoreTest(monetary),
    };
    return { segment, action, colour, when };
  });
  return [NO_ORDERS, ...rules];
}

/** '3-5' → '3..5' */
function scoreTest(band: string): string {
  const [low, high] = band.split('-');
  return high === undefined ? low : `${low}..${high}`;
}
