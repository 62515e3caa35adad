/**
 * The Vietnamese sample shop's words and forms: đồng, D/M/YYYY dates, a shop in Ho Chi Minh City.
 */
import { civilDate } from '../core/base/epoch-day';
import { stripAccents } from '../core/base/text';
import type { Locale, Place } from './locale';
import { FAMILY_NAMES, GIVEN_NAMES, MIDDLE_NAMES } from './names-vi';
import { pickAt } from './random';
import { scatteredPair } from './scatter';

// 0570 … : no operator has the prefix 057.
const PHONE_PART = 1000;
const MILLION = 1000000;

const PLACES: readonly (readonly [city: string, region: string])[] = [
  ['TP. Hồ Chí Minh', 'Miền Nam'],
  ['Hà Nội', 'Miền Bắc'],
  ['Đà Nẵng', 'Miền Trung'],
  ['Bình Dương', 'Miền Nam'],
  ['Cần Thơ', 'Miền Nam'],
  ['Đồng Nai', 'Miền Nam'],
  ['Hải Phòng', 'Miền Bắc'],
  ['Huế', 'Miền Trung'],
  ['Khánh Hòa', 'Miền Trung'],
  ['Long An', 'Miền Nam'],
  ['Lâm Đồng', 'Miền Trung'],
  ['Bà Rịa - Vũng Tàu', 'Miền Nam'],
  ['Đắk Lắk', 'Miền Trung'],
  ['Quảng Ninh', 'Miền Bắc'],
];

/** Vietnamese. */
export const VI: Locale = {
  customerIdPrefix: 'KH',
  orderIdPrefix: 'DH',
  walkInName: 'Khách lẻ',
  genders: { f: 'Nữ', m: 'Nam', other: 'Khác' },
  gendersAgain: { f: ['nữ', 'Chị', 'Cô'], m: ['nam', 'Anh', 'Anh'] },
  statuses: ['Hoàn thành', 'Đã giao', 'Đã hủy', 'Hoàn trả', 'Đang giao', 'Xem ghi chú'],
  channels: ['Website', 'Tại quầy', 'Sàn TMĐT'],
  sources: ['Facebook', 'Website', 'Sàn TMĐT', 'Hội chợ'],
  counterSource: 'Cửa hàng',
  referredSource: 'Bạn bè giới thiệu',
  places: PLACES.map(([city, region]): Place => ({ city, region })),
  homeAgain: ['TPHCM', 'Sài Gòn', 'TP.HCM'],
  interests: [
    ...['Nấu ăn', 'Trà và cà phê', 'Làm vườn', 'Đọc sách', 'Du lịch', 'Sức khỏe', 'Đồ thủ công', 'Gia đình'],
    'Cờ tướng',
  ],
  styleInterests: ['Thời trang', 'Thiết kế nội thất', 'Trang trí nhà', 'Phong cách'],
  tags: { gifts: 'Mua quà tặng', service: 'Cần hỗ trợ', company: 'Công ty', news: 'Nhận bản tin' },
  staff: ['Thu Hà', 'Quốc Bảo', 'Ngọc Mai', 'Tuấn'],
  yes: 'Có',
  cards: ['Bạc', 'Vàng'],
  couponPrefixes: ['GIAM', 'TET', 'NOEL'],
  income: { middle: 13000000, steps: [500000, 1000000, 1000000, 5000000] },
  typedIncome: (amount) => `${String(amount / MILLION).replace('.', ',')} triệu`,
  money: (thousands) => thousands * 1000,
  typedMoney: (thousands, way) => (way === 1 ? `${grouped(thousands)}.000 đ` : `${thousands}k`),
  day: dayMonthYear,
  phone: (n) => (n < PHONE_PART * PHONE_PART ? phone(n) : null),
  phoneSpellings: [
    (text) => text.replace(/ /g, ''),
    (text) => text.replace(/ /g, '.'),
    (text) => `+84 ${text.slice(1)}`,
    (text) => text.slice(1).replace(/ /g, ''),
  ],
  name: (sex, [first, middleDraw, last]) => {
    const given = pickAt(GIVEN_NAMES[sex], first);
    const middle = pickAt(MIDDLE_NAMES[sex], middleDraw);
    const family = pickAt(FAMILY_NAMES, last);
    return { full: `${family} ${middle} ${given}`, given, middle, family };
  },
  carelessName: (full) => stripAccents(full).toLowerCase(),
};

function phone(n: number): string {
  const [high, low] = scatteredPair(n, PHONE_PART, PHONE_PART).map((part) => String(part).padStart(3, '0'));
  return `0570 ${high} ${low}`;
}

function dayMonthYear(epochDay: number): string {
  const { year, month, day } = civilDate(epochDay);
  return `${day}/${month}/${year}`;
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}
