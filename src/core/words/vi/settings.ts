/**
 * Vietnamese words of the Settings and Rules tabs: the first is written, every one is recognised.
 */
import type * as english from '../en/settings';

type SameNames<T> = {
  [K in keyof T]: T[K] extends readonly string[] ? T[K] : Record<keyof T[K], readonly [string, ...string[]]>;
};
type Words = SameNames<typeof english>;

export const SECTION_NAMES: Words['SECTION_NAMES'] = {
  general: ['chung'],
  source: ['nguồn', 'trang tính'],
  map: ['cột', 'ánh xạ'],
  status: ['trạng thái', 'trạng thái đơn'],
  season: ['mùa', 'dịp', 'mùa vụ'],
  scheme: ['cách phân loại'],
  rfm: ['rfm'],
  owner: ['nhân viên', 'nhân viên phụ trách', 'phụ trách'],
  band: ['khoảng'],
  'walk-in': ['khách vãng lai', 'vãng lai'],
};

export const GENERAL_NAMES: Words['GENERAL_NAMES'] = {
  version: ['Phiên bản'],
  asOf: ['Ngày phân tích'],
  language: ['Ngôn ngữ'],
  unknownStatus: ['Trạng thái chưa rõ'],
  amountBeforeDiscount: ['Số tiền chưa trừ giảm giá'],
  decimalSign: ['Dấu thập phân'],
  dateOrder: ['Thứ tự ngày tháng'],
  abcBounds: ['Ngưỡng ABC'],
  orderDays: ['Số ngày đơn hàng được tính', 'Khoảng ngày tính đơn'],
  noveltyDays: ['Số ngày còn là hàng mới', 'Số ngày hàng mới'],
  styleCategories: ['Nhóm hàng hình thức'],
  counterChannels: ['Kênh tại quầy'],
  testCustomers: ['Khách thử', 'Khách hàng thử'],
  metricColumns: ['Cột chỉ số'],
  accents: ['Phân biệt dấu'],
  history: ['Lịch sử nhóm', 'Lịch sử'],
};

export const RFM_NAMES: Words['RFM_NAMES'] = {
  mode: ['Cách chấm điểm', 'Cách chấm điểm RFM'],
  bins: ['Số bậc điểm'],
  recencyCuts: ['Ngưỡng gần đây'],
  frequencyCuts: ['Ngưỡng tần suất'],
  monetaryCuts: ['Ngưỡng chi tiêu'],
};

export const BAND_NAMES: Words['BAND_NAMES'] = {
  ageBands: ['Nhóm tuổi', 'Khoảng tuổi', 'Tuổi'],
};

export const RFM_MODE_NAMES: Words['RFM_MODE_NAMES'] = {
  quantiles: ['phân vị'],
  'cut-points': ['ngưỡng tự đặt', 'ngưỡng riêng'],
  'rfm-package': ['gói rfm'],
};

export const SCHEME_PROPERTY_NAMES: Words['SCHEME_PROPERTY_NAMES'] = {
  column: ['tên cột', 'cột'],
  hitPolicy: ['cách chọn', 'cách chọn quy tắc'],
  order: ['thứ tự nhóm', 'thứ tự'],
  otherwise: ['còn lại'],
  on: ['bật'],
  bins: ['số bậc điểm'],
  pack: ['gói'],
};

export const HIT_POLICY_NAMES: Words['HIT_POLICY_NAMES'] = {
  First: ['dùng quy tắc khớp đầu tiên', 'đầu tiên'],
  Unique: ['chỉ một quy tắc được khớp', 'duy nhất'],
  Priority: ['lấy nhóm ưu tiên nhất', 'ưu tiên'],
  Collect: ['lấy mọi nhóm khớp', 'mọi nhóm'],
};

export const STATUS_MEANING_NAMES: Words['STATUS_MEANING_NAMES'] = {
  counts: ['tính', 'được tính'],
  cancelled: ['đã hủy', 'hủy'],
  returned: ['trả hàng', 'đã trả'],
  ignored: ['bỏ qua', 'không tính'],
};

export const SOURCE_NAMES: Words['SOURCE_NAMES'] = {
  customers: ['khách hàng'],
  orders: ['đơn hàng'],
  lines: ['dòng hàng', 'chi tiết đơn hàng'],
  products: ['sản phẩm'],
};

export const DECIMAL_SIGN_NAMES: Words['DECIMAL_SIGN_NAMES'] = {
  '.': ['dấu chấm', 'chấm'],
  ',': ['dấu phẩy', 'phẩy'],
};

export const DATE_ORDER_NAMES: Words['DATE_ORDER_NAMES'] = {
  dmy: ['ngày trước', 'ngày/tháng/năm'],
  mdy: ['tháng trước', 'tháng/ngày/năm'],
};

export const SEASON_VALUE_NAMES: Words['SEASON_VALUE_NAMES'] = {
  yearly: ['hằng năm', 'hàng năm', 'mỗi năm'],
  lunarNewYear: ['Tết Nguyên đán', 'Tết Âm lịch'],
  blackFriday: ['Black Friday'],
};

export const PRESENCE_NAMES: Words['PRESENCE_NAMES'] = {
  present: ['có mặt', 'đi làm'],
  away: ['vắng mặt', 'vắng', 'nghỉ', 'nghỉ phép'],
};

export const YES_NO_NAMES: Words['YES_NO_NAMES'] = {
  yes: ['có', 'đúng', 'bật'],
  no: ['không', 'sai', 'tắt'],
};

export const ALL_NAME: readonly string[] = ['tất cả'];

export const NO_SHEET_NAMES: Words['NO_SHEET_NAMES'] = { none: ['không có', 'không'] };

export const SETTING_COLUMN_NAMES: Words['SETTING_COLUMN_NAMES'] = {
  section: ['Mục'],
  name: ['Tên'],
  value: ['Giá trị'],
  from: ['Từ'],
  to: ['Đến'],
  note: ['Ghi chú'],
};

export const RULE_COLUMN_NAMES: Words['RULE_COLUMN_NAMES'] = {
  id: ['Mã quy tắc', 'Mã'],
  on: ['Bật'],
  scheme: ['Cách phân loại'],
  segment: ['Nhóm', 'Nhóm khách hàng'],
  condition: ['Điều kiện'],
  keepIf: ['Giữ khi', 'Giữ nhóm khi'],
  holdDays: ['Giữ ít nhất (ngày)', 'Số ngày giữ nhóm'],
  action: ['Việc nên làm'],
  owner: ['Nhân viên phụ trách', 'Phụ trách'],
  colour: ['Màu'],
  note: ['Ghi chú'],
  matched: ['Số khách khớp'],
  problem: ['Lỗi'],
};

export const CASE_COLUMN_NAMES: Words['CASE_COLUMN_NAMES'] = {
  scheme: ['Cách phân loại'],
  segment: ['Nhóm mong đợi', 'Nhóm'],
  result: ['Kết quả'],
  note: ['Ghi chú'],
};

export const MANUAL_COLUMN_NAMES: Words['MANUAL_COLUMN_NAMES'] = {
  customer: ['Khách hàng', 'Mã khách hàng', 'Mã khách'],
  scheme: ['Cách phân loại'],
  segment: ['Nhóm', 'Nhóm khách hàng'],
  until: ['Đến hết ngày', 'Đến ngày'],
  reason: ['Lý do'],
  setOn: ['Ngày gán'],
};
