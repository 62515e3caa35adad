/**
 * What is written when: the run's row in the log first, then the state, then the rows and columns are looked at once more, and nothing but
 * that look stands before the first cell. A run that is refused by that look leaves nothing behind.
 */
import type { Host } from '../../../src/offline/host';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { pictureOf } from '../../support/same-book';
import { answerOf, cellsOf, classify, hostOf, shopBook, tab } from '../open-book';
import { editAt, insertRow } from './edits';

function freshShop(): { book: Workbook; host: Host } {
  const book = shopBook();
  return { book, host: hostOf(book) };
}

function classifiedShop() {
  const shop = freshShop();
  classify(shop.host);
  tab(shop.book, 'Customers').setValue(1, 2, '');
  return shop;
}

/** All but blank columns at the right end, for which a run had made room. */
function left(book: Workbook) {
  const cells = book.sheets.map(({ name }) => [name, cellsOf(book, name)]);
  const bound = book.metadata.map(({ key }) => key).filter((key) => key !== 'customer-segments.width');
  return { cells, bound, own: pictureOf(book, 'the user’s own') };
}

const WRITE =
  /^(?:Range\.(?:set|add|clear)|Sheet\.(?:insert|set|add|delete|hide)|SpreadsheetApp\.flush|Spreadsheet\.(?:insert|delete))/;

describe.each([
  ['the first run', freshShop],
  ['a later run', classifiedShop],
] as const)('%s', (_which, shop) => {
  function callsOf(): string[] {
    const { host } = shop();
    const names: string[] = [];
    host.state.beforeCall = (name) => void names.push(name);
    classify(host);
    return names;
  }

  it('writes nothing between the check of the ids and the first cell', () => {
    const names = callsOf();
    const log = names.indexOf('Range.setValues');
    const state = names.indexOf('Range.setValues', log + 1);
    const first = names.indexOf('Range.setValues', state + 1);
    const before = names.slice(0, first);
    const checked = before.lastIndexOf('Range.getNotes');
    expect(checked).toBeGreaterThan(before.lastIndexOf('SpreadsheetApp.flush'));
    expect(before.slice(checked).filter((name) => WRITE.test(name))).toEqual([]);
  });

  it('leaves nothing behind when the check refuses it, its row in the log neither', () => {
    const names = callsOf();
    const log = names.indexOf('Range.setValues');
    const state = names.indexOf('Range.setValues', log + 1);
    const first = names.indexOf('Range.setValues', state + 1);
    const refusedAt: number[] = [];
    for (let call = log - 3; call < first; call++) {
      const { book, host } = shop();
      const before = left(book);
      editAt(host, call, insertRow(0));
      if (answerOf(host).ok) continue;
      refusedAt.push(call);
      book.shift(tab(book, 'Customers'), { side: 'rows', at: 0, count: -1 });
      expect([call, left(book)]).toEqual([call, before]);
    }
    // Some of these calls come after the row was written.
    expect(refusedAt.filter((call) => call > log + 3).length).toBeGreaterThan(0);
  });
});

it('a run that is refused takes no older run out of a log that is full', () => {
  const { book, host } = classifiedShop();
  const log = tab(book, 'Run log');
  const [, row] = cellsOf(book, 'Run log');
  log.maxRows = 501;
  for (let at = 2; at <= 500; at++)
    row.forEach((cell, column) => log.setValue(at, column, column === 4 ? at : cell));
  const before = cellsOf(book, 'Run log').map((cells) => cells[4]);
  let isDone = false;
  host.state.beforeCall = (name) => {
    if (isDone || name !== 'SpreadsheetApp.flush') return;
    isDone = true;
    insertRow(0)(book);
  };
  expect(answerOf(host)).toMatchObject({ ok: false, issues: [{ code: 'write.headerMoved' }] });
  expect(cellsOf(book, 'Run log').map((cells) => cells[4])).toEqual(before);
});
