/** What can stand in the way of marking the tabs of rules, or of explaining a customer. The shells add these. */
export const CHECK_RUN_ISSUES = {
  'check.tabChanged': 'info',
  'check.locked': 'info',
  'check.columnTaken': 'info',
  'explain.unknownCustomer': 'error',
  'explain.unknownSegment': 'error',
  'explain.noCustomers': 'error',
  'explain.selectRow': 'error',
  'explain.emptyRow': 'error',
} as const;

export type CheckRunIssueCode = keyof typeof CHECK_RUN_ISSUES;
