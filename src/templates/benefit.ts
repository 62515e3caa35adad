/**
 * The benefit pack: what a customer brings besides revenue, good or bad. Who refers others stands first, whatever else
 * may be said.
 */
import { COLOURS } from './colours';
import type { Pack, PackSegment } from './types';

const REFERRER: PackSegment = {
  segment: { en: 'Referrer', vi: 'Hay giới thiệu' },
  action: {
    en: 'Do: thank them in person, reward each referral, give them something to pass on. Do not: forget whom they brought.',
    vi: 'Nên: cảm ơn trực tiếp, thưởng mỗi lượt giới thiệu, tặng thứ để họ chia sẻ. Không nên: quên người họ đã giới thiệu.',
  },
  colour: COLOURS.violet,
};

const NEGATIVE: PackSegment = {
  segment: { en: 'Negative', vi: 'Tiêu cực' },
  action: {
    en: 'Do: find the cause, put it right, say what has changed. Do not: send offers before that.',
    vi: 'Nên: tìm nguyên nhân, khắc phục, báo điều đã thay đổi. Không nên: gửi ưu đãi trước khi giải quyết xong.',
  },
  colour: COLOURS.red,
};

const LOYAL: PackSegment = {
  segment: { en: 'Loyal', vi: 'Trung thành' },
  action: {
    en: 'Do: reward them, ask for reviews and referrals. Do not: give newcomers better prices than them.',
    vi: 'Nên: tri ân, xin đánh giá và lời giới thiệu. Không nên: để khách mới được giá tốt hơn họ.',
  },
  colour: COLOURS.forest,
};

const HIGH_POTENTIAL: PackSegment = {
  segment: { en: 'High potential', vi: 'Tiềm năng lớn' },
  action: {
    en: 'Do: give them a person to talk to, show the better versions. Do not: wait until they ask.',
    vi: 'Nên: cử người tư vấn riêng, giới thiệu dòng hàng cao cấp. Không nên: đợi họ hỏi mới trả lời.',
  },
  colour: COLOURS.blue,
};

const ORDINARY: PackSegment = {
  segment: { en: 'Ordinary', vi: 'Bình thường' },
  action: {
    en: 'Do: serve them well, let campaigns find out what they like. Do not: spend more on each than they bring.',
    vi: 'Nên: phục vụ tốt, qua các chiến dịch tìm hiểu họ thích gì. Không nên: chi cho mỗi người nhiều hơn phần họ mang lại.',
  },
  colour: COLOURS.grey,
};

export const BENEFIT: Pack = {
  key: 'benefit',
  title: { en: 'Benefit: what they bring', vi: 'Lợi ích: họ mang lại điều gì' },
  scheme: {
    name: { en: 'Benefit', vi: 'Lợi ích' },
    column: { en: 'Benefit segment', vi: 'Nhóm lợi ích' },
    hitPolicy: 'First',
    otherwise: null,
    rules: [
      { ...REFERRER, when: { referralCount: '>= 2' } },
      { ...NEGATIVE, when: { complaints: '>= 2' } },
      { ...NEGATIVE, when: { orderCount: '>= 2', returnRate: '>= 30%' } },
      { ...NEGATIVE, when: { purchaseDays: '1', recencyDays: '> 365' } },
      { ...LOYAL, when: { purchaseDays: '>= 4', lateness: '<= 2' } },
      { ...HIGH_POTENTIAL, when: { aov: 'top 20%', recencyDays: '<= 90' } },
      { ...HIGH_POTENTIAL, when: { revenueTrend: '>= 1.2' } },
      ORDINARY,
    ],
  },
  settings: [],
};
