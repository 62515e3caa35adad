/**
 * Which customer stands in the row that a person has chosen. Nothing is written.
 */
import { CHECK_RUN_ISSUES, IssueLog } from '../../core/index';
import { languageOfLocale, reportIssues } from '../../i18n/index';
import type { SelectedAnswer, SelectedRequest } from '../../protocol/explain';
import { findCustomerColumns, readCustomerRow, sheetOfCustomers } from '../explained/customer-row';
import { readOwnTabs } from '../sheets/own-tabs';

/** The row of the cell that has the cursor, whatever its column. Reads the headers and that row. */
export function selectedCustomer({ lang }: SelectedRequest): SelectedAnswer {
  const language = lang ?? languageOfLocale(Session.getActiveUserLocale());
  const book = SpreadsheetApp.getActiveSpreadsheet();
  // A sheet that is one chart has no cells.
  const cell = book.getCurrentCell();
  const sheet = cell?.getSheet() ?? book.getActiveSheet();
  const [name, row, tabs] = [sheet.getName(), cell?.getRow() ?? 0, readOwnTabs(book)];
  const columns = findCustomerColumns(sheet, tabs);
  const found = columns && readCustomerRow(sheet, row, columns);
  if (found) return { ok: true, ...found, sheet: name, row };
  const wanted = sheetOfCustomers(tabs);
  const issues = new IssueLog();
  if (wanted === null) issues.add(CHECK_RUN_ISSUES, 'explain.noCustomers');
  else if (columns && row > columns.headerRow)
    issues.add(CHECK_RUN_ISSUES, 'explain.emptyRow', {}, { row, sheet: name });
  else issues.add(CHECK_RUN_ISSUES, 'explain.selectRow', {}, { sheet: wanted });
  return { ok: false, issues: reportIssues(issues, language) };
}
