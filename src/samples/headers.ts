/**
 * The header rows of the sample shop's sheets, as a marketer would type them.
 */
import type { Language } from '../core/base/language';

/** The four sheets of the sample shop. */
export type SheetName = 'customers' | 'orders' | 'lines' | 'products';

/** Header rows by language and sheet; both languages have the same columns in the same order. */
export const HEADERS: Readonly<Record<Language, Readonly<Record<SheetName, readonly string[]>>>> = {
  en: {
    customers: [
      ...['Customer ID', 'Name', 'Email', 'Phone', 'Birth date', 'Gender', 'Income', 'City', 'Region'],
      ...['Interests', 'Tags', 'Sign-up date', 'Source', 'Referrer ID', 'Visits', 'Last interaction'],
      ...['Complaints', 'Rating', 'Do not contact', 'Loyalty card', 'Owner'],
    ],
    orders: ['Order ID', 'Customer ID', 'Order date', 'Amount', 'Discount', 'Status', 'Channel', 'Coupon'],
    lines: ['Order ID', 'Product', 'Quantity'],
    products: ['Product', 'Category', 'Launch date', 'Price'],
  },
  vi: {
    customers: [
      ...['Mã khách hàng', 'Họ tên', 'Email', 'Số điện thoại', 'Ngày sinh', 'Giới tính', 'Thu nhập'],
      ...['Tỉnh/Thành phố', 'Vùng miền', 'Sở thích', 'Nhãn', 'Ngày đăng ký', 'Nguồn', 'Người giới thiệu'],
      ...['Lượt ghé', 'Lần tương tác cuối', 'Khiếu nại', 'Điểm đánh giá', 'Không liên hệ', 'Hạng thẻ'],
      'Nhân viên phụ trách',
    ],
    orders: [
      ...['Mã đơn hàng', 'Mã khách hàng', 'Ngày đặt hàng', 'Thành tiền', 'Giảm giá', 'Trạng thái'],
      ...['Kênh bán', 'Mã giảm giá'],
    ],
    lines: ['Mã đơn hàng', 'Sản phẩm', 'Số lượng'],
    products: ['Sản phẩm', 'Danh mục', 'Ngày ra mắt', 'Giá bán'],
  },
};
