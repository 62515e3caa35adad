/**
 * Vietnamese: looks at past days.
 */
import type { PastIssueCode } from '../../core/index';

export const PAST = {
  backfilled: 'Đã tính quy mô nhóm cuối {months} tháng trước từ các đơn hàng.',
};

export const PAST_MESSAGES: Record<PastIssueCode, string> = {
  'past.noOrders':
    'Ngày trong quá khứ được tính từ ngày của đơn hàng, nhưng không có trang đơn hàng nào. Hãy thêm một trang, hoặc ghi tên trang trong Cài đặt (mục "nguồn").',
  'past.notPast': '{day} không phải là ngày trước {until}. Hãy chọn một ngày sớm hơn.',
  'past.historyOff':
    'Cài đặt đang tắt lịch sử, nên không có chỗ lưu quy mô nhóm trước đây. Hãy bật "Lịch sử nhóm" trong Cài đặt rồi thử lại.',
  'past.nothingBefore': 'Không có đơn hàng nào cũ hơn tháng này, nên không có tháng nào để tính.',
  'past.noTime':
    'Google dừng mỗi lần chạy sau sáu phút, mà việc đọc các trang tính đã dùng gần hết. Chưa ghi gì cả. Hãy thử lại sau, vì có lúc Google chậm hơn.',
  'past.sheetAsOfToday':
    'Chỉ đơn hàng có ngày. Những gì quy tắc lấy từ trang khách hàng là của hôm nay, kể cả khi xem ngày trước: {names}.',
  'past.ranOutOfTime':
    'Google dừng mỗi lần chạy sau sáu phút: chỉ đủ thời gian tính {months} tháng. Các tháng cũ hơn chưa được tính.',
};
