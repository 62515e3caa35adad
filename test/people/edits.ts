/**
 * Every kind of thing that another person does to a sheet while a command is under way. One that finds nothing to change
 * does nothing: a tab may be gone, a column may not be there yet.
 */
import type { SheetGrid } from '../../src/offline/workbook/sheet-grid';
import type { Workbook } from '../../src/offline/workbook/workbook';
import {
  deleteColumn,
  deleteRow,
  insertColumn,
  insertRow,
  insertRowIn,
  moveColumn,
  sortBy,
  type Edit,
} from '../addon/write-plan/edits';

/** What it is about: rows that move are what a run has to stand best. */
export type EditKind = 'rows' | 'columns' | 'cells' | 'tabs' | 'looks';

export interface NamedEdit {
  readonly what: string;
  readonly kind: EditKind;
  readonly edit: Edit;
}

const FIRST_OWN = 5;

/** Where the tab is still there. */
const on =
  (name: string, edit: (grid: SheetGrid, book: Workbook) => void): Edit =>
  (book) => {
    const grid = book.sheetNamed(name);
    if (grid) edit(grid, book);
  };

const write = (name: string, row: number, column: number, value: string | number): Edit =>
  on(name, (grid) => grid.setValue(row, column, value));

/** Where there is a column of the add-on's by then. */
const ownColumn = (edit: (grid: SheetGrid, book: Workbook) => void): Edit =>
  on('Customers', (grid, book) => {
    if (grid.contentSize().columns > FIRST_OWN) edit(grid, book);
  });

const deleteNamed = (name: string): Edit => on(name, (grid, book) => book.removeSheet(grid));
const rename = (name: string, to: string): Edit => on(name, (grid) => void (grid.name = to));

/** By the segment, downwards. */
const sortWhole = (_grid: SheetGrid, book: Workbook): void => sortBy(1, 'Rules')(book);

const BY_KIND: Readonly<Record<EditKind, Readonly<Record<string, Edit>>>> = {
  rows: {
    'sorts the customers': sortBy(3),
    'inserts a blank row among the customers': insertRow(2),
    'inserts a customer': insertRow(3, 'f', 'Phượng', 6, 60),
    'inserts a row above the headers': insertRow(0),
    'deletes a customer': deleteRow(2),
    'sorts the orders': sortBy(3, 'Orders'),
    'inserts a row among the orders': insertRowIn('Orders', 2),
    'deletes an order': deleteRow(3, 'Orders'),
    'sorts the rules': on('Rules', sortWhole),
    'inserts a row among the rules': on('Rules', (_grid, book) => insertRowIn('Rules', 2)(book)),
    'deletes a rule': on('Rules', (_grid, book) => deleteRow(3, 'Rules')(book)),
  },
  columns: {
    'inserts a column before the ids': insertColumn(0),
    'inserts a column before those of the add-on': insertColumn(FIRST_OWN),
    'inserts a column between those of the add-on': ownColumn((_grid, book) =>
      insertColumn(FIRST_OWN + 1)(book),
    ),
    'moves the ids': moveColumn(0, 3),
    'moves a column of the add-on': ownColumn((_grid, book) => moveColumn(FIRST_OWN, 1)(book)),
    'deletes the ids': deleteColumn(0),
    'deletes a column of the add-on': ownColumn((_grid, book) => deleteColumn(FIRST_OWN)(book)),
    'deletes the amounts': deleteColumn(3, 'Orders'),
    'inserts a column among the orders': insertColumn(1, 'Orders'),
  },
  cells: {
    'renames the header of the ids': write('Customers', 0, 0, 'Ref'),
    'renames a column of the add-on': ownColumn((grid) => grid.setValue(0, FIRST_OWN, 'My groups')),
    'edits an id': write('Customers', 2, 0, 'bb'),
    'makes two ids the same': write('Customers', 2, 0, 'c'),
    'edits what a rule asks about': write('Customers', 1, 2, 6),
    'types beside a customer': write('Customers', 3, 1, 'Chi Mai'),
    'types into a column of the add-on': ownColumn((grid) => grid.setValue(4, FIRST_OWN, 'mine')),
    'edits an amount': write('Orders', 3, 3, 58),
    'edits a rule': on('Rules', (grid) => grid.setValue(1, 2, '99')),
  },
  tabs: {
    'renames the customers’ tab': rename('Customers', 'Khách hàng'),
    'renames the orders’ tab': rename('Orders', 'Đơn'),
    'renames the rules': rename('Rules', 'Rules (old)'),
    'renames the summary': rename('Segment summary', 'My summary'),
    'deletes the customers’ tab': deleteNamed('Customers'),
    'deletes the orders’ tab': deleteNamed('Orders'),
    'deletes the rules': deleteNamed('Rules'),
    'deletes the state': deleteNamed('Segments state'),
    'deletes the log': deleteNamed('Run log'),
    'deletes the summary': deleteNamed('Segment summary'),
    'adds a tab in front': (book) => void book.addSheet('Notes', { index: 0, rows: 3, columns: 3, id: 77 }),
  },
  looks: {
    'filters the customers': on('Customers', (grid) => {
      grid.filter = { row: 1, column: 1, rows: grid.contentSize().rows, columns: FIRST_OWN };
      grid.filterCriteria.set(2, ['2']);
      grid.filteredRows.add(2);
    }),
    'hides a row': on('Customers', (grid) => void grid.hiddenRows.add(2)),
    'protects cells of the add-on': on('Customers', (grid) =>
      grid.protectedBoxes.push({ row: 2, column: FIRST_OWN + 1, rows: 2, columns: 1 }),
    ),
    'protects the ids': on('Customers', (grid) =>
      grid.protectedBoxes.push({ row: 1, column: 1, rows: grid.maxRows, columns: 1 }),
    ),
    'merges cells of theirs': on('Orders', (grid) =>
      grid.merges.push({ row: 2, column: 5, rows: 2, columns: 1 }),
    ),
  },
};

/** All of them, kind by kind. */
export const EDITS: readonly NamedEdit[] = Object.entries(BY_KIND).flatMap(([kind, edits]) =>
  Object.entries(edits).map(([what, edit]) => ({ what, kind: kind as EditKind, edit: whereThereIs(edit) })),
);

/** Somebody else’s edit, too, may find its tab gone: then it is not made. */
function whereThereIs(edit: Edit): Edit {
  return (book) => {
    try {
      edit(book);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith('there is no tab')) throw error;
    }
  };
}
