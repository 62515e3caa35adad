/** What can stand in the way of trying a condition, or another text in a rule's cell. Core and the shells add these. */
export const TRIAL_ISSUES = {
  'trial.noRule': 'error',
  'trial.noCell': 'error',
  'trial.noTab': 'error',
  'trial.formula': 'error',
  'trial.changed': 'error',
} as const;

export type TrialIssueCode = keyof typeof TRIAL_ISSUES;
