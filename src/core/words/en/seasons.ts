/**
 * English names of the seasons, and what rules call the metrics of which there is one a season or a category.
 */
import type { MetricFamily } from '../metric-keys';
import type { SeasonKey } from '../season-keys';

/** The first is printed, every one is recognised. */
export const SEASON_NAMES: Record<SeasonKey, readonly [string, ...string[]]> = {
  Tết: ['Tết', 'Lunar New Year'],
  '8/3': ['8/3', 'International Women’s Day', "International Women's Day"],
  '20/10': ['20/10', 'Vietnamese Women’s Day', "Vietnamese Women's Day"],
  '11/11': ['11/11', 'Singles’ Day', "Singles' Day"],
  'Black Friday': ['Black Friday'],
  Christmas: ['Christmas', 'Xmas'],
};

/** {name} is the season or the category; the first is printed, every one is recognised. */
export const FAMILY_NAMES: Record<MetricFamily, readonly [string, ...string[]]> = {
  seasonShare: ['{name} share', 'share of orders around {name}'],
  seasonYears: ['{name} years', 'years with orders around {name}'],
  categoryShare: ['category share of {name}'],
};
