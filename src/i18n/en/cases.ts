/**
 * English: what can be wrong with the tab Rule tests, what its tests find, and what keeps a check from being written.
 */
import type { CaseIssueCode, CheckRunIssueCode } from '../../core/index';

export const CASE_MESSAGES: Record<CaseIssueCode, string> = {
  'cases.noHeader':
    'There is no header row. Write the headers Scheme and Expected segment into one of the first ten rows, and beside them the names of the values that the rules ask about.',
  'cases.unknownColumn':
    'This header is neither a metric nor a column of the customers sheet. Did you mean {hint}? Correct the header, or delete the column.',
  'cases.noSuchColumn':
    'This header is neither a metric nor a column of the customers sheet. Correct the header, or delete the column.',
  'cases.noScheme': 'This test names no scheme. Write the one that it is about: {known}.',
  'cases.unknownScheme': 'There is no scheme "{scheme}". The schemes are: {known}.',
  'cases.unknownSegment': 'No rule gives the segment "{segment}". The segments are: {known}.',
  'cases.failed':
    'Expected: {expected}. The rule in row {rule} gives: {actual}. Correct the rules or the test.',
  'cases.failedByNone':
    'Expected: {expected}. No rule decides here, so the sample gets: {actual}. Correct the rules or the test.',
};

export const CHECK_RUN_MESSAGES: Record<CheckRunIssueCode, string> = {
  'check.tabChanged':
    'Somebody changed this tab during the check, so the results were not written beside it. Check again.',
  'check.locked':
    'The results were not written beside this tab, because it is protected. Ask its owner to let you edit it, or read them here.',
  'check.columnTaken':
    'This column is your own, so the results were not written into it. Rename it, and the next check adds a column for them.',
  'explain.unknownCustomer': 'No customer has the id "{id}". Copy it from the customers sheet.',
  'explain.unknownSegment': 'No scheme has the segment "{segment}". The segments are: {known}.',
  'explain.noCustomers':
    'This spreadsheet has neither customers nor orders yet. Add a sheet with a column "Customer ID".',
  'explain.selectRow':
    'The selected cell is in no customer’s row. Select a row of the sheet "{sheet}", below the headers, then try again.',
  'explain.emptyRow':
    'Row {row} of the sheet "{sheet}" has no customer id. Select the row of a customer, then try again.',
};
