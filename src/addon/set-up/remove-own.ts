/**
 * Takes out what the add-on wrote: its columns and rows in the user's sheets, its tabs, its memory. Not for asking whether to.
 */
import { deleteOwnColumns } from '../sheets/delete-own-columns';
import { findOwnColumns, readOwnColumns } from '../sheets/own-columns';
import { takeFilterOff } from '../sheets/own-filter';
import { readOwnTabs } from '../sheets/own-tabs';
import { restoreWidth } from '../sheets/original-width';
import { removeColours } from '../sheets/segment-colours';
import { removeStampName } from '../sheets/write-stamp';
import { findSampleTabs } from '../first-run/sample-tabs';
import { deleteOwnRows } from './own-rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a command has found to take out, in all of its tries. */
export interface FoundOwn {
  /** Sheet and key. */
  readonly columns: Set<string>;
  /** Ids. */
  readonly tabs: Set<number>;
}

/** The active sheet stays active, unless it was one of the add-on's. What is found is noted in `found` before it goes. */
export function removeOwn(book: Spreadsheet, found: FoundOwn): void {
  const active = book.getActiveSheet();
  const made = readOwnTabs(book).all;
  const madeIds = new Set(made.map((sheet) => sheet.getSheetId()));
  const users = book.getSheets().filter((sheet) => !madeIds.has(sheet.getSheetId()));
  for (const sheet of users) removeFrom(sheet, found);
  const kept = made.filter(hasColumnsOfOthers);
  for (const sheet of kept) leaveToUser(sheet, found);
  const doomed = [...made.filter((sheet) => !kept.includes(sheet)), ...Object.values(findSampleTabs(book))];
  for (const sheet of doomed) found.tabs.add(sheet.getSheetId());
  removeStampName(book, (id) => madeIds.has(id));
  deleteTabs(book, doomed);
  removeMemory(book);
  if (!doomed.some((sheet) => sheet.getSheetId() === active.getSheetId())) book.setActiveSheet(active);
}

/** Copies that somebody made of the add-on's tabs are theirs. */
function removeFrom(sheet: Sheet, found: FoundOwn): void {
  const own = findOwnColumns(sheet);
  if ([...own.keys()].some((key) => key.startsWith(IDENTITY) || key.startsWith('tab:'))) return;
  noteColumns(sheet, own.keys(), found);
  deleteOwnRows(sheet);
  takeFilterOff(sheet);
  removeColours(sheet);
  const positions = [...own.values()];
  deleteOwnColumns(sheet, [...own.keys()]);
  restoreWidth(sheet, Math.min(...positions));
}

function noteColumns(sheet: Sheet, keys: Iterable<string>, { columns }: FoundOwn): void {
  const id = sheet.getSheetId();
  for (const key of keys) columns.add(`${id}:${key}`);
}

/** The keys of columns that say who a customer is, in the tab that the add-on makes of orders. */
const IDENTITY = 'customer:';

/** Whether somebody added columns to a customers tab that the add-on made. */
function hasColumnsOfOthers(sheet: Sheet): boolean {
  const own = findOwnColumns(sheet);
  if (!own.has(`${IDENTITY}customerId`)) return false;
  const positions = new Set(own.values());
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  const cells = sheet.getRange(1, 1, rows, columns).getValues();
  return cells.some((row) => row.some((cell, index) => cell !== '' && !positions.has(index + 1)));
}

/** What somebody typed beside customers says nothing without them: ids and names stay, and the tab is the user's from now on. */
function leaveToUser(sheet: Sheet, found: FoundOwn): void {
  const { positions, headerRow } = readOwnColumns(sheet);
  const own = [...positions];
  const results = own.map(([key]) => key).filter((key) => !key.startsWith(IDENTITY));
  for (const [key, position] of own)
    if (key.startsWith(IDENTITY)) sheet.getRange(headerRow ?? 1, position).setNote(null);
  takeFilterOff(sheet);
  removeColours(sheet);
  noteColumns(sheet, results, found);
  deleteOwnColumns(sheet, results);
}

function deleteTabs(book: Spreadsheet, doomed: readonly Sheet[]): void {
  const ids = new Set(doomed.map((sheet) => sheet.getSheetId()));
  const stays = book.getSheets().some((sheet) => !ids.has(sheet.getSheetId()) && !sheet.isSheetHidden());
  // A spreadsheet cannot lose its last visible tab.
  if (!stays && doomed.length > 0) book.insertSheet();
  for (const sheet of doomed) book.deleteSheet(sheet);
}

const OWN_KEYS = 'customer-segments.';

function removeMemory(book: Spreadsheet): void {
  for (const metadata of book.createDeveloperMetadataFinder().find())
    if (metadata.getKey().startsWith(OWN_KEYS)) metadata.remove();
  PropertiesService.getDocumentProperties().deleteAllProperties();
}
