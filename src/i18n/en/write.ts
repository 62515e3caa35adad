/**
 * English: why results cannot be written where they belong, and what to do about it.
 */
import type { WriteIssueCode } from '../../core/index';

export const WRITE_MESSAGES: Record<WriteIssueCode, string> = {
  'write.protected':
    'You may not edit {cells}, which the run would write to. Ask whoever protected the cells to let you edit them (Data › Protect sheets and ranges), then run again.',
  'write.protectedSheet':
    'You may not edit this sheet, which the run would write to. Ask whoever protected it to let you edit it (Data › Protect sheets and ranges), then run again.',
  'write.rejected':
    'A validation rule does not let "{value}" into {cell}. Add the value to the rule, choose "Show a warning" instead of "Reject the input", or remove the rule (Data › Data validation), then run again.',
  'write.merged':
    'The cells {cells} are merged, and each of them has a value of its own. Unmerge them (Format › Merge cells › Unmerge), then run again.',
  'write.mergedIds':
    'The cells {cells} are merged, so that it is not clear which customer a row belongs to. Unmerge them (Format › Merge cells › Unmerge), then run again.',
  'write.formula':
    'A formula stands in {cell}, in a column that the run writes. Move it to a column of your own, or delete it, then run again.',
  'write.notBlank':
    'Something stands in {cell}, where the run would add a column: a value, a note, a formula, or what a formula elsewhere fills in. Move it or delete it, then run again.',
  'write.tooManyCells':
    'The run would add {added} cells to the {present} that the spreadsheet has, blank ones counted; Google Sheets allows {limit}. Delete blank rows and columns, or tabs that are not used, then run again.',
  'write.tooManyColumns':
    'The sheet would have {columns} columns; Google Sheets allows {limit}. Delete columns that are not used, then run again.',
  'write.tooManyTabs':
    'The spreadsheet would have {tabs} tabs; Google Sheets allows {limit}. Delete a tab that is not used, then run again.',
  'write.textTooLong':
    'A text for this column has {length} characters; a cell holds {limit}, and the sign that marks it as a text is one of them. Shorten the names and conditions of your rules, then run again.',
  'write.headerMoved':
    'The headers stood in row {before} when the run began, and stand in row {after} now. Somebody is changing the sheet. Run again when they have finished.',
  'write.idColumnMoved':
    'The column with the customers’ ids was column {before} when the run began, and is column {after} now. Somebody is changing the sheet. Run again when they have finished.',
  'write.idColumnGone':
    'The column with the customers’ ids was deleted or renamed during the run. Bring it back (Edit › Undo), or check its header, then run again.',
  'write.noCustomersLeft':
    'The customers that the run has read are no longer there. Bring their ids back (Edit › Undo), or run again if you meant to replace them.',
  'write.keepsMoving':
    'Rows or columns kept moving during the run. Somebody is changing the sheet. Run again when they have finished.',
  'write.changedMeanwhile':
    'Somebody changed the sheet while the results were being written, so some may stand in the wrong row or column. Run again when they have finished: the run mends them.',
  'write.stampNameTaken':
    'The name {name} stands for {cells} of yours and was left alone, so the time of the last run was not written, and formulas that are given this name do not follow new runs. Give your range another name (Data › Named ranges), then run again.',
  'write.stampCellTaken':
    'The time of the last run was not written into {cell}: something else stands there, or the cell is protected, merged or has a validation rule. Until {cell} is cleared and classified again, formulas with {name} may show what was true before.',
  'write.coloursRefused':
    'The segments are written, but their cells were not coloured, since Google Sheets refused: {reason} Ask whoever protected the sheet, or go on without colours.',
  'write.chartsRefused':
    'Everything is written, but the charts of this tab may be old, since Google Sheets refused: {reason} Ask whoever protected the tab, or go on without charts.',
  'write.looksLate':
    'Everything is written, but there was no time left for colours and charts. Run again later, since Google is slower at times.',
};
