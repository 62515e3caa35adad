/**
 * Vietnamese sentences for the issues of core/intake: what happened and what to do. The place is put before them.
 */
import type { IntakeIssueCode } from '../../core/index';

export const INTAKE_MESSAGES: Record<IntakeIssueCode, string> = {
  'intake.source.none':
    'Không tìm thấy trang tính nào chứa khách hàng hoặc đơn hàng. Các trang đã xem: {tabs}. Các tiêu đề cột: {headers}. Hãy ghi tên trang trong Cài đặt (mục "nguồn"), hoặc đặt tiêu đề cột như "Mã khách hàng", "Ngày đặt hàng".',
  'intake.source.missing':
    'Cài đặt ghi trang "{name}", nhưng bảng tính không có trang này. Các trang hiện có: {tabs}. Hãy sửa tên trong Cài đặt.',
  'intake.sheet.empty': 'Trang này trống. Hãy điền dữ liệu, hoặc ghi tên trang khác trong Cài đặt.',
  'intake.sheet.no-rows': 'Có tiêu đề cột nhưng chưa có dòng dữ liệu nào bên dưới.',
  'intake.sheet.totals-row': 'Dòng này là dòng tổng cộng, không phải dữ liệu, nên bị bỏ qua.',
  'intake.header.missing':
    'Thiếu cột bắt buộc: {field}. Các tiêu đề cột: {headers}. Hãy đổi tên một cột, hoặc ghi trong Cài đặt (mục "cột") đó là cột nào.',
  'intake.header.mapped-missing':
    'Cột "{header}" được chọn cho {field}, nhưng không có cột nào tên như vậy. Các tiêu đề cột: {headers}. Hãy sửa tiêu đề trong Cài đặt (mục "cột").',
  'intake.header.tie':
    'Nhiều cột phù hợp như nhau với {field}: {columns}. Hãy ghi trong Cài đặt (mục "cột") cần dùng cột nào.',
  'intake.header.tie-optional':
    'Nhiều cột phù hợp như nhau với {field}: {columns}. Cột ngoài cùng bên trái được dùng. Nếu chưa đúng, hãy ghi cột đúng trong Cài đặt (mục "cột").',
  'intake.header.better':
    'Cột "{used}" được dùng cho {field}; {others} cũng có thể phù hợp. Nếu chưa đúng, hãy ghi cột đúng trong Cài đặt (mục "cột").',
  'intake.header.rows-above': '{count} dòng phía trên dòng tiêu đề không được đọc như dữ liệu.',
  'intake.id.leading-zeros':
    '{count} mã chỉ khác một mã khác ở các số 0 đứng đầu, như 007 và 7. Các mã này vẫn được tính riêng. Nếu là cùng một khách, hãy ghi mã giống nhau.',
  'intake.number.unreadable': '{count} ô không phải là số nên được xem như ô trống. Hãy sửa lại.',
  'intake.number.ambiguous':
    '{count} ô có thể hiểu theo hai cách (1.234 có thể là 1234) nên không được dùng. Hãy chọn dấu thập phân trong Cài đặt.',
  'intake.number.both-signs':
    'Cột này dùng cả dấu chấm lẫn dấu phẩy làm dấu thập phân. Hãy ghi thống nhất, hoặc chọn dấu thập phân trong Cài đặt.',
  'intake.date.unreadable': '{count} ô không phải là ngày nên được xem như ô trống. Hãy sửa lại.',
  'intake.date.both-orders':
    'Có ngày ghi theo ngày/tháng/năm, có ngày ghi theo tháng/ngày/năm. Ngày hiểu được theo cả hai cách chỉ được dùng khi một cách chiếm đa số rõ rệt. Hãy ghi thống nhất, hoặc chọn thứ tự ngày tháng trong Cài đặt.',
  'intake.date.by-locale':
    'Không có ô nào cho biết ngày hay tháng đứng trước. Các ngày được đọc theo {order}, như thông lệ ở quốc gia của bảng tính. Hãy chọn thứ tự ngày tháng trong Cài đặt cho chắc chắn.',
  'intake.boolean.unreadable': '{count} ô không ghi rõ có hay không nên được xem như ô trống. Hãy sửa lại.',
  'intake.customer.blank-id': '{count} dòng khách hàng không có mã nên bị bỏ qua. Hãy ghi mã cho từng khách.',
  'intake.customer.duplicate':
    '{count} dòng trùng mã với một dòng phía trên nên bị bỏ qua. Mỗi khách chỉ nên có một dòng.',
  'intake.customer.test': '{count} khách hàng thử không được tính.',
  'intake.customer.walk-in':
    '{count} dòng là khách vãng lai (như "Khách lẻ", "Walk-in"), không phải một người cụ thể, nên không được tính vào điểm RFM, tỷ lệ và điều kiện "top". Nếu đây là khách thật, hãy ghi đầy đủ họ tên.',
  'intake.customer.same-phone':
    '{count} khách hàng trùng số điện thoại với khách khác: dòng {together}. Hãy xem có phải cùng một người không; nếu đúng, bạn tự gộp các dòng lại. Tiện ích không gộp dòng nào.',
  'intake.customer.shared-phone':
    '{count} khách hàng có số điện thoại mà hơn năm khách cùng dùng. Đó có thể là số của cửa hàng hoặc của sàn. Hãy ghi số của từng khách, hoặc để trống.',
  'intake.customer.same-email':
    '{count} khách hàng trùng email với khách khác: dòng {together}. Hãy xem có phải cùng một người không; nếu đúng, bạn tự gộp các dòng lại. Tiện ích không gộp dòng nào.',
  'intake.customer.shared-email':
    '{count} khách hàng có địa chỉ email mà hơn năm khách cùng dùng. Đó có thể là email của cửa hàng hoặc của sàn. Hãy ghi email của từng khách, hoặc để trống.',
  'intake.phone.unreadable':
    '{count} ô không phải là số điện thoại, hoặc ghi nhiều số. Mỗi ô chỉ nên ghi một số, hoặc để trống.',
  'intake.phone.lost-zero':
    '{count} số điện thoại bị mất số 0 ở đầu, như thường gặp khi bảng tính đổi thành số. Tiện ích vẫn hiểu đúng, nhưng gọi như vậy sẽ không được. Hãy định dạng cột là văn bản thuần túy rồi thêm lại số 0.',
  'intake.email.malformed':
    '{count} ô không phải là địa chỉ email, hoặc ghi nhiều địa chỉ. Thư gửi đến đó sẽ bị trả lại. Hãy sửa lại, hoặc để trống.',
  'intake.order.blank-customer':
    '{count} dòng đơn hàng không ghi khách hàng nên bị bỏ qua. Hãy ghi mã khách, hoặc ghi "Khách lẻ" nếu là khách vãng lai.',
  'intake.order.unknown-customer':
    '{count} dòng đơn hàng thuộc về khách không có trong trang Khách hàng. Doanh thu của các dòng này được ghi riêng là chưa rõ khách. Hãy thêm khách hoặc sửa mã.',
  'intake.order.walk-in':
    '{count} dòng đơn hàng là của khách vãng lai, nhưng trang Khách hàng không có dòng nào cho khách vãng lai. Doanh thu của các dòng này được ghi riêng là chưa rõ khách.',
  'intake.order.test-customer': '{count} dòng đơn hàng của khách hàng thử không được tính.',
  'intake.order.blank-date': '{count} dòng đơn hàng không có ngày nên bị bỏ qua. Hãy điền ngày.',
  'intake.order.unreadable-date':
    '{count} dòng đơn hàng có ngày không đọc được, hoặc hiểu được theo hai cách, nên bị bỏ qua. Hãy sửa ngày.',
  'intake.order.future':
    '{count} dòng đơn hàng có ngày sau hôm nay. Các dòng sau ngày phân tích bị bỏ qua. Hãy kiểm tra lại ngày.',
  'intake.order.before-window':
    '{count} dòng đơn hàng cũ hơn số ngày đơn hàng được tính trong Cài đặt nên không được tính.',
  'intake.order.after-as-of': '{count} dòng đơn hàng có ngày sau ngày phân tích nên không được tính.',
  'intake.order.blank-amount':
    '{count} dòng đơn hàng không có số tiền nên bị bỏ qua. Hãy điền số tiền; đơn miễn phí thì ghi 0.',
  'intake.order.unreadable-amount':
    '{count} dòng đơn hàng có số tiền không phải là số nên bị bỏ qua. Hãy sửa số tiền.',
  'intake.order.blank-id': '{count} dòng đơn hàng không có mã đơn. Mỗi dòng được tính là một đơn riêng.',
  'intake.order.customer-differs':
    '{count} dòng ghi khách khác với dòng đầu của cùng đơn hàng. Khách ở dòng đầu được dùng. Hãy sửa mã khách.',
  'intake.order.date-differs':
    '{count} dòng có ngày khác với dòng đầu của cùng đơn hàng. Ngày sớm nhất được dùng.',
  'intake.order.ignored': '{count} dòng đơn hàng không được tính do trạng thái của đơn.',
  'intake.order.cancelled':
    '{count} đơn đã hủy: không cộng vào doanh thu và không được tính vào số đơn hàng.',
  'intake.order.returned':
    '{count} đơn bị trả hàng: không cộng vào doanh thu và không được tính vào số đơn hàng.',
  'intake.order.credit-note':
    '{count} đơn chỉ có số tiền âm. Các đơn này làm giảm doanh thu và không được tính vào số đơn hàng.',
  'intake.order.no-lines':
    '{count} đơn hàng không có dòng hàng nào nên không cộng thêm doanh thu. Hãy thêm dòng hàng, hoặc thêm cột số tiền.',
  'intake.status.unknown':
    'Chưa rõ trạng thái đơn "{status}" nghĩa là gì; tạm hiểu là "{meaning}" ({count} dòng). Hãy ghi nghĩa của trạng thái này trong Cài đặt (mục "trạng thái").',
  'intake.currency.mixed':
    'Số tiền có nhiều loại tiền ({currencies}) và được cộng nguyên như vậy. Hãy quy đổi về một loại tiền.',
  'intake.discount.as-share':
    'Mọi mức giảm đều nhỏ hơn 1 nên được hiểu là tỷ lệ (0,2 = 20%). Nếu là số tiền, hãy đặt tên cột là "Số tiền giảm".',
  'intake.amount.from-price': 'Không có cột số tiền nên số tiền được tính bằng "{price}" × "{quantity}".',
  'intake.amount.from-lines':
    'Không có cột số tiền nên số tiền được tính bằng tổng giá × số lượng của các dòng hàng.',
  'intake.amount.none':
    'Không có cột số tiền nên doanh thu và các chỉ số dựa trên doanh thu được để trống. Hãy thêm cột như "Thành tiền", hoặc ghi trong Cài đặt (mục "cột") đó là cột nào.',
  'intake.line.no-order-id':
    'Không có cột mã đơn hàng nên không ghép được dòng hàng vào đơn hàng. Hãy thêm cột này, hoặc ghi trong Cài đặt (mục "cột") đó là cột nào.',
  'intake.line.blank-id': '{count} dòng hàng không có mã đơn hàng nên không được dùng. Hãy điền mã đơn hàng.',
  'intake.line.unknown-order':
    '{count} dòng hàng không thuộc đơn nào trong trang đơn hàng nên không được dùng. Hãy kiểm tra mã đơn.',
  'intake.line.unknown-product':
    '{count} dòng hàng ghi sản phẩm chưa có giá trong trang sản phẩm nên không cộng thêm doanh thu. Hãy thêm sản phẩm hoặc giá.',
  'intake.product.blank-key':
    '{count} sản phẩm không có mã nên không ghép được với đơn hàng theo mã. Hãy ghi mã cho từng sản phẩm.',
  'intake.product.duplicate':
    '{count} dòng trùng với một sản phẩm phía trên. Dòng đầu tiên của mỗi sản phẩm được dùng.',
};
