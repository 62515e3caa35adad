/**
 * Vietnamese words after a number that multiply it.
 */

export const NUMBER_UNITS: Readonly<Record<string, number>> = {
  ng: 1e3,
  nghìn: 1e3,
  ngàn: 1e3,
  nghin: 1e3,
  ngan: 1e3,
  tr: 1e6,
  triệu: 1e6,
  trieu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  ty: 1e9,
  ti: 1e9,
};
