/**
 * Writes what a draft adds to its tab: cells first, then looks. In a tab that the add-on did not make, only what it added gets a look.
 */
import type { Cell, Language } from '../../core/index';
import { messages } from '../../i18n/index';
import { growGrid } from '../sheets/grow-grid';
import { noteMarker } from '../sheets/layout';
import { rememberWidth } from '../sheets/original-width';
import { bindColumn, findOwnColumns } from '../sheets/own-columns';
import { adjacentRuns } from '../sheets/read-sheet';
import { toWritten } from '../sheets/written-cell';
import type { DropDown } from './drop-downs';
import type { Role, TabDraft } from './tab-draft';
import { headerHelp, headerMarker, isPlainText, widthOf, type SetUpTabKind } from './tab-layouts';
import { noteOwnRows } from './own-rows';
import { offerValues, tickBoxes } from './validations';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab and what it is to get. */
export interface TabWork {
  readonly tab: SetUpTabKind;
  readonly sheet: Sheet;
  readonly isMade: boolean;
  readonly draft: TabDraft;
  readonly language: Language;
  readonly dropDowns: readonly DropDown[];
  /** Rows (0-based) with a box to tick in the column On. */
  readonly boxes: readonly number[];
  /** The note of the name in each row (0-based). */
  readonly nameNotes: ReadonlyMap<number, string>;
}

/** Running it again on what it wrote changes nothing. `roles`: the columns that get their look. */
export function applyDraft(
  work: TabWork,
  roles: readonly Role[] = work.isMade ? work.draft.roles : work.draft.addedRoles,
): void {
  const { sheet, isMade, draft } = work;
  if (!isMade) rememberWidth(sheet);
  growGrid(sheet, { rows: draft.height, columns: draft.width });
  if (isMade) writeCells(work);
  // The headers of a tab that is somebody's own tell the next set-up that its columns need nothing any more: they come later.
  for (const role of roles) if (isPlainText(work.tab, role)) keepText(work, role);
  if (!isMade) {
    // Before anything stands in them: what is cut off is known for the add-on's all the same.
    bindAdded(work);
    writeCells(work);
  }
  lookOfHeaders(work, roles);
  for (const list of work.dropDowns) if (roles.includes(list.role)) offerValues(sheet, draft, list);
  if (roles.includes('on')) tickBoxes(sheet, draft, work.boxes);
  if (roles.includes('name')) noteNames(work);
}

/** Column by column, so that nothing but blank cells and texts is touched: a number that somebody typed keeps its look. */
function keepText({ sheet, draft }: TabWork, role: Role): void {
  const [column, from] = [draft.column(role) ?? 0, draft.headerRow + 1];
  const range = sheet.getRange(from + 1, column + 1, Math.max(1, sheet.getMaxRows() - from), 1);
  const formats = range.getNumberFormats().map(([format]) => format);
  const isText = formats.map((_, index) => {
    const row = from + index;
    return row >= draft.height || isPlain(draft.cell(row, role));
  });
  const wrong = formats.flatMap((format, index) => (isText[index] && format !== '@' ? [from + index] : []));
  for (const { start, width } of adjacentRuns(wrong))
    sheet.getRange(start + 1, column + 1, width, 1).setNumberFormat('@');
}

/** A text that is not a formula's. */
function isPlain(cell: Cell): boolean {
  return typeof cell === 'string' && !cell.startsWith('=');
}

/** New rows in one block; single cells of rows that are there, column by column. */
function writeCells({ sheet, draft }: TabWork): void {
  const { changes, presentRows, headerRow } = draft;
  const firstNew = Math.max(presentRows, headerRow);
  const rows: Cell[][] = Array.from({ length: draft.height - firstNew }, () =>
    new Array<Cell>(draft.width).fill(''),
  );
  const columns = new Map<number, Map<number, Cell>>();
  for (const { row, column, value } of changes) {
    if (row >= firstNew) rows[row - firstNew][column] = toWritten(value);
    else columns.set(column, (columns.get(column) ?? new Map<number, Cell>()).set(row, toWritten(value)));
  }
  if (rows.length > 0) sheet.getRange(firstNew + 1, 1, rows.length, draft.width).setValues(rows);
  for (const [column, cells] of columns) {
    for (const { start, width } of adjacentRuns([...cells.keys()])) {
      const values = Array.from({ length: width }, (_, index) => [cells.get(start + index)]);
      sheet.getRange(start + 1, column + 1, width, 1).setValues(values);
    }
  }
}

/** Notes that somebody wrote stay; widths are set once. */
function lookOfHeaders(work: TabWork, roles: readonly Role[]): void {
  const { sheet, draft, tab, language, isMade } = work;
  const row = draft.headerRow + 1;
  const notes = sheet.getRange(row, 1, 1, draft.width).getNotes()[0];
  for (const role of roles) {
    const column = draft.column(role) ?? 0;
    const cell = sheet.getRange(row, column + 1);
    cell.setFontWeight('bold');
    const marker = noteMarker(headerMarker(work, role));
    // On the first cell stands the note that marks the tab: it gets its text here.
    const isOpen = notes[column] === '' || isTabNote(notes[column], marker);
    if (!isOpen) continue;
    sheet.setColumnWidth(column + 1, widthOf(tab, role));
    // The note comes last: by it is seen that the column looks as it is to.
    cell.setNote(`${headerHelp(tab, role, language)}\n${marker}`);
  }
  if (isMade && sheet.getFrozenRows() < row) sheet.setFrozenRows(row);
}

/** As markTab has put it there. */
function isTabNote(note: string, marker: string): boolean {
  return (['en', 'vi'] as const).some(
    (language) => note === `${messages(language).sheet.columnNote}\n${marker}`,
  );
}

function noteNames({ sheet, draft, nameNotes }: TabWork): void {
  const column = (draft.column('name') ?? 0) + 1;
  const first = draft.headerRow + 2;
  const count = draft.height - draft.headerRow - 1;
  if (count < 1) return;
  const notes = sheet
    .getRange(first, column, count, 1)
    .getNotes()
    .map(([note]) => note);
  const missing = [...nameNotes.keys()].filter((row) => notes[row + 1 - first] === '');
  for (const { start, width } of adjacentRuns(missing)) {
    const texts = Array.from({ length: width }, (_, index) => [nameNotes.get(start + index) ?? '']);
    sheet.getRange(start + 1, column, width, 1).setNotes(texts);
  }
}

/** What was added to somebody's own tab is marked, so that it can be taken out again. */
function bindAdded({ sheet, draft, tab }: TabWork): void {
  const known = findOwnColumns(sheet);
  for (const role of draft.addedRoles) {
    const [key, column] = [`${tab}:${role}`, (draft.column(role) ?? 0) + 1];
    if (known.get(key) !== column) bindColumn(sheet, column, key);
  }
  noteOwnRows(sheet, tab, draft);
}
