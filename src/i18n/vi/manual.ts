/**
 * Vietnamese: segments that somebody sets by hand, and the tab in which they stand.
 */
import type { ManualColumn, ManualIssueCode, ManualRunIssueCode } from '../../core/index';
import type { MANUAL as EN_MANUAL } from '../en/manual';
import type { Same } from '../messages';

export const MANUAL: Same<typeof EN_MANUAL> = {
  set: 'Đã gán tay khách {customer} vào nhóm "{segment}" ({scheme}) cho đến khi bạn bỏ gán. Bảng tính sẽ hiện nhóm này sau lần phân loại tới.',
  setUntil:
    'Đã gán tay khách {customer} vào nhóm "{segment}" ({scheme}) đến hết {until}. Bảng tính sẽ hiện nhóm này sau lần phân loại tới.',
  removed:
    'Đã bỏ nhóm gán tay của khách {customer} ({scheme}). Từ lần phân loại tới, quy tắc lại quyết định nhóm.',
};

export const MANUAL_COLUMN_HELP: Record<ManualColumn, string> = {
  customer:
    'Mã khách, đúng như trong trang Khách hàng. Bạn có thể tự thêm dòng ở đây; các lần phân loại đều làm theo.',
  scheme: 'Cách phân loại mà dòng này nói đến; để trống nếu chỉ có một cách.',
  segment: 'Nhóm muốn gán cho khách, bất kể quy tắc. Phải là một nhóm của cách phân loại đó.',
  until: 'Ngày cuối cùng còn hiệu lực. Để trống: có hiệu lực cho đến khi bạn xóa dòng.',
  reason: 'Lý do, do bạn tự ghi. Được hiện trong cột Vì sao.',
  setOn: 'Dành cho bạn: ngày gán nhóm.',
};

export const MANUAL_MESSAGES: Record<ManualIssueCode | ManualRunIssueCode, string> = {
  'manual.noHeader':
    'Trang này không có dòng tiêu đề nên không nhóm nào được gán tay. Hãy ghi các tiêu đề Khách hàng, Cách phân loại, Nhóm, Đến hết ngày và Lý do vào một trong mười dòng đầu.',
  'manual.noCustomer': 'Dòng này chưa ghi khách hàng nên không có tác dụng. Hãy ghi mã khách.',
  'manual.noScheme':
    'Dòng này chưa ghi cách phân loại nên không có tác dụng. Hãy ghi một trong các cách: {known}.',
  'manual.noSegment': 'Dòng này chưa ghi nhóm nên không có tác dụng. Hãy ghi nhóm, hoặc xóa dòng.',
  'manual.badDate':
    '"{found}" không phải là ngày nên dòng này không có tác dụng. Hãy ghi ngày, ví dụ 31/12/2026, hoặc để trống ô.',
  'manual.unknownCustomer':
    'Không khách nào có mã "{found}" nên nhóm gán tay này không có tác dụng. Hãy chép mã từ trang Khách hàng.',
  'manual.unknownScheme':
    'Lần phân loại này không có cách phân loại "{found}" nên nhóm gán tay này không có tác dụng. Các cách phân loại là: {known}.',
  'manual.unknownSegment':
    'Không quy tắc nào của cách phân loại "{scheme}" cho nhóm "{found}" nên nhóm này không được gán. Các nhóm là: {known}.',
  'manual.twice':
    'Dòng {row} ở phía dưới cũng nói về khách và cách phân loại này, và chỉ dòng đó được dùng. Hãy xóa một trong hai dòng.',
  'manual.expired':
    'Có {count} nhóm gán tay đã hết hạn: với các khách đó, quy tắc lại quyết định nhóm. Hãy xóa dòng, hoặc ghi ngày muộn hơn.',
  'manual.past': 'Ngày cuối cùng ({until}) đã qua nên chưa gán nhóm. Hãy chọn ngày muộn hơn, hoặc để trống.',
  'manual.notOurs':
    'Trang này đang dùng vào việc khác nên chưa ghi gì vào đó. Hãy đổi tên trang rồi thử lại: tiện ích sẽ tạo trang mới.',
  'manual.nothing':
    'Khách {customer} không có nhóm gán tay nào trong cách phân loại "{scheme}". Có thể nhóm đã được bỏ gán.',
};
