/**
 * What people do to the rows of their customers.
 */
import fc from 'fast-check';
import { sortRows } from '../../../src/offline/workbook/sort';
import { columnNamed, idIn, peopleIn, personAt, unsettle, whoIn, type Line, type Model } from '../model';
import type { Sheet } from '../sheet';
import { NUMBER, numbered, step, type Step, type Steps } from '../step';

const hasPeople = (model: Readonly<Model>) => peopleIn(model).length > 0;
const hasSeveral = (model: Readonly<Model>) => peopleIn(model).length > 2;
const TITLES = 5;

export const CUSTOMER_STEPS: Steps = [
  fc
    .tuple(NUMBER, fc.integer({ min: 1, max: 5 }))
    .map(([at, level]) =>
      step(
        `types level (${at}) ${level}`,
        (model, sheet) => typeCell(model, sheet, { row: personAt(model, at), header: 'Level', cell: level }),
        hasPeople,
      ),
    ),
  fc
    .tuple(NUMBER, NUMBER)
    .map(([at, memo]) =>
      step(`adds a customer (${at}, ${memo})`, (model, sheet) => addCustomer(model, sheet, at, memo)),
    ),
  numbered(
    'inserts a blank row',
    (at) => (model, sheet) => insertLine(model, sheet, personAt(model, at), []),
    hasPeople,
  ),
  numbered('deletes a customer', (at) => (model, sheet) => deleteCustomer(model, sheet, at), hasSeveral),
  fc
    .tuple(NUMBER, fc.boolean())
    .map(([at, ascending]) =>
      step(`sorts by column (${at}) ${ascending ? 'up' : 'down'}`, (model, sheet) =>
        sortCustomers(model, sheet, { at, ascending }),
      ),
    ),
  retypesId('gives a customer a new id', (model) => `r${++model.made}`),
  retypesId('blanks a customer’s id', () => ''),
  retypesId('gives a customer another one’s id', (model, at) => idIn(model, personAt(model, at + 1))),
  numbered(
    'inserts a title above the headers',
    () => (model, sheet) => insertLine(model, sheet, 0, ['Our customers']),
    ({ headerRow }) => headerRow < TITLES,
  ),
  numbered(
    'deletes the title above the headers',
    () => (model, sheet) => {
      sheet.book.shift(sheet.customers, { side: 'rows', at: 0, count: -1 });
      model.customers.shift();
      model.headerRow--;
    },
    ({ headerRow }) => headerRow > 0,
  ),
];

function retypesId(name: string, id: (model: Model, at: number) => string): fc.Arbitrary<Step> {
  return numbered(
    name,
    (at) => (model, sheet) => {
      typeCell(model, sheet, { row: personAt(model, at), header: 'Customer ID', cell: id(model, at) });
      // Undo knows customers by their ids.
      unsettle(model);
    },
    hasSeveral,
  );
}

interface Typed {
  readonly row: number;
  readonly header: string;
  readonly cell: string | number;
}

function typeCell(model: Model, sheet: Sheet, { row, header, cell }: Typed): void {
  const column = columnNamed(model, header);
  model.customers[row].cells[column] = cell;
  sheet.customers.setValue(row, sheet.usersColumns()[column], cell);
}

function insertLine(model: Model, sheet: Sheet, row: number, cells: readonly string[]): void {
  const columns = sheet.usersColumns();
  sheet.book.shift(sheet.customers, { side: 'rows', at: row, count: 1 });
  cells.forEach((cell, index) => sheet.customers.setValue(row, columns[index], cell));
  const all = model.customers[0].cells.map((_, index) => cells[index] ?? '');
  model.customers.splice(row, 0, { cells: all, segments: {} });
  if (row <= model.headerRow) model.headerRow++;
}

/** Above a customer, or below the headers where there is none. */
export function addCustomer(model: Model, sheet: Sheet, at: number, memo: number): void {
  const row = hasPeople(model) ? personAt(model, at) : model.headerRow + 1;
  const id = `n${++model.made}`;
  const cells: Readonly<Record<string, string | number>> = {
    'Customer ID': id,
    Who: `Who ${id}`,
    Level: 1 + (memo % 5),
    Memo: memo,
    'Tag no': `${id}-1`,
  };
  const columns = sheet.usersColumns();
  const line: Line = {
    cells: model.customers[model.headerRow].cells.map((header) => cells[String(header)] ?? ''),
    segments: {},
  };
  sheet.book.shift(sheet.customers, { side: 'rows', at: row, count: 1 });
  line.cells.forEach((cell, index) => sheet.customers.setValue(row, columns[index], cell));
  model.customers.splice(row, 0, line);
}

export function deleteCustomer(model: Model, sheet: Sheet, at: number): void {
  const row = personAt(model, at);
  sheet.book.shift(sheet.customers, { side: 'rows', at: row, count: -1 });
  model.customers.splice(row, 1);
  dropBlankEnd(model);
}

function dropBlankEnd({ customers, headerRow }: Model): void {
  const isBlank = ({ cells }: Line) => cells.every((cell) => cell === '');
  while (customers.length > headerRow + 1 && isBlank(customers[customers.length - 1])) customers.pop();
}

interface Sorting {
  readonly at: number;
  readonly ascending: boolean;
}

/** By any column with content, the add-on's too. The workbook sorts; the model takes the order by Who, whom nobody edits. */
export function sortCustomers(model: Model, sheet: Sheet, { at, ascending }: Sorting): void {
  const { customers: grid } = sheet;
  const { headerRow } = model;
  const { rows, columns } = grid.contentSize();
  const below = rows - headerRow - 1;
  if (below < 1) return;
  const who = sheet.usersColumns()[columnNamed(model, 'Who')];
  const box = { row: headerRow + 2, column: 1, rows: below, columns: grid.maxColumns };
  sortRows(grid, box, [{ column: at % columns, ascending }]);
  grid.contentChanged();
  const byWho = new Map(peopleIn(model).map((row) => [whoIn(model, row), model.customers[row]]));
  const blank = model.customers[0].cells.map(() => '');
  const sorted = Array.from({ length: below }, (_, index): Line => {
    const found = byWho.get(String(grid.valueAt(headerRow + 1 + index, who)));
    return found ?? { cells: [...blank], segments: {} };
  });
  model.customers = [...model.customers.slice(0, headerRow + 1), ...sorted];
  dropBlankEnd(model);
}
