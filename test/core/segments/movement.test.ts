import { movementBetween, type MovedScheme } from '../../../src/core/segments/movement';
import { scheme } from '../rules/rules-grid';

/** A scheme with these segments, under First. */
function among(...segments: readonly string[]): MovedScheme {
  const table = { sheet: 'Rules', scheme: scheme({ name: 'A' }), rules: [], segments, walkIn: null };
  return { table, labels: segments, parts: segments.map((_, index) => [index]) };
}

const ORDER = among('VIP', 'Regular', 'New');

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
    const { segments } = movementBetween({ before: ['Gold'], after: ['VIP'] }, among('VIP'));
    expect(segments).toEqual([
      { segment: 'VIP', before: 0, after: 1 },
      { segment: 'Gold', before: 1, after: 0 },
    ]);
  });

  it('is no move at all where nothing changes, or where nobody is', () => {
    expect(movementBetween({ before: ['New'], after: ['New'] }, ORDER).moves).toEqual([]);
    expect(movementBetween({ before: [], after: [] }, among('VIP'))).toEqual({
      segments: [{ segment: 'VIP', before: 0, after: 0 }],
      moves: [],
      movers: [],
    });
  });

  it('takes segments whose names run together for what they are', () => {
    const { moves } = movementBetween({ before: ['a,b', 'a'], after: ['c', 'b,c'] }, among());
    expect(moves).toHaveLength(2);
  });
});

describe('lists of segments', () => {
  const tags: MovedScheme = {
    table: {
      sheet: 'Rules',
      scheme: scheme({ name: 'Tags', hitPolicy: 'Collect' }),
      rules: [],
      segments: ['VIP', 'Tết; mùa cưới'],
      walkIn: null,
    },
    labels: ['VIP; Tết; mùa cưới', 'Tết; mùa cưới'],
    parts: [[0, 1], [1]],
  };

  it('count in each of their segments, and move as a whole', () => {
    const texts = {
      before: ['VIP', 'VIP; Gone', ''],
      after: ['VIP; Tết; mùa cưới', '', 'Tết; mùa cưới'],
    };
    // A list that nobody has any more is taken apart; of those that there are the parts are known.
    expect(movementBetween(texts, tags)).toEqual({
      segments: [
        { segment: 'VIP', before: 2, after: 1 },
        { segment: 'Tết; mùa cưới', before: 0, after: 2 },
        { segment: 'Gone', before: 1, after: 0 },
        { segment: '', before: 1, after: 1 },
      ],
      moves: [
        { from: 'VIP', to: 'VIP; Tết; mùa cưới', customers: 1 },
        { from: 'VIP; Gone', to: '', customers: 1 },
        { from: '', to: 'Tết; mùa cưới', customers: 1 },
      ],
      movers: [0, 1, 2],
    });
  });
});
