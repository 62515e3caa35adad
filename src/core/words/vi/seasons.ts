/**
 * Vietnamese names of the seasons, and what rules call the metrics of which there is one a season or a category.
 */
import type { MetricFamily } from '../metric-keys';
import type { SeasonKey } from '../season-keys';

/** The first is printed, every one is recognised. */
export const SEASON_NAMES: Record<SeasonKey, readonly [string, ...string[]]> = {
  Tết: ['Tết', 'Tết Nguyên đán', 'Tết Âm lịch'],
  '8/3': ['8/3', 'Quốc tế Phụ nữ'],
  '20/10': ['20/10', 'Phụ nữ Việt Nam'],
  '11/11': ['11/11', 'ngày độc thân'],
  'Black Friday': ['Black Friday'],
  Christmas: ['Giáng sinh', 'Noel'],
};

/** {name} is the season or the category; the first is printed, every one is recognised. */
export const FAMILY_NAMES: Record<MetricFamily, readonly [string, ...string[]]> = {
  seasonShare: ['tỷ lệ đơn dịp {name}'],
  seasonYears: ['số năm mua dịp {name}'],
  categoryShare: ['tỷ lệ mua nhóm hàng {name}'],
};
