import fc from 'fast-check';
import { SegmentLists } from '../../../src/core/rules/segment-lists';

const SEGMENTS = ['VIP', 'Deal hunter', 'Seasonal'];

/** The texts of the lists of these segments, all made in one go. */
function texts(...lists: readonly (readonly number[])[]): string[] {
  const made = new SegmentLists(SEGMENTS);
  // Each segment has one rule, of the same index.
  const outcomes = Int32Array.of(0, 1, 2);
  return lists.map((list) => made.labels[made.indexOf(Int32Array.from(list), list.length, outcomes)] ?? '');
}

describe('a list of segments', () => {
  it('is written in output order, whatever rule hit first', () => {
    expect(texts([2, 0], [0, 2], [1], [2, 1, 0])).toEqual([
      'VIP; Seasonal',
      'VIP; Seasonal',
      'Deal hunter',
      'VIP; Deal hunter; Seasonal',
    ]);
  });

  it('names each segment once', () => expect(texts([1, 1, 0, 1])).toEqual(['VIP; Deal hunter']));

  it('of no segments is blank', () => expect(texts([])).toEqual(['']));
});

it('each set of segments is one list, and each list another set', () => {
  const hits = fc.array(fc.nat({ max: 5 }), { maxLength: 8 });
  const outcomes = Int32Array.of(0, 1, 2, 3, 4, 5);
  fc.assert(
    fc.property(fc.array(hits), (rows) => {
      const made = new SegmentLists(['a', 'b', 'c', 'd', 'e', 'f']);
      const indexes = rows.map((row) => made.indexOf(Int32Array.from(row), row.length, outcomes));
      const sets = rows.map((row) => [...new Set(row)].sort((a, b) => a - b));
      expect(indexes.map((index) => (index < 0 ? [] : made.parts[index]))).toEqual(sets);
      expect(new Set(made.labels).size).toBe(made.labels.length);
    }),
  );
});
