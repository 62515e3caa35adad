/**
 * Vietnamese: runs that the clock starts, and what keeps them from running.
 */
import type { SCHEDULE as EN, SCHEDULE_MESSAGES as EN_MESSAGES } from '../en/schedule';

export const SCHEDULE: typeof EN = {
  menu: 'Đặt lịch tự động',
  logged: { skipped: 'Bỏ qua: {reason}', failed: 'Không chạy được: {reason}' },
  ownUnset:
    'Google không có bộ hẹn giờ cho lịch này: lần đặt lại gần đây bị dở dang. Hãy đặt lại lịch, hoặc xem trước một lần chạy mới ngay.',
  ownOverdue:
    'Đã quá giờ mà lịch chưa chạy. Có thể tiện ích đang bị tắt trong bảng tính này. Hãy tắt lịch rồi bật lại, hoặc xem trước một lần chạy mới ngay.',
  otherOverdue:
    'Đã quá giờ mà lịch chưa chạy. Có thể người đặt lịch không còn quyền truy cập. Hãy đặt lịch của riêng bạn, hoặc xem trước một lần chạy mới ngay.',
  reasons: {
    busy: 'Lúc đó đang có lần chạy khác nên lần này được bỏ qua. Lần tới vẫn chạy đúng lịch.',
    recent: 'Lịch của người khác vừa phân loại trong vòng một giờ trước đó. Bạn không cần làm gì.',
    rules: 'Các quy tắc hiện không dùng được. Trang Quy tắc cho biết cần sửa ô nào.',
    settings: 'Trang Cài đặt hiện không dùng được. Hãy xem trước một lần chạy mới để biết cần sửa ô nào.',
    tooLarge:
      'Lần chạy không thể xong trong sáu phút mà Google cho phép, hoặc không đủ chỗ ghi. Hãy xem trước một lần chạy mới để biết cách xử lý.',
    changing: 'Suốt lúc đó có người đang sửa trang tính. Lần chạy tới sẽ thử lại.',
    protected:
      'Người đặt lịch không được sửa những ô mà lần chạy phải ghi. Chủ bảng tính có thể cho phép, hoặc tự đặt lịch.',
    refused: 'Có điều gì đó cản trở lần chạy. Hãy xem trước một lần chạy mới để biết đó là gì và ở đâu.',
    notAuthorised:
      'Tiện ích thiếu quyền mà Google yêu cầu. Người đặt lịch hãy tắt lịch rồi bật lại và đồng ý cấp quyền.',
    noSpreadsheet:
      'Google đã bắt đầu lần chạy mà không kèm bảng tính. Nếu còn lặp lại, hãy phân loại từ menu và báo cho người hỗ trợ bạn.',
    quota:
      'Đã dùng hết hạn mức trong ngày mà Google dành cho các lần chạy theo lịch; trong vòng một ngày sẽ có lại. Nếu lịch đang chạy theo giờ, hãy chọn Hằng ngày để tốn ít hơn nhiều.',
    google:
      'Google đã dừng lần chạy: “{words}” Lần chạy tới sẽ thử lại. Nếu vẫn vậy, hãy xem trước một lần chạy mới.',
    unfinished:
      'Lần chạy đã bắt đầu nhưng không chạy đến hết. Lần chạy tới sẽ ghi nốt phần còn thiếu; bạn có thể xem trước một lần chạy mới ngay.',
    missed:
      'Đến giờ mà Google không bắt đầu lần chạy. Có thể lúc đó tiện ích đang bị tắt trong bảng tính này.',
  },
};

export const SCHEDULE_MESSAGES: typeof EN_MESSAGES = {
  'schedule.notAuthorised':
    'Tiện ích chưa được phép chạy theo giờ: còn thiếu quyền của Google. Hãy mở trang mà Google hỏi quyền, đồng ý, rồi thử lại.',
  'schedule.tooManyHere':
    'Google cho mỗi người một lịch trong mỗi bảng tính, và báo rằng bạn đã có một lịch ở đây mà tiện ích không thấy. Hãy xóa nó tại script.google.com, mục Trình kích hoạt của tôi, rồi thử lại. Hiện không có lịch nào.',
  'schedule.tooMany':
    'Bạn đã đặt lịch trong 20 bảng tính, Google không cho thêm nữa. Hãy tắt lịch ở một bảng tính khác rồi thử lại. Hiện ở đây không có lịch nào.',
  'schedule.tooClose':
    'Google chỉ cho chạy nhiều nhất mỗi giờ một lần. Hãy chọn ít lần chạy hơn. Hiện bạn không có lịch nào.',
  'schedule.unreachable':
    'Dịch vụ đặt lịch của Google hiện không trả lời. Hãy thử lại sau vài phút. Hiện bạn không có lịch nào.',
  'schedule.refused': 'Google không đặt lịch được: “{words}” Hiện bạn không có lịch nào.',
  'schedule.busy': 'Lịch của bạn đang được thay đổi ngay lúc này, có thể ở cửa sổ khác. Hãy thử lại.',
};
