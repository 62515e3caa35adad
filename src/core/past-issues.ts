/** What is to be said of looks at past days. The shells add these. */
export const PAST_ISSUES = {
  'past.noOrders': 'error',
  'past.notPast': 'error',
  'past.historyOff': 'error',
  'past.nothingBefore': 'error',
  'past.noTime': 'error',
  'past.sheetAsOfToday': 'info',
  'past.ranOutOfTime': 'info',
} as const;

export type PastIssueCode = keyof typeof PAST_ISSUES;
