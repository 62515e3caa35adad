/**
 * What people do to the columns beside their customers, their own and the add-on's.
 */
import fc from 'fast-check';
import { moveLines } from '../../../src/offline/workbook/move-lines';
import { peopleIn, personAt, unsettle, type Model } from '../model';
import type { Sheet } from '../sheet';
import { NUMBER, numbered, step, type Act, type Step, type Steps } from '../step';

/** Bindings of columns that move or go. */
const KEYS = ['segment:Worth', 'segment:Grade', 'why', 'updatedAt'] as const;
const isExtra = (header: unknown) => /^(?:Memo|Extra)/.test(String(header));

export const COLUMN_STEPS: Steps = [
  fc
    .tuple(NUMBER, fc.boolean())
    .map(([at, isBlank]) =>
      step(`inserts a ${isBlank ? 'blank column' : 'column'} (${at})`, insertColumn(at, isBlank)),
    ),
  fc.tuple(NUMBER, NUMBER).map(([from, to]) => step(`moves a column (${from}, ${to})`, moveColumn(from, to))),
  numbered('renames a column of theirs', () => (model, sheet) => {
    const column = model.customers[model.headerRow].cells.findIndex(isExtra);
    if (column < 0) return;
    const header = `Extra ${++model.made}`;
    sheet.customers.setValue(model.headerRow, sheet.usersColumns()[column], header);
    model.customers[model.headerRow].cells[column] = header;
  }),
  numbered('deletes a column of theirs', () => (model, sheet) => {
    const column = model.customers[model.headerRow].cells.findIndex(isExtra);
    if (column < 0) return;
    sheet.book.shift(sheet.customers, { side: 'columns', at: sheet.usersColumns()[column], count: -1 });
    for (const { cells } of model.customers) cells.splice(column, 1);
  }),
  ofOwn('moves the add-on’s', (own, at) => (_model, sheet) => {
    const columns = sheet.usersColumns();
    const to = columns[at % columns.length];
    if (own + 1 !== to) moveLines(sheet.book, sheet.customers, { from: own, count: 1, to });
  }),
  ofOwn('deletes the add-on’s', (own, _at, key) => (model, sheet) => {
    sheet.book.shift(sheet.customers, { side: 'columns', at: own, count: -1 });
    for (const line of model.customers) line.segments = without(line.segments, key);
    unsettle(model);
  }),
  ofOwn('renames the add-on’s', (own) => ({ headerRow }, sheet) => {
    sheet.customers.setValue(headerRow, own, 'My groups');
  }),
  ofOwn('clears the header of the add-on’s', (own) => (model, sheet) => {
    sheet.customers.setValue(model.headerRow, own, '');
    unsettle(model);
  }),
  ofOwn('types into the add-on’s', (own, at, key) => (model, sheet) => {
    if (peopleIn(model).length === 0) return;
    const row = personAt(model, at);
    sheet.customers.setValue(row, own, 'mine');
    if (key.startsWith('segment:'))
      model.customers[row].segments = { ...model.customers[row].segments, [key]: 'mine' };
    unsettle(model);
  }),
];

function without(segments: Readonly<Record<string, string>>, key: string) {
  return Object.fromEntries(Object.entries(segments).filter(([other]) => other !== key));
}

function insertColumn(at: number, isBlank: boolean): Act {
  return (model: Model, sheet: Sheet) => {
    const columns = sheet.usersColumns();
    const index = at % columns.length;
    sheet.book.shift(sheet.customers, { side: 'columns', at: columns[index], count: 1 });
    if (isBlank) return;
    const header = `Extra ${++model.made}`;
    sheet.customers.setValue(model.headerRow, columns[index], header);
    model.customers.forEach(({ cells }, row) =>
      cells.splice(index, 0, row === model.headerRow ? header : ''),
    );
  };
}

function moveColumn(from: number, to: number): Act {
  return (model: Model, sheet: Sheet) => {
    const columns = sheet.usersColumns();
    const [a, b] = [from % columns.length, to % columns.length];
    if (a === b || a + 1 === b) return;
    moveLines(sheet.book, sheet.customers, { from: columns[a], count: 1, to: columns[b] });
    for (const { cells } of model.customers) {
      const [cell] = cells.splice(a, 1);
      cells.splice(a < b ? b - 1 : b, 0, cell);
    }
  };
}

/** A column of the add-on's, from 0, where there is one. */
function ofOwn(name: string, act: (own: number, at: number, key: string) => Act): fc.Arbitrary<Step> {
  return fc.tuple(NUMBER, fc.constantFrom(...KEYS)).map(([at, key]) =>
    step(`${name} (${key}, ${at})`, (model, sheet) => {
      const own = sheet.ownColumn(key);
      return own === undefined ? undefined : act(own, at, key)(model, sheet);
    }),
  );
}
