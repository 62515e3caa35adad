/**
 * Vietnamese words for a channel that is the shop's own counter.
 */

// prettier-ignore
export const COUNTER_CHANNELS: readonly string[] = [
  'tại quầy', 'quầy', 'bán tại quầy', 'mua tại quầy', 'cửa hàng', 'tại cửa hàng', 'mua tại cửa hàng', 'bán tại cửa hàng', 'tại shop',
  'tại chỗ', 'trực tiếp', 'mua trực tiếp', 'bán lẻ tại quầy', 'tại điểm bán', 'khách tại quầy',
];
