/**
 * English: what the first run puts into the workbook.
 */

/** Names of things that it makes. */
export const FIRST_RUN = {
  sampleTab: '{table} (sample)',
};

/** The page beside the sheet. */
export const PAGE = {
  open: 'Open the sidebar',
  title: 'Customer Segments',
};
