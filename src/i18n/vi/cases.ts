/**
 * Vietnamese: what can be wrong with the tab Rule tests, what its tests find, and what keeps a check from being written.
 */
import type { CaseIssueCode, CheckRunIssueCode } from '../../core/index';

export const CASE_MESSAGES: Record<CaseIssueCode, string> = {
  'cases.noHeader':
    'Không có dòng tiêu đề. Hãy ghi các tiêu đề Cách phân loại và Nhóm mong đợi vào một trong mười dòng đầu, bên cạnh là tên các giá trị mà quy tắc xét đến.',
  'cases.unknownColumn':
    'Tiêu đề này không phải chỉ số, cũng không phải cột của trang Khách hàng. Có phải ý bạn là {hint}? Hãy sửa tiêu đề hoặc xóa cột.',
  'cases.noSuchColumn':
    'Tiêu đề này không phải chỉ số, cũng không phải cột của trang Khách hàng. Hãy sửa tiêu đề hoặc xóa cột.',
  'cases.noScheme': 'Phép thử này chưa ghi cách phân loại. Hãy ghi một trong các cách: {known}.',
  'cases.unknownScheme': 'Không có cách phân loại "{scheme}". Các cách phân loại là: {known}.',
  'cases.unknownSegment': 'Không quy tắc nào cho nhóm "{segment}". Các nhóm là: {known}.',
  'cases.failed':
    'Mong đợi: {expected}. Quy tắc ở dòng {rule} lại cho: {actual}. Hãy sửa quy tắc hoặc sửa phép thử.',
  'cases.failedByNone':
    'Mong đợi: {expected}. Không quy tắc nào quyết định, nên mẫu này nhận: {actual}. Hãy sửa quy tắc hoặc sửa phép thử.',
};

export const CHECK_RUN_MESSAGES: Record<CheckRunIssueCode, string> = {
  'check.tabChanged':
    'Có người đã sửa trang này trong lúc kiểm tra, nên kết quả chưa được ghi vào. Hãy kiểm tra lại.',
  'check.locked':
    'Kết quả chưa được ghi vào trang này vì trang đang được bảo vệ. Hãy nhờ chủ trang cho bạn quyền sửa, hoặc đọc kết quả ở đây.',
  'check.columnTaken':
    'Cột này là của bạn nên kết quả không được ghi vào. Hãy đổi tên cột, lần kiểm tra sau sẽ thêm một cột cho kết quả.',
  'explain.unknownCustomer': 'Không khách nào có mã "{id}". Hãy chép mã từ trang Khách hàng.',
  'explain.unknownSegment': 'Không cách phân loại nào có nhóm "{segment}". Các nhóm là: {known}.',
  'explain.noCustomers':
    'Bảng tính này chưa có khách hàng lẫn đơn hàng. Hãy thêm một trang có cột "Mã khách hàng".',
  'explain.selectRow':
    'Ô đang chọn không nằm ở dòng của khách hàng nào. Hãy chọn một dòng của trang "{sheet}", bên dưới tiêu đề, rồi thử lại.',
  'explain.emptyRow':
    'Dòng {row} của trang "{sheet}" không có mã khách hàng. Hãy chọn dòng của một khách hàng rồi thử lại.',
};
