/**
 * Vietnamese sentences for the issues of core/metrics: what happened and what to do.
 */
import type { MetricIssueCode } from '../../core/index';

export const METRIC_MESSAGES: Record<MetricIssueCode, string> = {
  'metrics.totalDiffers':
    '{count} khách hàng có giá trị ở cột này khác với giá trị tính từ đơn hàng. Giá trị tính từ đơn hàng được dùng. Hãy kiểm tra xem có thiếu đơn hàng không, hoặc xóa cột này.',
  'metrics.totalAfterAsOf':
    '{count} khách hàng có đơn cuối sau ngày phân tích nên số ngày từ đơn cuối được để trống. Hãy chọn ngày phân tích muộn hơn nếu muốn tính các đơn này.',
  'metrics.ageImpossible':
    'Tuổi của {count} khách hàng tính ra dưới 0 hoặc trên 110 nên ô này không được dùng. Hãy sửa lại hoặc để trống.',
  'metrics.ageBandOther':
    'Nhóm tuổi của {count} khách hàng được chia khác với trang Cài đặt nên được giữ nguyên như đã ghi. Hãy đổi nhóm tuổi trong trang Cài đặt, mục khoảng, nếu muốn quy tắc tìm ra các khách này.',
  'metrics.genderUnreadable':
    '{count} ô không cho biết giới tính (chẳng hạn Nam, Nữ, male, female, M, F, Anh, Chị) nên được xem là trống. Hãy sửa lại hoặc để trống.',
  'metrics.dateAfterAsOf':
    '{count} ngày nằm sau ngày phân tích nên số ngày tính từ đó được để trống. Hãy chọn ngày phân tích muộn hơn hoặc sửa lại ngày.',
  'metrics.countImpossible':
    '{count} số nhỏ hơn 0 hoặc không phải số nguyên nên được xem là trống. Hãy sửa lại: chỉ đếm được số nguyên từ 0 trở lên.',
  'metrics.referrerUnknown':
    '{count} khách hàng có người giới thiệu không phải là mã của khách hàng nào khác nên lượt giới thiệu không được tính cho ai. Hãy ghi mã của khách đã giới thiệu.',
};
