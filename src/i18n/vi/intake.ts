/**
 * Vietnamese sentences for the issues of core/intake: what happened and what to do. The place is put before them.
 */
import type { IntakeIssueCode } from '../../core/index';

export const INTAKE_MESSAGES: Record<IntakeIssueCode, string> = {
  'intake.source.none':
    'Không tìm thấy trang tính nào chứa khách hàng hoặc đơn hàng. Các trang: {tabs}. Các tiêu đề cột: {headers}. Hãy ghi tên trang trong Cài đặt (mục source), hoặc đặt tiêu đề cột như "Mã khách hàng", "Ngày đặt hàng".',
  'intake.source.missing':
    'Cài đặt ghi trang "{name}" nhưng bảng tính không có trang này. Các trang hiện có: {tabs}. Hãy sửa tên trong Cài đặt.',
  'intake.sheet.empty': 'Trang này trống. Hãy điền dữ liệu hoặc chọn trang khác trong Cài đặt.',
  'intake.sheet.no-rows': 'Trang này có tiêu đề cột nhưng chưa có dòng dữ liệu nào.',
  'intake.header.missing':
    'Thiếu cột bắt buộc "{field}". Các tiêu đề đã thấy: {headers}. Hãy đổi tên cột, hoặc chỉ định cột trong Cài đặt (mục map).',
  'intake.header.mapped-missing':
    'Cài đặt chỉ định cột "{header}" cho "{field}" nhưng không có cột này. Các tiêu đề đã thấy: {headers}. Hãy sửa lại trong Cài đặt.',
  'intake.header.tie':
    'Nhiều cột cùng phù hợp với "{field}": {columns}. Hãy chọn một cột trong Cài đặt (mục map).',
  'intake.header.tie-optional':
    'Nhiều cột cùng phù hợp với "{field}": {columns}. Cột ngoài cùng bên trái được dùng. Nếu chưa đúng, hãy chọn cột trong Cài đặt.',
  'intake.header.better':
    'Cột "{used}" được dùng cho "{field}"; {others} cũng có thể phù hợp. Nếu chưa đúng, hãy chọn cột trong Cài đặt.',
  'intake.header.rows-above': '{count} dòng phía trên dòng tiêu đề không được đọc như dữ liệu.',
  'intake.id.leading-zeros':
    '{count} mã chỉ khác một mã khác ở các số 0 đứng đầu, như 007 và 7. Các mã này vẫn được tính riêng. Nếu là cùng một khách, hãy ghi giống nhau.',
  'intake.number.unreadable': '{count} ô không phải là số nên được để trống. Hãy sửa lại.',
  'intake.number.ambiguous':
    '{count} ô có thể hiểu theo hai cách (1.234 có thể là 1234) nên không được dùng. Hãy chọn dấu thập phân trong Cài đặt.',
  'intake.number.both-signs':
    'Cột này dùng cả dấu chấm lẫn dấu phẩy làm dấu thập phân. Hãy ghi thống nhất, hoặc chọn dấu thập phân trong Cài đặt.',
  'intake.date.unreadable': '{count} ô không phải là ngày nên được để trống. Hãy sửa lại.',
  'intake.date.both-orders':
    'Có ngày ghi theo ngày/tháng/năm, có ngày ghi theo tháng/ngày/năm. Ngày hiểu được theo cả hai cách chỉ được đọc khi một cách chiếm đa số rõ rệt. Hãy ghi thống nhất, hoặc chọn thứ tự ngày tháng trong Cài đặt.',
  'intake.date.by-locale':
    'Không có ô nào cho biết ngày hay tháng đứng trước. Các ngày được đọc theo {order}, theo ngôn ngữ của bảng tính. Hãy chọn thứ tự ngày tháng trong Cài đặt cho chắc chắn.',
  'intake.boolean.unreadable': '{count} ô không ghi rõ có hay không nên được để trống. Hãy sửa lại.',
  'intake.customer.blank-id': '{count} dòng khách hàng không có mã nên bị bỏ qua. Hãy ghi mã cho từng khách.',
  'intake.customer.duplicate':
    '{count} dòng trùng mã với dòng phía trên nên bị bỏ qua. Mỗi khách chỉ nên có một dòng.',
  'intake.customer.test': '{count} khách hàng thử không được tính.',
  'intake.order.blank-customer':
    '{count} dòng đơn hàng không ghi khách hàng nên bị bỏ qua. Hãy ghi mã khách, hoặc ghi "Khách lẻ" nếu là khách vãng lai.',
  'intake.order.unknown-customer':
    '{count} dòng đơn hàng của khách không có trong trang Khách hàng. Doanh thu của các dòng này được ghi riêng là chưa rõ khách. Hãy thêm khách hoặc sửa mã.',
  'intake.order.walk-in':
    '{count} dòng đơn hàng là của khách vãng lai nhưng trang Khách hàng không có dòng khách vãng lai. Doanh thu của các dòng này được ghi riêng là chưa rõ khách.',
  'intake.order.test-customer': '{count} dòng đơn hàng của khách hàng thử không được tính.',
  'intake.order.blank-date': '{count} dòng đơn hàng không có ngày nên bị bỏ qua. Hãy điền ngày.',
  'intake.order.unreadable-date':
    '{count} dòng đơn hàng có ngày không đọc được, hoặc hiểu được theo hai cách, nên bị bỏ qua. Hãy sửa ngày.',
  'intake.order.future': '{count} dòng đơn hàng có ngày sau hôm nay. Hãy kiểm tra lại ngày.',
  'intake.order.after-as-of': '{count} dòng đơn hàng có ngày sau ngày phân tích nên không được tính.',
  'intake.order.blank-amount':
    '{count} dòng đơn hàng không có số tiền nên bị bỏ qua. Hãy điền số tiền; đơn miễn phí thì ghi 0.',
  'intake.order.unreadable-amount':
    '{count} dòng đơn hàng có số tiền không phải là số nên bị bỏ qua. Hãy sửa số tiền.',
  'intake.order.blank-id': '{count} dòng không có mã đơn hàng. Mỗi dòng được tính là một đơn riêng.',
  'intake.order.customer-differs':
    '{count} dòng ghi khách khác với dòng đầu của cùng đơn hàng. Khách của dòng đầu được dùng. Hãy sửa mã khách.',
  'intake.order.date-differs':
    '{count} dòng có ngày khác với dòng đầu của cùng đơn hàng. Ngày sớm nhất được dùng.',
  'intake.order.ignored': '{count} dòng đơn hàng không được tính do trạng thái của đơn.',
  'intake.order.credit-note':
    '{count} đơn chỉ có số tiền âm. Các đơn này làm giảm doanh thu và không được tính là đơn hàng.',
  'intake.order.no-lines':
    '{count} đơn hàng không có dòng hàng nào nên không cộng thêm doanh thu. Hãy thêm dòng hàng hoặc cột số tiền.',
  'intake.status.unknown':
    'Chưa rõ trạng thái đơn "{status}"; tạm hiểu là "{meaning}" ({count} dòng). Hãy ghi nghĩa của trạng thái này trong Cài đặt (mục status).',
  'intake.currency.mixed':
    'Số tiền có nhiều loại tiền tệ ({currencies}) và được cộng nguyên như vậy. Hãy quy đổi về một loại tiền.',
  'intake.amount.from-price': 'Không có cột số tiền. Số tiền được tính bằng "{price}" × "{quantity}".',
  'intake.amount.from-lines':
    'Không có cột số tiền. Số tiền được tính bằng tổng giá × số lượng của các dòng hàng.',
  'intake.amount.none':
    'Không có cột số tiền nên doanh thu và các số liệu dựa trên doanh thu được để trống. Hãy thêm cột như "Thành tiền", hoặc chỉ định cột trong Cài đặt.',
  'intake.line.no-order-id':
    'Trang đơn hàng không có cột mã đơn nên không ghép được dòng hàng vào đơn. Hãy thêm cột này, hoặc chỉ định cột trong Cài đặt.',
  'intake.line.unknown-order':
    '{count} dòng hàng không thuộc đơn nào trong trang đơn hàng nên không được dùng. Hãy kiểm tra mã đơn.',
  'intake.line.unknown-product':
    '{count} dòng hàng ghi sản phẩm chưa có giá trong trang sản phẩm nên không cộng thêm doanh thu. Hãy thêm sản phẩm hoặc giá.',
  'intake.product.duplicate': '{count} dòng trùng mã với sản phẩm phía trên. Dòng đầu tiên được dùng.',
};
