/**
 * Vietnamese: what `npm start` and the workbench's server say.
 */

const HELP = `Mở bàn làm việc: một trang trong trình duyệt hiển thị bảng tính cùng tiện ích. Mọi dữ liệu ở lại trên máy này.

  npm start                       cửa hàng mẫu
  npm start -- SO.xlsx            bảng tính của bạn, hoặc bảng .csv hay .tsv

  --port N                cổng của trang (mặc định 4733; 0: cổng trống bất kỳ)
  --no-open               chỉ in địa chỉ, không mở trình duyệt
  --pace                  cho tiện ích chạy chậm như trong Google Trang tính (ước tính)
  --lang en|vi            ngôn ngữ của trang, cửa hàng mẫu và thông báo

  Nhấn Ctrl-C để kết thúc. Những gì chưa lưu thành .xlsx sẽ mất.`;

export const START = {
  help: HELP,
  ready: 'Bàn làm việc đang mở tại {address}\nNhấn Ctrl-C để kết thúc.',
  badPort: '--port cần một số từ 0 đến 65535, không phải "{value}".',
  portBusy:
    'Cổng {port} đang được dùng. Hãy đóng bàn làm việc kia, hoặc chọn cổng khác: npm start -- --port {next}',
  portClosed: 'Bạn không được dùng cổng {port} trên máy này. Hãy chọn cổng khác: npm start -- --port {next}',
  sampleName: 'Cửa hàng mẫu',
  noSuchTab: 'Trang này không còn nữa.',
  tooLateToUndo: 'Tiện ích đã thay đổi bảng tính sau đó nên không thể hoàn tác thao tác này nữa.',
  onlyTables:
    'Không thể thêm bảng tính {file} vào bảng tính khác. Hãy mở riêng tệp đó; chỉ thêm được bảng .csv và .tsv.',
  foreign:
    'Chỉ trang của bàn làm việc mới được yêu cầu điều này. Hãy mở địa chỉ của bàn làm việc trong trình duyệt, hoặc tải lại trang.',
  noSuchPage: 'Không có gì ở địa chỉ này.',
  notUnderstood: 'Bàn làm việc không hiểu yêu cầu này. Hãy tải lại trang.',
  requestTooLarge: 'Yêu cầu này quá lớn.',
  fileTooLarge: 'Tệp lớn hơn {megabytes} MB, mức tối đa mà bàn làm việc mở được.',
};
