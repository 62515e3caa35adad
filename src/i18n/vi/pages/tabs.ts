/**
 * Vietnamese: the names of the sidebar's tabs.
 */
import type { TABS as EN } from '../../en/pages/tabs';

export const TABS: typeof EN = {
  label: 'Các trang',
  more: 'Khác',
  faulty: 'có lỗi',
  names: {
    summary: 'Tổng quan',
    trends: 'Xu hướng',
    explain: 'Vì sao',
    rules: 'Quy tắc',
    crossing: 'So sánh',
    formula: 'Công thức',
    data: 'Dữ liệu',
    settings: 'Cài đặt',
  },
};
