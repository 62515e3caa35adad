/**
 * A sheet has as many rows and columns as it was given: what is written beyond them needs new ones.
 */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds the rows and columns that are missing. */
export function growGrid(sheet: Sheet, needed: { rows: number; columns: number }): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (needed.columns > columns) sheet.insertColumnsAfter(columns, needed.columns - columns);
  if (needed.rows > rows) sheet.insertRowsAfter(rows, needed.rows - rows);
}
