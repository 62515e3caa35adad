/**
 * Vietnamese: the page of the data's findings.
 */
import type { DATA as EN } from '../../en/pages/data';

export const DATA: typeof EN = {
  waiting: 'Đang đọc các trang tính…',
  customers: 'Khách hàng',
  orderRows: 'Dòng đơn hàng đã đọc',
  skipped: 'Dòng bị bỏ qua',
  fine: 'Mọi dòng đều đọc được, không có gì phải sửa.',
  stopped: 'Khiến lần chạy phải dừng',
  left: 'Không tính vào số liệu nào',
  look: 'Vẫn tính, nhưng nên xem lại',
  read: 'Nên biết',
  show: 'Xem dòng',
  showHint: 'Xem dòng: {text}',
  again: 'Kiểm tra lại',
};
