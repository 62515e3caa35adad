/**
 * Vietnamese sentences for the issues of core/metrics: what happened and what to do.
 */
import type { MetricIssueCode } from '../../core/index';

export const METRIC_MESSAGES: Record<MetricIssueCode, string> = {
  'metrics.totalDiffers':
    '{count} khách hàng có giá trị ở cột này khác với giá trị tính từ đơn hàng. Giá trị tính từ đơn hàng được dùng. Hãy kiểm tra xem có thiếu đơn hàng không, hoặc xóa cột này.',
  'metrics.totalAfterAsOf':
    '{count} khách hàng có đơn cuối sau ngày phân tích nên số ngày từ đơn cuối được để trống. Hãy chọn ngày phân tích muộn hơn nếu muốn tính các đơn này.',
};
