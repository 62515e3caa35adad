/**
 * What the language refuses: one example a code, in the order in which the page lists them.
 */
import type { ConditionFaultCode } from '../../src/core/index';
import type { ExampleSubject, Words } from './words';

export interface RefusedExample {
  /** The column of the cell; null: the column Condition. */
  readonly under: ExampleSubject | null;
  /** What the cell holds: a text, else what no text can be. */
  readonly write: Words | (() => unknown);
  /** What the page shows where the cell itself cannot be shown. */
  readonly shown?: Words;
  /** A further column of the customers sheet, without which the fault cannot arise. */
  readonly besides?: string;
}

const orders = (write: Words): RefusedExample => ({ under: 'orderCount', write });
const city = (write: Words): RefusedExample => ({ under: 'city', write });
const lastOrder = (write: Words): RefusedExample => ({ under: 'lastOrderDate', write });
const condition = (write: Words): RefusedExample => ({ under: null, write });

const NUMBERS = {
  'rule.numberComma': orders('1,5'),
  'rule.numberPoint': { under: 'revenue', write: '>= 500.000' },
  'rule.numberGroups': { under: 'revenue', write: '>= 1.000.000' },
  'rule.numberList': orders('1,2,3'),
  'rule.badNumber': orders('1.2.3'),
  'rule.numberUnit': { under: 'revenue', write: { en: '>= 5 million', vi: '>= 5 triệu' } },
} as const;

const SIGNS = {
  'rule.badOperator': orders('=> 5'),
  'rule.inWords': orders({ en: 'at least 5', vi: 'ít nhất 5' }),
  'rule.leadingEquals': orders('= 5'),
  'rule.andInCell': orders({ en: '>= 5 and < 10', vi: '>= 5 và < 10' }),
  'rule.rangeDash': orders('18-25'),
  'rule.emptyInterval': orders('[10..5]'),
  'rule.halfInterval': orders('5..'),
  'rule.listOrInterval': orders('(5; 10)'),
  'rule.emptyItem': orders('5,,6'),
  'rule.mixedList': orders('!= 5, 6'),
  'rule.notForm': orders({ en: 'not >= 5', vi: 'không >= 5' }),
  'rule.chainedComparison': condition({ en: '5 < orders < 10', vi: '5 < số đơn hàng < 10' }),
  'rule.halfCondition': condition({ en: 'orders > 5 and < 10', vi: 'số đơn hàng > 5 và < 10' }),
} as const;

const SHARES = {
  'rule.badShare': orders('top 20'),
  'rule.topAlone': orders({ en: 'top 20% or > 5', vi: 'top 20% hoặc > 5' }),
  'rule.topNeedsNumber': city('top 20%'),
  'rule.topOutsideCell': condition('top 20%'),
} as const;

const TEXTS = {
  'rule.unclosedQuote': city({ en: '"London', vi: '"Hà Nội' }),
  'rule.singleQuotes': city({ en: "'London'", vi: "'Hà Nội'" }),
  'rule.ambiguousText': city({ en: 'London or York', vi: 'Hà Nội hoặc Huế' }),
  'rule.emptyText': city('""'),
  'rule.textExpected': city('5'),
  'rule.textSum': condition({ en: 'City + "x" = "y"', vi: 'Thành phố + "x" = "y"' }),
} as const;

const DATES = {
  'rule.bareDate': lastOrder('>= 2026-01-31'),
  'rule.dayOrMonth': lastOrder('01/02/2026'),
  'rule.noSuchDate': lastOrder('date("2026-02-30")'),
  'rule.dateForm': lastOrder('date("Jan 2026")'),
  'rule.dateExpected': lastOrder('> 5'),
  'rule.dateSum': condition({ en: 'last order date > today() - 30', vi: 'ngày đơn cuối > today() - 30' }),
} as const;

const NAMES = {
  'rule.unknownName': condition({ en: 'ordrs >= 5', vi: 'số đơn hàg >= 5' }),
  'rule.unknownWord': condition({ en: 'City = Leeds', vi: 'Thành phố = Huế' }),
  'rule.wordInCell': orders({ en: 'many', vi: 'nhiều' }),
  'rule.ambiguousName': { under: null, write: 'so don > 5', besides: 'Số đón' },
  'rule.booleanWord': condition({ en: 'Marketing consent = yes', vi: 'Đồng ý nhận tin = có' }),
  'rule.unknownColumn': condition({ en: 'column("Teir") = "Gold"', vi: 'column("Hạng tẻ") = "Vàng"' }),
  'rule.noSuchColumn': condition({ en: 'column("Shoe size") = 42', vi: 'column("Cỡ giày") = 42' }),
  'rule.columnForm': condition({ en: 'column(Tier) = "Gold"', vi: 'column(Hạng thẻ) = "Vàng"' }),
  'rule.unknownFunction': condition({ en: 'max(orders) > 5', vi: 'max(số đơn hàng) > 5' }),
} as const;

const VALUES = {
  'rule.notCondition': condition({ en: 'orders', vi: 'số đơn hàng' }),
  'rule.conditionInCell': orders({ en: 'revenue > 5', vi: 'doanh thu > 5' }),
  'rule.inputOutsideCell': condition('? > 5'),
  'rule.numberExpected': orders('"5"'),
  'rule.booleanExpected': condition({ en: 'not(orders)', vi: 'not(số đơn hàng)' }),
  'rule.listComparison': condition({ en: 'Interests = Interests', vi: 'Sở thích = Sở thích' }),
  'rule.noOrder': condition({ en: 'Marketing consent > true', vi: 'Đồng ý nhận tin > true' }),
} as const;

const FORM = {
  'rule.missing': condition({ en: '(orders > 5', vi: '(số đơn hàng > 5' }),
  'rule.unexpected': condition({ en: 'orders > 5)', vi: 'số đơn hàng > 5)' }),
  'rule.unexpectedEnd': condition({ en: 'orders >', vi: 'số đơn hàng >' }),
  'rule.unexpectedCharacter': condition({ en: 'orders > 5 # 3', vi: 'số đơn hàng > 5 # 3' }),
  'rule.tooLong': {
    under: 'city',
    write: () => `"${'x'.repeat(2000)}"`,
    shown: { en: 'more than 2,000 characters', vi: 'hơn 2.000 ký tự' },
  },
  'rule.tooDeep': {
    under: null,
    write: () => `${'('.repeat(51)}1 = 1${')'.repeat(51)}`,
    shown: { en: 'parentheses 51 deep', vi: 'dấu ngoặc lồng 51 lớp' },
  },
  'rule.cellType': {
    under: 'orderCount',
    write: () => ({}),
    shown: {
      en: 'a picture or another thing that is no value',
      vi: 'hình ảnh hoặc thứ khác không phải là giá trị',
    },
  },
} as const;

/** A code that no cell gives by itself: it comes from the customers' values. */
type FromData = 'rule.topTies';

/** Every other code: the compiler asks for a new one. */
export const REFUSED: Readonly<Record<Exclude<ConditionFaultCode, FromData>, RefusedExample>> = {
  ...NUMBERS,
  ...SIGNS,
  ...SHARES,
  ...TEXTS,
  ...DATES,
  ...NAMES,
  ...VALUES,
  ...FORM,
};

/** The same, in the groups of the page. */
export const REFUSED_GROUPS: readonly {
  readonly title: Words;
  readonly examples: readonly RefusedExample[];
}[] = [
  { title: { en: 'Numbers', vi: 'Số' }, examples: Object.values(NUMBERS) },
  { title: { en: 'Signs and ranges', vi: 'Dấu và khoảng' }, examples: Object.values(SIGNS) },
  { title: { en: 'Top and bottom', vi: 'top và bottom' }, examples: Object.values(SHARES) },
  { title: { en: 'Texts', vi: 'Chữ' }, examples: Object.values(TEXTS) },
  { title: { en: 'Dates', vi: 'Ngày tháng' }, examples: Object.values(DATES) },
  { title: { en: 'Names', vi: 'Tên' }, examples: Object.values(NAMES) },
  { title: { en: 'Values of the wrong kind', vi: 'Giá trị sai loại' }, examples: Object.values(VALUES) },
  { title: { en: 'The rule as a whole', vi: 'Cả quy tắc' }, examples: Object.values(FORM) },
];

/** What warns of equal values: a cell under orders, and the orders of all customers. */
export const TIES: Readonly<Record<FromData, { readonly write: string; readonly among: readonly number[] }>> =
  {
    'rule.topTies': { write: 'top 20%', among: [1, 2, 5, 5, 5] },
  };
