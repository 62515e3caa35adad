/**
 * The tab Customers shown with a copy of some customers' rows: for those whom no filter and no formula can tell from the others.
 */
import type { Cell, Language } from '../../core/index';
import { fill, messages } from '../../i18n/index';
import { growGrid } from './grow-grid';
import { makeMarkedTab, type OwnTabs } from './own-tabs';
import { FIRST_ROW, TITLE_COLUMNS } from './shown-tab';
import { asText, toWritten } from './written-cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface CopiedRows {
  /** The sheet in which they stand. */
  readonly from: string;
  /** Who they are, and the word for it: 'Regular → At risk', 'Moved'. */
  readonly title: string;
  readonly label: string;
  /** The header row first, each as wide as it. */
  readonly rows: readonly (readonly Cell[])[];
}

/** How many rows and columns the copy needs. */
export function sizeOfCopy({ rows }: CopiedRows): { rows: number; columns: number } {
  return { rows: FIRST_ROW - 1 + rows.length, columns: Math.max(TITLE_COLUMNS, rows[0].length) };
}

/** Made when missing; a list or a copy that stood there is replaced. */
export function writeCopy(tabs: OwnTabs, copy: CopiedRows, language: Language): Sheet {
  const sheet = tabs.made('shown') ?? makeMarkedTab(tabs.book, 'shown', language);
  const { copyHint } = messages(language).show;
  const size = sizeOfCopy(copy);
  growGrid(sheet, size);
  clearList(sheet, Math.max(size.columns, sheet.getLastColumn()));
  sheet.getRange(1, 1, 2, TITLE_COLUMNS).setValues([
    [asText(copy.label), asText(copy.title), ''],
    [asText(fill(copyHint, { sheet: copy.from }, language)), '', ''],
  ]);
  const cells = copy.rows.map((row) => row.map(toWritten));
  sheet.getRange(FIRST_ROW, 1, cells.length, cells[0].length).setValues(cells);
  return sheet;
}

/** A formula's list goes with its formula; of a copy every row must go. */
function clearList(sheet: Sheet, width: number): void {
  const rows = sheet.getLastRow() - FIRST_ROW + 1;
  if (rows > 0) sheet.getRange(FIRST_ROW, 1, rows, width).clearContent();
}
