/**
 * Words and signs that mean the same: what the tables of the language do not list, and an example for each keyword.
 */
import { COMPARING_SIGNS, ENGLISH_KEYWORDS, VIETNAMESE_KEYWORDS, type Keyword } from '../../src/core/index';
import type { Words } from './words';

/** Two ways to write one thing. */
export interface SameMeaning {
  readonly one: string;
  readonly other: string;
  /** Under orders; else in the column Condition. */
  readonly inCell?: boolean;
  readonly remark: Words;
}

export const SAME_MEANINGS: readonly SameMeaning[] = [
  {
    one: 'orders in (1, 2)',
    other: 'orders in (1; 2)',
    remark: { en: 'commas or semicolons between values', vi: 'dấu phẩy hoặc chấm phẩy giữa các giá trị' },
  },
  {
    one: '0.5',
    other: '50%',
    inCell: true,
    remark: { en: 'a number or a percentage', vi: 'số hoặc phần trăm' },
  },
  {
    one: 'Tier = "Gold"',
    other: 'Tier = “Gold”',
    remark: { en: 'straight or curly double quotes', vi: 'dấu nháy kép thẳng hoặc cong' },
  },
  {
    one: 'orders > 5 and revenue > 0',
    other: 'ORDERS > 5  AND  Revenue>0',
    remark: { en: 'any case and spacing', vi: 'chữ hoa, chữ thường và khoảng trắng tùy ý' },
  },
  {
    one: 'orders > 5',
    other: 'số đơn hàng > 5',
    remark: {
      en: 'names of either language, also mixed in one rule',
      vi: 'tên ở ngôn ngữ nào cũng được, dùng lẫn trong một quy tắc cũng được',
    },
  },
  {
    one: 'số đơn hàng > 5',
    other: 'so don hang > 5',
    remark: { en: 'a name without its accents', vi: 'tên gõ không dấu' },
  },
  {
    one: 'not(orders in (1, 2))',
    other: 'orders not in (1, 2)',
    remark: { en: '`not` before or inside', vi: '`not` đứng trước hoặc bên trong' },
  },
  {
    one: 'contains(Tier, "Gold")',
    other: 'Tier contains "Gold"',
    remark: { en: 'a function or a word between', vi: 'viết dạng hàm hoặc đặt từ ở giữa' },
  },
];

/** A test with the keyword in it: in a cell under orders, or in the column Condition. */
export interface KeywordUse {
  readonly inCell?: boolean;
  readonly write: (word: string) => string;
}

const condition = (write: KeywordUse['write']): KeywordUse => ({ write });
const cell = (write: KeywordUse['write']): KeywordUse => ({ write, inCell: true });

/** One use each: the compiler asks for that of a new keyword. */
export const KEYWORD_USES: Readonly<Record<Keyword, KeywordUse>> = {
  and: condition((word) => `orders > 5 ${word} revenue > 0`),
  or: condition((word) => `orders > 5 ${word} revenue > 0`),
  not: condition((word) => `${word}(orders > 5)`),
  in: condition((word) => `orders ${word} (1, 2)`),
  between: condition((word) => `orders ${word} 1 and 2`),
  if: condition((word) => `${word} orders > 5 then revenue > 0 else revenue > 9`),
  then: condition((word) => `if orders > 5 ${word} revenue > 0 else revenue > 9`),
  else: condition((word) => `if orders > 5 then revenue > 0 ${word} revenue > 9`),
  true: condition((word) => `Marketing consent = ${word}`),
  false: condition((word) => `Marketing consent = ${word}`),
  null: condition((word) => `orders = ${word}`),
  date: condition((word) => `last order date = ${word}("2026-01-31")`),
  today: condition((word) => `last order date = ${word}()`),
  column: condition((word) => `${word}("Tier") = "Gold"`),
  contains: condition((word) => `${word}(Tier, "Gold")`),
  startsWith: condition((word) => `${word}(Tier, "Gold")`),
  endsWith: condition((word) => `${word}(Tier, "Gold")`),
  listContains: condition((word) => `${word}(Interests, "tea")`),
  top: cell((word) => `${word} 20%`),
  bottom: cell((word) => `${word} 20%`),
};

/** The words of a keyword in both languages. */
export function wordsOf(keyword: Keyword): {
  readonly en: readonly string[];
  readonly vi: readonly string[];
} {
  return { en: ENGLISH_KEYWORDS[keyword], vi: VIETNAMESE_KEYWORDS[keyword] };
}

/** Each sign that compares, with the other ways to write it. */
export function signSpellings(): ReadonlyMap<string, readonly string[]> {
  const spellings = new Map<string, string[]>();
  for (const [written, sign] of COMPARING_SIGNS) {
    const others = spellings.get(sign) ?? [];
    spellings.set(sign, written === sign ? others : [...others, written]);
  }
  return spellings;
}
