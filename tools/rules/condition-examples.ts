/**
 * Examples for the column Condition, with customers for whom each holds and others.
 */
import type { ExampleValue } from './cell-examples';
import type { ExampleSubject, Words } from './words';

/** A customer: the values that the condition asks about; what is left out is blank. */
export type ExampleCustomer = Readonly<Partial<Record<ExampleSubject, ExampleValue>>>;

export interface ConditionExample {
  readonly write: Words;
  readonly means: Words;
  readonly holds: readonly ExampleCustomer[];
  readonly fails: readonly ExampleCustomer[];
}

const LONDON = { en: 'London', vi: 'Hà Nội' };
const YORK = { en: 'York', vi: 'Huế' };
const GOLD = { en: 'Gold', vi: 'Vàng' };

export const CONDITION_EXAMPLES: readonly ConditionExample[] = [
  {
    write: {
      en: 'orders >= 2 and days since last order <= 60',
      vi: 'số đơn hàng >= 2 và số ngày từ đơn cuối <= 60',
    },
    means: { en: 'both hold', vi: 'cả hai cùng đúng' },
    holds: [{ orderCount: 2, recencyDays: 60 }],
    fails: [
      { orderCount: 1, recencyDays: 60 },
      { orderCount: 2, recencyDays: 61 },
    ],
  },
  {
    write: { en: 'orders >= 10 or revenue > 5000000', vi: 'số đơn hàng >= 10 hoặc doanh thu > 5000000' },
    means: { en: 'one of them holds', vi: 'ít nhất một trong hai đúng' },
    holds: [
      { orderCount: 10, revenue: 0 },
      { orderCount: 1, revenue: 5000001 },
    ],
    fails: [{ orderCount: 9, revenue: 5000000 }],
  },
  {
    write: { en: 'not(orders between 1 and 3)', vi: 'không(số đơn hàng giữa 1 và 3)' },
    means: { en: 'orders are not 1, 2 or 3', vi: 'số đơn không nằm từ 1 đến 3' },
    holds: [{ orderCount: 0 }, { orderCount: 4 }],
    fails: [{ orderCount: 1 }, { orderCount: 3 }],
  },
  {
    write: { en: 'orders in (1, 2, [10..20])', vi: 'số đơn hàng trong (1, 2, [10..20])' },
    means: { en: 'orders are one of these', vi: 'số đơn là một trong các giá trị này' },
    holds: [{ orderCount: 2 }, { orderCount: 15 }],
    fails: [{ orderCount: 3 }],
  },
  {
    write: { en: 'revenue / orders > 500000', vi: 'doanh thu / số đơn hàng > 500000' },
    means: {
      en: 'an order brings more than that on average; `+`, `-`, `*` and parentheses work, too',
      vi: 'trung bình mỗi đơn trên mức đó; dùng được cả `+`, `-`, `*` và dấu ngoặc',
    },
    holds: [{ revenue: 1200000, orderCount: 2 }],
    fails: [{ revenue: 1000000, orderCount: 2 }],
  },
  {
    write: {
      en: 'days since last order > 2 * mean gap days',
      vi: 'số ngày từ đơn cuối > 2 * khoảng cách mua trung bình',
    },
    means: { en: 'twice as late as usual', vi: 'lâu gấp đôi nhịp mua bình thường' },
    holds: [{ recencyDays: 61, interpurchaseDays: 30 }],
    fails: [{ recencyDays: 60, interpurchaseDays: 30 }, { recencyDays: 400 }],
  },
  {
    write: { en: 'City in ("London", "York")', vi: 'Thành phố trong ("Hà Nội", "Huế")' },
    means: {
      en: 'a column of the customers sheet, one of these texts',
      vi: 'một cột của trang Khách hàng, một trong các văn bản này',
    },
    holds: [{ city: LONDON }],
    fails: [{ city: { en: 'Leeds', vi: 'Đà Nẵng' } }, { city: null }],
  },
  {
    write: { en: 'Interests = "coffee" and Marketing consent', vi: 'Sở thích = "cà phê" và Đồng ý nhận tin' },
    means: { en: 'a list has this entry, and a yes', vi: 'danh sách có mục này, và giá trị là có' },
    holds: [{ interests: { en: 'tea; coffee', vi: 'trà; cà phê' }, consent: { en: 'yes', vi: 'có' } }],
    fails: [{ interests: { en: 'tea; coffee', vi: 'trà; cà phê' }, consent: { en: 'no', vi: 'không' } }],
  },
];

/** The words of the language that are functions; the others join or compare. */
export type RuleFunction =
  'contains' | 'startsWith' | 'endsWith' | 'listContains' | 'column' | 'date' | 'today' | 'if';

/** One example each. */
export const FUNCTION_EXAMPLES: Readonly<Record<RuleFunction, ConditionExample>> = {
  contains: {
    write: { en: 'contains(City, "on")', vi: 'chứa(Thành phố, "Nội")' },
    means: { en: 'the text has this in it', vi: 'văn bản có chứa phần này' },
    holds: [{ city: LONDON }],
    fails: [{ city: YORK }, { city: null }],
  },
  startsWith: {
    write: { en: 'starts with(City, "Lon")', vi: 'bắt đầu bằng(Thành phố, "Hà")' },
    means: { en: 'the text begins so', vi: 'văn bản bắt đầu như vậy' },
    holds: [{ city: LONDON }],
    fails: [{ city: YORK }],
  },
  endsWith: {
    write: { en: 'ends with(City, "don")', vi: 'kết thúc bằng(Thành phố, "Nội")' },
    means: { en: 'the text ends so', vi: 'văn bản kết thúc như vậy' },
    holds: [{ city: LONDON }],
    fails: [{ city: YORK }],
  },
  listContains: {
    write: { en: 'list contains(Interests, "tea")', vi: 'list contains(Sở thích, "trà")' },
    means: { en: 'the list has this entry', vi: 'danh sách có mục này' },
    holds: [{ interests: { en: 'tea; coffee', vi: 'trà; cà phê' } }],
    fails: [{ interests: { en: 'tea cups', vi: 'trà sữa' } }],
  },
  column: {
    write: { en: 'column("Tier") = "Gold"', vi: 'column("Hạng thẻ") = "Vàng"' },
    means: {
      en: 'the customers’ column of that header, whatever characters are in it, also where a metric has its name',
      vi: 'cột có tiêu đề đó của trang Khách hàng, dù tiêu đề có ký tự gì hay trùng tên với chỉ số',
    },
    holds: [{ tier: GOLD }],
    fails: [{ tier: { en: 'Silver', vi: 'Bạc' } }],
  },
  date: {
    write: { en: 'last order date >= date("2026-01-01")', vi: 'ngày đơn cuối >= date("2026-01-01")' },
    means: { en: 'a day, as year-month-day', vi: 'một ngày, viết năm-tháng-ngày' },
    holds: [{ lastOrderDate: '2026-01-01' }],
    fails: [{ lastOrderDate: '2025-12-31' }],
  },
  today: {
    write: { en: 'last order date = today()', vi: 'ngày đơn cuối = today()' },
    means: {
      en: 'the analysis date: the day of the run, unless Settings name another',
      vi: 'ngày phân tích: ngày chạy, trừ khi Cài đặt ghi ngày khác',
    },
    holds: [{ lastOrderDate: '2026-06-30' }],
    fails: [{ lastOrderDate: '2026-06-29' }],
  },
  if: {
    write: {
      en: 'if orders >= 5 then days since last order <= 90 else revenue > 1000000',
      vi: 'nếu số đơn hàng >= 5 thì số ngày từ đơn cuối <= 90 ngược lại doanh thu > 1000000',
    },
    means: { en: 'the part that applies holds', vi: 'phần được áp dụng là đúng' },
    holds: [
      { orderCount: 5, recencyDays: 90 },
      { orderCount: 4, revenue: 1000001 },
    ],
    fails: [
      { orderCount: 5, recencyDays: 91, revenue: 1000001 },
      { orderCount: 4, recencyDays: 1 },
    ],
  },
};
