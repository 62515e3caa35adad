/**
 * Vietnamese keywords of the rule language: aliases of the English ones, never printed in canonical rules.
 */
import type { Keyword } from '../en/keywords';

/** The words by meaning. */
export const KEYWORDS: Readonly<Record<Keyword, readonly string[]>> = {
  and: ['và'],
  or: ['hoặc'],
  not: ['không'],
  in: ['trong'],
  between: ['giữa'],
  if: ['nếu'],
  then: ['thì'],
  else: ['ngược lại'],
  true: ['đúng'],
  false: ['sai'],
  null: ['trống'],
  date: ['ngày'],
  today: ['hôm nay'],
  column: ['cột'],
  contains: ['chứa'],
  startsWith: ['bắt đầu bằng'],
  endsWith: ['kết thúc bằng'],
  listContains: [],
  top: ['cao nhất'],
  bottom: ['thấp nhất'],
};

/** Words for booleans in cells under a yes/no metric. */
export const BOOLEAN_WORDS: Readonly<Record<string, boolean>> = { có: true, không: false };

/** Words written after a number, with the factor that the number must be multiplied by; rules refuse them with that hint. */
export const NUMBER_UNITS: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  tr: 1e6,
  triệu: 1e6,
  trieu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  ty: 1e9,
  ngày: 1,
  tuần: 7,
  đơn: 1,
  lần: 1,
  đ: 1,
  đồng: 1,
  vnd: 1,
  vnđ: 1,
  '₫': 1,
};
