/** What can stand in the way of showing the customers of a segment. The shell adds these. */
export const SHOW_ISSUES = {
  'show.notClassified': 'error',
  'show.noRun': 'error',
  'show.nobody': 'error',
  'show.columnsChanged': 'error',
  'show.rowsChanged': 'error',
} as const;

export type ShowIssueCode = keyof typeof SHOW_ISSUES;
