/**
 * Vietnamese tab names by kind of table, best first.
 */
import type { TableKind } from '../field-keys';

export const SOURCE_NAMES: Record<TableKind, readonly string[]> = {
  customers: ['khách hàng', 'danh sách khách hàng', 'ds khách hàng', 'khách', 'dữ liệu khách hàng', 'kh'],
  orders: [
    'đơn hàng',
    'danh sách đơn hàng',
    'ds đơn hàng',
    'hóa đơn',
    'bán hàng',
    'giao dịch',
    'dữ liệu đơn hàng',
    'đh',
  ],
  lines: ['chi tiết đơn hàng', 'dòng hàng', 'chi tiết hóa đơn', 'chi tiết đơn', 'ctđh', 'dòng đơn hàng'],
  products: ['sản phẩm', 'danh sách sản phẩm', 'hàng hóa', 'mặt hàng', 'danh mục sản phẩm', 'sp'],
};
