import { METRIC_KEYS, METRICS, type Language, type MetricKey } from '../../src/core/index';
import { METRIC_NAMES } from '../../src/core/words/en/metrics';
import { ruleSentence, segmentSentence } from '../../src/i18n/index';
import { METRIC_PHRASES as EN } from '../../src/i18n/en/phrases';
import { METRIC_PHRASES as VI } from '../../src/i18n/vi/phrases';
import { RULE_WORDS as EN_WORDS } from '../../src/i18n/en/rule-words';
import { RULE_WORDS as VI_WORDS } from '../../src/i18n/vi/rule-words';
import { EXPLAIN, MISSING, UNDECIDED } from '../../src/i18n/en/explain';
import * as viExplain from '../../src/i18n/vi/explain';
import { tableOf } from '../core/rules/explain/customers';

/** The sentence of one rule, without its segment. */
function said(cells: Readonly<Record<string, string>>, language: Language, currency = 'VND'): string {
  const [rule] = tableOf([{ ...cells, Segment: 'S' }]).rules;
  return ruleSentence(rule, { language, currency }).replace(/^S: /, '');
}

type Case = readonly [cells: Readonly<Record<string, string>>, english: string, vietnamese: string];

function expectSaid([cells, english, vietnamese]: Case): void {
  expect([cells, said(cells, 'en'), said(cells, 'vi')]).toEqual([cells, english, vietnamese]);
}

describe('a rule as a sentence', () => {
  it('names the segment and joins what its cells say', () => {
    const cells = { 'revenue last 365 days': '>= 10000000', orders: '>= 3', Segment: 'VIP' };
    const [rule] = tableOf([cells]).rules;
    expect(ruleSentence(rule, { language: 'en', currency: 'VND' })).toBe(
      'VIP: spent at least 10,000,000 đ in 365 days and ordered 3 times or more',
    );
    expect(ruleSentence(rule, { language: 'vi', currency: 'VND' })).toBe(
      'VIP: chi tiêu ít nhất 10.000.000 đ trong 365 ngày và đặt hàng ít nhất 3 lần',
    );
  });

  it('joins the rows of one segment by "or"', () => {
    const table = tableOf([
      { Segment: 'VIP', orders: '>= 9' },
      { Segment: 'Low', orders: '0' },
      { Segment: 'VIP', revenue: '> 5000000' },
    ]);
    expect(segmentSentence(table, 'VIP', { language: 'en' })).toBe(
      'VIP: ordered 9 times or more; or spent more than 5,000,000',
    );
    expect(segmentSentence(table, 'VIP', { language: 'vi' })).toBe(
      'VIP: đặt hàng ít nhất 9 lần; hoặc chi tiêu hơn 5.000.000',
    );
    expect(segmentSentence(table, 'none', { language: 'en' })).toBe('');
  });

  it('without conditions is for any customer', () => {
    expectSaid([{ orders: '-' }, 'any customer', 'mọi khách hàng']);
  });
});

describe('each operator', () => {
  it.each<Case>([
    [{ orders: '5' }, 'ordered exactly 5 times', 'đặt hàng đúng 5 lần'],
    [{ orders: '1' }, 'ordered exactly 1 time', 'đặt hàng đúng 1 lần'],
    [{ orders: '!= 5' }, 'did not order exactly 5 times', 'không đặt hàng đúng 5 lần'],
    [{ orders: '< 5' }, 'ordered fewer than 5 times', 'đặt hàng dưới 5 lần'],
    [{ orders: '<= 5' }, 'ordered at most 5 times', 'đặt hàng tối đa 5 lần'],
    [{ orders: '> 5' }, 'ordered more than 5 times', 'đặt hàng hơn 5 lần'],
    [{ orders: '>= 5' }, 'ordered 5 times or more', 'đặt hàng ít nhất 5 lần'],
    [{ orders: '[2..5]' }, 'ordered 2 to 5 times', 'đặt hàng từ 2 đến 5 lần'],
    [{ orders: '[2..5)' }, 'ordered 2 to fewer than 5 times', 'đặt hàng từ 2 đến dưới 5 lần'],
    [{ orders: '(2..5]' }, 'ordered more than 2 and up to 5 times', 'đặt hàng hơn 2 và tối đa 5 lần'],
    [{ orders: '(2..5)' }, 'ordered more than 2 and fewer than 5 times', 'đặt hàng hơn 2 và dưới 5 lần'],
    [{ orders: '1, 2, 3' }, 'ordered 1, 2 or 3 times', 'đặt hàng 1, 2 hoặc 3 lần'],
    [
      { orders: '1, >= 10' },
      'ordered exactly 1 time or 10 times or more',
      'đặt hàng đúng 1 lần hoặc ít nhất 10 lần',
    ],
    [{ orders: 'not(1, 2)' }, 'did not order 1 or 2 times', 'không đặt hàng 1 hoặc 2 lần'],
    [{ orders: 'null' }, 'has no value for orders', 'orders để trống'],
    [{ orders: '!= null' }, 'has a value for orders', 'orders không để trống'],
    [{ revenue: 'top 20%' }, 'is among the top 20% by revenue', 'thuộc 20% cao nhất về revenue'],
    [{ revenue: 'bottom 2.5%' }, 'is among the bottom 2.5% by revenue', 'thuộc 2,5% thấp nhất về revenue'],
    [{ Condition: 'orders between 2 and 5' }, 'ordered 2 to 5 times', 'đặt hàng từ 2 đến 5 lần'],
    [{ Condition: '5 <= orders' }, 'ordered 5 times or more', 'đặt hàng ít nhất 5 lần'],
    [{ Condition: 'not(orders >= 5)' }, 'did not order 5 times or more', 'không đặt hàng ít nhất 5 lần'],
    [{ Condition: 'orders in (1, 2)' }, 'ordered 1 or 2 times', 'đặt hàng 1 hoặc 2 lần'],
    [
      { orders: '? >= 5 and ? < 10' },
      'ordered 5 times or more and ordered fewer than 10 times',
      'đặt hàng ít nhất 5 lần và đặt hàng dưới 10 lần',
    ],
    [
      { Condition: 'revenue / orders > 500000' },
      'revenue ÷ orders is more than 500,000',
      'revenue ÷ orders trên 500.000',
    ],
    [
      { Condition: 'revenue >= (orders + 1) * 2' },
      'revenue is at least (orders + 1) × 2',
      'revenue từ (orders + 1) × 2 trở lên',
    ],
    [
      { Condition: 'last order date >= today()' },
      'placed the last order on the analysis date or later',
      'đặt đơn gần nhất từ ngày phân tích trở đi',
    ],
    [
      { 'last order date': '[date("2026-01-01")..date("2026-02-01"))' },
      'placed the last order from 2026-01-01 to before 2026-02-01',
      'đặt đơn gần nhất từ ngày 1/1/2026 đến trước ngày 1/2/2026',
    ],
  ])('%j: %s', (...each) => expectSaid(each));
});

describe('and, or, if', () => {
  it.each<Case>([
    [
      { Condition: 'orders >= 9 and revenue > 5 or consent' },
      'ordered 9 times or more and spent more than 5 đ, or consent is yes',
      'đặt hàng ít nhất 9 lần và chi tiêu hơn 5 đ, hoặc consent là có',
    ],
    [
      { Condition: 'consent and (orders >= 9 or revenue > 5)' },
      'consent is yes and either ordered 9 times or more or spent more than 5 đ',
      'consent là có và (đặt hàng ít nhất 9 lần hoặc chi tiêu hơn 5 đ)',
    ],
    [
      { Condition: 'not(orders >= 9 or consent)' },
      'did not order 9 times or more and consent is no',
      'không đặt hàng ít nhất 9 lần và consent là không',
    ],
    [
      { orders: '>= 1', revenue: '> 5', 'days since last order': '<= 60' },
      'ordered 1 time or more, spent more than 5 đ and last ordered at most 60 days ago',
      'đặt hàng ít nhất 1 lần, chi tiêu hơn 5 đ và đơn gần nhất cách đây tối đa 60 ngày',
    ],
    [
      { Condition: 'if orders >= 5 then revenue > 5 else consent' },
      'if ordered 5 times or more, then spent more than 5 đ, otherwise consent is yes',
      'nếu đặt hàng ít nhất 5 lần thì chi tiêu hơn 5 đ, nếu không thì consent là có',
    ],
  ])('%j: %s', (...each) => expectSaid(each));
});

describe('a column of the customers’ own', () => {
  it.each<Case>([
    [{ town: '"Huế", "Hà Nội"' }, 'town is Huế or Hà Nội', 'town là Huế hoặc Hà Nội'],
    [{ town: '!= "Huế"' }, 'town is not Huế (or is blank)', 'town không phải là Huế (hoặc để trống)'],
    [{ town: '"Huế, or so"' }, 'town is “Huế, or so”', 'town là “Huế, or so”'],
    [{ Condition: 'contains(town, "hu")' }, 'town contains hu', 'town có chứa hu'],
    [
      { Condition: 'not(starts with(town, "hu"))' },
      'town does not start with hu',
      'town không bắt đầu bằng hu',
    ],
    [{ drinks: 'tea' }, 'has tea among drinks', 'drinks có tea'],
    [{ consent: 'no' }, 'consent is no', 'consent là không'],
  ])('%j: %s', (...each) => expectSaid(each));
});

/** A cell that a marketer might write under each metric, and how it reads. */
const SENTENCES: Record<MetricKey, readonly [cell: string, english: string, vietnamese: string]> = {
  orderCount: ['[2..4]', 'ordered 2 to 4 times', 'đặt hàng từ 2 đến 4 lần'],
  purchaseDays: ['>= 2', 'ordered on 2 days or more', 'đặt hàng vào ít nhất 2 ngày khác nhau'],
  repeatCount: ['1', 'came back to buy exactly 1 time', 'quay lại mua đúng 1 lần'],
  revenue: ['< 2000000', 'spent less than 2,000,000 đ', 'chi tiêu dưới 2.000.000 đ'],
  aov: ['> 500000', 'spends more than 500,000 đ an order on average', 'chi trung bình hơn 500.000 đ mỗi đơn'],
  firstOrderDate: [
    '< date("2025-03-08")',
    'placed the first order before 2025-03-08',
    'đặt đơn đầu tiên trước ngày 8/3/2025',
  ],
  lastOrderDate: [
    '<= date("2025-12-31")',
    'placed the last order on 2025-12-31 or earlier',
    'đặt đơn gần nhất từ ngày 31/12/2025 trở về trước',
  ],
  recencyDays: ['<= 60', 'last ordered at most 60 days ago', 'đơn gần nhất cách đây tối đa 60 ngày'],
  tenureDays: ['> 365', 'first ordered more than 365 days ago', 'đơn đầu tiên cách đây hơn 365 ngày'],
  activeSpanDays: [
    '[90..180)',
    'has 90 to less than 180 days between the first and the last order',
    'đơn đầu tiên và đơn gần nhất cách nhau từ 90 đến dưới 180 ngày',
  ],
  interpurchaseDays: [
    '<= 30.5',
    'goes at most 30.5 days between purchases on average',
    'các lần mua cách nhau trung bình tối đa 30,5 ngày',
  ],
  medianGapDays: [
    '< 14',
    'typically goes less than 14 days between purchases',
    'các lần mua thường cách nhau dưới 14 ngày',
  ],
  gapSdDays: [
    '< 1',
    'has gaps between purchases that vary by less than 1 day',
    'khoảng cách giữa các lần mua dao động dưới 1 ngày',
  ],
  gapVariation: [
    '<= 0.5',
    'has gaps between purchases that vary by at most 0.5 times their average',
    'khoảng cách giữa các lần mua dao động tối đa 0,5 lần mức trung bình',
  ],
  lastGapDays: [
    '>= 45',
    'went at least 45 days between the last two purchases',
    'hai lần mua gần nhất cách nhau ít nhất 45 ngày',
  ],
  lateness: [
    '> 1.5',
    'has gone more than 1.5 times the usual gap without ordering',
    'chưa mua lại sau hơn 1,5 lần nhịp mua thường lệ',
  ],
  ordersLast30Days: ['0', 'ordered exactly 0 times in 30 days', 'đặt hàng đúng 0 lần trong 30 ngày'],
  ordersLast90Days: ['< 2', 'ordered fewer than 2 times in 90 days', 'đặt hàng dưới 2 lần trong 90 ngày'],
  ordersLast365Days: [
    '>= 12',
    'ordered 12 times or more in 365 days',
    'đặt hàng ít nhất 12 lần trong 365 ngày',
  ],
  revenueLast30Days: ['> 0', 'spent more than 0 đ in 30 days', 'chi tiêu hơn 0 đ trong 30 ngày'],
  revenueLast90Days: [
    '>= 900000',
    'spent at least 900,000 đ in 90 days',
    'chi tiêu ít nhất 900.000 đ trong 90 ngày',
  ],
  revenueLast365Days: [
    '1000000..5000000',
    'spent 1,000,000 to 5,000,000 đ in 365 days',
    'chi tiêu từ 1.000.000 đến 5.000.000 đ trong 365 ngày',
  ],
  revenueTrend: [
    '>= 2',
    'spent at least 2 times as much in the last 90 days as in the 90 days before',
    'chi tiêu 90 ngày qua gấp ít nhất 2 lần so với 90 ngày trước đó',
  ],
  revenueYearTrend: [
    '< 0.5',
    'spent less than 0.5 times as much in the last 364 days as in the 364 days before',
    'chi tiêu 364 ngày qua gấp dưới 0,5 lần so với 364 ngày trước đó',
  ],
  monthsActive: ['>= 6', 'ordered in 6 calendar months or more', 'có mua hàng trong ít nhất 6 tháng'],
  yearsActive: ['1', 'ordered in exactly 1 calendar year', 'có mua hàng trong đúng 1 năm'],
  halfYearsActive: [
    '4',
    'ordered in exactly 4 of the last four half-years',
    'có mua hàng trong đúng 4 nửa năm của hai năm gần nhất',
  ],
  peakMonthShare: [
    '>= 60%',
    'placed at least 60% of the orders in the three peak months',
    'có ít nhất 60% số đơn rơi vào ba tháng cao điểm',
  ],
  peakSeasonYears: [
    '> 1',
    'ordered in the peak season of more than 1 year',
    'mua vào mùa cao điểm trong hơn 1 năm',
  ],
  discountedShare: [
    '[0.5..1]',
    'bought with a discount in 50% to 100% of the orders',
    'có từ 50% đến 100% số đơn được giảm giá',
  ],
  discountRate: ['> 12.5%', 'got more than 12.5% off on average', 'được giảm giá trung bình hơn 12,5%'],
  categoryCount: ['>= 3', 'bought from 3 categories or more', 'mua hàng thuộc ít nhất 3 nhóm hàng'],
  topCategory: [
    '"Cà phê", "Trà"',
    'buys most from Cà phê or Trà',
    'mua nhiều nhất ở nhóm hàng Cà phê hoặc Trà',
  ],
  topCategoryShare: [
    '>= 80%',
    'spent at least 80% of the money on one category',
    'dành ít nhất 80% chi tiêu cho một nhóm hàng',
  ],
  cancelRate: ['> 30%', 'cancelled more than 30% of the orders', 'hủy hơn 30% số đơn'],
  returnRate: ['<= 5%', 'returned at most 5% of the orders', 'trả lại tối đa 5% số đơn'],
  refundShare: ['< 1%', 'got less than 1% of the money back', 'được hoàn dưới 1% số tiền'],
  topChannel: ['"Shopee"', 'orders most through Shopee', 'đặt hàng nhiều nhất qua Shopee'],
  newProductShare: [
    '>= 40%',
    'bought new products in at least 40% of the order rows',
    'mua hàng mới trong ít nhất 40% số dòng hàng',
  ],
  newProductCount: ['>= 3', 'bought new products 3 times or more', 'mua hàng mới ít nhất 3 lần'],
  inStoreShare: [
    '100%',
    'bought at the counter in exactly 100% of the orders',
    'mua tại quầy đúng 100% số đơn',
  ],
  styleShare: [
    '>= 50%',
    'spent at least 50% of the money on style categories',
    'chi ít nhất 50% số tiền cho nhóm hàng hình thức',
  ],
  quantity: ['1', 'bought exactly 1 item', 'mua đúng 1 sản phẩm'],
  largestOrder: [
    '>= 5000000',
    'spent at least 5,000,000 đ on the largest order',
    'chi ít nhất 5.000.000 đ cho đơn lớn nhất',
  ],
  revenueRank: ['<= 10', 'has a revenue rank of at most 10', 'hạng doanh thu tối đa 10'],
  revenueShare: ['> 2%', 'brings more than 2% of all revenue', 'mang lại hơn 2% tổng doanh thu'],
  cumulativeShare: [
    '<= 80%',
    'is among the best customers who bring at most 80% of all revenue',
    'thuộc nhóm khách tốt nhất mang lại tối đa 80% tổng doanh thu',
  ],
  shareAbove: [
    '< 50%',
    'ranks below customers who bring less than 50% of all revenue',
    'xếp sau những khách mang lại dưới 50% tổng doanh thu',
  ],
  abc: ['"A"', 'is in ABC class A', 'thuộc hạng ABC A'],
  recencyScore: ['5', 'has a recency score of 5', 'điểm gần đây là 5'],
  frequencyScore: ['4, 5', 'has a frequency score of 4 or 5', 'điểm tần suất là 4 hoặc 5'],
  monetaryScore: ['[2..3]', 'has a monetary score of 2 to 3', 'điểm chi tiêu từ 2 đến 3'],
  rfmScore: ['> 444', 'has an RFM score of more than 444', 'điểm RFM trên 444'],
  isWalkIn: ['yes', 'is a walk-in', 'là khách vãng lai'],
  age: ['[18..25)', 'is 18 to less than 25 years old', 'từ 18 đến dưới 25 tuổi'],
  ageBand: ['18-24', 'is in the age band 18-24', 'thuộc nhóm tuổi 18-24'],
  gender: ['Nữ', 'is female', 'giới tính nữ'],
  income: ['>= 20000000', 'earns at least 20,000,000 đ', 'thu nhập ít nhất 20.000.000 đ'],
  city: ['Huế, Hà Nội', 'lives in Huế or Hà Nội', 'sống ở Huế hoặc Hà Nội'],
  region: ['Miền Bắc', 'lives in the region Miền Bắc', 'ở khu vực Miền Bắc'],
  interests: ['trà', 'is interested in trà', 'quan tâm đến trà'],
  tags: ['sỉ', 'has the tag sỉ', 'có nhãn sỉ'],
  signupDays: ['<= 30', 'signed up at most 30 days ago', 'đăng ký cách đây tối đa 30 ngày'],
  visits: ['>= 3', 'visited 3 times or more', 'ghé ít nhất 3 lần'],
  daysSinceInteraction: [
    '<= 30',
    'was last in touch at most 30 days ago',
    'tương tác lần cuối cách đây tối đa 30 ngày',
  ],
  complaints: ['>= 2', 'complained 2 times or more', 'khiếu nại ít nhất 2 lần'],
  rating: ['<= 3', 'has a rating of at most 3', 'có điểm đánh giá tối đa 3'],
  referralCount: ['>= 2', 'referred 2 customers or more', 'giới thiệu ít nhất 2 khách hàng'],
  isReferred: ['true', 'was referred', 'được giới thiệu'],
  hasContact: ['false', 'cannot be reached', 'không liên hệ được'],
  doNotContact: ['có', 'asked not to be contacted', 'từ chối liên hệ'],
};

describe('each metric', () => {
  const name = (key: MetricKey) => METRIC_NAMES[key][0];

  it.each(METRIC_KEYS)('has a sentence: %s', (key) => {
    const [cell, english, vietnamese] = SENTENCES[key];
    expectSaid([{ [name(key)]: cell }, english, vietnamese]);
  });

  it.each(METRIC_KEYS)('says and denies in one place of the sentence: %s', (key) => {
    // Of yes and no there is no quantity.
    const parts = METRICS[key].type === 'boolean' ? 1 : 2;
    for (const phrase of [EN[key], VI[key]]) {
      expect([phrase.says, phrase.denies].map((text) => text.split('{x}').length)).toEqual([parts, parts]);
      expect(phrase.denies).toMatch(/\b(not|cannot|does not|did not|has not)\b|không/);
    }
    expect(Object.keys(VI[key]).includes('noun') || EN[key].noun === undefined).toBe(true);
  });
});

describe('a currency', () => {
  it.each([
    ['VND', 'spent 5 to 7 đ'],
    ['đ', 'spent 5 to 7 đ'],
    ['usd', 'spent $5 to $7'],
    ['CHF', 'spent 5 to 7 CHF'],
    ['', 'spent 5 to 7'],
  ])('%s: %s', (currency, expected) => {
    expect(said({ revenue: '5..7' }, 'en', currency)).toBe(expected);
  });
});

describe('a number', () => {
  it('keeps all of its digits', () => {
    expect(said({ revenue: '>= 1234567.0625' }, 'vi')).toBe('chi tiêu ít nhất 1.234.567,0625 đ');
    expect(said({ 'discounted share': '> 0.12345' }, 'en')).toBe(
      'bought with a discount in more than 12.345% of the orders',
    );
  });
});

describe('the words of both languages', () => {
  const texts = (tree: object, path = ''): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, value] as [string, string]]
        : texts(value as object, `${path}${key}.`),
    );
  const placeholders = (text: string) => [...new Set(text.match(/\{\w+/g) ?? [])].sort();
  const english = texts({ ...EN_WORDS, EXPLAIN, MISSING, UNDECIDED });
  const vietnamese = new Map(texts({ ...VI_WORDS, ...viExplain }));

  it.each(english)('have the same placeholders: %s', (path, text) => {
    expect(placeholders(vietnamese.get(path) ?? '')).toEqual(placeholders(text));
  });
});
