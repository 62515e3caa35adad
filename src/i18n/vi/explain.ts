/**
 * Vietnamese: why a customer is in a segment, what is missing for another, for whom a rule is undecided.
 */
import type * as EN from '../en/explain';
import type { Same } from '../messages';

export const EXPLAIN: Same<typeof EN.EXPLAIN> = {
  rules: '{scheme}: {segment}, theo {rules}',
  otherwise: '{scheme}: {segment}, vì không quy tắc nào khớp',
  none: '{scheme}: không có nhóm, vì không quy tắc nào khớp',
  walkIns: '{scheme}: {segment}, vì đây là dòng chung của khách vãng lai',
  several: '{scheme}: không có nhóm, vì nhiều quy tắc cùng khớp trong khi chỉ một được khớp',
  hand: '{scheme}: {segment}, {how}',
  setByHand: 'gán tay',
  setByHandUntil: 'gán tay đến hết {until}',
  rule: '{mark} {rule}, nhóm {segment}: {verdict}',
  row: 'dòng {row}',
  mark: { true: '✓', false: '✗', unknown: '?' },
  verdict: { true: 'khớp', false: 'không khớp', unknown: 'chưa rõ, vì có giá trị để trống' },
  decides: 'khớp và quyết định',
  keeps: 'giữ khách vốn đang ở nhóm này, và quyết định',
  stays: 'giữ khách vốn đang ở nhóm này, nhưng không quyết định',
  keptDays: 'đã ở trong nhóm {days} ngày, cần ít nhất {of} ngày',
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

export const MISSING: Same<typeof EN.MISSING> = {
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

export const UNDECIDED: Same<typeof EN.UNDECIDED> = {
  rule: '{rule}, nhóm {segment}: chưa rõ với {customers} khách hàng, vì các giá trị sau để trống: {blanks}.',
  noBlanks: '{rule}, nhóm {segment}: chưa rõ với {customers} khách hàng, vì một phép tính không có kết quả.',
  blank: '{name} ({customers})',
};

export const REASON: Same<typeof EN.REASON> = {
  rules: 'Vì {facts}.',
  anybody: 'Quy tắc này áp dụng cho mọi khách hàng.',
  otherwise: 'Không quy tắc nào khớp, nên khách thuộc nhóm dành cho những khách còn lại.',
  none: 'Không quy tắc nào khớp, và không có nhóm cho những khách còn lại.',
  walkIns: 'Dòng này là dòng chung của mọi khách vãng lai.',
  several: 'Nhiều quy tắc cùng khớp trong khi chỉ một được khớp, nên không có nhóm.',
  hand: 'Gán tay cho đến khi bỏ gán',
  handUntil: 'Gán tay đến hết ngày {until}',
  handWhy: '{x}: {reason}',
  kept: 'Vốn đã ở nhóm này và được giữ lại: {facts}.',
  keptDays: 'Đã ở nhóm này {days} ngày, và được giữ ít nhất {of} ngày.',
};

export const WANTED: Same<typeof EN.WANTED> = {
  needs: 'cần {x}',
  not: 'không phải {x}',
  top: '{v} cao nhất',
  bottom: '{v} thấp nhất',
};

export const NEEDS: Same<typeof EN.NEEDS> = {
  more: '{name}: thêm {amount}',
  less: '{name}: bớt {amount}',
  moreThan: '{name}: thêm hơn {amount}',
  lessThan: '{name}: bớt hơn {amount}',
  reach: '{have} trên {need}',
  reachOver: 'Hiện là {have}, cần trên {need}',
  reachUnder: 'Hiện là {have}, cần dưới {need}',
  reachDown: 'Hiện là {have}, cần {need}',
  be: '{name} phải {x}',
  fill: 'Ghi {name}',
  noValue: '{name} chưa có giá trị',
  needed: 'Cần: {x}',
  noneOf: '{name} không được là {x}',
  add: '{name} phải có {x}',
  remove: '{name} không được có {x}',
  empty: '{name} phải để trống',
  now: 'Hiện là {have}',
  fact: '{name}: {have}',
  before: '{rule}, nhóm {segment}, phải không khớp',
  beforeWhy: 'Nếu khớp, quy tắc đó sẽ được chọn trước hoặc gây trùng.',
};
