/** What can stand in the way of writing a formula into a cell, or of taking it out again. The shell adds these. */
export const INSERT_ISSUES = {
  'insert.noStamp': 'error',
  'insert.gone': 'error',
  'insert.noPlace': 'error',
  'insert.ownTab': 'error',
  'insert.ownColumn': 'error',
  'insert.noIds': 'error',
  'insert.aboveIds': 'error',
  'insert.badReference': 'error',
  'insert.noSheet': 'error',
  'insert.outside': 'error',
  'insert.circle': 'error',
  'insert.noRoom': 'error',
  'insert.notBlank': 'error',
  'insert.protected': 'error',
  'insert.merged': 'error',
  'insert.rejected': 'error',
  'insert.changed': 'error',
} as const;

export type InsertIssueCode = keyof typeof INSERT_ISSUES;
