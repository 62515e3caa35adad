/**
 * Vietnamese: what the add-on remembers of its runs, what undo and the preview say.
 */
import type { RunIssueCode } from '../../core/index';

export const UNDO_MESSAGES: Record<Extract<RunIssueCode, `undo.${string}`>, string> = {
  'undo.nothing':
    'Không có gì để hoàn tác: chưa có lần chạy nào đổi nhóm, hoặc lần gần nhất đã được hoàn tác rồi.',
  'undo.edited':
    'Các ô này đã được sửa sau lần chạy gần nhất nên chưa hoàn tác gì và chúng được giữ nguyên: {cells}. Hãy trả lại nội dung cũ, hoặc phân loại lại.',
  'undo.gone':
    'Không tìm thấy cột mã khách hàng hoặc các cột của lần chạy gần nhất nên chưa hoàn tác gì. Hãy trả lại tiêu đề của các cột đó, hoặc phân loại lại.',
};

export const RECORD = {
  undo: 'Hoàn tác lần chạy gần nhất',
  undone: '{customers} khách hàng đã trở lại như trước lần chạy gần nhất.',
  moreCells: '{cells} và {more} ô khác',
  commands: { classify: 'Phân loại', undo: 'Hoàn tác' },
  who: { you: 'bạn', another: 'người khác', schedule: 'lịch tự động' },
  log: {
    started: 'Thời điểm',
    command: 'Việc',
    who: 'Ai',
    person: 'Người chạy',
    read: 'Số dòng đã đọc',
    skipped: 'Số dòng bỏ qua',
    moved: 'Số khách chuyển nhóm',
    seconds: 'Số giây',
    warnings: 'Cảnh báo',
    rules: 'Phiên bản quy tắc',
    version: 'Phiên bản tiện ích',
    complete: 'Hoàn tất',
  },
  history: {
    date: 'Ngày',
    customer: 'Khách hàng',
    scheme: 'Cách phân loại',
    from: 'Từ nhóm',
    to: 'Sang nhóm',
    rule: 'Quy tắc',
    because: 'Vì',
  },
  /** In the column Because of the history, and read again there: see history-tab.ts. */
  causes: { customer: 'Khách thay đổi', rule: 'Quy tắc thay đổi', hand: 'Gán tay' },
  preview: {
    title: 'Xem trước: chưa ghi gì.',
    before: 'Trước',
    after: 'Sau',
    from: 'Từ nhóm',
    to: 'Sang nhóm',
    customers: 'Số khách hàng',
    nobody: 'Không khách hàng nào chuyển nhóm.',
  },
};
