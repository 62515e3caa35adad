/**
 * The markers by which the add-on knows its own tabs and columns, and the size of its reads and writes.
 * The names of tabs are words: core has them.
 */

/** Developer metadata of the add-on: a tab or a column that it wrote. */
export const TAB_KEY = 'customer-segments.tab';
export const COLUMN_KEY = 'customer-segments.column';

/** The columns' header notes end with this, so that a column is known again when its metadata are lost. */
export function noteMarker(columnKey: string): string {
  return `[customer-segments ${columnKey}]`;
}

/** The column key in a header note, or null. */
export function keyInNote(note: string): string | null {
  return /\[customer-segments (.+)\]\s*$/.exec(note)?.[1] ?? null;
}

/**
 * Rows that are read or written in one call. A command makes at most c + k · ⌈rows ÷ BLOCK_ROWS⌉ service calls, where
 * c = 375 + 16 a sheet + 15 an own column + 23 a chart + 15 a segment with a colour + 4 a conditional rule of the user's,
 * k = 145 + 6 a group of adjacent columns that is read + 2 an own column: docs/performance.md says what they are made of.
 */
export const BLOCK_ROWS = 20000;

/** Pixels of a new column, by the kind of its key ('segment:RFM' is a segment); null leaves the sheet's own width. */
export function columnWidth(columnKey: string): number | null {
  return WIDTHS[columnKey.split(':')[0]] ?? null;
}

const WIDTHS: Readonly<Record<string, number>> = {
  segment: 160,
  owner: 140,
  why: 420,
  updatedAt: 140,
  customer: 160,
};
