/**
 * Vietnamese: what the first run puts into the workbook.
 */

/** Names of things that it makes. */
export const FIRST_RUN = {
  sampleTab: '{table} (mẫu)',
};

/** The page beside the sheet. */
export const PAGE = {
  open: 'Mở thanh bên',
  title: 'Phân nhóm khách hàng',
};
