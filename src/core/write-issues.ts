/** What can stand in the way of writing a run's results. The add-on adds these before it writes anything. */
export const WRITE_ISSUES = {
  'write.protected': 'error',
  'write.protectedSheet': 'error',
  'write.rejected': 'error',
  'write.merged': 'error',
  'write.mergedIds': 'error',
  'write.formula': 'error',
  'write.notBlank': 'error',
  'write.tooManyCells': 'error',
  'write.tooManyColumns': 'error',
  'write.tooManyTabs': 'error',
  'write.textTooLong': 'error',
  'write.headerMoved': 'error',
  'write.idColumnMoved': 'error',
  'write.idColumnGone': 'error',
  'write.noCustomersLeft': 'error',
  'write.keepsMoving': 'error',
  'write.changedMeanwhile': 'error',
  'write.stampNameTaken': 'warning',
  'write.stampCellTaken': 'warning',
  'write.coloursRefused': 'info',
  'write.chartsRefused': 'info',
  'write.looksLate': 'info',
} as const;

export type WriteIssueCode = keyof typeof WRITE_ISSUES;
