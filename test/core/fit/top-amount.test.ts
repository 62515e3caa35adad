import { changesOf, fit, type ShopOrder } from './fit-shop';

const spending = (...amounts: number[]) => amounts.map((amount): ShopOrder[] => [[30, amount]]);

describe('the best of an amount', () => {
  it('becomes the amount that the last of them has', () => {
    // 20 % of ten customers are two: 1,000 and 900.
    const customers = spending(100, 200, 300, 400, 500, 600, 700, 800, 900, 1000);
    const { fits } = fit({ customers, packs: ['benefit'] });
    expect(changesOf(fits)).toEqual(['High potential aov >= 900']);
    expect(fits[0].rules[0].reason).toEqual({ kind: 'topAmount', metric: 'aov', amount: 900, share: 0.2 });
  });

  it('takes in all who have that amount', () => {
    // The second best has 900, as have two more: four of ten.
    const customers = spending(100, 200, 300, 400, 500, 600, 900, 900, 900, 1000);
    expect(fit({ customers, packs: ['benefit'] }).fits[0].rules[0].reason).toMatchObject({ share: 0.4 });
  });

  it('is the same in both rules that ask for it', () => {
    // 25 % of eight customers are two.
    const customers = spending(10, 20, 30, 40, 50, 60, 70, 80);
    const { fits } = fit({ customers, packs: ['walk-in'] });
    const change = 'Walk-in worth following up largestOrder >= 70';
    expect(changesOf(fits)).toEqual([change, change]);
  });

  it('keeps its rule’s other conditions', () => {
    const { fits } = fit({ customers: spending(1, 2, 3, 4, 5), packs: ['benefit'] });
    const [{ before, after }] = fits[0].rules;
    const asked = ({ tests }: typeof after) =>
      tests.map(({ column, condition }) => `${column} ${condition.canonical}`).sort();
    expect(asked(before)).toEqual(['average order value top 20%', 'days since last order <= 90']);
    expect(asked(after)).toEqual(['average order value >= 5', 'days since last order <= 90']);
  });
});
