/**
 * English: what the sidebar says.
 */

import { CROSSING } from './pages/crossing';
import { DATA } from './pages/data';
import { RULES_PAGE } from './pages/rules';
import { EXPLAIN } from './pages/explain';
import { INSERT_FORMULA } from './pages/insert-formula';
import { SCHEDULE_PAGE } from './pages/schedule';
import { SETTINGS } from './pages/settings';
import { SUMMARY } from './pages/summary';
import { TABS } from './pages/tabs';
import { TRENDS } from './pages/trends';

export const SIDEBAR = {
  title: 'Customer Segments',
  tabs: TABS,
  summary: SUMMARY,
  trends: TRENDS,
  explain: EXPLAIN,
  rules: RULES_PAGE,
  crossing: CROSSING,
  insertFormula: INSERT_FORMULA,
  data: DATA,
  settings: SETTINGS,
  schedule: SCHEDULE_PAGE,
  opening: {
    title: 'Opening',
    sentence: 'Looking at this spreadsheet…',
    slow: 'Google is slow to answer. This page waits; nothing is lost.',
  },
  working: { columns: 'Reading the headers…', packs: 'Checking what your columns allow…' },
  step: 'Step {step} of {steps}',
  common: {
    back: 'Back',
    home: 'Summary',
    cancel: 'Cancel',
    tryAgain: 'Try again',
    support: 'Details for support',
    nothingWritten: 'Nothing was written.',
  },
  start: {
    title: 'Sort your customers into segments',
    about:
      'Rules that you can read and change decide the segment of each customer. Your data stays in this spreadsheet.',
    question: 'Start with',
    own: 'Use my sheets',
    ownAbout: 'Customers, orders or both, found by their headers.',
    sample: 'Try with sample data',
    sampleAbout: 'Adds tabs with a made-up shop, marked as a sample. One click removes them again.',
    nextTitle: 'What happens next',
    next2: 'Check which column is which',
    next3: 'Pick the ways to classify',
    next4: 'Preview: nothing is written yet',
    next5: 'Apply, with undo',
    go: 'Check columns',
    adding: 'Adding the sample…',
  },
  columns: {
    title: 'Check the columns',
    about:
      'Columns are found by their headers, so you can move them later. Customers or orders: one is enough.',
    tables: {
      customers: 'Customers',
      orders: 'Orders',
      lines: 'Order lines',
      products: 'Products',
    },
    sheet: 'Sheet',
    noSheet: 'None',
    without: {
      customers: 'Customers are taken from the orders; their segments go into a tab of their own.',
      orders: 'Only what stands beside the customers counts, such as a column with the number of orders.',
      lines: 'Products are taken from the orders themselves.',
      products: 'Categories and prices are taken from the orders themselves.',
    },
    rows: '{rows} {rows:row|rows}, headers in row {header}',
    noHeader: 'No known headers were found in this sheet. Choose another sheet.',
    required: 'needed',
    check: 'check',
    doubt: 'Two columns fit equally well. Which one is it?',
    notFound: 'Not in my sheet',
    choose: 'Choose a column',
    asFound: 'As it was found',
    examples: 'For example: {examples}',
    more: '{found} more {found:column|columns} found, {missing} not in your sheet',
    problems: 'Before you go on',
    notices: 'Good to know',
    go: 'Pick classifications',
    save: 'Preview',
  },
  packs: {
    title: 'Pick the ways to classify',
    addTitle: 'Add ways to classify',
    about: 'Each one writes a column of its own. You can change its rules later in the Rules tab.',
    addAbout:
      'The rules are added to the Rules tab when you go on; the segments change only when you apply the preview.',
    business: 'What kind of business?',
    anyBusiness: 'No particular kind',
    offered: 'Ways to classify',
    segments: 'Segments',
    missing: 'Some of its rules need columns that are missing: {fields}.',
    unusable: 'Cannot be used yet. Add a column for: {fields}.',
    unusablePlain: 'Cannot be used with these columns.',
    rfmWay: 'How to score',
    none: 'Pick at least one.',
    go: 'Preview',
    adding: 'Adding the rules…',
  },
  running: {
    previewTitle: 'Preparing the preview',
    applyTitle: 'Classifying customers',
    undoTitle: 'Undoing the last run',
    removeTitle: 'Removing the sample',
    waiting: 'Google has begun. How far it is will show in a moment.',
    plainWait: 'This takes a few seconds.',
    phases: {
      reading: 'Reading the sheets',
      computing: 'Computing segments',
      checking: 'Comparing with the last run',
      writing: 'Writing segments',
      done: 'Finishing',
    },
    done: 'done',
    now: 'now',
    safe: 'Nothing is written in this step, so you can cancel at any time.',
    safeYet: 'Nothing has been written yet, so you can still cancel.',
    unsafe: 'Writing has begun and cannot be cancelled any more. You can undo it afterwards.',
    cancelling: 'Cancelling…',
    shareDone: '{share} done',
  },
  preview: {
    title: 'Preview',
    tag: 'Nothing written yet',
    fresh: '{customers} {customers:customer gets|customers get} segments for the first time.',
    moves:
      '{moves} {moves:move|moves} from segment to segment, among {customers} {customers:customer|customers}.',
    still: 'No segment of the {customers} {customers:customer|customers} would change.',
    segment: 'Segment',
    now: 'Now',
    after: 'After',
    change: 'Change',
    none: 'No segment',
    movesTitle: 'From → to',
    to: 'to',
    customers: 'Customers',
    samples: 'First {count} {count:customer|customers}, and why',
    row: 'row {row}',
    issues: 'What was noticed',
    severities: { error: 'Errors', warning: 'Worth a look', info: 'Good to know' },
    writesPlain: 'Applying writes {columns} beside your customers. Your own columns stay as they are.',
    applyFresh: 'Classify {customers} {customers:customer|customers}',
    applyMoves: 'Apply {moves} {moves:move|moves}',
    apply: 'Apply',
  },
  done: {
    title: 'Done',
    sentence:
      '{customers} {customers:customer|customers} classified, {moved} moved, {skipped} {skipped:row|rows} skipped',
    short: '{customers} {customers:customer|customers} classified, {skipped} {skipped:row|rows} skipped',
    where: 'The segments stand in the sheet "{sheet}", in {columns}.',
    undo: 'Undo',
    undoHint: 'Undo puts back what stood there before. It is possible until the next run.',
    go: 'Summary',
  },
  show: {
    title: 'Show in the sheet',
    about: 'Pick a segment to see its customers.',
    everybody: 'Show all customers',
  },
  home: {
    title: 'Summary',
    noRun: 'Rules are in place, but no run has classified anybody yet.',
    preview: 'Preview a new run',
    removeSample: 'Remove the sample',
    removeQuestion: 'Remove the tabs of the sample, with the segments in them?',
    removeKeep: 'Keep it',
    removed: 'The sample is gone: {tabs} {tabs:tab was|tabs were} removed.',
    cancelled: 'Cancelled. Nothing was written.',
    cancelledSetUp: 'Cancelled. Nothing was written. What you chose is kept for the next try.',
  },
  refused: {
    title: 'This cannot be done yet',
    about: 'What is in the way:',
    others: 'Also noticed',
    row: 'Row {rows}',
    setUp: 'No segment was written. The tabs Rules and Settings hold what you chose, ready for the next try.',
  },
  failed: {
    accounts: {
      title: 'Google picked another account',
      about:
        'This browser is signed in to several Google accounts. The file is open in one, and Google sent the add-on to another one, which has no access.',
      one: 'Open this file in a private window, or in a browser profile with one account.',
      two: 'Sign in with the account that can edit the file.',
      three: 'Open the add-on again from the Extensions menu.',
    },
    offline: {
      title: 'Google cannot be reached',
      about: 'Check the internet connection, then try again.',
    },
    late: {
      title: 'No answer came',
      about: 'Google ends every run after a few minutes, and no answer has come in that time. Try again.',
    },
    empty: {
      title: 'The answer cannot be read',
      about:
        'The add-on may have been updated meanwhile. Reload the spreadsheet, then open the add-on again.',
    },
    missing: {
      title: 'This page belongs beside a spreadsheet',
      about: 'Open a spreadsheet in Google Sheets, then open the add-on from the Extensions menu.',
    },
    other: {
      title: 'Something went wrong',
      about:
        'The add-on stopped at something that it did not expect. Try again; if it stays, tell whoever supports you.',
    },
    unopened: {
      title: 'The add-on cannot be opened',
      about: 'Google has not let it run, or it has stopped. One of two causes is likely:',
      several: 'Several Google accounts',
      unexpected: 'Something unexpected',
      unexpectedAbout: 'Wait a minute, then try again. If it stays, tell whoever supports you.',
    },
    unknown:
      'It is not known whether something was written. Preview a new run: it shows what is still to change, and mends a run that broke off.',
  },
};

/** The same keys, whatever the language. */
export type SidebarWords = typeof SIDEBAR;
