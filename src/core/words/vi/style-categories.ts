/**
 * Vietnamese words of categories that are bought for their looks.
 */

// prettier-ignore
export const STYLE_CATEGORIES: readonly string[] = [
  'thời trang', 'quần áo', 'giày dép', 'phụ kiện', 'trang sức', 'làm đẹp', 'mỹ phẩm', 'trang điểm', 'nước hoa', 'trang trí',
];
