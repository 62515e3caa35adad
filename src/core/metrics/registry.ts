/**
 * Every metric by its key, in the order in which columns and docs list them.
 * A new metric: its key in words/metric-keys.ts, its names in words/, a file here and a line below.
 */
import type { MetricKey } from '../words/metric-keys';
import { halfYearsActive, monthsActive, yearsActive } from './activity';
import { categoryCount, topCategory, topCategoryShare } from './categories';
import { inStoreShare } from './channel';
import { age, ageBand } from './customer-age';
import { doNotContact, hasContact } from './customer-contact';
import { complaints, rating, visits } from './customer-counts';
import { daysSinceInteraction, signupDays } from './customer-days';
import { gender } from './customer-gender';
import { income } from './customer-income';
import { isReferred, referralCount } from './customer-referrals';
import { city, interests, region, tags } from './customer-texts';
import { discountedShare, discountRate } from './discounts';
import { orderCount, purchaseDays, repeatCount } from './order-count';
import { firstOrderDate, lastOrderDate } from './order-dates';
import { newProductCount, newProductShare } from './novelty';
import { largestOrder, quantity } from './order-size';
import { peakMonthShare, peakSeasonYears } from './peak-season';
import { activeSpanDays, recencyDays, tenureDays } from './recency';
import { cancelRate, refundShare, returnRate } from './returns';
import { aov, revenue } from './revenue';
import { abc, cumulativeShare, revenueRank, revenueShare, shareAbove } from './revenue-shares';
import { frequencyScore, monetaryScore, recencyScore, rfmScore } from './rfm-scores';
import { gapSdDays, gapVariation, interpurchaseDays, lastGapDays, lateness, medianGapDays } from './rhythm';
import { styleShare } from './style';
import { topChannel } from './top-channel';
import { revenueTrend, revenueYearTrend } from './trends';
import type { Metric } from './types';
import { isWalkIn } from './walk-in';
import {
  ordersLast30Days,
  ordersLast365Days,
  ordersLast90Days,
  revenueLast30Days,
  revenueLast365Days,
  revenueLast90Days,
} from './windows';

/** The one list of metrics. */
export const METRICS: Readonly<Record<MetricKey, Metric>> = {
  orderCount,
  purchaseDays,
  repeatCount,
  revenue,
  aov,
  firstOrderDate,
  lastOrderDate,
  recencyDays,
  tenureDays,
  activeSpanDays,
  interpurchaseDays,
  medianGapDays,
  gapSdDays,
  gapVariation,
  lastGapDays,
  lateness,
  ordersLast30Days,
  ordersLast90Days,
  ordersLast365Days,
  revenueLast30Days,
  revenueLast90Days,
  revenueLast365Days,
  revenueTrend,
  revenueYearTrend,
  monthsActive,
  yearsActive,
  halfYearsActive,
  peakMonthShare,
  peakSeasonYears,
  discountedShare,
  discountRate,
  categoryCount,
  topCategory,
  topCategoryShare,
  cancelRate,
  returnRate,
  refundShare,
  topChannel,
  newProductShare,
  newProductCount,
  inStoreShare,
  styleShare,
  quantity,
  largestOrder,
  revenueRank,
  revenueShare,
  cumulativeShare,
  shareAbove,
  abc,
  recencyScore,
  frequencyScore,
  monetaryScore,
  rfmScore,
  isWalkIn,
  age,
  ageBand,
  gender,
  income,
  city,
  region,
  interests,
  tags,
  signupDays,
  visits,
  daysSinceInteraction,
  complaints,
  rating,
  referralCount,
  isReferred,
  hasContact,
  doNotContact,
};
