/**
 * People sort while a run is under way: what the run records of a customer is of that customer, and undo gives it back.
 */
import type { Host } from '../../../src/offline/host';
import { createSharedStores } from '../../../src/offline/shared-stores';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { copyOfBook } from '../../support/copied-book';
import { lazily } from '../../support/lazily';
import { momentsOf, watchCalls } from '../../support/moments';
import { answerOf, cellsOf, classify, hostOf } from '../open-book';
import { deleteRow, editAt, insertRow, sortBy, type Edit } from '../write-plan/edits';
import { changingShop, clockAt } from './changing-shop';

const shared = createSharedStores();

/** Classified once; since then c has bought for the first time. */
const bookWithNews = lazily(() => {
  const shop = changingShop({}, { shared });
  classify(shop.host);
  shop.order('4', 'c');
  return shop.book;
});

const openCopy = (): Host =>
  hostOf(copyOfBook(bookWithNews()), {
    clock: clockAt('2026-03-31T03:00:00Z'),
    shared,
    calculates: 'onDemand',
  });

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

/** What the run is like when nobody disturbs it, and the workbook behind it. */
const undisturbed = lazily(() => {
  const host = openCopy();
  return { calls: watchCalls(host, () => answerOf(host)), book: host.workbook };
});

/** What is wrong after a run during which somebody edits before that call, and after its undo. */
function wrongAt(call: number, edit: Edit, ids: string): string[] {
  const host = openCopy();
  const book = host.workbook;
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
    const { calls, book } = undisturbed();
    const moments = momentsOf(calls, edit, [copyOfBook(bookWithNews()), copyOfBook(book)]);
    expect(moments.length).toBeGreaterThan(20);
    expect(moments.flatMap(({ first }) => wrongAt(first, edit, ids))).toEqual([]);
  },
);
