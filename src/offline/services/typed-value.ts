/**
 * What reading a typed text gives.
 */

/** What a typed text becomes. */
export interface TypedInput {
  readonly kind: 'blank' | 'text' | 'number' | 'boolean' | 'formula';
  /** A formula's is its text. */
  readonly value: string | number | boolean;
  /** The number format that such an input gives a cell of format "automatic". */
  readonly format?: string;
}
