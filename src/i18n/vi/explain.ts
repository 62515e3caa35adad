/**
 * Vietnamese: why a customer is in a segment, what is missing for another, for whom a rule is undecided.
 */
import type { EXPLAIN as EN_EXPLAIN, MISSING as EN_MISSING, UNDECIDED as EN_UNDECIDED } from '../en/explain';
import type { Same } from '../messages';

export const EXPLAIN: Same<typeof EN_EXPLAIN> = {
  rules: '{scheme}: {segment}, theo {rules}',
  otherwise: '{scheme}: {segment}, vì không quy tắc nào khớp',
  none: '{scheme}: không có nhóm, vì không quy tắc nào khớp',
  walkIns: '{scheme}: {segment}, vì đây là dòng chung của khách vãng lai',
  several: '{scheme}: không có nhóm, vì nhiều quy tắc cùng khớp trong khi chỉ một được khớp',
  rule: '{mark} {rule}, nhóm {segment}: {verdict}',
  row: 'dòng {row}',
  mark: { true: '✓', false: '✗', unknown: '?' },
  verdict: { true: 'khớp', false: 'không khớp', unknown: 'chưa rõ, vì có giá trị để trống' },
  decides: 'khớp và quyết định',
  anybody: 'khớp với mọi khách hàng',
  condition: '{mark} {values}; cần: {wanted}',
  fixed: '{mark} cần: {wanted}',
  value: '{name}: {value}',
  parts: {
    and: '{mark} tất cả các điều sau:',
    or: '{mark} một trong các điều sau:',
    not: '{mark} không phải điều sau:',
  },
};

export const MISSING: Same<typeof EN_MISSING> = {
  reached: 'Khách hàng đã ở trong nhóm {segment}.',
  impossible: 'Không quy tắc nào có thể đưa khách hàng này vào nhóm {segment} dù giá trị thay đổi.',
  nearest: 'Để vào nhóm {segment} ({rule}) còn thiếu:',
  ready: 'Quy tắc của nhóm {segment} ({rule}) đã khớp nhưng không được chọn.',
  more: '{name}: thêm {amount} (hiện là {have}, cần {need})',
  less: '{name}: bớt {amount} (hiện là {have}, cần {need})',
  moreThan: '{name}: thêm hơn {amount} (hiện là {have}, cần trên {need})',
  lessThan: '{name}: bớt hơn {amount} (hiện là {have}, cần dưới {need})',
  date: '{name} phải {x} (hiện là {have})',
  value: '{name} cần có giá trị: {x}',
  oneOf: '{name} phải là {options} (hiện là {have})',
  noneOf: '{name} không được là {options} (hiện là {have})',
  add: '{name} phải có {options} (hiện là {have})',
  remove: '{name} không được có {options} (hiện là {have})',
  empty: '{name} phải để trống (hiện là {have})',
  filled: '{name} cần có giá trị',
  condition: 'cũng cần đúng: {x}',
  before: '{rule}, nhóm {segment}, phải không khớp: nếu khớp, quy tắc đó sẽ được chọn trước hoặc gây trùng.',
};

export const UNDECIDED: Same<typeof EN_UNDECIDED> = {
  rule: '{rule}, nhóm {segment}: chưa rõ với {customers} khách hàng, vì các giá trị sau để trống: {blanks}.',
  noBlanks: '{rule}, nhóm {segment}: chưa rõ với {customers} khách hàng, vì một phép tính không có kết quả.',
  blank: '{name} ({customers})',
};
