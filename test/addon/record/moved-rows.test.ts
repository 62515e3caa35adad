/**
 * People sort while a run is under way: what the run records of a customer is of that customer, and undo gives it back.
 */
import { createSharedStores } from '../../../src/offline/shared-stores';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { answerOf, cellsOf, classify } from '../open-book';
import { deleteRow, editAt, insertRow, sortBy, type Edit } from '../write-plan/edits';
import { changingShop, type ChangingShop } from './changing-shop';

const shared = createSharedStores();

/** Classified once; since then c has bought for the first time. */
function shopWithNews(): ChangingShop {
  const shop = changingShop({}, { shared });
  classify(shop.host);
  shop.order('4', 'c');
  return shop;
}

function segmentsById(book: Workbook): unknown[] {
  const [, ...rows] = cellsOf(book, 'Customers');
  return rows.filter(([id]) => 'abc'.includes(String(id) || '-')).map(([id, , segment]) => [id, segment]);
}

function movesIn(book: Workbook): unknown[] {
  if (!book.sheetNamed('Segment history')) return [];
  return cellsOf(book, 'Segment history')
    .slice(1)
    .map((row) => row.slice(1, 5));
}

function callsOf({ host }: ChangingShop): string[] {
  const names: string[] = [];
  host.state.beforeCall = (name) => void names.push(name);
  answerOf(host);
  return names;
}

/** What is wrong after a run during which somebody edits before that call, and after its undo. */
function wrongAt(call: number, edit: Edit, ids: string): string[] {
  const { book, host } = shopWithNews();
  editAt(host, call, edit);
  let isDone = false;
  try {
    isDone = answerOf(host).ok;
  } catch {
    // Such a run says that it is not complete.
  }
  host.state.beforeCall = null;
  if (!isDone) return [];
  const wrong: string[] = [];
  const expectSame = (what: string, found: unknown[], wanted: unknown[]) => {
    const [one, other] = [found, wanted].map((list) => JSON.stringify([...list].sort()));
    if (one !== other) wrong.push(`call ${call}: ${what} ${one}`);
  };
  const only = (list: unknown[][]) => list.filter(([id]) => ids.includes(String(id)));
  expectSame('moves', movesIn(book), [['c', 'Habit', '', 'New']]);
  expectSame(
    'segments',
    segmentsById(book),
    only([
      ['a', 'Regular'],
      ['b', 'New'],
      ['c', 'New'],
    ]),
  );
  host.run('undoFromPage', [], { mode: 'sidebar' });
  expectSame(
    'undone',
    segmentsById(book),
    only([
      ['a', 'Regular'],
      ['b', 'New'],
      ['c', ''],
    ]),
  );
  return wrong;
}

const EDITS: readonly (readonly [what: string, edit: Edit, ids: string])[] = [
  ['sorts the customers', sortBy(0), 'abc'],
  ['inserts a row among them', insertRow(2), 'abc'],
  ['deletes b', deleteRow(2), 'ac'],
];

it.each(EDITS)(
  'whenever somebody %s, history and undo are about the customer who moved',
  (_what, edit, ids) => {
    const calls = callsOf(shopWithNews());
    const wrong = calls.flatMap((_, call) => (call % 3 === 0 ? wrongAt(call, edit, ids) : []));
    expect(wrong).toEqual([]);
  },
);
