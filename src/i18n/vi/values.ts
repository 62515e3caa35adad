/**
 * Vietnamese words for values that core names by a key: statuses, date orders, examples of settings.
 * A value that is missing here is shown as it stands. What is shown can be typed into the Settings tab.
 */
export const VALUE_WORDS: Readonly<Record<string, string>> = {
  'D/M/Y': 'ngày/tháng/năm',
  'M/D/Y': 'tháng/ngày/năm',
  '3 … 9': '5 (từ 3 đến 9)',
  counts: 'tính',
  cancelled: 'đã hủy',
  returned: 'trả hàng',
  ignored: 'bỏ qua',
  'counts, cancelled, returned, ignored': 'tính, đã hủy, trả hàng, bỏ qua',
  'en, vi': 'vi, en',
  'yes, no': 'có, không',
  'point, comma': 'dấu chấm, dấu phẩy',
  'D/M/Y, M/D/Y': 'ngày/tháng/năm, tháng/ngày/năm',
  'all; orderCount; seasonShare:Tết': 'tất cả; orderCount; seasonShare:Tết',
  'Fashion; Home decor': 'Thời trang; Trang trí nhà',
  'Branch 1; Branch 2': 'Chi nhánh 1; Chi nhánh 2',
  'KH999; test@example.com': 'KH999; thu@example.com',
  'present, away, yes, no': 'có mặt, vắng mặt, có, không',
  'no, every year, 24/12, Lunar New Year, Black Friday':
    'không, hằng năm, 24/12, Tết Nguyên đán, Black Friday',
  'quantiles, own cut points, rfm-package': 'phân vị, ngưỡng tự đặt, gói rfm',
  'First, Unique, Priority, Collect': 'đầu tiên, duy nhất, ưu tiên, mọi nhóm',
  'First, Unique, Priority, Collect, yes, no': 'đầu tiên, duy nhất, ưu tiên, mọi nhóm, có, không',
  'Value segment': 'Nhóm giá trị',
  'VIP; High': 'VIP; Giá trị cao',
  Others: 'Khác',
};

/** Where a list has nothing in it. */
export const NOTHING = 'không có';

/** Between the last two of a list. */
export const AND = 'và';
