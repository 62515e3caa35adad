/**
 * The walk-in pack: customers whom the shop cannot reach or sees at its counter only, and which of them are worth asking
 * for a phone number. The one row that stands for all unnamed walk-ins is never followed up.
 */
import { NO, YES } from './cell-words';
import { COLOURS } from './colours';
import type { CellText, Pack, PackRule, PackSegment } from './types';

const FOLLOW_UP: PackSegment = {
  segment: { en: 'Walk-in worth following up', vi: 'Khách vãng lai nên giữ liên hệ' },
  action: {
    en: 'Do: ask at the counter for a phone number and for consent, give a reason. Do not: write without consent.',
    vi: 'Nên: xin số điện thoại và sự đồng ý ngay tại quầy, nêu lý do. Không nên: nhắn tin khi chưa được đồng ý.',
  },
  colour: COLOURS.forest,
};

const WALK_IN: PackSegment = {
  segment: { en: 'Walk-in', vi: 'Khách vãng lai' },
  action: {
    en: 'Do: serve them well on the spot, put a card into the bag. Do not: hold up the queue with forms.',
    vi: 'Nên: phục vụ tốt tại chỗ, kèm danh thiếp trong túi hàng. Không nên: bắt khách đang chờ điền biểu mẫu.',
  },
  colour: COLOURS.grey,
};

const KNOWN: PackSegment = {
  segment: { en: 'Known customer', vi: 'Khách đã biết' },
  action: {
    en: 'Do: keep their data up to date, use the channel they like. Do not: ask again for what you know.',
    vi: 'Nên: cập nhật thông tin, liên hệ qua kênh họ thích. Không nên: hỏi lại điều đã biết.',
  },
  colour: COLOURS.blue,
};

/** No contact, or counter sales only. */
const UNREACHED: readonly Readonly<Record<string, CellText>>[] = [
  { hasContact: NO },
  { inStoreShare: '100%' },
];
/** A large order, or a second visit. */
const WORTH: readonly Readonly<Record<string, CellText>>[] = [
  { largestOrder: 'top 25%' },
  { purchaseDays: '>= 2' },
];

const FOLLOWED_UP = UNREACHED.flatMap((unreached) =>
  WORTH.map((worth): PackRule => ({ ...FOLLOW_UP, when: { isWalkIn: NO, ...unreached, ...worth } })),
);

export const WALK_INS: Pack = {
  key: 'walk-in',
  title: { en: 'Walk-in: whom the shop does not know', vi: 'Vãng lai: cửa hàng chưa biết ai' },
  scheme: {
    name: { en: 'Walk-in', vi: 'Vãng lai' },
    column: { en: 'Walk-in segment', vi: 'Nhóm vãng lai' },
    hitPolicy: 'First',
    otherwise: null,
    rules: [
      ...FOLLOWED_UP,
      { ...WALK_IN, when: { isWalkIn: YES } },
      ...UNREACHED.map((when): PackRule => ({ ...WALK_IN, when })),
      KNOWN,
    ],
  },
  settings: [],
};
