/** What can be wrong with a run as a whole. The shells add these. */
export const RUN_ISSUES = {
  'run.unknownPack': 'error',
  'run.packConflict': 'error',
  'run.unknownField': 'error',
  'run.busy': 'error',
  'run.cancelled': 'error',
  'run.tooLong': 'error',
  'run.readingTooLong': 'error',
  'run.sheetChanging': 'error',
  'run.moreIssues': 'error',
  'run.defaultPacks': 'info',
  'undo.nothing': 'error',
  'undo.edited': 'error',
  'undo.gone': 'error',
} as const;

export type RunIssueCode = keyof typeof RUN_ISSUES;
