/**
 * English words for a channel that is the shop's own counter.
 */

// prettier-ignore
export const COUNTER_CHANNELS: readonly string[] = [
  'in store', 'in-store', 'instore', 'store', 'retail store', 'shop', 'in shop', 'counter', 'at the counter', 'showroom', 'offline', 'POS',
  'point of sale', 'walk-in', 'in person',
];
