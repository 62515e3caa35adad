import { changesOf, fit, type ShopOrder } from './fit-shop';

/** Two purchases so many days apart, the later one ten days ago. */
const twice = (gap: number): ShopOrder[] => [
  [10 + gap, 100],
  [10, 100],
];

/**
 * Ten customers with mean gaps of 10, 20 … 100 days. As PERCENTILE.INC has them: the median is between the fifth and the
 * sixth, 55; 80 % is at position 9 × 0.8 = 7.2 after the first, 80 + 0.2 × 10 = 82; 90 % at 8.1, 90 + 0.1 × 10 = 91.
 */
const tens = Array.from({ length: 10 }, (_, index) => twice(10 * (index + 1)));
const onceOnly: ShopOrder[] = [[5, 100]];

describe('how often customers come back', () => {
  it('says up to which gap somebody buys regularly, and after which silence bought once', () => {
    const { fits, issues } = fit({ customers: [...tens, onceOnly], packs: ['behaviour'] });
    expect(changesOf(fits)).toEqual(['Regular interpurchaseDays <= 82', 'One-off recencyDays > 91']);
    expect(issues).toEqual([]);
    // Eight of ten have 80 or fewer, nine 90 or fewer; who bought once has no gap.
    expect(fits.map(({ customers, rules }) => [customers, rules[0].reason])).toEqual([
      [10, { kind: 'usualGap', days: 82, share: 0.8, median: 55 }],
      [10, { kind: 'quiet', days: 91, share: 0.9, median: 55 }],
    ]);
  });

  it('gives those without a rhythm as many gaps as the others are allowed of their own', () => {
    const { fits } = fit({ customers: tens, packs: ['lifecycle'] });
    // New: one gap of 55 days. Active 1.5 × 55 = 82.5, so 83; at risk 3 × 55; lapsed 5 × 55, and lost after that.
    expect(changesOf(fits)).toEqual([
      'New recencyDays <= 55',
      'Active recencyDays <= 83',
      'At risk recencyDays <= 165',
      'Lapsed recencyDays <= 275',
      'Lost recencyDays > 275',
    ]);
    expect(fits[0].rules.map(({ reason }) => reason)).toMatchObject([
      { kind: 'window', days: 55, factor: 1 },
      { kind: 'window', days: 83, factor: 1.5, median: 55 },
      { kind: 'window', factor: 3 },
      { kind: 'window', factor: 5 },
      // Lost is whoever is past lapsed.
      null,
    ]);
  });

  it('counts the gaps that the marketer allows', () => {
    const typed = { 'lifecycle-4': { lateness: '<= 2' } };
    const { fits, issues } = fit({ customers: tens, packs: ['lifecycle'], typed });
    // 2 × 55
    expect(changesOf(fits)[1]).toBe('Active recencyDays <= 110');
    expect(issues).toEqual([]);
  });

  it('leaves all windows where one of them is the marketer’s, since each ends where the next begins', () => {
    const typed = { 'lifecycle-5': { 'days since last order': '<= 77' } };
    const { fits, issues } = fit({ customers: tens, packs: ['lifecycle'], typed });
    // Below the header stand Lead, Won back, New, Active, Active …
    expect([fits, issues]).toEqual([[], [['fit.edited', 6]]]);
  });

  it('is at least a day, and whole days', () => {
    const { fits } = fit({ customers: [twice(1), twice(1), twice(2)], packs: ['behaviour'] });
    // 80 % of 1, 1, 2: position 1.6, 1 + 0.6 × 1 = 1.6; 90 %: position 1.8, 1.8. Both are 2 days.
    expect(changesOf(fits)).toEqual(['Regular interpurchaseDays <= 2', 'One-off recencyDays > 2']);
  });

  it('is not known from too few who came back', () => {
    const { fits, issues } = fit({ customers: [...tens, onceOnly], packs: ['behaviour'], fewest: 11 });
    // Six seasons, and seasons without a name, stand above Regular; two rows of Sustained above One-off.
    expect([fits, issues]).toEqual([[], [['fit.tooFew', 9, 12]]]);
  });

  it('changes nothing where the rule says it already', () => {
    const ninety = Array.from({ length: 5 }, () => twice(90));
    const { fits, issues } = fit({ customers: ninety, packs: ['behaviour'] });
    expect([fits, issues.map(([code]) => code)]).toEqual([[], ['fit.nothing']]);
  });
});
