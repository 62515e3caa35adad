/**
 * The owners pack: who looks after whom. The names are places to be filled: whoever uses the pack writes their own people
 * into the column Owner. A rating is taken to be out of five, and up to 2 is anger. Nobody looks after the row that stands for
 * all walk-ins: no rule is asked about it.
 */
import { COLOURS } from './colours';
import type { Pack, PackSegment, Texts } from './types';

/** Two take turns with those who bring most. */
const KEY_STAFF: Texts = { en: 'Sales 1; Sales 2', vi: 'Nhân viên 1; Nhân viên 2' };
const PROSPECT_STAFF: Texts = { en: 'Sales 3', vi: 'Nhân viên 3' };
const CARE_STAFF: Texts = { en: 'Service 1', vi: 'Chăm sóc 1' };
const ALL_STAFF: Texts = { en: 'Sales 1; Sales 2; Sales 3', vi: 'Nhân viên 1; Nhân viên 2; Nhân viên 3' };

const CARE: PackSegment = {
  segment: { en: 'Needs care', vi: 'Cần chăm sóc' },
  action: {
    en: 'Do: call them within a day, put it right, tell them what has changed. Do not: try to sell before they are content.',
    vi: 'Nên: gọi lại trong ngày, khắc phục, báo họ biết đã thay đổi điều gì. Không nên: mời mua khi họ chưa hài lòng.',
  },
  colour: COLOURS.red,
};

const KEY: PackSegment = {
  segment: { en: 'Key customer', vi: 'Khách quan trọng' },
  action: {
    en: 'Do: know them by name, ask how they are doing once a month. Do not: pass them from hand to hand.',
    vi: 'Nên: nhớ tên, mỗi tháng hỏi thăm một lần. Không nên: để họ phải gặp hết người này đến người khác.',
  },
  colour: COLOURS.forest,
};

const PROSPECT: PackSegment = {
  segment: { en: 'Prospect', vi: 'Khách tiềm năng' },
  action: {
    en: 'Do: answer within the hour, help with the choice. Do not: let a question lie until tomorrow.',
    vi: 'Nên: trả lời trong vòng một giờ, giúp họ chọn hàng. Không nên: để câu hỏi sang ngày hôm sau.',
  },
  colour: COLOURS.orange,
};

const OTHERS: PackSegment = {
  segment: { en: 'Everybody else', vi: 'Khách còn lại' },
  action: {
    en: 'Do: answer when they ask, greet them on their day. Do not: call them without a reason.',
    vi: 'Nên: trả lời khi họ hỏi, chúc mừng dịp riêng của họ. Không nên: gọi khi không có lý do.',
  },
  colour: COLOURS.blue,
};

export const OWNERS: Pack = {
  key: 'owners',
  title: { en: 'Owners: who looks after whom', vi: 'Nhân viên phụ trách: ai chăm sóc ai' },
  scheme: {
    name: { en: 'Owners', vi: 'Phụ trách' },
    column: { en: 'Owner group', vi: 'Nhóm phụ trách' },
    hitPolicy: 'First',
    otherwise: null,
    rules: [
      { ...CARE, when: { complaints: '>= 1' }, owner: CARE_STAFF },
      { ...CARE, when: { rating: '<= 2' }, owner: CARE_STAFF },
      { ...KEY, when: { abc: '"A"' }, owner: KEY_STAFF },
      { ...PROSPECT, when: { orderCount: '0' }, owner: PROSPECT_STAFF },
      { ...OTHERS, owner: ALL_STAFF },
    ],
  },
  settings: [],
};
