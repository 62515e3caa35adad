/**
 * Vietnamese: the page that sets two schemes against each other.
 */
import type { CROSSING as EN } from '../../en/pages/crossing';

export const CROSSING: typeof EN = {
  waiting: 'Đang đếm…',
  rows: 'Các nhóm',
  columns: 'chia theo',
  measure: 'Số liệu',
  measures: { customers: 'Khách hàng', revenue: 'Doanh thu' },
  share: 'Tỷ lệ',
  show: 'Xem khách hàng: {amount}, {first} và {second}',
  showScored: 'Xem khách hàng: {amount}, điểm gần đây {recency}, điểm thường xuyên {frequency}',
  oneScheme: 'Mới có một cách phân loại. Hãy thêm một cách nữa để đối chiếu hai cách với nhau.',
  heat: 'Mua gần đây và mua thường xuyên',
  heatAbout: 'Số khách theo điểm: R5 mua gần đây nhất, F5 mua nhiều lần nhất. Ô càng đậm, khách càng đông.',
  heatRevenue:
    'Tỷ lệ trong tổng doanh thu theo điểm: R5 mua gần đây nhất, F5 mua nhiều lần nhất. Ô càng đậm, doanh thu càng lớn.',
  recency: 'Điểm mua gần đây',
  recencyScore: 'điểm mua gần đây {score} trên 5',
  frequencyScore: 'điểm mua thường xuyên {score} trên 5',
  without: '{count} khách chưa có điểm vì chưa mua.',
  noScores: 'Cần có đơn hàng mới tính được điểm: chưa khách nào có điểm.',
};
