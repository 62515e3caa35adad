/**
 * What a benchmark found: lines for a person, and the targets that were missed.
 */
export interface Findings {
  readonly lines: readonly string[];
  /** Empty: all are met, or there are none. */
  readonly missed: readonly string[];
}
