/**
 * Vietnamese: setting up the tabs Settings and Rules, and removing what the add-on wrote.
 * What each setting does is not here: help.ts has that.
 */
import type { CaseColumn, RuleColumn, SettingColumn, SetupIssueCode } from '../../core/index';

export const SETUP_ISSUES: Record<SetupIssueCode, string> = {
  'setup.newer':
    'Trang này do phiên bản Customer Segments mới hơn tạo ra (phiên bản {found}; bản đang dùng chỉ biết đến {known}). Hãy tải lại bảng tính để nhận bản mới nhất rồi thử lại.',
  'setup.packSetting':
    'Bộ quy tắc {pack} cần giá trị "{wanted}" cho cài đặt {setting}, nhưng trang Cài đặt ghi "{found}". Hãy đổi ở đó, hoặc bỏ bộ quy tắc này.',
  'setup.unknownStarter': 'Không có bộ khởi đầu "{starter}". Các bộ khởi đầu gồm: {known}.',
  'setup.notConfirmed': 'Cần bạn đồng ý trước khi xóa mọi nội dung.',
  'setup.changed': 'Có người sửa trang này trong lúc đang chạy. Hãy xem trước lại lần nữa.',
  'setup.notOurs':
    'Trang này được giữ nguyên vì có tiêu đề khác với {headers}. Hãy đổi tên trang hoặc ghi các tiêu đề này rồi thiết lập lại.',
  'setup.noTables':
    'Chưa tìm thấy trang khách hàng hoặc đơn hàng nào. Hãy ghi tên trang ở mục "nguồn" của trang Cài đặt, hoặc thiết lập lại khi đã có.',
  'setup.starterKept':
    'Quy tắc của {packs} đã có sẵn nên các ngưỡng được giữ nguyên. Muốn dùng ngưỡng của bộ khởi đầu, hãy xóa các dòng đó trước.',
};

export const SETUP = {
  done: { made: 'Đã tạo: {tabs}.', repaired: 'Đã bổ sung: {tabs}.', nothing: 'Mọi thứ đã sẵn sàng.' },
  notes: {
    guessed: 'Đoán theo tiêu đề: {field}. Hãy sửa giá trị nếu bạn muốn dùng cột khác.',
    found: 'Tìm thấy nhờ tên trang và tiêu đề. Hãy sửa giá trị nếu bạn muốn dùng trang khác.',
    status: 'Có trong đơn hàng.',
    unknownStatus: 'Có trong đơn hàng nhưng chưa rõ nghĩa. Hãy chọn nghĩa của từ này.',
    season:
      'Có sẵn. Sửa dòng này để đổi thời gian của mùa, hoặc ghi không để tắt mùa; thêm dòng cùng tên để cộng thêm thời gian.',
  },
  test: 'Điều kiện cho "{name}": >= 5, 1..3, < 20%. Để trống hoặc ghi - là sao cũng được. Mọi ô của dòng đều phải đúng.',
};

export const REMOVAL = {
  question: 'Xóa mọi nội dung mà Customer Segments đã ghi?',
  warning:
    'Các cột, các trang do tiện ích tạo (cả trang Cài đặt và Quy tắc do tiện ích tạo, cùng nội dung bạn đã gõ ở đó) và dữ liệu của các lần chạy trước sẽ bị xóa. Trang tính của riêng bạn được giữ nguyên.',
  done: 'Đã xóa {columns} cột, {tabs} trang.',
};

export const SETTING_COLUMN_HELP: Record<SettingColumn, string> = {
  section: 'Mục mà dòng này thuộc về.',
  name: 'Cài đặt nào. Trỏ chuột vào tên để xem tác dụng.',
  value: 'Giá trị được dùng. Để trống: giá trị mặc định.',
  from: 'Ngày đầu, nếu cài đặt chỉ áp dụng trong một khoảng thời gian.',
  to: 'Ngày cuối, nếu cài đặt chỉ áp dụng trong một khoảng thời gian.',
  note: 'Dành cho bạn: tiện ích chỉ ghi ở đây cách tìm ra giá trị.',
};

export const RULE_COLUMN_HELP: Record<RuleColumn, string> = {
  id: 'Nhờ mã này mà quy tắc được nhận ra khi đổi chỗ. Do tiện ích đặt.',
  on: 'Chỉ những quy tắc được bật mới được dùng.',
  scheme: 'Cách phân loại mà quy tắc thuộc về. Mỗi cách có một cột riêng bên cạnh khách hàng.',
  segment: 'Nhóm của những khách khớp quy tắc. Quy tắc khớp đầu tiên được dùng.',
  condition: 'Điều kiện trên nhiều giá trị, ví dụ: số đơn hàng >= 3 và doanh thu > 1000000.',
  keepIf:
    'Khách đang ở trong nhóm được giữ lại chừng nào điều kiện này còn đúng, ví dụ: doanh thu >= 8000000. Để trống: khách phải khớp chính quy tắc.',
  holdDays: 'Khách đã vào nhóm thì ở lại ít nhất chừng này ngày, ví dụ 30. Để trống: không giữ theo ngày.',
  action:
    'Việc nên làm và không nên làm với những khách này: "Nên: … Không nên: …". Dành cho bạn: không ảnh hưởng đến phân loại.',
  owner:
    'Ai phụ trách những khách này: một tên, hoặc nhiều tên cách nhau bằng dấu chấm phẩy để chia lần lượt. Kết quả được ghi bên cạnh khách hàng.',
  colour: 'Màu của nhóm, ví dụ #0b6b3a.',
  note: 'Dành cho bạn: không ảnh hưởng đến phân loại.',
  matched: 'Số khách khớp quy tắc. Do tiện ích ghi.',
  problem: 'Quy tắc sai ở đâu. Do tiện ích ghi.',
};

export const CASE_COLUMN_HELP: Record<CaseColumn, string> = {
  scheme: 'Cách phân loại mà phép thử nói đến; để trống nếu chỉ có một cách.',
  segment: 'Nhóm mà các quy tắc phải cho mẫu này; để trống nếu không thuộc nhóm nào.',
  result: 'Các quy tắc có cho đúng nhóm đó không. Do tiện ích ghi khi kiểm tra quy tắc.',
  note: 'Dành cho bạn: không ảnh hưởng gì.',
};
