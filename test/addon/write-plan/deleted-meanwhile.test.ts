import { cellsOf, classify, hostOf, shopBook } from '../open-book';
import { deleteRow, editAt } from './edits';

/** The calls of a first run from the moment when its columns are bound until they have their headers. */
function callsOfWriting(): number[] {
  const host = hostOf(shopBook());
  const names: string[] = [];
  host.state.beforeCall = (name) => void names.push(name);
  classify(host);
  const binding = names.indexOf('Range.addDeveloperMetadata');
  const end = names.indexOf('Range.setNotes', binding) + 12;
  return names.flatMap((_, call) => (call >= binding && call <= end ? [call] : []));
}

describe('a customer who is deleted while a first run makes its columns', () => {
  it('does not make it add them twice', () => {
    const calls = callsOfWriting();
    expect(calls.length).toBeGreaterThan(20);
    for (const call of calls) {
      const book = shopBook();
      const host = hostOf(book);
      editAt(host, call, deleteRow(2));
      try {
        classify(host);
      } catch {
        // Sheets itself refuses to write into a row that has just gone.
      }
      host.state.beforeCall = null;
      classify(host);
      expect([call, ...cellsOf(book, 'Customers')[0]]).toEqual([
        call,
        'Customer ID',
        'City',
        'Habit',
        'Why',
        'Updated at',
      ]);
    }
  });
});
