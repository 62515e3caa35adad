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

/**
 * Adds the blank columns that are missing before a column, where the add-on's stood: what binds the cells around them (a
 * filter, a rule, a look) spans them again. Behind the last column where nothing stands there.
 */
export function restoreWidth(sheet: Sheet, before: number): void {
  const [metadata] = found(sheet);
  const width = sheet.getMaxColumns();
  const missing = Number(metadata?.getValue() ?? 0) - width;
  if (missing <= 0) return;
  if (before > width) sheet.insertColumnsAfter(width, missing);
  else sheet.insertColumnsBefore(before, missing);
}

/** To be called when nothing of the add-on's is left beside the user's columns. */
export function forgetWidth(sheet: Sheet): void {
  for (const metadata of found(sheet)) metadata.remove();
}

function found(sheet: Sheet) {
  return sheet.createDeveloperMetadataFinder().withKey(WIDTH_KEY).find();
}
