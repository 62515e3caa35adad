/**
 * Rows that the add-on added to a tab that is not its own: bound by developer metadata, so that they can be taken out again.
 */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ROW_KEY = 'customer-segments.row';

/** Binds a row (1-based). */
export function bindRow(sheet: Sheet, row: number): void {
  sheet
    .getRange(`${row}:${row}`)
    .addDeveloperMetadata(ROW_KEY, '', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** The rows (1-based) of the sheet that the add-on added. */
export function findOwnRows(sheet: Sheet): number[] {
  const found = sheet.createDeveloperMetadataFinder().withKey(ROW_KEY).find();
  return found.flatMap((metadata) => metadata.getLocation().getRow()?.getRow() ?? []);
}
