/**
 * Vietnamese words that a row of totals below the data begins with.
 */

export const TOTALS_ROWS: readonly string[] = ['tổng', 'tổng cộng', 'cộng', 'tổng số', 'cộng tổng'];
