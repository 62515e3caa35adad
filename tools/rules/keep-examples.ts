/**
 * A tier that does not flap: its rules, and customers with what the last run gave them and what the next one does.
 */
import type { ExampleRule } from './tab-examples';
import type { Words } from './words';

export const KEEP_SCHEME = { en: 'Value', vi: 'Giá trị' };
const REGULAR = { en: 'Regular', vi: 'Khách quen' };

/** Sheet rows 2 and 3. */
export const KEEP_RULES: readonly ExampleRule[] = [
  {
    scheme: KEEP_SCHEME,
    segment: 'VIP',
    revenue: '>= 10000000',
    keepIf: { en: 'revenue >= 8000000', vi: 'doanh thu >= 8000000' },
    holdDays: '30',
  },
  { scheme: KEEP_SCHEME, segment: REGULAR, revenue: '>= 1000000' },
];

export interface KeptCustomer {
  readonly name: string;
  readonly revenue: number;
  /** The segment of the last run. */
  readonly was: Words;
  /** Days since the customer entered it. */
  readonly days: number;
  readonly segment: Words;
  readonly why: Words;
}

export const KEPT_CUSTOMERS: readonly KeptCustomer[] = [
  {
    name: 'An',
    revenue: 10500000,
    was: REGULAR,
    days: 200,
    segment: 'VIP',
    why: { en: 'The rule itself holds: up at once.', vi: 'Khớp chính quy tắc: lên hạng ngay.' },
  },
  {
    name: 'Bình',
    revenue: 9000000,
    was: 'VIP',
    days: 100,
    segment: 'VIP',
    why: { en: 'Still 8 million or more: kept.', vi: 'Vẫn từ 8 triệu trở lên: được giữ.' },
  },
  {
    name: 'Chi',
    revenue: 9000000,
    was: REGULAR,
    days: 100,
    segment: REGULAR,
    why: { en: 'Keep if brings nobody in.', vi: '“Giữ khi” không đưa ai vào nhóm.' },
  },
  {
    name: 'Dung',
    revenue: 6000000,
    was: 'VIP',
    days: 12,
    segment: 'VIP',
    why: { en: 'A VIP for 12 days of at least 30.', vi: 'Mới là VIP 12 ngày, cần ít nhất 30.' },
  },
  {
    name: 'Giang',
    revenue: 6000000,
    was: 'VIP',
    days: 30,
    segment: REGULAR,
    why: { en: 'Under 8 million, and the 30 days are over.', vi: 'Dưới 8 triệu, và đã đủ 30 ngày.' },
  },
];
