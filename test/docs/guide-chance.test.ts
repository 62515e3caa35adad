/**
 * What the guide says of the behaviour rules and chance, counted out.
 */
import { guidePage } from '../support/guide-tables';
import { BOTH } from '../templates/compile-packs';

describe('what the guide says of chance', () => {
  /** The share of all ways in which so many orders can fall into months whose best three neighbours hold that share. */
  function shareOfWays(orders: number, share: number): number {
    const ways = 12 ** orders;
    let hits = 0;
    for (let way = 0; way < ways; way++) {
      const counts = new Array<number>(12).fill(0);
      for (let rest = way, left = orders; left > 0; left--, rest = Math.floor(rest / 12)) counts[rest % 12]++;
      const best = Math.max(
        ...counts.map((count, month) => count + counts[(month + 1) % 12] + counts[(month + 2) % 12]),
      );
      if (best >= share * orders - 1e-9) hits++;
    }
    return hits / ways;
  }

  it.each([
    [5, 0.6, 68],
    [5, 0.8, 14],
    [4, 0.8, 4],
  ])(
    'of %i orders in random months, a share of %d in three neighbours: %i %% of customers',
    (orders, share, percent) => {
      expect(Math.round(100 * shareOfWays(orders, share))).toBe(percent);
      for (const language of BOTH) expect(guidePage(language, 'behaviour')).toContain(`${percent} %`);
    },
  );

  it('of four purchases at random times the gaps vary by at most 0.6 with 29 % of customers', () => {
    // Three random gaps, as shares of their sum, are a random point of a triangle of area √3 ÷ 2. Sample sd ÷ mean is at
    // most 0.6 where the squared distance to its middle is at most 0.6² × 2 ÷ 9 = 0.08: inside a circle of area π × 0.08.
    expect(Math.round((100 * Math.PI * 0.08) / (Math.sqrt(3) / 2))).toBe(29);
    for (const language of BOTH) expect(guidePage(language, 'behaviour')).toContain('29 %');
  });
});
