/**
 * The table with which the page begins: its rules, and customers with the segment that each gets and why.
 */
import type { ExampleCustomer } from './condition-examples';
import type { ExampleRule } from './tab-examples';
import type { Words } from './words';

export const BEHAVIOUR = { en: 'Behaviour', vi: 'Hành vi' };
const REGULAR = { en: 'Regular', vi: 'Khách quen' };
const QUIET = { en: 'Gone quiet', vi: 'Lâu không mua' };
const NEW = { en: 'New', vi: 'Khách mới' };
const GOLD = { en: 'Gold', vi: 'Vàng' };
const SILVER = { en: 'Silver', vi: 'Bạc' };

const row = (segment: Words, cells: Omit<ExampleRule, 'segment'>): ExampleRule => ({
  on: { en: 'yes', vi: 'có' },
  scheme: BEHAVIOUR,
  segment,
  ...cells,
});

/** Sheet rows 2 to 6. */
export const WORKED_RULES: readonly ExampleRule[] = [
  row('VIP', {
    orderCount: '',
    recencyDays: '<= 365',
    condition: {
      en: 'revenue >= 20000000 or Tier in ("Gold", "Diamond")',
      vi: 'doanh thu >= 20000000 hoặc Hạng thẻ trong ("Vàng", "Kim cương")',
    },
  }),
  row(REGULAR, { orderCount: '>= 5', recencyDays: '<= 60', condition: '-' }),
  row(REGULAR, { orderCount: '[3..5)', recencyDays: '<= 30' }),
  row(QUIET, { orderCount: '>= 2', recencyDays: '> 180' }),
  row(NEW, { orderCount: '1', recencyDays: '<= 30' }),
];

export interface WorkedCustomer {
  readonly name: string;
  readonly values: ExampleCustomer;
  /** Blank: no rule takes the customer. */
  readonly segment: Words;
  /** Sheet row of the rule that decides. */
  readonly row: number | null;
  readonly why: Words;
}

export const WORKED_CUSTOMERS: readonly WorkedCustomer[] = [
  {
    name: 'An',
    values: { orderCount: 12, revenue: 24000000, recencyDays: 20, tier: SILVER },
    segment: 'VIP',
    row: 2,
    why: {
      en: 'Revenue is enough. Row 3 would fit, too, but row 2 comes first.',
      vi: 'Đủ doanh thu. Dòng 3 cũng khớp, nhưng dòng 2 đứng trước.',
    },
  },
  {
    name: 'Bình',
    values: { orderCount: 2, revenue: 900000, recencyDays: 100, tier: GOLD },
    segment: 'VIP',
    row: 2,
    why: { en: 'The tier is enough: one side of "or".', vi: 'Đủ hạng thẻ: chỉ cần một vế của "hoặc".' },
  },
  {
    name: 'Chi',
    values: { orderCount: 6, revenue: 3000000, recencyDays: 45, tier: SILVER },
    segment: REGULAR,
    row: 3,
    why: { en: 'Both cells of row 3 hold.', vi: 'Cả hai ô của dòng 3 cùng đúng.' },
  },
  {
    name: 'Dung',
    values: { orderCount: 3, revenue: 1500000, recencyDays: 10, tier: null },
    segment: REGULAR,
    row: 4,
    why: {
      en: 'Row 4 is another way into the same segment.',
      vi: 'Dòng 4 là một đường khác vào cùng nhóm.',
    },
  },
  {
    name: 'Giang',
    values: { orderCount: 4, revenue: 2000000, recencyDays: 200, tier: null },
    segment: QUIET,
    row: 5,
    why: { en: 'The last order is too long ago for row 4.', vi: 'Đơn cuối đã quá lâu so với dòng 4.' },
  },
  {
    name: 'Hoa',
    values: { orderCount: 1, revenue: 300000, recencyDays: 5, tier: null },
    segment: NEW,
    row: 6,
    why: { en: 'One order, not long ago.', vi: 'Một đơn, chưa lâu.' },
  },
  {
    name: 'Khoa',
    values: { orderCount: 1, revenue: 300000, recencyDays: 90, tier: null },
    segment: '',
    row: null,
    why: {
      en: 'No rule fits: blank, or the "otherwise" segment of Settings.',
      vi: 'Không khớp quy tắc nào: để trống, hoặc nhóm "còn lại" ghi trong Cài đặt.',
    },
  },
  {
    name: 'Lan',
    values: { orderCount: 0, revenue: 0, recencyDays: null, tier: GOLD },
    segment: '',
    row: null,
    why: {
      en: 'Days since last order is blank, so nobody knows whether it is at most 365.',
      vi: 'Số ngày từ đơn cuối để trống nên không biết có tối đa 365 hay không.',
    },
  },
];

/** The small example of the tab Rule tests: samples for these rules, the last of which expects the wrong segment. */
export const RULE_TESTS: readonly { readonly values: ExampleCustomer; readonly expected: Words }[] = [
  { values: { orderCount: 5, recencyDays: 60 }, expected: REGULAR },
  { values: { orderCount: 5, recencyDays: 61 }, expected: '' },
  { values: { orderCount: 2, recencyDays: 200 }, expected: REGULAR },
];
