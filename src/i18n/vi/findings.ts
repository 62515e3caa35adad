/**
 * Vietnamese: lists of what was found out about the data.
 */

export const FINDINGS = {
  menu: 'Kiểm tra dữ liệu',
  wrong: 'Dữ liệu chưa dùng được',
  fine: 'Đã kiểm tra {customers} khách hàng và {rows} dòng đơn hàng: không có gì cần sửa.',
  noticed:
    'Đã kiểm tra {customers} khách hàng và {rows} dòng đơn hàng, bỏ qua {skipped} dòng. Có vài điểm nên xem lại.',
  nothing: 'Không phát hiện gì: mọi dòng đều đọc được.',
  rest: '… và {count} mục khác.',
  more: '… và {count} mục khác: trang "{tab}" sẽ liệt kê đầy đủ sau lần chạy tới.',
  groups: { error: 'Khiến không chạy được', warning: 'Nên xem lại', info: 'Nên biết' },
  severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  columns: {
    severity: 'Mức độ',
    found: 'Phát hiện',
    count: 'Số lượng',
    sheet: 'Trang',
    column: 'Cột',
    places: 'Các ô đầu tiên',
    done: 'Cách xử lý',
  },
  done: {
    stopped: 'dừng, không chạy',
    skipped: 'bỏ qua dòng',
    leftOut: 'không tính',
    blank: 'xem như ô trống',
    counted: 'vẫn dùng như đã ghi',
    unassigned: 'doanh thu chưa rõ khách',
    apart: 'để riêng, không gộp',
    chosen: 'tiện ích tự chọn',
    first: 'lấy theo dòng đầu',
    read: 'vẫn hiểu đúng',
  },
};
