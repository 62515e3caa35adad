/**
 * Vietnamese: what has changed since the last run.
 */
import type { STALE as EN } from '../en/stale';

export const STALE: typeof EN = {
  brokenOff: 'Lần chạy gần nhất bị ngắt giữa chừng. Chạy lại là xong.',
  gone: 'Trang "{sheet}" không còn hoặc đã đổi tên.',
  columns: 'Một cột đã đọc trong "{sheet}" không còn hoặc đã đổi tiêu đề.',
  more: '"{sheet}" có thêm {count} dòng.',
  fewer: '"{sheet}" bớt {count} dòng.',
  tail: 'Những dòng cuối của "{sheet}" đã khác.',
  rules: 'Các quy tắc đã được sửa.',
  rulesChanged: 'Quy tắc đã sửa: {rules}.',
  rulesAdded: 'Quy tắc mới thêm hoặc mới bật: {rules}.',
  rulesRemoved: 'Quy tắc đã xóa hoặc tắt: {rules}.',
  rulesReordered: 'Các quy tắc đã đổi thứ tự.',
  settings: 'Cài đặt đã được sửa.',
  manual: 'Nhóm gán tay trong "{sheet}" đã được sửa.',
  days: 'Lần chạy gần nhất cách đây {days} ngày: số ngày từ đơn cuối đã tăng thêm.',
  asOf: 'Cài đặt ghi ngày phân tích khác.',
};
