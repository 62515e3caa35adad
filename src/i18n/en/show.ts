/**
 * English: showing the customers of a segment in the sheet, and the charts of the summary.
 */
import type { ShowIssueCode } from '../../core/index';

export const SHOW = {
  segment: 'Segment',
  hint: 'This list follows the sheet "{sheet}". Change the customers there, not here.',
  filtered:
    '{customers} {customers:customer|customers} of {segment} in the sheet "{sheet}"; the other rows are hidden.',
  listed:
    '{customers} {customers:customer|customers} of {segment} in the tab "{sheet}"; your own filter stays as it is.',
  copiedScored:
    '{customers} {customers:customer|customers} with the scores {title}, copied into the tab "{sheet}".',
  scores: 'Scores',
  one: '"{first}"',
  both: '"{first}" and "{second}"',
  moved: 'Moved',
  movedFrom: '{from} → {to}',
  none: 'no segment',
  copyHint:
    'A copy of these customers from the sheet "{sheet}". It does not follow the sheet: show them again to see changes.',
  copied: '{customers} {customers:customer|customers} who went {title}, copied into the tab "{sheet}".',
  all: 'All customers are shown again in the sheet "{sheet}".',
  nothing: 'The add-on has hidden no customers.',
};

export const CHARTS = {
  title: '{scheme}: who the customers are, and who brings the revenue',
  customers: 'Share of customers',
  revenue: 'Share of revenue',
};

export const SHOW_MESSAGES: Record<ShowIssueCode, string> = {
  'show.notClassified':
    'No sheet has the segments of "{scheme}" yet. Classify the customers first, then try again.',
  'show.noRun': 'No run has classified anybody yet. Preview a run and apply it, then come back.',
  'show.nobody':
    'No customer in this sheet is in {segment}. Classify the customers again if the rules have changed.',
  'show.columnsChanged':
    'Somebody moved columns in this sheet while the filter was being set. Nothing is hidden. Try again when they are done.',
  'show.rowsChanged':
    'Somebody changed rows or the filter of this sheet while the customers were being picked out. Nothing is hidden. Try again when they are done.',
};
