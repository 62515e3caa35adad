/**
 * English: segments that somebody sets by hand, and the tab in which they stand.
 */
import type { ManualColumn, ManualIssueCode, ManualRunIssueCode } from '../../core/index';

export const MANUAL = {
  set: '{customer} is in "{segment}" by hand in the scheme "{scheme}", until it is taken back. The sheet shows it after the next run.',
  setUntil:
    '{customer} is in "{segment}" by hand in the scheme "{scheme}" until {until}. The sheet shows it after the next run.',
  removed:
    'The segment that was set by hand for {customer} in the scheme "{scheme}" is taken back. From the next run on the rules decide.',
};

export const MANUAL_COLUMN_HELP: Record<ManualColumn, string> = {
  customer:
    'The customer’s id, as in the customers sheet. You may add rows here yourself; runs keep to them.',
  scheme: 'The way to classify that the row is about; blank where there is only one.',
  segment:
    'The segment that the customer is to have, whatever the rules say. It must be one of the scheme’s.',
  until: 'The last day on which it holds. Blank: until you take the row out.',
  reason: 'Why, in your words. It is shown in the column Why.',
  setOn: 'For you: the day on which it was set.',
};

export const MANUAL_MESSAGES: Record<ManualIssueCode | ManualRunIssueCode, string> = {
  'manual.noHeader':
    'This tab has no header row, so no segment is set by hand. Write the headers Customer, Scheme, Segment, Until and Reason into one of the first ten rows.',
  'manual.noCustomer': 'This row names no customer, so it has no effect. Write the customer’s id.',
  'manual.noScheme': 'This row names no scheme, so it has no effect. Write one of these: {known}.',
  'manual.noSegment': 'This row names no segment, so it has no effect. Write the segment, or clear the row.',
  'manual.badDate':
    '"{found}" is not a date, so the row has no effect. Write a date such as 2026-12-31, or leave the cell blank.',
  'manual.unknownCustomer':
    'No customer has the id "{found}", so this segment set by hand has no effect. Copy the id from the customers sheet.',
  'manual.unknownScheme':
    'There is no scheme "{found}" in this run, so this segment set by hand has no effect. The schemes are: {known}.',
  'manual.unknownSegment':
    'No rule of the scheme "{scheme}" gives the segment "{found}", so it was not set. The segments are: {known}.',
  'manual.twice':
    'Row {row}, further down, is about the same customer and scheme, and only that row counts. Delete one of the two.',
  'manual.expired':
    'The last day of {count} {count:segment|segments} set by hand is over: there the rules decide again. Delete the {count:row|rows}, or write a later day.',
  'manual.past': 'The last day ({until}) is over already, so nothing was set. Choose a later day, or none.',
  'manual.notOurs':
    'This tab holds something else, so nothing was written into it. Rename it, then try again: a new tab is made.',
  'manual.nothing':
    'No segment is set by hand for {customer} in the scheme "{scheme}". It may have been taken back already.',
};
