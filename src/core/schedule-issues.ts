/** What can stand in the way of setting a schedule. The shell adds these. */
export const SCHEDULE_ISSUES = {
  'schedule.notAuthorised': 'error',
  'schedule.tooManyHere': 'error',
  'schedule.tooMany': 'error',
  'schedule.tooClose': 'error',
  'schedule.unreachable': 'error',
  'schedule.refused': 'error',
  'schedule.busy': 'error',
} as const;

export type ScheduleIssueCode = keyof typeof SCHEDULE_ISSUES;
