/** What can stand in the way of going to a place in the spreadsheet. The shell adds these. */
export const GO_TO_ISSUES = {
  'goTo.noSheet': 'error',
  'goTo.noRow': 'error',
  'goTo.noColumn': 'error',
} as const;

export type GoToIssueCode = keyof typeof GO_TO_ISSUES;
