/**
 * The names that formulas in cells go by. They are the same in every language, as those of Sheets are to a script.
 */

/** The named cell that each run updates. Given to a function as its stamp, it makes Sheets calculate the formula anew. */
export const STAMP_NAME = 'SEGMENTS_UPDATED';

/** The functions and their parameters, in their order. */
export const FORMULA_FUNCTIONS = {
  SEGMENT: ['id', 'scheme', 'stamp'],
  SEGMENT_WHY: ['id', 'scheme', 'stamp'],
  SEGMENT_ACTION: ['id', 'scheme', 'stamp'],
  SEGMENT_METRIC: ['id', 'metric', 'stamp'],
  SEGMENT_COUNT: ['segment', 'scheme', 'stamp'],
  RFM: ['id', 'stamp'],
  CLASSIFY: ['customers', 'orders', 'rules', 'asOf', 'settings', 'scheme'],
} as const;

export type FormulaFunction = keyof typeof FORMULA_FUNCTIONS;
