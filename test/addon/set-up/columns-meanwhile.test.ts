import { cellsOf, classify, hostOf, shopBook } from '../open-book';
import { editAt, insertColumn } from '../write-plan/edits';

const REMOVAL = 'removeEverythingFromPage';

function classifiedShop() {
  const book = shopBook();
  classify(hostOf(book));
  return book;
}

/** Every third call, and those around the deletion of columns, but not the deletion itself. */
function callsOf(command: string): number[] {
  const host = hostOf(classifiedShop());
  const names: string[] = [];
  host.state.beforeCall = (name) => void names.push(name);
  host.run(command, [{ confirmed: true }], { mode: 'sidebar' });
  const deletion = names.indexOf('Sheet.deleteColumns');
  expect(deletion).toBeGreaterThan(0);
  // What undo blanks before is guarded by looks at the header row: docs/decisions/0009-changed-cells.md.
  const first = names.lastIndexOf('SpreadsheetApp.flush', deletion) + 1;
  return names.flatMap((_, call) =>
    call >= first && call !== deletion && (call % 3 === 0 || Math.abs(call - deletion) < 4) ? [call] : [],
  );
}

describe.each([
  ['removal', REMOVAL],
  ['undo of the first run', 'undoFromPage'],
])('a column that somebody inserts in the middle of %s', (_what, command) => {
  it('does not make it take a column of theirs in place of its own', () => {
    for (const call of callsOf(command)) {
      const book = classifiedShop();
      const host = hostOf(book);
      editAt(host, call, insertColumn(0));
      try {
        host.run(command, [{ confirmed: true }], { mode: 'sidebar' });
      } catch (error) {
        // An undo may stop, and says why.
        expect(String(error)).toContain('Somebody changed the sheet');
      }
      expect([call, ...cellsOf(book, 'Customers').map((row) => row.slice(1, 3))]).toEqual([
        call,
        ['Customer ID', 'City'],
        ['a', 'Huế'],
        ['b', 'Hà Nội'],
        ['c', ''],
      ]);
    }
  });
});
