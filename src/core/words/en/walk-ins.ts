/**
 * English ids and names that stand for a customer nobody knows.
 */

// prettier-ignore
export const WALK_INS: readonly string[] = [
  'walk-in', 'walk in customer', 'walk-ins', 'guest', 'guest customer', 'anonymous', 'cash customer', 'counter sale', 'counter customer',
  'retail customer', 'unknown customer', 'cash sale', 'one-time customer', 'guest checkout', 'no name',
];
