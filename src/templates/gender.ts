/**
 * The gender pack: what the sheet says, in whichever words. Nothing is guessed from names.
 */
import { BLANK } from './cell-words';
import { COLOURS } from './colours';
import type { Pack } from './types';
import { UNKNOWN } from './unknown';

export const GENDER: Pack = {
  key: 'gender',
  title: { en: 'Gender: as customers say it', vi: 'Giới tính: theo lời khách' },
  scheme: {
    name: { en: 'Gender', vi: 'Giới tính' },
    column: { en: 'Gender segment', vi: 'Nhóm giới tính' },
    hitPolicy: 'First',
    otherwise: null,
    rules: [
      { ...UNKNOWN, when: { gender: BLANK } },
      {
        segment: { en: 'Female', vi: 'Nữ' },
        when: { gender: { en: '"female"', vi: '"nữ"' } },
        action: {
          en: 'Do: use the right form of address, look at what they really buy. Do not: offer by cliché.',
          vi: 'Nên: xưng hô đúng, xem họ thật sự mua gì. Không nên: gợi ý theo khuôn mẫu giới tính.',
        },
        colour: COLOURS.violet,
      },
      {
        segment: { en: 'Male', vi: 'Nam' },
        when: { gender: { en: '"male"', vi: '"nam"' } },
        action: {
          en: 'Do: use the right form of address, help when they buy gifts. Do not: offer by cliché.',
          vi: 'Nên: xưng hô đúng, hỗ trợ khi họ mua quà. Không nên: gợi ý theo khuôn mẫu giới tính.',
        },
        colour: COLOURS.teal,
      },
      {
        segment: { en: 'Other', vi: 'Khác' },
        action: {
          en: 'Do: write without a form of address, or use the one they chose. Do not: correct what they said.',
          vi: 'Nên: viết không kèm danh xưng, hoặc dùng danh xưng họ chọn. Không nên: sửa điều họ đã cho biết.',
        },
        colour: COLOURS.orange,
      },
    ],
  },
  settings: [],
};
