/** What can be wrong with the tab Rule tests, and what its tests find wrong with the rules. */
export const CASE_ISSUES = {
  'cases.noHeader': 'error',
  'cases.unknownColumn': 'error',
  'cases.noSuchColumn': 'error',
  'cases.noScheme': 'error',
  'cases.unknownScheme': 'error',
  'cases.unknownSegment': 'error',
  'cases.failed': 'error',
  'cases.failedByNone': 'error',
} as const;

export type CaseIssueCode = keyof typeof CASE_ISSUES;
