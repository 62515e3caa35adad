/**
 * English: lists of what was found out about the data.
 */

export const FINDINGS = {
  menu: 'Check my data',
  wrong: 'The data cannot be used yet',
  fine: 'Checked {customers} {customers:customer|customers} and {rows} order {rows:row|rows}: nothing to mend.',
  noticed:
    'Checked {customers} {customers:customer|customers} and {rows} order {rows:row|rows}, {skipped} {skipped:row|rows} skipped. Some things are worth a look.',
  nothing: 'Nothing was found: all rows could be read.',
  rest: '… and {count} more.',
  more: '… and {count} more: the tab "{tab}" lists them all after the next run.',
  groups: { error: 'Stops a run', warning: 'Worth a look', info: 'Good to know' },
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  columns: {
    severity: 'Severity',
    found: 'What was found',
    count: 'Count',
    sheet: 'Sheet',
    column: 'Column',
    places: 'First rows',
    done: 'What was done',
  },
  done: {
    stopped: 'run refused',
    skipped: 'row skipped',
    leftOut: 'left out',
    blank: 'taken as blank',
    counted: 'used as it stands',
    unassigned: 'revenue unassigned',
    apart: 'kept apart',
    chosen: 'decided for you',
    first: 'first row taken',
    read: 'understood all the same',
  },
};
