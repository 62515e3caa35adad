import type { MoveFlow, Moves } from '../../../src/protocol/trends';
import { matrixOf, moveFacts } from '../../../src/sidebar/tabs/trends/move-facts';

const flow = (from: string, to: string, customers: number, rule = 0): MoveFlow => ({
  from,
  to,
  customers,
  revenue: null,
  causes: { customer: from === to ? 0 : customers - rule, rule, hand: 0, unknown: 0 },
  ids: [],
});

const moves: Moves = {
  computed: false,
  largest: 1,
  flows: [
    flow('VIP', 'VIP', 9),
    flow('Regular', 'Lost', 5, 2),
    flow('', 'New', 4),
    flow('New', 'Regular', 3),
    flow('New', 'Lost', 3),
    flow('Regular', '', 1),
  ],
};

describe('what is said of moves', () => {
  it('counts who left a segment and why, and who came in', () => {
    // 5 + 3 + 3 + 1 left one; 2 of them because of a rule. 4 came in: nobody asks why.
    expect(moveFacts(moves)).toMatchObject({
      movers: 12,
      newcomers: 4,
      causes: { customer: 10, rule: 2, hand: 0, unknown: 0 },
    });
  });

  it('puts those together who left one segment, the segment that most left first', () => {
    const { left } = moveFacts(moves);
    expect(
      left.map(({ segment, customers, flows }) => [segment, customers, flows.map(({ to }) => to)]),
    ).toEqual([
      ['Regular', 6, ['Lost', '']],
      ['New', 6, ['Regular', 'Lost']],
    ]);
  });
});

describe('the table of moves', () => {
  it('has a row and a column for each segment, in output order, then others, none last', () => {
    expect(matrixOf(moves, ['VIP', 'Nobody', 'Regular', 'New'])).toEqual({
      segments: ['VIP', 'Regular', 'New', 'Lost', ''],
      cells: [
        [9, 0, 0, 0, 0],
        [0, 0, 0, 5, 1],
        [0, 3, 0, 3, 0],
        [0, 0, 0, 0, 0],
        [0, 0, 4, 0, 0],
      ],
    });
  });

  it('is empty without moves', () => {
    expect(matrixOf({ ...moves, flows: [] }, ['VIP'])).toEqual({ segments: [], cells: [] });
  });
});
