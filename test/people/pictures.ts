/**
 * What is the user's in a workbook, column by column of the user's, and what stands beside each customer.
 */
import { parseNotedRows, ROWS_KEY } from '../../src/addon/set-up/own-rows';
import { markedRows } from '../../src/addon/set-up/row-marks';
import { draftOf } from '../../src/addon/set-up/tab-draft';
import { LAYOUTS } from '../../src/addon/set-up/tab-layouts';
import type { Cell } from '../../src/core/index';
import { cellKey, type SheetGrid } from '../../src/offline/workbook/sheet-grid';
import type { Workbook } from '../../src/offline/workbook/workbook';

/** By the tab's id and the place in it: the n-th column of the user's, whatever stands between. */
export type UserPicture = Readonly<Record<string, string>>;

const OWN_TABS = ['customer-segments.tab', 'customer-segments.sample'];
const MARK = '[customer-segments ';

/** The cells with their formulas, notes and looks, and what binds them; the add-on's tabs, columns and rules are left out. */
export function userPicture(book: Workbook): UserPicture {
  const picture: Record<string, string> = {};
  const own = new Set(
    book.metadata.filter(({ key }) => OWN_TABS.includes(key)).map(({ place }) => place.sheetId),
  );
  for (const sheet of book.sheets) {
    if (own.has(sheet.id)) continue;
    picture[`${sheet.id} name`] = sheet.name;
    const columns = usersColumns(book, sheet);
    picture[`${sheet.id} binds`] = bindings(sheet, columns);
    const { rows } = sheet.contentSize();
    for (let row = 0; row < Math.max(rows, 1); row++) {
      columns.forEach((column, index) => {
        const cell = cellText(book, sheet, row, column);
        if (cell !== '') picture[`${sheet.id} R${row + 1}C${index + 1}`] = cell;
      });
    }
    for (const cells of boundRows(book, sheet)) picture[`${sheet.id} bound: ${cells}`] = 'bound';
  }
  return picture;
}

/** What stands in rows that the add-on takes for its own, and so takes out again. */
function boundRows(book: Workbook, sheet: SheetGrid): string[] {
  return [...ownRows(book, sheet)].map((row) => JSON.stringify(sheet.rows[row] ?? []));
}

/** Rows, from 0, that the add-on added to a tab of somebody's and that say what it wrote. */
export function ownRows({ metadata }: Workbook, sheet: SheetGrid): Set<number> {
  const entry = metadata.find(({ key, place }) => key === ROWS_KEY && place.sheetId === sheet.id);
  if (!entry) return new Set();
  const { tab, marks } = parseNotedRows(entry.value ?? '');
  const { rows, columns } = sheet.contentSize();
  const grid = <T>(cellOf: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_cell, column) => cellOf(row, column)),
    );
  const draft = draftOf(
    {
      cells: grid((row, column) => sheet.valueAt(row, column) as Cell),
      notes: grid((row, column) => sheet.notes.get(cellKey(row, column)) ?? ''),
    },
    LAYOUTS[tab],
  );
  return new Set(draft ? markedRows(tab, draft, marks) : []);
}

function bindings(sheet: SheetGrid, columns: readonly number[]): string {
  const { merges, protectedBoxes, hiddenRows, filter, filteredRows } = sheet;
  // Tick boxes and drop-downs in columns of the add-on's are its own.
  const validations = sheet.validations.filter(({ box }) =>
    columns.some((column) => column >= box.column - 1 && column < box.column - 1 + box.columns),
  );
  const rules = sheet.conditionalRules.filter(({ values }) => !values[0]?.includes('"customer-segments"'));
  return JSON.stringify([
    merges,
    validations,
    protectedBoxes,
    [...hiddenRows],
    filter,
    [...filteredRows],
    rules,
  ]);
}

/** Those that are neither bound nor marked by a note of the add-on's. */
function usersColumns(book: Workbook, sheet: SheetGrid): number[] {
  const own = ownColumns(book, sheet);
  return Array.from({ length: sheet.contentSize().columns }, (_, column) => column).filter(
    (column) => !own.has(column),
  );
}

/** Column → what it is bound to, or marked as. */
export function ownColumns(book: Workbook, sheet: SheetGrid): Map<number, string> {
  const own = new Map<number, string>();
  for (const [key, note] of sheet.notes) {
    const at = note.indexOf(MARK);
    if (at >= 0) own.set(key % cellKey(1, 0), note.slice(at + MARK.length, note.indexOf(']', at)));
  }
  for (const { key, value, place } of book.metadata) {
    const isColumn = key === 'customer-segments.column' && place.sheetId === sheet.id;
    if (isColumn && place.index !== undefined) own.set(place.index, value ?? '');
  }
  return own;
}

function cellText(book: Workbook, sheet: SheetGrid, row: number, column: number): string {
  const key = cellKey(row, column);
  const [value, formula, note] = [
    sheet.valueAt(row, column),
    sheet.formulas.get(key) ?? '',
    sheet.notes.get(key) ?? '',
  ];
  const look = book.formats.get(sheet.formatAt(row, column));
  if (value === '' && formula === '' && note === '' && Object.keys(look).length === 0) return '';
  return JSON.stringify([value, formula, note, look]);
}

/** What is worked out when it is asked for. */
export type Lazy<T> = () => T;

/** Places of a picture that are as in none of others; a place may be as in any of them. Others are asked for until all are found. */
export function unlikeAll(found: UserPicture, others: readonly Lazy<UserPicture>[]): string[] {
  const [first, ...rest] = others;
  const one = first();
  const places = [...new Set([...Object.keys(found), ...Object.keys(one)])];
  const unlike = rest.reduce(
    (left, other) => (left.length === 0 ? left : left.filter((place) => other()[place] !== found[place])),
    places.filter((place) => one[place] !== found[place]),
  );
  return unlike.map((place) => `${place}: ${found[place] ?? 'nothing'} ≠ ${one[place] ?? 'nothing'}`);
}

const NAMES = ['Anh', 'Bình', 'Chi', 'Chi Mai', 'Dũng', 'Em', 'Phượng'];

/** 'Anh segment:Worth' → the cell's text. Instants are left out. Empty: no customers' tab. */
export function customerCells(book: Workbook): Map<string, string> {
  const cells = new Map<string, string>();
  for (const sheet of book.sheets) {
    const own = [...ownColumns(book, sheet)].filter(([, key]) => key.startsWith('segment:') || key === 'why');
    own.sort(([, a], [, b]) => (a < b ? -1 : 1));
    for (const line of sheet.rows.keys()) {
      const name = sheet.rows[line].find((cell) => NAMES.includes(String(cell)));
      if (name === undefined) continue;
      for (const [column, key] of own)
        cells.set(`${String(name).slice(0, 3)} ${key}`, String(sheet.valueAt(line, column)));
    }
  }
  return cells;
}
