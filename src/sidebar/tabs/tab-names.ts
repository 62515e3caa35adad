/**
 * The pages that a person goes between once there are segments.
 */

/** Always in sight. */
export const DAILY_TABS = ['summary', 'trends', 'explain', 'rules'] as const;
/** Behind "More". */
export const OTHER_TABS = ['crossing', 'formula', 'data', 'settings'] as const;

export type Tab = (typeof DAILY_TABS)[number] | (typeof OTHER_TABS)[number];
