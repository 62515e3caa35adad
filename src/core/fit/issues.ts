/** What can stand in the way of fitting thresholds, or of writing them. The last two the shell adds. */
export const FIT_ISSUES = {
  'fit.edited': 'info',
  'fit.tooFew': 'info',
  'fit.wouldBreak': 'info',
  'fit.nothing': 'info',
  'fit.noTab': 'error',
  'fit.changed': 'error',
} as const;

export type FitIssueCode = keyof typeof FIT_ISSUES;
