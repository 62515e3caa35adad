/**
 * The age pack: bands of completed years. Its limits are the usual ones of surveys; change them in the rows.
 */
import { BLANK } from './cell-words';
import { COLOURS } from './colours';
import type { Pack, PackRule, Texts } from './types';
import { UNKNOWN } from './unknown';

function band([from, to]: readonly [from: number, to: number], action: Texts, colour: string): PackRule {
  return {
    segment: { en: `Aged ${from}–${to}`, vi: `${from}–${to} tuổi` },
    when: { age: `${from}..${to}` },
    action,
    colour,
  };
}

const UNDER_18: PackRule = {
  segment: { en: 'Under 18', vi: 'Dưới 18 tuổi' },
  when: { age: '< 18' },
  action: {
    en: 'Do: address their parents, keep to what the law says of minors. Do not: advertise to them directly.',
    vi: 'Nên: trao đổi với phụ huynh, tuân thủ quy định về trẻ vị thành niên. Không nên: quảng cáo trực tiếp cho họ.',
  },
  colour: COLOURS.teal,
};

const FROM_65: PackRule = {
  segment: { en: 'Aged 65 and over', vi: 'Từ 65 tuổi' },
  when: { age: '>= 65' },
  action: {
    en: 'Do: offer help by phone, large print, delivery to the door. Do not: assume that they are not online.',
    vi: 'Nên: hỗ trợ qua điện thoại, chữ to dễ đọc, giao tận nhà. Không nên: cho rằng họ không dùng mạng.',
  },
  colour: COLOURS.charcoal,
};

const BANDS: readonly PackRule[] = [
  UNDER_18,
  band(
    [18, 24],
    {
      en: 'Do: show what is new, use short video and friends’ opinions. Do not: lead with price per year.',
      vi: 'Nên: giới thiệu hàng mới, dùng video ngắn và ý kiến bạn bè. Không nên: mở đầu bằng gói trả dài hạn.',
    },
    COLOURS.leaf,
  ),
  band(
    [25, 34],
    {
      en: 'Do: make buying quick, also on the phone; offer instalments. Do not: ask for long forms.',
      vi: 'Nên: cho mua nhanh, cả trên điện thoại; có trả góp. Không nên: bắt điền biểu mẫu dài.',
    },
    COLOURS.forest,
  ),
  band(
    [35, 44],
    {
      en: 'Do: save their time, offer sets for the family. Do not: write at working hours.',
      vi: 'Nên: giúp tiết kiệm thời gian, gợi ý bộ sản phẩm cho gia đình. Không nên: nhắn trong giờ làm việc.',
    },
    COLOURS.blue,
  ),
  band(
    [45, 54],
    {
      en: 'Do: show quality and warranty, offer better versions. Do not: compete on price alone.',
      vi: 'Nên: nêu chất lượng và bảo hành, gợi ý dòng hàng tốt hơn. Không nên: chỉ cạnh tranh bằng giá.',
    },
    COLOURS.violet,
  ),
  band(
    [55, 64],
    {
      en: 'Do: advise in person, explain clearly. Do not: change the familiar way of ordering without a word.',
      vi: 'Nên: tư vấn trực tiếp, giải thích rõ ràng. Không nên: đổi cách đặt hàng quen thuộc mà không báo.',
    },
    COLOURS.orange,
  ),
  FROM_65,
];

export const AGE: Pack = {
  key: 'age',
  title: { en: 'Age: by bands', vi: 'Độ tuổi: theo khoảng' },
  scheme: {
    name: { en: 'Age', vi: 'Độ tuổi' },
    column: { en: 'Age segment', vi: 'Nhóm độ tuổi' },
    hitPolicy: 'First',
    otherwise: null,
    rules: [{ ...UNKNOWN, when: { age: BLANK } }, ...BANDS],
  },
  settings: [],
};
