/**
 * Vietnamese: showing the customers of a segment in the sheet, and the charts of the summary.
 */
import type { ShowIssueCode } from '../../core/index';

export const SHOW = {
  segment: 'Nhóm',
  hint: 'Danh sách này theo trang "{sheet}". Hãy sửa thông tin khách ở trang đó, không phải ở đây.',
  filtered: '{customers} khách thuộc nhóm {segment} ở trang "{sheet}"; các dòng khác đang ẩn.',
  listed: '{customers} khách thuộc nhóm {segment} ở trang "{sheet}"; bộ lọc của bạn vẫn giữ nguyên.',
  copiedScored: '{customers} khách có điểm {title}, đã chép sang trang "{sheet}".',
  scores: 'Điểm',
  one: '"{first}"',
  both: '"{first}" và "{second}"',
  moved: 'Đã chuyển',
  movedFrom: '{from} → {to}',
  none: 'chưa có nhóm',
  copyHint:
    'Bản sao các khách này từ trang "{sheet}". Bản sao không đổi theo trang đó: hãy xem lại để cập nhật.',
  copied: '{customers} khách đã chuyển {title}, chép vào trang "{sheet}".',
  all: 'Trang "{sheet}" đã hiện lại tất cả khách hàng.',
  nothing: 'Tiện ích không ẩn khách hàng nào.',
};

export const CHARTS = {
  title: '{scheme}: khách gồm những ai, ai mang lại doanh thu',
  customers: 'Tỷ lệ khách hàng',
  revenue: 'Tỷ lệ doanh thu',
};

export const SHOW_MESSAGES: Record<ShowIssueCode, string> = {
  'show.notClassified':
    'Chưa có trang nào ghi nhóm của cách phân loại "{scheme}". Hãy phân loại khách hàng trước, rồi thử lại.',
  'show.noRun':
    'Chưa có lần chạy nào phân loại khách hàng. Hãy xem trước rồi áp dụng một lần chạy, sau đó quay lại đây.',
  'show.nobody':
    'Không khách hàng nào ở trang này thuộc nhóm {segment}. Nếu quy tắc đã thay đổi, hãy phân loại lại.',
  'show.columnsChanged':
    'Có người dời cột ở trang này trong lúc đặt bộ lọc. Chưa có gì bị ẩn. Hãy thử lại khi họ làm xong.',
  'show.rowsChanged':
    'Có người sửa dòng hoặc bộ lọc của trang này trong lúc lọc khách hàng. Chưa có gì bị ẩn. Hãy thử lại khi họ làm xong.',
};
