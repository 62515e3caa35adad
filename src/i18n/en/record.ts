/**
 * English: what the add-on remembers of its runs, what undo and the preview say.
 */
import type { RunIssueCode } from '../../core/index';

export const UNDO_MESSAGES: Record<Extract<RunIssueCode, `undo.${string}`>, string> = {
  'undo.nothing':
    'There is nothing to undo: no run has changed a segment yet, or the last one was undone already.',
  'undo.edited':
    'These cells were edited after the last run, so nothing was undone and they were left as they are: {cells}. Put back what stood there, or classify again.',
  'undo.gone':
    'The column of customer IDs or the columns of the last run cannot be found, so nothing was undone. Put back their headers, or classify again.',
};

export const RECORD = {
  undo: 'Undo the last run',
  undone: '{customers} {customers:customer is|customers are} as before the last run.',
  moreCells: '{cells} and {more} more',
  commands: { classify: 'Classify', undo: 'Undo' },
  who: { you: 'you', another: 'another person', schedule: 'schedule' },
  log: {
    started: 'Time',
    command: 'What',
    who: 'Who',
    person: 'Person',
    read: 'Rows read',
    skipped: 'Rows skipped',
    moved: 'Customers moved',
    seconds: 'Seconds',
    warnings: 'Warnings',
    rules: 'Rules version',
    version: 'Add-on version',
    complete: 'Complete',
  },
  history: {
    date: 'Date',
    customer: 'Customer',
    scheme: 'Scheme',
    from: 'From',
    to: 'To',
    rule: 'Rule',
    because: 'Because',
  },
  /** In the column Because of the history, and read again there: see history-tab.ts. */
  causes: { customer: 'The customer changed', rule: 'A rule changed', hand: 'Set by hand' },
  preview: {
    title: 'Preview: nothing was written.',
    before: 'Before',
    after: 'After',
    from: 'From',
    to: 'To',
    customers: 'Customers',
    nobody: 'Nobody would move.',
  },
};
