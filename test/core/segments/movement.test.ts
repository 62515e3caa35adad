import { movementBetween } from '../../../src/core/segments/movement';

const ORDER = ['VIP', 'Regular', 'New'];

describe('the movement between two assignments', () => {
  it('counts every segment before and after, in its order, none last', () => {
    const { segments } = movementBetween(
      { before: ['', 'New', 'New', 'VIP'], after: ['New', 'Regular', 'Regular', ''] },
      ORDER,
    );
    expect(segments).toEqual([
      { segment: 'VIP', before: 1, after: 0 },
      { segment: 'Regular', before: 0, after: 2 },
      { segment: 'New', before: 2, after: 1 },
      { segment: '', before: 1, after: 1 },
    ]);
  });

  it('says from where to where and how many, the largest move first', () => {
    const { moves, movers } = movementBetween(
      { before: ['', 'New', 'VIP', 'New'], after: ['New', 'Regular', 'VIP', 'Regular'] },
      ORDER,
    );
    expect(moves).toEqual([
      { from: 'New', to: 'Regular', customers: 2 },
      { from: '', to: 'New', customers: 1 },
    ]);
    expect(movers).toEqual([0, 1, 3]);
  });

  it('keeps a segment that the rules no longer have, behind those that they have', () => {
    const { segments } = movementBetween({ before: ['Gold'], after: ['VIP'] }, ['VIP']);
    expect(segments).toEqual([
      { segment: 'VIP', before: 0, after: 1 },
      { segment: 'Gold', before: 1, after: 0 },
    ]);
  });

  it('is no move at all where nothing changes, or where nobody is', () => {
    expect(movementBetween({ before: ['New'], after: ['New'] }, ORDER).moves).toEqual([]);
    expect(movementBetween({ before: [], after: [] }, ['VIP'])).toEqual({
      segments: [{ segment: 'VIP', before: 0, after: 0 }],
      moves: [],
      movers: [],
    });
  });

  it('takes segments whose names run together for what they are', () => {
    const { moves } = movementBetween({ before: ['a,b', 'a'], after: ['c', 'b,c'] }, []);
    expect(moves).toHaveLength(2);
  });
});
