/**
 * Whether a customer is nobody in particular.
 */
import type { Metric } from './types';

/** The pseudo-customer of the walk-ins. */
export const isWalkIn: Metric = {
  key: 'isWalkIn',
  type: 'boolean',
  unit: 'none',
  blank: 'false',
  formula: 'yes for the one pseudo-customer of all walk-ins (ids and names: Settings), no for everybody else',
  source: 'own definition',
  needs: [],
  compute: ({ intake }) => ({ type: 'boolean', values: Int8Array.from(intake.customers.walkIn) }),
};
