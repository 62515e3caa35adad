/**
 * What tests say of a customer whose value is blank.
 */
import type { Words } from './words';

export interface BlankExample {
  readonly write: Words;
  /** Whether the rule takes a customer whose value is blank. */
  readonly taken: boolean;
}

/** Under orders, where no table of orders is known. */
export const BLANK_EXAMPLES: readonly BlankExample[] = [
  { write: '> 90', taken: false },
  { write: '<= 90', taken: false },
  { write: 'not(> 90)', taken: false },
  { write: '5', taken: false },
  { write: '!= 5', taken: true },
  { write: 'not(5, 6)', taken: true },
  { write: 'null', taken: true },
  { write: '> 90, null', taken: true },
];
