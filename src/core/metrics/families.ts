/**
 * Every family of metrics by its key: metrics of which there is one for each season, or each category, that has a name.
 * A new family: its key in words/metric-keys.ts, its names in words/, a file here and a line below.
 */
import type { MetricFamily } from '../words/metric-keys';
import { categoryShare } from './category-share';
import { seasonShare, seasonYears } from './season';
import type { FamilyOfMetrics } from './types';

/** The one list of families. */
export const FAMILIES: Readonly<Record<MetricFamily, FamilyOfMetrics>> = {
  seasonShare,
  seasonYears,
  categoryShare,
};
