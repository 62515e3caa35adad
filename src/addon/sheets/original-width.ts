/**
 * How many columns a sheet of the user's had before the add-on first wrote beside it: so that removal gives them back.
 */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WIDTH_KEY = 'customer-segments.width';

/** Notes the number down, once. To be called before columns are added. */
export function rememberWidth(sheet: Sheet): void {
  if (found(sheet).length > 0) return;
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.addDeveloperMetadata(WIDTH_KEY, String(sheet.getMaxColumns()), DOCUMENT);
}

/** Adds the blank columns that are missing at the right end. */
export function restoreWidth(sheet: Sheet): void {
  const [metadata] = found(sheet);
  const missing = Number(metadata?.getValue() ?? 0) - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
}

function found(sheet: Sheet) {
  return sheet.createDeveloperMetadataFinder().withKey(WIDTH_KEY).find();
}
