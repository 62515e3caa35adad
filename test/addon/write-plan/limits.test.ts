import { answerOf, hostOf, shopBook } from '../open-book';

/**
 * The tabs Customers (4 × 2), Orders (4 × 4) and Rules (3 × 3) have 33 cells. The run adds, in this order: 3 columns to the
 * customers (12); the run log (26,000, as large as a new tab is); the state, which stays with 11 of its 26 columns (11,000): the
 * key, four of the run and its undo, five of the one scheme, the figures; the summary and the findings (26,000 each); the
 * sizes, which stay with 9 columns (9,000); the rules snapshot, which has 26,000 cells before it is cut.
 * 12 + 26,000 + 11,000 + 2 × 26,000 + 9,000 + 26,000 = 124,012 is the most at any moment.
 */
const PRESENT = 33;
const MOST = 124_012;
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
      'The run would add 124,012 cells to the 9,875,989 that the spreadsheet has, blank ones counted; Google Sheets allows 10,000,000. Delete blank rows and columns, or tabs that are not used, then run again.',
    ]);
  });
});
