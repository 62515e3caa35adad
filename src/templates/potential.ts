/**
 * The potential pack: what may still come of a customer. Those without orders are judged by their interest in the shop,
 * those with orders by their trend and rhythm; what models expect of them is not asked.
 */
import { BLANK } from './cell-words';
import { COLOURS } from './colours';
import type { Pack, PackSegment } from './types';

const HOT: PackSegment = {
  segment: { en: 'Hot prospect', vi: 'Khách tiềm năng nóng' },
  action: {
    en: 'Do: call within a day, offer what they looked at. Do not: leave them to the newsletter.',
    vi: 'Nên: gọi trong vòng một ngày, chào đúng món họ đã xem. Không nên: chỉ gửi bản tin chung.',
  },
  colour: COLOURS.red,
};

const WARM: PackSegment = {
  segment: { en: 'Warm prospect', vi: 'Khách tiềm năng ấm' },
  action: {
    en: 'Do: send what fits their interest, invite to try. Do not: press for the order.',
    vi: 'Nên: gửi nội dung hợp sở thích, mời dùng thử. Không nên: thúc ép đặt hàng.',
  },
  colour: COLOURS.orange,
};

const COLD: PackSegment = {
  segment: { en: 'Cold prospect', vi: 'Khách tiềm năng lạnh' },
  action: {
    en: 'Do: keep them on the cheap channels, ask once what they want. Do not: spend staff time on them.',
    vi: 'Nên: giữ liên lạc bằng kênh chi phí thấp, hỏi một lần họ cần gì. Không nên: cử nhân viên theo sát.',
  },
  colour: COLOURS.navy,
};

const GROWING: PackSegment = {
  segment: { en: 'Growing', vi: 'Đang tăng' },
  action: {
    en: 'Do: find out what has changed, offer more of it, larger packs. Do not: stand in the way with old limits.',
    vi: 'Nên: tìm hiểu điều gì đã thay đổi, chào thêm, gợi ý gói lớn hơn. Không nên: cản họ bằng hạn mức cũ.',
  },
  colour: COLOURS.forest,
};

const STEADY: PackSegment = {
  segment: { en: 'Steady', vi: 'Ổn định' },
  action: {
    en: 'Do: suggest the next category, keep up the service. Do not: change what works.',
    vi: 'Nên: gợi ý ngành hàng tiếp theo, giữ chất lượng phục vụ. Không nên: thay đổi điều đang tốt.',
  },
  colour: COLOURS.blue,
};

const LOW: PackSegment = {
  segment: { en: 'Low potential', vi: 'Ít tiềm năng' },
  action: {
    en: 'Do: remind them now and then at little cost. Do not: send gifts or samples.',
    vi: 'Nên: thỉnh thoảng nhắc với chi phí thấp. Không nên: gửi quà hay mẫu thử.',
  },
  colour: COLOURS.grey,
};

export const POTENTIAL: Pack = {
  key: 'potential',
  title: { en: 'Potential: what may still come', vi: 'Tiềm năng: còn có thể mua bao nhiêu' },
  scheme: {
    name: { en: 'Potential', vi: 'Tiềm năng' },
    column: { en: 'Potential segment', vi: 'Nhóm tiềm năng' },
    hitPolicy: 'First',
    otherwise: null,
    rules: [
      { ...HOT, when: { orderCount: '0', visits: '>= 3', daysSinceInteraction: '<= 30' } },
      { ...WARM, when: { orderCount: '0', daysSinceInteraction: '<= 90' } },
      { ...WARM, when: { orderCount: '0', interests: { en: `not(${BLANK.en})`, vi: `không(${BLANK.vi})` } } },
      { ...COLD, when: { orderCount: '0' } },
      { ...GROWING, when: { revenueTrend: '>= 1.2', recencyDays: '<= 90' } },
      { ...STEADY, when: { lateness: '<= 2' } },
      LOW,
    ],
  },
  settings: [],
};
