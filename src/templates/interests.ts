/**
 * The interests pack: every field of interest that a customer names, as a list. The words are those of both languages;
 * add those of your own sheet.
 */
import { anyOf, BLANK } from './cell-words';
import { COLOURS } from './colours';
import type { Pack, PackRule, Texts } from './types';
import { UNKNOWN } from './unknown';

interface Field {
  readonly segment: Texts;
  readonly words: readonly string[];
  readonly action: Texts;
  readonly colour: string;
}

// prettier-ignore
const FIELDS: readonly Field[] = [
  {
    segment: { en: 'Food and drink', vi: 'Ẩm thực' },
    words: [
      'Food', 'Cooking', 'Baking', 'Wine', 'Coffee', 'Tea', 'Tea and coffee', 'Restaurants', 'Ẩm thực', 'Nấu ăn', 'Làm bánh',
      'Ăn uống', 'Rượu vang', 'Cà phê', 'Trà', 'Trà và cà phê',
    ],
    action: {
      en: 'Do: share recipes, sell what belongs together. Do not: leave out what is in it.',
      vi: 'Nên: chia sẻ công thức, bán các món đi cùng nhau. Không nên: bỏ qua thông tin thành phần.',
    },
    colour: COLOURS.orange,
  },
  {
    segment: { en: 'Fashion and beauty', vi: 'Thời trang và làm đẹp' },
    words: [
      'Fashion', 'Style', 'Beauty', 'Make-up', 'Cosmetics', 'Jewellery', 'Jewelry', 'Shopping', 'Thời trang', 'Phong cách', 'Làm đẹp',
      'Trang điểm', 'Mỹ phẩm', 'Trang sức', 'Mua sắm',
    ],
    action: {
      en: 'Do: show pictures first, say what is new. Do not: send text without pictures.',
      vi: 'Nên: cho xem hình trước, báo hàng mới. Không nên: gửi tin chỉ có chữ.',
    },
    colour: COLOURS.pink,
  },
  {
    segment: { en: 'Home and garden', vi: 'Nhà cửa và vườn' },
    words: [
      'Home', 'Home decor', 'Decor', 'Interior design', 'Furniture', 'Garden', 'Gardening', 'DIY', 'Nhà cửa', 'Trang trí nhà',
      'Thiết kế nội thất', 'Nội thất', 'Làm vườn', 'Cây cảnh',
    ],
    action: {
      en: 'Do: show rooms, not single things; give measures. Do not: forget the season.',
      vi: 'Nên: cho xem cả không gian thay vì từng món, ghi rõ kích thước. Không nên: quên yếu tố mùa.',
    },
    colour: COLOURS.leaf,
  },
  {
    segment: { en: 'Sport and wellness', vi: 'Thể thao và sức khỏe' },
    words: [
      'Sport', 'Sports', 'Fitness', 'Gym', 'Yoga', 'Running', 'Football', 'Health', 'Wellness', 'Thể thao', 'Thể dục', 'Chạy bộ',
      'Bóng đá', 'Sức khỏe', 'Sức khoẻ',
    ],
    action: {
      en: 'Do: suggest by what they train for, refer to events. Do not: promise cures.',
      vi: 'Nên: gợi ý theo mục tiêu tập luyện, nhắc các sự kiện. Không nên: hứa hẹn chữa bệnh.',
    },
    colour: COLOURS.teal,
  },
  {
    segment: { en: 'Travel', vi: 'Du lịch' },
    words: ['Travel', 'Travelling', 'Traveling', 'Hiking', 'Camping', 'Outdoors', 'Du lịch', 'Leo núi', 'Cắm trại', 'Phượt', 'Dã ngoại'],
    action: {
      en: 'Do: write before holidays, offer what is light to carry. Do not: deliver late.',
      vi: 'Nên: nhắn trước kỳ nghỉ, gợi ý đồ gọn nhẹ. Không nên: giao trễ.',
    },
    colour: COLOURS.blue,
  },
  {
    segment: { en: 'Books and arts', vi: 'Sách và nghệ thuật' },
    words: [
      'Books', 'Reading', 'Music', 'Film', 'Movies', 'Art', 'Arts', 'Crafts', 'Photography', 'Sách', 'Đọc sách', 'Âm nhạc', 'Phim',
      'Xem phim', 'Nghệ thuật', 'Đồ thủ công', 'Nhiếp ảnh',
    ],
    action: {
      en: 'Do: tell the story behind a thing and its maker. Do not: talk about price only.',
      vi: 'Nên: kể câu chuyện của sản phẩm và người làm ra nó. Không nên: chỉ nói về giá.',
    },
    colour: COLOURS.violet,
  },
  {
    segment: { en: 'Family', vi: 'Gia đình' },
    words: ['Family', 'Kids', 'Children', 'Parenting', 'Pets', 'Gia đình', 'Con cái', 'Trẻ em', 'Mẹ và bé', 'Nuôi dạy con', 'Thú cưng'],
    action: {
      en: 'Do: offer sets and what saves time. Do not: use pictures of their children.',
      vi: 'Nên: gợi ý bộ sản phẩm và đồ giúp tiết kiệm thời gian. Không nên: dùng hình con của họ.',
    },
    colour: COLOURS.charcoal,
  },
];

function ruleOf({ words, ...segment }: Field): PackRule {
  return { ...segment, when: { interests: anyOf(words) } };
}

export const INTERESTS: Pack = {
  key: 'interests',
  title: { en: 'Interests: all that they name', vi: 'Sở thích: mọi điều họ nêu' },
  scheme: {
    name: { en: 'Interests', vi: 'Sở thích' },
    column: { en: 'Fields of interest', vi: 'Nhóm sở thích' },
    hitPolicy: 'Collect',
    otherwise: { en: 'Other interests', vi: 'Sở thích khác' },
    rules: [{ ...UNKNOWN, when: { interests: BLANK } }, ...FIELDS.map(ruleOf)],
  },
  settings: [],
};
