/** What can be wrong with the tab Manual segments: no row of it stops a run. */
export const MANUAL_ISSUES = {
  'manual.noHeader': 'warning',
  'manual.noCustomer': 'warning',
  'manual.noScheme': 'warning',
  'manual.noSegment': 'warning',
  'manual.badDate': 'warning',
  'manual.unknownCustomer': 'warning',
  'manual.unknownScheme': 'warning',
  'manual.unknownSegment': 'warning',
  'manual.twice': 'warning',
  'manual.expired': 'info',
} as const;

export type ManualIssueCode = keyof typeof MANUAL_ISSUES;
