/**
 * Vietnamese sentences for the issues of core/metrics: what happened and what to do.
 */
import type { MetricIssueCode } from '../../core/index';

export const METRIC_MESSAGES: Record<MetricIssueCode, string> = {
  'metrics.totalDiffers':
    '{count} khách hàng có giá trị khác với số liệu tính từ đơn hàng. Kết quả dùng số liệu từ đơn hàng. Hãy kiểm tra xem có thiếu đơn hàng không, hoặc bỏ cột này.',
  'metrics.totalAfterAsOf':
    '{count} khách hàng có đơn cuối sau ngày phân tích. Số ngày từ đơn cuối của họ để trống. Hãy chọn ngày phân tích muộn hơn nếu muốn tính các đơn này.',
};
