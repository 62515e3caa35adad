/**
 * Vietnamese: why a formula is not written into a cell, or not taken out again.
 */
import type { INSERT_MESSAGES as EN } from '../en/insert-formula';

export const INSERT_MESSAGES: typeof EN = {
  'insert.noStamp':
    'Công thức cần ô có tên {name}, lần chạy tới sẽ tạo ô này. Hãy phân loại khách hàng một lần nữa, rồi chèn công thức.',
  'insert.gone': 'Lần chạy gần nhất không còn "{found}". Hãy xem lại để biết hiện có những gì.',
  'insert.noPlace': 'Trang này không có ô nào. Hãy chọn một ô trống ở một trang tính, rồi chèn công thức.',
  'insert.ownTab':
    'Trang này do tiện ích tự ghi, công thức đặt ở đây có thể bị mất. Hãy chọn một ô trống ở trang của bạn.',
  'insert.ownColumn':
    '{cell} nằm trong cột mà lần chạy nào tiện ích cũng ghi lại. Hãy chọn một ô trống ở cột của bạn.',
  'insert.noIds':
    'Ở đây không thấy cột nào giống mã khách hàng. Hãy chọn một ô ở trang có cột mã, hoặc tự ghi ô chứa mã.',
  'insert.aboveIds':
    'Dòng {row} không có khách hàng: mã khách bắt đầu bên dưới dòng {header}. Hãy chọn một ô ở phía dưới.',
  'insert.badReference':
    '"{found}" không phải là một ô, cũng không phải các ô trong một cột. Hãy ghi, chẳng hạn, A2, A2:A hoặc \'Trang của tôi\'!A2:A50.',
  'insert.noSheet': 'Không có trang tính "{name}". Hãy kiểm tra tên trang trước dấu chấm than.',
  'insert.outside': 'Trang "{name}" không có đến {cells}. Hãy ghi những ô mà trang đó có.',
  'insert.circle': 'Công thức sẽ nằm ngay trong những ô mà nó đọc ({cells}). Hãy chọn một ô ở cột khác.',
  'insert.noRoom':
    'Công thức cần {needed} ô từ {cell} trở xuống, mà trang chỉ còn {room} ô. Hãy chọn một ô ở phía trên, hoặc thêm dòng vào cuối trang.',
  'insert.notBlank':
    'Ô {found} đã có nội dung, mà công thức cần các ô {cells}. Chưa ghi đè lên ô nào. Hãy chọn chỗ khác còn trống, hoặc xóa nội dung ở đó trước.',
  'insert.protected':
    'Bạn không có quyền sửa {cells}. Chưa ghi gì cả. Hãy chọn ô khác, hoặc nhờ người đã bảo vệ các ô này cho bạn quyền sửa (Dữ liệu › Bảo vệ trang tính và dải ô).',
  'insert.merged':
    'Các ô {found} đang được hợp nhất, mà công thức cần các ô {cells}. Chưa ghi gì cả. Hãy chọn ô khác, hoặc hủy hợp nhất (Định dạng › Hợp nhất các ô › Hủy hợp nhất).',
  'insert.rejected':
    'Một quy tắc xác thực quy định ô {cell} được chứa gì. Chưa ghi gì cả. Hãy chọn ô khác, hoặc xóa quy tắc đó (Dữ liệu › Xác thực dữ liệu).',
  'insert.changed':
    'Ô {cell} không còn chứa công thức đó nên không có gì bị xóa. Nếu công thức đã được chuyển đi, hãy tự xóa.',
};
