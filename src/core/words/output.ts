/**
 * The words that core itself prints into cells: headers of its columns, and the parts of a reason.
 */
import type { Language } from '../base/language';

export interface OutputWords {
  readonly why: string;
  readonly updatedAt: string;
  readonly owner: string;
  readonly customerId: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly otherwise: string;
  readonly several: string;
  /** The segment of the customer who stands for all walk-ins, and why. */
  readonly walkIn: string;
  readonly allWalkIns: string;
  readonly anyCustomer: string;
  /** Why a customer is still in a segment; {days} and {of} are numbers. */
  readonly keptStill: string;
  readonly keptDays: string;
  /** Who is in a segment because somebody said so; {until} is the last day. */
  readonly byHand: string;
  readonly byHandUntil: string;
  readonly yes: string;
  readonly no: string;
  readonly blank: string;
  readonly row: string;
  readonly cutPoints: string;
  readonly summary: {
    readonly scheme: string;
    readonly segment: string;
    readonly customers: string;
    readonly share: string;
    readonly orders: string;
    readonly revenue: string;
    readonly revenueShare: string;
    readonly aov: string;
  };
}

export const OUTPUT_WORDS: Readonly<Record<Language, OutputWords>> = {
  en: {
    why: 'Why',
    updatedAt: 'Updated at',
    owner: 'Assigned owner',
    customerId: 'Customer ID',
    name: 'Name',
    email: 'Email',
    phone: 'Phone',
    otherwise: 'no rule matches',
    several: 'several rules match',
    walkIn: 'Walk-in',
    allWalkIns: 'stands for all walk-ins',
    anyCustomer: 'any customer',
    keptStill: 'kept: still',
    keptDays: 'kept: {days} of {of} days',
    byHand: 'set by hand',
    byHandUntil: 'set by hand until {until}',
    yes: 'yes',
    no: 'no',
    blank: 'blank',
    row: 'row',
    cutPoints: 'RFM cut points',
    summary: {
      scheme: 'Scheme',
      segment: 'Segment',
      customers: 'Customers',
      share: 'Share',
      orders: 'Orders',
      revenue: 'Revenue',
      revenueShare: 'Revenue share',
      aov: 'Average order value',
    },
  },
  vi: {
    why: 'Vì sao',
    updatedAt: 'Cập nhật lúc',
    owner: 'Nhân viên được giao',
    customerId: 'Mã khách hàng',
    name: 'Họ tên',
    email: 'Email',
    phone: 'Số điện thoại',
    otherwise: 'không quy tắc nào khớp',
    several: 'nhiều quy tắc cùng khớp',
    walkIn: 'Khách vãng lai',
    allWalkIns: 'dòng chung của khách vãng lai',
    anyCustomer: 'mọi khách hàng',
    keptStill: 'giữ nhóm: vẫn còn',
    keptDays: 'giữ nhóm: {days}/{of} ngày',
    byHand: 'gán tay',
    byHandUntil: 'gán tay đến hết {until}',
    yes: 'có',
    no: 'không',
    blank: 'trống',
    row: 'dòng',
    cutPoints: 'Ngưỡng điểm RFM',
    summary: {
      scheme: 'Cách phân loại',
      segment: 'Nhóm khách hàng',
      customers: 'Số khách hàng',
      share: 'Tỷ lệ khách',
      orders: 'Số đơn hàng',
      revenue: 'Doanh thu',
      revenueShare: 'Tỷ lệ doanh thu',
      aov: 'Giá trị đơn trung bình',
    },
  },
};
