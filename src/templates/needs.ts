/**
 * The needs pack: what customers look for, all of it as a list, and the first of it as a scheme of its own.
 * A rating is taken to be out of five: up to 3 is not satisfied. Which categories are bought for their looks, and how long a
 * product is new, stands in Settings.
 */
import { anyOf } from './cell-words';
import { COLOURS } from './colours';
import type { Pack, PackSegment } from './types';

// prettier-ignore
const STYLE_WORDS = [
  'Style', 'Fashion', 'Design', 'Interior design', 'Home decor', 'Beauty', 'Phong cách', 'Thời trang', 'Thiết kế',
  'Thiết kế nội thất', 'Trang trí nhà', 'Làm đẹp',
];
// prettier-ignore
const SERVICE_WORDS = [
  'Service', 'Service-minded', 'Needs service', 'Support', 'Phục vụ', 'Dịch vụ', 'Coi trọng phục vụ', 'Coi trọng dịch vụ',
  'Cần hỗ trợ',
];

const LOOKS: PackSegment = {
  segment: { en: 'Looks-driven', vi: 'Thích hình thức' },
  action: {
    en: 'Do: send good pictures, show what goes together, wrap with care. Do not: lead with technical data.',
    vi: 'Nên: gửi hình đẹp, gợi ý cách phối, gói hàng chăm chút. Không nên: mở đầu bằng thông số kỹ thuật.',
  },
  colour: COLOURS.pink,
};

const DEALS: PackSegment = {
  segment: { en: 'Deal hunter', vi: 'Săn ưu đãi' },
  action: {
    en: 'Do: tell them first of sales and bundles, clear old stock with them. Do not: discount what is new.',
    vi: 'Nên: báo sớm đợt giảm giá và combo, xả hàng tồn. Không nên: giảm giá hàng mới.',
  },
  colour: COLOURS.orange,
};

const SERVICE: PackSegment = {
  segment: { en: 'Service-minded', vi: 'Coi trọng phục vụ' },
  action: {
    en: 'Do: answer fast, give them one person to talk to, put right what went wrong. Do not: send a form letter.',
    vi: 'Nên: trả lời nhanh, cử một người phụ trách, sửa ngay điều chưa tốt. Không nên: gửi thư mẫu.',
  },
  colour: COLOURS.blue,
};

const NOVELTY: PackSegment = {
  segment: { en: 'Novelty seeker', vi: 'Thích khám phá hàng mới' },
  action: {
    en: 'Do: show what is new before others see it, ask for their opinion. Do not: remind them of what they had.',
    vi: 'Nên: cho xem hàng mới trước người khác, hỏi ý kiến. Không nên: nhắc mãi món đã mua.',
  },
  colour: COLOURS.violet,
};

export const NEEDS: Pack = {
  key: 'needs',
  title: { en: 'Needs: what they look for', vi: 'Nhu cầu: họ tìm kiếm điều gì' },
  scheme: {
    name: { en: 'Needs', vi: 'Nhu cầu' },
    column: { en: 'Needs', vi: 'Nhu cầu' },
    hitPolicy: 'Collect',
    otherwise: { en: 'No clear need', vi: 'Chưa rõ nhu cầu' },
    rules: [
      { ...LOOKS, when: { styleShare: '>= 50%' } },
      { ...LOOKS, when: { interests: anyOf(STYLE_WORDS) } },
      { ...LOOKS, when: { tags: anyOf(STYLE_WORDS) } },
      { ...DEALS, when: { orderCount: '>= 2', discountedShare: '>= 50%' } },
      { ...SERVICE, when: { complaints: '>= 1' } },
      { ...SERVICE, when: { rating: '<= 3' } },
      { ...SERVICE, when: { tags: anyOf(SERVICE_WORDS) } },
      { ...NOVELTY, when: { orderCount: '>= 2', newProductShare: '>= 40%' } },
    ],
  },
  variant: {
    origin: 'needs-main',
    name: { en: 'Main need', vi: 'Nhu cầu chính' },
    column: { en: 'Main need', vi: 'Nhu cầu chính' },
    hitPolicy: 'First',
  },
  settings: [],
};
