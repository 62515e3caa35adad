/**
 * The Vietnamese sample shop's words and forms: đồng, D/M/YYYY dates, cities of Viet Nam.
 */
import { civilDate } from '../core/base/epoch-day';
import type { Locale } from './locale';
import { FAMILY_NAMES, GIVEN_NAMES, MIDDLE_NAMES } from './names-vi';
import { pickAt } from './random';

// 0570 … : no operator has the prefix 057.
const PHONES = 1000000;
const STRIDE = 618041;

/** Vietnamese. */
export const VI: Locale = {
  customerIdPrefix: 'KH',
  orderIdPrefix: 'DH',
  walkInName: 'Khách lẻ',
  genders: { f: 'Nữ', m: 'Nam', other: 'Khác' },
  statuses: ['Hoàn thành', 'Đã giao', 'Đã hủy', 'Hoàn trả'],
  channels: ['Website', 'Tại quầy', 'Sàn TMĐT'],
  sources: ['Website', 'Facebook', 'Cửa hàng', 'Sàn TMĐT', 'Hội chợ'],
  referredSource: 'Bạn bè giới thiệu',
  cities: [
    ...['TP. Hồ Chí Minh', 'Hà Nội', 'Đà Nẵng', 'Cần Thơ', 'Hải Phòng', 'Huế', 'Nha Trang', 'Biên Hòa'],
    ...['Đà Lạt', 'Vũng Tàu', 'Buôn Ma Thuột', 'Hạ Long'],
  ],
  interests: [
    'Nấu ăn',
    'Trà và cà phê',
    'Làm vườn',
    'Đọc sách',
    'Du lịch',
    'Sức khỏe',
    'Đồ thủ công',
    'Gia đình',
  ],
  styleInterests: ['Thời trang', 'Thiết kế nội thất', 'Trang trí nhà', 'Phong cách'],
  yes: 'Có',
  cards: ['Bạc', 'Vàng'],
  couponPrefix: 'GIAM',
  income: { from: 6000000, step: 1000000 },
  money: (thousands) => thousands * 1000,
  typedMoney: (thousands, way) => (way === 1 ? `${grouped(thousands)}.000 đ` : `${thousands}k`),
  day: dayMonthYear,
  phone: (n) => (n < PHONES ? phone((n * STRIDE + 271828) % PHONES) : null),
  phoneAgain: (text) => `+84${text.slice(1).replace(/ /g, '')}`,
  emailDomain: 'example.vn',
  name: (sex, [first, middle, last]) => {
    const given = pickAt(GIVEN_NAMES[sex], first);
    const family = pickAt(FAMILY_NAMES, last);
    return { full: `${family} ${pickAt(MIDDLE_NAMES[sex], middle)} ${given}`, given, family };
  },
};

function phone(n: number): string {
  const digits = String(n).padStart(6, '0');
  return `0570 ${digits.slice(0, 3)} ${digits.slice(3)}`;
}

function dayMonthYear(epochDay: number): string {
  const { year, month, day } = civilDate(epochDay);
  return `${day}/${month}/${year}`;
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}
