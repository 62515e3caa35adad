/**
 * English: what has changed since the last run.
 */

export const STALE = {
  brokenOff: 'The last run broke off before it was done. A new run mends it.',
  gone: 'The sheet "{sheet}" has gone or has another name.',
  columns: 'A column that was read in "{sheet}" has gone or has another header.',
  more: '{count} more {count:row|rows} in "{sheet}".',
  fewer: '{count} {count:row|rows} fewer in "{sheet}".',
  tail: 'The last rows of "{sheet}" are others now.',
  rules: 'The rules were changed.',
  rulesChanged: '{count:Rule|Rules} changed: {rules}.',
  rulesAdded: '{count:Rule|Rules} added or switched on: {rules}.',
  rulesRemoved: '{count:Rule|Rules} removed or switched off: {rules}.',
  rulesReordered: 'The rules stand in another order.',
  settings: 'The settings were changed.',
  manual: 'Segments set by hand were changed in "{sheet}".',
  days: 'The last run was {days} {days:day|days} ago: days since the last order have grown.',
  asOf: 'The settings name another analysis date.',
};
