/**
 * How many rows the customers' sheet must have.
 */
import type { Target } from './target';

/** In the marketer's sheet as many as there are: if some were deleted meanwhile, none is to come back blank. */
export function rowsToMake({ identity, lastRow }: Target): number {
  return identity.length > 0 ? lastRow : 1;
}
