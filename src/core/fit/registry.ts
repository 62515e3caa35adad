/**
 * The thresholds that are fitted, in the order in which they are offered. What is not here has no answer in the data: how
 * many visits make a prospect hot, or how many complaints are too many.
 */
import { fitLifecycle } from './lifecycle';
import { fitOneOff } from './one-off';
import { fitRegularGap } from './regular-gap';
import { fitTopAmount } from './top-amount';
import type { Fit, FitKey } from './types';
import { fitValue } from './value';

export const FITS: Readonly<Record<FitKey, Fit>> = {
  value: fitValue,
  regularGap: fitRegularGap,
  oneOff: fitOneOff,
  lifecycle: fitLifecycle,
  highAov: fitTopAmount({ pack: 'benefit', segment: 'High potential', metric: 'aov' }),
  largestOrder: fitTopAmount({
    pack: 'walk-in',
    segment: 'Walk-in worth following up',
    metric: 'largestOrder',
  }),
};
