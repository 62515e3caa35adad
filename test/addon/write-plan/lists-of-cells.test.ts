import { answerOf, classify, hostOf, shopBook, tab, type Rows } from '../open-book';

/** After the first run; the segments of C2:C4 may then only be what the tab Lists holds. */
function restricted(allowed: Rows) {
  const book = shopBook({ Lists: allowed });
  classify(hostOf(book));
  for (const row of [1, 2]) tab(book, 'Customers').setValue(row, 2, '');
  tab(book, 'Customers').validations.push({
    box: { row: 2, column: 3, rows: 3, columns: 1 },
    kind: 'range',
    values: ['Lists!A1:A2'],
    rejects: true,
  });
  return book;
}

describe('a drop-down that takes its values from cells', () => {
  it('lets a run write what stands in them', () => {
    const book = restricted([['Regular'], ['New']]);
    classify(hostOf(book));
    expect([1, 2].map((row) => tab(book, 'Customers').valueAt(row, 2))).toEqual(['Regular', 'New']);
  });

  it('refuses the run before the first write where a segment is not among them, and names the cell', () => {
    const book = restricted([['Regular'], ['Lost']]);
    const answer = answerOf(hostOf(book));
    expect(answer.ok ? [] : answer.issues.map(({ message }) => message)).toContain(
      'Customers, column "Habit", row 3: A validation rule does not let "New" into C3. Add the value to the rule, choose "Show a warning" instead of "Reject the input", or remove the rule (Data › Data validation), then run again.',
    );
    expect([1, 2].map((row) => tab(book, 'Customers').valueAt(row, 2))).toEqual(['', '']);
  });
});
