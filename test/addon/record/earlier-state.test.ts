import type { Host } from '../../../src/offline/host';
import type { BootAnswer } from '../../../src/protocol/first-run';
import { cellsOf, classify, everythingButLog, tab } from '../open-book';
import { changingShop } from './changing-shop';
import { makeWide, stateOf } from './wide-state';

/** Run twice; the second time b has bought again and moves. */
function twiceRun() {
  const shop = changingShop();
  classify(shop.host, { asOf: undefined });
  const before = cellsOf(shop.book, 'Customers');
  shop.at('2026-04-02T03:00:00Z');
  shop.order('4', 'b');
  classify(shop.host, { asOf: undefined });
  return { ...shop, before };
}

const undo = (host: Host) => host.run('undoFromPage', [], { mode: 'sidebar' }).result;
const boot = (host: Host) =>
  host.run('bootFromPage', [{ lang: 'en' }], { mode: 'sidebar' }).result as BootAnswer;

describe('a state in the form of an earlier version', () => {
  it('is undone like one in the present form', () => {
    const [present, earlier] = [twiceRun(), twiceRun()];
    makeWide(earlier.book);
    expect(undo(earlier.host)).toEqual(undo(present.host));
    expect(everythingButLog(earlier.book)).toEqual(everythingButLog(present.book));
    expect(cellsOf(earlier.book, 'Customers')).toEqual(earlier.before);
    expect(cellsOf(earlier.book, 'Segment summary').map((row) => row[2])).toEqual(['Customers', 1, 1, 1]);
  });

  it('tells pages of the last run, and that it can be undone', () => {
    const [present, earlier] = [twiceRun(), twiceRun()];
    makeWide(earlier.book);
    expect(boot(earlier.host).lastRun).toMatchObject({ canUndo: true });
    expect(boot(earlier.host)).toEqual(boot(present.host));
  });

  it('is brought forward by the next run, which loses nothing and takes the columns away', () => {
    const [present, earlier] = [twiceRun(), twiceRun()];
    makeWide(earlier.book);
    classify(present.host, { asOf: undefined });
    classify(earlier.host, { asOf: undefined });
    expect(everythingButLog(earlier.book)).toEqual(everythingButLog(present.book));
    expect(stateOf(earlier.book, 'previous:segment:Habit')).toEqual(['', 'New', '']);
    expect(stateOf(earlier.book, 'figures')).toEqual(['150|150|1-1-5', '75|75|5-1-1', '0|0|']);
    expect(undo(earlier.host)).toMatchObject({ ok: true, customers: 1 });
    expect(cellsOf(earlier.book, 'Customers')).toEqual(earlier.before);
  });

  it('has nothing to undo where somebody typed over what that takes', () => {
    const { host, book } = twiceRun();
    makeWide(book);
    const sheet = tab(book, 'Segments state');
    sheet.setValue(2, cellsOf(book, 'Segments state')[0].indexOf('undo.summary'), 'mine');
    expect(undo(host)).toMatchObject({ ok: false, issues: [{ code: 'undo.nothing' }] });
    classify(host, { asOf: undefined });
    expect(stateOf(book, 'since:segment:Habit')).not.toContain('mine');
  });
});
