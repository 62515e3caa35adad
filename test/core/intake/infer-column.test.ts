import { classify } from '../../../src/core/classify-grids';

const RULES = [
  ['Scheme', 'Segment', 'Points'],
  ['Club', 'Gold', '>= 100'],
];

/** The segments of ten customers with these points, and the codes of what was noticed. */
function club(points: readonly unknown[]) {
  const customers = [['Customer ID', 'Points'], ...points.map((value, i) => [`C${i}`, value])];
  const run = classify({ customers, rules: RULES, asOf: '2026-01-01', timeZone: 'UTC', lang: 'en' });
  return {
    segments: run.customers.slice(1).map((row) => row[2]),
    codes: run.report.issues.map(({ code, where }) => [code, where.rows]),
  };
}

describe('a column of the marketer’s own', () => {
  it('is of numbers when nine cells in ten are, and the tenth is blank and reported', () => {
    const { segments, codes } = club([120, 80, 'n/a', 100, 1, 2, 3, 4, 5, 6]);
    expect(segments).toEqual(['Gold', '', '', 'Gold', '', '', '', '', '', '']);
    expect(codes).toContainEqual(['intake.number.unreadable', [4]]);
  });

  it('is of texts when two cells in ten are no numbers, so that a comparison with a number is refused', () => {
    const { segments, codes } = club([120, 'n/a', 'unknown', 100, 1, 2, 3, 4, 5, 6]);
    expect(segments).toEqual([]);
    expect(codes.map(([code]) => code)).toEqual([expect.stringMatching(/^rule\./)]);
  });
});
