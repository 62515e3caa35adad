/**
 * Vietnamese ids and names that stand for a customer nobody knows.
 */

// prettier-ignore
export const WALK_INS: readonly string[] = [
  'khách lẻ', 'khách vãng lai', 'vãng lai', 'khách hàng lẻ', 'khách mua lẻ', 'khách không tên', 'khách qua đường', 'khách hàng vãng lai',
  'khách tại quầy', 'khách mua tại quầy', 'người mua lẻ', 'khách ẩn danh',
];
