/**
 * English: why a formula is not written into a cell, or not taken out again.
 */
import type { InsertIssueCode } from '../../core/index';

export const INSERT_MESSAGES: Record<InsertIssueCode, string> = {
  'insert.noStamp':
    'Formulas need the named cell {name}, which the next run makes. Classify the customers once more, then insert the formula.',
  'insert.gone': 'The last run knows no "{found}" any more. Look again for what there is now.',
  'insert.noPlace': 'This tab has no cells. Choose a blank cell in a sheet, then insert the formula.',
  'insert.ownTab':
    'The add-on writes this tab itself, so a formula here could be lost. Choose a blank cell in a sheet of your own.',
  'insert.ownColumn':
    '{cell} stands in a column that the add-on writes at every run. Choose a blank cell in a column of your own.',
  'insert.noIds':
    'No column here looks like customer IDs. Choose a cell in a sheet that has one, or name the cell with the ID.',
  'insert.aboveIds':
    'No customer stands in row {row}: the IDs begin below row {header}. Choose a cell further down.',
  'insert.badReference':
    '"{found}" is neither a cell nor cells of one column. Write, for example, A2, A2:A or \'My sheet\'!A2:A50.',
  'insert.noSheet': 'There is no sheet "{name}". Check the name of the sheet before the exclamation mark.',
  'insert.outside': 'The sheet "{name}" does not reach as far as {cells}. Name cells that it has.',
  'insert.circle':
    'The formula would stand among the cells that it reads ({cells}). Choose a cell in another column.',
  'insert.noRoom':
    'The formula fills {needed} cells from {cell} down, and the sheet ends after {room}. Choose a cell further up, or add rows at the end of the sheet.',
  'insert.notBlank':
    'Something stands in {found}, and the formula fills {cells}. Nothing was overwritten. Choose a place where these cells are blank, or clear them first.',
  'insert.protected':
    'You may not edit {cells}. Nothing was written. Choose another cell, or ask whoever protected them to let you edit them (Data › Protect sheets and ranges).',
  'insert.merged':
    'The cells {found} are merged, and the formula fills {cells}. Nothing was written. Choose another cell, or unmerge them (Format › Merge cells › Unmerge).',
  'insert.rejected':
    'A validation rule says what may stand in {cell}. Nothing was written. Choose another cell, or remove the rule (Data › Data validation).',
  'insert.changed':
    '{cell} does not hold the formula any more, so nothing was removed. If it stands elsewhere now, delete it by hand.',
};
