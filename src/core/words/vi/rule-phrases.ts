/**
 * What Vietnamese speakers write in rules in place of signs. Rules refuse it and say the sign.
 */

/** Phrases before a value, with the sign that they stand for. */
export const WORDED_SIGNS: Readonly<Record<string, string>> = {
  'ít nhất': '>=',
  'tối thiểu': '>=',
  từ: '>=',
  'lớn hơn hoặc bằng': '>=',
  trên: '>',
  hơn: '>',
  'lớn hơn': '>',
  'nhiều hơn': '>',
  sau: '>',
  'nhiều nhất': '<=',
  'tối đa': '<=',
  'không quá': '<=',
  'nhỏ hơn hoặc bằng': '<=',
  dưới: '<',
  'nhỏ hơn': '<',
  'ít hơn': '<',
  trước: '<',
  bằng: '=',
  là: '=',
  khác: '!=',
  'không phải': '!=',
  'không phải là': '!=',
  'bao gồm': 'contains',
  'có chứa': 'contains',
  'bắt đầu với': 'starts with',
  'kết thúc với': 'ends with',
};

/** Words between the two ends of a range. */
export const WORDED_RANGE: readonly string[] = ['đến', 'tới'];

/** Whole values in words. */
export const WORDED_VALUES: Readonly<Record<string, string>> = {
  rỗng: 'null',
  'bỏ trống': 'null',
  'tất cả': '-',
  'bất kỳ': '-',
  'hôm nay': 'today()',
  'bây giờ': 'today()',
};
