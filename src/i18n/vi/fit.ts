/**
 * Vietnamese: thresholds fitted to the data.
 */
import type { FitIssueCode, FitReason } from '../../core/index';

export const FIT_ISSUES: Record<FitIssueCode, string> = {
  'fit.edited':
    'Ô này không còn giữ nội dung của bộ quy tắc nên được xem là của bạn: ô này và các ô đi cùng được giữ nguyên.',
  'fit.tooFew':
    'Chỉ có {customers} khách có số liệu để dựa vào, mà dưới {fewest} khách thì ngưỡng chỉ là ngẫu nhiên. Quy tắc được giữ nguyên.',
  'fit.wouldBreak':
    'Ngưỡng khớp với dữ liệu không được dùng: nếu dùng sẽ có quy tắc không bao giờ quyết định được, hoặc có khách không còn quy tắc nào.',
  'fit.nothing':
    'Không có gì để điều chỉnh: các quy tắc không thuộc những bộ mà dữ liệu cho biết ngưỡng, hoặc đã khớp sẵn.',
  'fit.noTab': 'Chưa có trang Quy tắc để ghi. Hãy thiết lập quy tắc và cài đặt trước.',
  'fit.changed':
    'Dữ liệu hoặc quy tắc đã thay đổi kể từ khi các ngưỡng này được hiển thị. Chưa có gì được ghi. Hãy xem lại các ngưỡng mới trước.',
};

const REASONS: Record<FitReason['kind'], string> = {
  bestRevenue:
    '{segment} = những khách mang lại {wanted} doanh thu cao nhất: từ {amount} (sau khi làm tròn, họ mang lại {share})',
  usualGap:
    '{segment} = trung bình không quá {days} ngày mua một lần: {share} số khách quay lại mua đều như vậy, một nửa mua không quá {median} ngày một lần',
  quiet:
    '{segment} = mua một lần rồi im lặng hơn {days} ngày: {share} số khách quay lại thường mua lại sớm hơn thế',
  window:
    '{segment} khi chưa có nhịp mua riêng = đến {days} ngày: {factor} × khoảng cách thường gặp {median} ngày',
  topAmount: '{segment} = {metric} từ {amount}: {share} khách đứng đầu của bạn',
};

export const FIT = {
  menu: 'Chỉnh ngưỡng theo dữ liệu của tôi',
  question: '{scheme}: ghi các ngưỡng này vào trang Quy tắc?',
  basis: 'Dựa trên {customers} khách.',
  counts: '{after} khách, hiện có {before}',
  change: '{from} → {to}',
  blank: '(trống)',
  proposed: 'Có thể chỉnh {rules} quy tắc theo dữ liệu của bạn. Chưa có gì được ghi.',
  written:
    'Đã ghi {cells} ô của trang Quy tắc, trong {rules} quy tắc. Muốn quay lại, hãy ghi lại nội dung cũ hoặc dùng lịch sử phiên bản của tệp.',
  nothing: 'Không ngưỡng nào thay đổi.',
  finished:
    'Lần chỉnh ngưỡng bị ngắt giữa chừng nay đã ghi xong: {cells} ô. Hãy phân loại lại để thấy nhóm mới.',
  reasons: REASONS,
};
