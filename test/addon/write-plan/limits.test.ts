import { answerOf, hostOf, shopBook } from '../open-book';

/**
 * The tabs Customers (4 × 2), Orders (4 × 4) and Rules (3 × 3) have 33 cells. The run adds, in this order: 3 columns to the
 * customers (12), the run log, the summary and the findings (26,000 each, as large as a new tab is); the rules snapshot, which
 * stays with 3 of its 26 columns (3,000); the state, which stays with 18 (18,000): the key, eight of the run and its undo,
 * three figures and six of the one scheme; the sizes, which have 26,000 cells before they are cut.
 * 12 + 3 × 26,000 + 3,000 + 18,000 + 26,000 = 125,012 is the most at any moment.
 */
const PRESENT = 33;
const MOST = 125_012;
const LIMIT = 10_000_000;

function bookWithRoomFor(cells: number) {
  const book = shopBook();
  book.addSheet('Archive', { rows: LIMIT - PRESENT - cells, columns: 1 });
  return book;
}

describe('a run', () => {
  // The host refuses a tab that does not fit, as Sheets does: it is the judge of what is added meanwhile.
  it('is done where its cells just fit at every moment', () => {
    expect(answerOf(hostOf(bookWithRoomFor(MOST)))).toMatchObject({ ok: true });
  });

  it('is refused where there is room for one cell less, and says how many it adds', () => {
    const answer = answerOf(hostOf(bookWithRoomFor(MOST - 1)));
    const found = answer.ok ? [] : answer.issues.filter(({ code }) => code === 'write.tooManyCells');
    expect(found.map(({ message }) => message)).toEqual([
      'The run would add 125,012 cells to the 9,874,989 that the spreadsheet has, blank ones counted; Google Sheets allows 10,000,000. Delete blank rows and columns, or tabs that are not used, then run again.',
    ]);
  });
});
