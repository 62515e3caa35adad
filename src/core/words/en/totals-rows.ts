/**
 * English words that a row of totals below the data begins with.
 */

export const TOTALS_ROWS: readonly string[] = ['total', 'totals', 'grand total', 'sum', 'overall total'];
