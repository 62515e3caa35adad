/**
 * A scheme that collects: lists of segments in the sheet, in the preview, in what is remembered, and back.
 */
import { answerOf, cellsOf, classify, columnUnder } from '../addon/open-book';
import { changingShop, type ChangingShop } from '../addon/record/changing-shop';

/** a has bought twice, b once, c never; each order is worth 5 or more. */
function taggedShop(): ChangingShop {
  return changingShop({
    Rules: [
      ['Id', 'Scheme', 'Segment', 'orders'],
      ['R1', 'Tags', 'Buyer', '>= 1'],
      ['R2', 'Tags', 'Regular', '>= 2'],
      ['R3', 'Tags', 'Quiet', '0'],
    ],
    Settings: [
      ['Section', 'Name', 'Value'],
      ['scheme', 'Tags', 'Collect'],
      ['scheme', 'Tags: output order', 'Regular'],
    ],
  });
}

describe('a scheme that collects', () => {
  it('gives lists, and counts a customer in each segment', () => {
    const { book, host } = taggedShop();
    const { schemes } = classify(host);
    expect(columnUnder(book, 'Customers', 'Tags')).toEqual(['Regular; Buyer', 'Buyer', 'Quiet']);
    expect(schemes[0].segments.map(({ segment, customers }) => [segment, customers])).toEqual([
      ['Regular', 1],
      ['Buyer', 2],
      ['Quiet', 1],
    ]);
  });

  it('takes a longer list for a move, in the preview and in the history', () => {
    const { book, host, order } = taggedShop();
    classify(host);
    order('4', 'b');
    const answer = answerOf(host, { preview: true });
    expect(answer.ok && answer.preview?.schemes[0]).toMatchObject({
      segments: [
        { segment: 'Regular', before: 1, after: 2 },
        { segment: 'Buyer', before: 2, after: 2 },
        { segment: 'Quiet', before: 1, after: 1 },
      ],
      moves: [{ from: 'Buyer', to: 'Regular; Buyer', customers: 1 }],
      samples: [{ id: 'b', why: 'orders 2 (>= 2) · R2; orders 2 (>= 1) · R1' }],
    });
    classify(host);
    expect(cellsOf(book, 'Segment history')[1].slice(1)).toEqual([
      'b',
      'Tags',
      'Buyer',
      'Regular; Buyer',
      'R2; R1',
      // The rules are as they were.
      'The customer changed',
    ]);
  });

  it('writes nothing when it runs again, and undo brings the lists back', () => {
    const { book, host, order } = taggedShop();
    classify(host);
    order('4', 'c');
    classify(host);
    expect(columnUnder(book, 'Customers', 'Tags')[2]).toBe('Buyer');
    host.run('undoLastRun');
    expect(columnUnder(book, 'Customers', 'Tags')).toEqual(['Regular; Buyer', 'Buyer', 'Quiet']);
    expect(classify(host).schemes[0].segments[1].customers).toBe(3);
    expect(answerOf(host, { preview: true })).toMatchObject({ preview: { schemes: [{ moves: [] }] } });
  });
});
