/** What can stand in the way of setting a segment by hand, or of taking it back. The shell adds these. */
export const MANUAL_RUN_ISSUES = {
  'manual.past': 'error',
  'manual.notOurs': 'error',
  'manual.nothing': 'error',
} as const;

export type ManualRunIssueCode = keyof typeof MANUAL_RUN_ISSUES;
