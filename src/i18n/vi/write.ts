/**
 * Vietnamese: why results cannot be written where they belong, and what to do about it.
 */
import type { WriteIssueCode } from '../../core/index';

export const WRITE_MESSAGES: Record<WriteIssueCode, string> = {
  'write.protected':
    'Bạn không có quyền sửa {cells}, nơi lần chạy cần ghi. Hãy nhờ người đã bảo vệ các ô này cho bạn quyền sửa (Dữ liệu › Bảo vệ trang tính và dải ô), rồi chạy lại.',
  'write.protectedSheet':
    'Bạn không có quyền sửa trang tính này, nơi lần chạy cần ghi. Hãy nhờ người đã bảo vệ trang cho bạn quyền sửa (Dữ liệu › Bảo vệ trang tính và dải ô), rồi chạy lại.',
  'write.rejected':
    'Một quy tắc xác thực không cho ghi "{value}" vào ô {cell}. Hãy thêm giá trị này vào quy tắc, chọn "Hiển thị cảnh báo" thay cho "Từ chối dữ liệu nhập", hoặc xóa quy tắc (Dữ liệu › Xác thực dữ liệu), rồi chạy lại.',
  'write.merged':
    'Các ô {cells} đang được hợp nhất, trong khi mỗi ô cần một giá trị riêng. Hãy hủy hợp nhất (Định dạng › Hợp nhất các ô › Hủy hợp nhất), rồi chạy lại.',
  'write.mergedIds':
    'Các ô {cells} đang được hợp nhất nên không rõ dòng nào là của khách nào. Hãy hủy hợp nhất (Định dạng › Hợp nhất các ô › Hủy hợp nhất), rồi chạy lại.',
  'write.formula':
    'Ô {cell} có công thức, trong khi cột này do lần chạy ghi. Hãy chuyển công thức sang cột của bạn, hoặc xóa đi, rồi chạy lại.',
  'write.notBlank':
    'Ô {cell} không trống, trong khi lần chạy cần thêm một cột ở đó: ô có giá trị, ghi chú, công thức, hoặc kết quả do công thức ở ô khác tràn sang. Hãy chuyển đi chỗ khác hoặc xóa đi, rồi chạy lại.',
  'write.tooManyCells':
    'Lần chạy cần thêm {added} ô, bảng tính đã có {present} ô (kể cả ô trống); Google Trang tính cho phép {limit} ô. Hãy xóa các dòng và cột trống, hoặc các trang không dùng, rồi chạy lại.',
  'write.tooManyColumns':
    'Trang tính sẽ có {columns} cột; Google Trang tính cho phép {limit} cột. Hãy xóa các cột không dùng, rồi chạy lại.',
  'write.tooManyTabs':
    'Bảng tính sẽ có {tabs} trang; Google Trang tính cho phép {limit} trang. Hãy xóa một trang không dùng, rồi chạy lại.',
  'write.textTooLong':
    'Có nội dung dài {length} ký tự cho cột này; một ô chỉ chứa được {limit} ký tự, kể cả dấu đánh dấu nội dung là văn bản. Hãy rút ngắn tên và điều kiện của các quy tắc, rồi chạy lại.',
  'write.headerMoved':
    'Lúc bắt đầu chạy, tiêu đề nằm ở dòng {before}, nay nằm ở dòng {after}. Có người đang sửa trang tính. Hãy chạy lại khi họ làm xong.',
  'write.idColumnMoved':
    'Lúc bắt đầu chạy, cột mã khách hàng là cột {before}, nay là cột {after}. Có người đang sửa trang tính. Hãy chạy lại khi họ làm xong.',
  'write.idColumnGone':
    'Cột mã khách hàng đã bị xóa hoặc đổi tên trong lúc chạy. Hãy khôi phục cột (Chỉnh sửa › Hủy), hoặc kiểm tra tiêu đề của cột, rồi chạy lại.',
  'write.noCustomersLeft':
    'Các khách hàng mà lần chạy đã đọc không còn ở đó. Hãy khôi phục mã của họ (Chỉnh sửa › Hủy), hoặc chạy lại nếu bạn chủ ý thay danh sách.',
  'write.keepsMoving':
    'Dòng hoặc cột liên tục thay đổi vị trí trong lúc chạy. Có người đang sửa trang tính. Hãy chạy lại khi họ làm xong.',
  'write.changedMeanwhile':
    'Có người sửa trang tính trong lúc kết quả đang được ghi, nên vài kết quả có thể nằm sai dòng hoặc sai cột. Hãy chạy lại khi họ làm xong: lần chạy sẽ sửa lại cho đúng.',
  'write.stampNameTaken':
    'Tên {name} đang chỉ {cells} của bạn nên được giữ nguyên; vì vậy thời điểm chạy gần nhất chưa được ghi, và công thức dùng tên này không cập nhật theo lần chạy mới. Hãy đặt tên khác cho vùng của bạn (Dữ liệu › Dải ô được đặt tên), rồi chạy lại.',
  'write.stampCellTaken':
    'Thời điểm chạy gần nhất chưa được ghi vào {cell}: ô này đang chứa thứ khác, hoặc bị bảo vệ, bị gộp hay có quy tắc xác thực. Cho đến khi dọn ô {cell} và phân loại lại, công thức dùng {name} có thể vẫn hiện kết quả cũ.',
  'write.coloursRefused':
    'Các nhóm đã được ghi nhưng ô chưa được tô màu, vì Google Trang tính từ chối: {reason} Hãy hỏi người đã bảo vệ trang tính, hoặc cứ dùng mà không có màu.',
  'write.chartsRefused':
    'Mọi kết quả đã được ghi nhưng biểu đồ ở trang này có thể là bản cũ, vì Google Trang tính từ chối: {reason} Hãy hỏi người đã bảo vệ trang, hoặc cứ dùng mà không có biểu đồ.',
  'write.looksLate':
    'Mọi kết quả đã được ghi nhưng không còn thời gian để tô màu và vẽ biểu đồ. Hãy chạy lại sau, vì có lúc Google chậm hơn.',
};
