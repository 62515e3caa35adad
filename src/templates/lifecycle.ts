/**
 * The lifecycle pack: how far a customer has come, by the customer's own rhythm of buying.
 * Where there is no rhythm yet, after one purchase day, days take the place of gaps.
 */
import { BLANK } from './cell-words';
import { COLOURS } from './colours';
import type { Pack, PackSegment } from './types';

const LEAD: PackSegment = {
  segment: { en: 'Lead', vi: 'Chưa mua' },
  action: {
    en: 'Do: answer their questions, make the first order easy. Do not: write to them as if they had bought.',
    vi: 'Nên: giải đáp thắc mắc, giúp họ dễ dàng đặt đơn đầu tiên. Không nên: nhắn tin như với người đã mua.',
  },
  colour: COLOURS.grey,
};

const WON_BACK: PackSegment = {
  segment: { en: 'Won back', vi: 'Đã quay lại' },
  action: {
    en: 'Do: say that you are glad, ask what had kept them away. Do not: go on with the offers for lost customers.',
    vi: 'Nên: nói rằng bạn vui vì họ trở lại, hỏi vì sao trước đây họ ngưng. Không nên: tiếp tục gửi ưu đãi dành cho khách đã mất.',
  },
  colour: COLOURS.violet,
};

const NEW: PackSegment = {
  segment: { en: 'New', vi: 'Mới' },
  action: {
    en: 'Do: welcome them, help with the first use, ask how it went. Do not: sell again before they are happy.',
    vi: 'Nên: chào đón, hướng dẫn dùng lần đầu, hỏi thăm. Không nên: mời mua tiếp khi họ chưa hài lòng.',
  },
  colour: COLOURS.teal,
};

const ACTIVE: PackSegment = {
  segment: { en: 'Active', vi: 'Đang mua' },
  action: {
    en: 'Do: keep the service good, suggest what goes with their last order. Do not: discount what they buy anyway.',
    vi: 'Nên: giữ chất lượng phục vụ, gợi ý món đi kèm đơn vừa mua. Không nên: giảm giá những món họ vẫn mua.',
  },
  colour: COLOURS.forest,
};

const AT_RISK: PackSegment = {
  segment: { en: 'At risk', vi: 'Có nguy cơ rời' },
  action: {
    en: 'Do: remind them in time of what they usually buy. Do not: wait for the next campaign.',
    vi: 'Nên: kịp thời nhắc món họ hay mua. Không nên: đợi đến chiến dịch sau.',
  },
  colour: COLOURS.orange,
};

const LAPSED: PackSegment = {
  segment: { en: 'Lapsed', vi: 'Đã ngưng mua' },
  action: {
    en: 'Do: ask what has changed, make one good offer with an end date. Do not: send the same reminder again and again.',
    vi: 'Nên: hỏi điều gì đã thay đổi, gửi một ưu đãi tốt có hạn. Không nên: nhắc đi nhắc lại cùng một nội dung.',
  },
  colour: COLOURS.red,
};

const LOST: PackSegment = {
  segment: { en: 'Lost', vi: 'Đã mất' },
  action: {
    en: 'Do: try one cheap reminder, then let them go. Do not: keep paying to reach them.',
    vi: 'Nên: nhắc một lần bằng kênh chi phí thấp rồi dừng. Không nên: tiếp tục tốn tiền tiếp cận họ.',
  },
  colour: COLOURS.charcoal,
};

export const LIFECYCLE: Pack = {
  key: 'lifecycle',
  title: { en: 'Lifecycle: from lead to lost', vi: 'Vòng đời: từ chưa mua đến đã mất' },
  scheme: {
    name: { en: 'Lifecycle', vi: 'Vòng đời' },
    column: { en: 'Lifecycle stage', vi: 'Giai đoạn vòng đời' },
    hitPolicy: 'First',
    otherwise: { en: 'Unknown', vi: 'Chưa rõ' },
    rules: [
      { ...LEAD, when: { orderCount: '0' } },
      { ...WON_BACK, when: { lastGapDays: '> 180', recencyDays: '<= 60' } },
      { ...NEW, when: { purchaseDays: '1', recencyDays: '<= 30' } },
      { ...ACTIVE, when: { lateness: '<= 1.5' } },
      { ...ACTIVE, when: { lateness: BLANK, recencyDays: '<= 90' } },
      { ...AT_RISK, when: { lateness: '<= 3' } },
      { ...AT_RISK, when: { lateness: BLANK, recencyDays: '<= 180' } },
      { ...LAPSED, when: { lateness: '<= 5' } },
      { ...LAPSED, when: { lateness: BLANK, recencyDays: '<= 365' } },
      { ...LOST, when: { lateness: '> 5' } },
      { ...LOST, when: { lateness: BLANK, recencyDays: '> 365' } },
    ],
  },
  settings: [],
};
