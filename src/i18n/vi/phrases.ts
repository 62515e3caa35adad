/**
 * Vietnamese: what a rule says about a customer by one metric. {x} is the quantity in words: "từ 5 trở lên", "từ 3 đến 5 lần".
 * Of text metrics {x} is the text, or several.
 */
import type { MetricFamily, MetricKey } from '../../core/index';
import type { MetricPhrase } from '../en/phrases';

const TIMES = 'lần|lần';

export const METRIC_PHRASES: Record<MetricKey, MetricPhrase> = {
  orderCount: { says: 'đặt hàng {x}', denies: 'không đặt hàng {x}', noun: TIMES },
  purchaseDays: {
    says: 'đặt hàng vào {x}',
    denies: 'không đặt hàng vào {x}',
    noun: 'ngày|ngày khác nhau',
  },
  repeatCount: { says: 'quay lại mua {x}', denies: 'không quay lại mua {x}', noun: TIMES },
  revenue: { says: 'chi tiêu {x}', denies: 'không chi tiêu {x}' },
  aov: { says: 'chi trung bình {x} mỗi đơn', denies: 'không chi trung bình {x} mỗi đơn' },
  firstOrderDate: { says: 'đặt đơn đầu tiên {x}', denies: 'không đặt đơn đầu tiên {x}' },
  lastOrderDate: { says: 'đặt đơn gần nhất {x}', denies: 'không đặt đơn gần nhất {x}' },
  recencyDays: { says: 'đơn gần nhất cách đây {x}', denies: 'đơn gần nhất không cách đây {x}' },
  tenureDays: { says: 'đơn đầu tiên cách đây {x}', denies: 'đơn đầu tiên không cách đây {x}' },
  activeSpanDays: {
    says: 'đơn đầu tiên và đơn gần nhất cách nhau {x}',
    denies: 'đơn đầu tiên và đơn gần nhất không cách nhau {x}',
  },
  interpurchaseDays: {
    says: 'các lần mua cách nhau trung bình {x}',
    denies: 'các lần mua không cách nhau trung bình {x}',
  },
  medianGapDays: {
    says: 'các lần mua thường cách nhau {x}',
    denies: 'các lần mua không thường cách nhau {x}',
  },
  gapSdDays: {
    says: 'khoảng cách giữa các lần mua dao động {x}',
    denies: 'khoảng cách giữa các lần mua không dao động {x}',
  },
  gapVariation: {
    says: 'khoảng cách giữa các lần mua dao động {x} mức trung bình',
    denies: 'khoảng cách giữa các lần mua không dao động {x} mức trung bình',
    noun: TIMES,
  },
  lastGapDays: {
    says: 'hai lần mua gần nhất cách nhau {x}',
    denies: 'hai lần mua gần nhất không cách nhau {x}',
  },
  lateness: {
    says: 'chưa mua lại sau {x} nhịp mua thường lệ',
    denies: 'không ở mức chưa mua lại sau {x} nhịp mua thường lệ',
    noun: TIMES,
  },
  ordersLast30Days: {
    says: 'đặt hàng {x} trong 30 ngày',
    denies: 'không đặt hàng {x} trong 30 ngày',
    noun: TIMES,
  },
  ordersLast90Days: {
    says: 'đặt hàng {x} trong 90 ngày',
    denies: 'không đặt hàng {x} trong 90 ngày',
    noun: TIMES,
  },
  ordersLast365Days: {
    says: 'đặt hàng {x} trong 365 ngày',
    denies: 'không đặt hàng {x} trong 365 ngày',
    noun: TIMES,
  },
  revenueLast30Days: { says: 'chi tiêu {x} trong 30 ngày', denies: 'không chi tiêu {x} trong 30 ngày' },
  revenueLast90Days: { says: 'chi tiêu {x} trong 90 ngày', denies: 'không chi tiêu {x} trong 90 ngày' },
  revenueLast365Days: { says: 'chi tiêu {x} trong 365 ngày', denies: 'không chi tiêu {x} trong 365 ngày' },
  revenueTrend: {
    says: 'chi tiêu 90 ngày qua gấp {x} so với 90 ngày trước đó',
    denies: 'chi tiêu 90 ngày qua không gấp {x} so với 90 ngày trước đó',
    noun: TIMES,
  },
  revenueYearTrend: {
    says: 'chi tiêu 364 ngày qua gấp {x} so với 364 ngày trước đó',
    denies: 'chi tiêu 364 ngày qua không gấp {x} so với 364 ngày trước đó',
    noun: TIMES,
  },
  monthsActive: { says: 'có mua hàng trong {x}', denies: 'không mua hàng trong {x}', noun: 'tháng|tháng' },
  yearsActive: { says: 'có mua hàng trong {x}', denies: 'không mua hàng trong {x}', noun: 'năm|năm' },
  halfYearsActive: {
    says: 'có mua hàng trong {x} của hai năm gần nhất',
    denies: 'không mua hàng trong {x} của hai năm gần nhất',
    noun: 'nửa năm|nửa năm',
  },
  peakMonthShare: {
    says: 'có {x} số đơn rơi vào ba tháng cao điểm',
    denies: 'không có {x} số đơn rơi vào ba tháng cao điểm',
  },
  peakSeasonYears: {
    says: 'mua vào mùa cao điểm trong {x}',
    denies: 'không mua vào mùa cao điểm trong {x}',
    noun: 'năm|năm',
  },
  discountedShare: {
    says: 'có {x} số đơn được giảm giá',
    denies: 'không có {x} số đơn được giảm giá',
  },
  discountRate: { says: 'được giảm giá trung bình {x}', denies: 'không được giảm giá trung bình {x}' },
  categoryCount: {
    says: 'mua hàng thuộc {x}',
    denies: 'không mua hàng thuộc {x}',
    noun: 'nhóm hàng|nhóm hàng',
  },
  topCategory: { says: 'mua nhiều nhất ở nhóm hàng {x}', denies: 'không mua nhiều nhất ở nhóm hàng {x}' },
  topCategoryShare: {
    says: 'dành {x} chi tiêu cho một nhóm hàng',
    denies: 'không dành {x} chi tiêu cho một nhóm hàng',
  },
  cancelRate: { says: 'hủy {x} số đơn', denies: 'không hủy {x} số đơn' },
  returnRate: { says: 'trả lại {x} số đơn', denies: 'không trả lại {x} số đơn' },
  refundShare: { says: 'được hoàn {x} số tiền', denies: 'không được hoàn {x} số tiền' },
  topChannel: { says: 'đặt hàng nhiều nhất qua {x}', denies: 'không đặt hàng nhiều nhất qua {x}' },
  newProductShare: {
    says: 'mua hàng mới trong {x} số dòng hàng',
    denies: 'không mua hàng mới trong {x} số dòng hàng',
  },
  newProductCount: { says: 'mua hàng mới {x}', denies: 'không mua hàng mới {x}', noun: 'lần|lần' },
  inStoreShare: { says: 'mua tại quầy {x} số đơn', denies: 'không mua tại quầy {x} số đơn' },
  styleShare: {
    says: 'chi {x} số tiền cho nhóm hàng hình thức',
    denies: 'không chi {x} số tiền cho nhóm hàng hình thức',
  },
  quantity: { says: 'mua {x}', denies: 'không mua {x}', noun: 'sản phẩm|sản phẩm' },
  largestOrder: { says: 'chi {x} cho đơn lớn nhất', denies: 'không chi {x} cho đơn lớn nhất' },
  revenueRank: { says: 'hạng doanh thu {x}', denies: 'hạng doanh thu không phải {x}' },
  revenueShare: { says: 'mang lại {x} tổng doanh thu', denies: 'không mang lại {x} tổng doanh thu' },
  cumulativeShare: {
    says: 'thuộc nhóm khách tốt nhất mang lại {x} tổng doanh thu',
    denies: 'không thuộc nhóm khách tốt nhất mang lại {x} tổng doanh thu',
  },
  shareAbove: {
    says: 'xếp sau những khách mang lại {x} tổng doanh thu',
    denies: 'không xếp sau những khách mang lại {x} tổng doanh thu',
  },
  abc: { says: 'thuộc hạng ABC {x}', denies: 'không thuộc hạng ABC {x}' },
  recencyScore: { says: 'điểm gần đây {x}', denies: 'điểm gần đây không phải {x}' },
  frequencyScore: { says: 'điểm tần suất {x}', denies: 'điểm tần suất không phải {x}' },
  monetaryScore: { says: 'điểm chi tiêu {x}', denies: 'điểm chi tiêu không phải {x}' },
  rfmScore: { says: 'điểm RFM {x}', denies: 'điểm RFM không phải {x}' },
  isWalkIn: { says: 'là khách vãng lai', denies: 'không phải khách vãng lai' },
  age: { says: '{x}', denies: 'không phải {x}', noun: 'tuổi|tuổi' },
  ageBand: { says: 'thuộc nhóm tuổi {x}', denies: 'không rõ là thuộc nhóm tuổi {x}' },
  gender: {
    says: 'giới tính {x}',
    denies: 'không rõ là giới tính {x}',
    values: { female: 'nữ', male: 'nam', other: 'khác' },
  },
  income: { says: 'thu nhập {x}', denies: 'thu nhập không phải {x}' },
  city: { says: 'sống ở {x}', denies: 'không rõ là sống ở {x}' },
  region: { says: 'ở khu vực {x}', denies: 'không rõ là ở khu vực {x}' },
  interests: { says: 'quan tâm đến {x}', denies: 'không rõ là quan tâm đến {x}' },
  tags: { says: 'có nhãn {x}', denies: 'không có nhãn {x}' },
  signupDays: { says: 'đăng ký cách đây {x}', denies: 'không phải đăng ký cách đây {x}' },
  visits: { says: 'ghé {x}', denies: 'không ghé {x}', noun: 'lần|lần' },
  daysSinceInteraction: {
    says: 'tương tác lần cuối cách đây {x}',
    denies: 'không phải tương tác lần cuối cách đây {x}',
  },
  complaints: { says: 'khiếu nại {x}', denies: 'không khiếu nại {x}', noun: 'lần|lần' },
  rating: { says: 'có điểm đánh giá {x}', denies: 'điểm đánh giá không phải {x}' },
  referralCount: {
    says: 'giới thiệu {x}',
    denies: 'không giới thiệu {x}',
    noun: 'khách hàng|khách hàng',
  },
  isReferred: { says: 'được giới thiệu', denies: 'không rõ là được giới thiệu' },
  hasContact: { says: 'liên hệ được', denies: 'không liên hệ được' },
  doNotContact: { says: 'từ chối liên hệ', denies: 'không từ chối liên hệ' },
};

/** Metrics with a name; {name} is the season or the category. */
export const FAMILY_PHRASES: Record<MetricFamily, MetricPhrase> = {
  seasonShare: { says: 'mua {x} số đơn dịp {name}', denies: 'không mua {x} số đơn dịp {name}' },
  seasonYears: {
    says: 'mua dịp {name} trong {x}',
    denies: 'không mua dịp {name} trong {x}',
    noun: 'năm|năm',
  },
  categoryShare: {
    says: 'chi {x} số tiền cho nhóm hàng {name}',
    denies: 'không chi {x} số tiền cho nhóm hàng {name}',
  },
};
