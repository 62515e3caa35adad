import { changesOf, fit, type ShopOrder } from './fit-shop';

/**
 * Ten customers who bring 10,000. Shares of those above: 0, 40, 60, 70, 79, 87, 92, 96, 98.5 and 99.5 %. Below 50 % are the
 * first two, down to 2,000, who bring 60 %; below 80 % the first five, down to 800, who bring 87 %; below 95 % the first
 * seven, down to 400, who bring 96 %.
 */
const REVENUES = [4000, 2000, 1000, 900, 800, 500, 400, 250, 100, 50];

const spending = (...amounts: number[]) => amounts.map((amount): ShopOrder[] => [[30, amount]]);
const customers = spending(...REVENUES);

const VIP = ['VIP shareAbove blank', 'VIP revenue >= 2000'];
const HIGH = ['High shareAbove blank', 'High revenue >= 800'];
const MEDIUM = ['Medium shareAbove blank', 'Medium revenue >= 400'];
const LOW = ['Low shareAbove blank', 'Low revenue < 400'];

describe('the classes of value', () => {
  it('become the amounts from which customers are among those who bring the share', () => {
    const { fits, issues } = fit({ customers, packs: ['value'] });
    expect(changesOf(fits)).toEqual([...VIP, ...HIGH, ...MEDIUM, ...LOW]);
    expect(issues).toEqual([]);
    expect(fits[0].customers).toBe(10);
  });

  it('say how much of the revenue it is, and keep their customers', () => {
    const [{ rules }] = fit({ customers, packs: ['value'] }).fits;
    expect(rules.map(({ reason }) => reason)).toEqual([
      { kind: 'bestRevenue', wanted: 0.5, amount: 2000, share: 0.6 },
      { kind: 'bestRevenue', wanted: 0.8, amount: 800, share: 0.87 },
      { kind: 'bestRevenue', wanted: 0.95, amount: 400, share: 0.96 },
      null,
    ]);
    expect(rules.map(({ customersBefore, customersAfter }) => [customersBefore, customersAfter])).toEqual([
      [2, 2],
      [3, 3],
      [2, 2],
      [3, 3],
    ]);
  });

  it('are rounded, and the customers counted again', () => {
    // Twenty customers, of 10,049 down to 10,030, and twenty, of 5,019 down to 5,000, bring 200,790 + 100,190 = 300,980. Below 50 % are the
    // first 15: after 14, from 10,049 to 10,036, 140,595 are brought, 46.7 %; after 15 it is 150,630, 50.05 %. So VIP goes
    // down to 10,035. 10,000 would be 20 customers instead of 15, 10,040 ten, 10,035 fifteen: no shorter number will do.
    // High: 80 % are 240,784, of which 20 bring 200,790 and eight, from 5,019 to 5,012, 40,124: 240,914. After seven it is
    // 235,902, 78.4 %; so the eighth is the last, at 5,012. 5,000 would be 40 customers instead of 28, 5,010 thirty.
    const falling = (first: number) => Array.from({ length: 20 }, (_, index) => first - index);
    const { fits } = fit({ customers: spending(...falling(10049), ...falling(5019)), packs: ['value'] });
    const cells = changesOf(fits);
    expect(cells).toEqual(expect.arrayContaining(['VIP revenue >= 10035', 'High revenue >= 5010']));
    // 30 customers have 5,010 or more, and VIP takes 15 of them; before it was 28 less 15.
    const high = fits[0].rules[1];
    expect([high.customersBefore, high.customersAfter]).toEqual([13, 15]);
  });

  it('leave a class that the marketer changed, and fit the others', () => {
    const { fits, issues } = fit({
      customers,
      packs: ['value'],
      typed: { 'value-2': { 'revenue share above': '< 40%' } },
    });
    expect(changesOf(fits)).toEqual([...HIGH, ...MEDIUM, ...LOW]);
    // The rules stand in rows 2 to 6: None, VIP, High, Medium, Low.
    expect(issues).toEqual([['fit.edited', 3]]);
  });

  it.each([
    ['value-4', '< 90%', 5],
    ['value-5', '>= 90%', 6],
  ])('leave Medium and Low together, where %s is changed', (id, text, row) => {
    const { fits, issues } = fit({
      customers,
      packs: ['value'],
      typed: { [id]: { 'revenue share above': text } },
    });
    expect(changesOf(fits)).toEqual([...VIP, ...HIGH]);
    expect(issues).toEqual([['fit.edited', row]]);
  });

  it('leave a rule alone that asks about revenue already', () => {
    const { fits, issues } = fit({
      customers,
      packs: ['value'],
      typed: { 'value-3': { revenue: '> 5' } },
    });
    expect(changesOf(fits)).toEqual([...VIP, ...MEDIUM, ...LOW]);
    expect(issues).toEqual([['fit.edited', 4]]);
  });

  it('leave out a rule that is off', () => {
    const { fits } = fit({ customers, packs: ['value'], typed: { 'value-2': { On: 'no' } } });
    expect(changesOf(fits)).toEqual([...HIGH, ...MEDIUM, ...LOW]);
  });

  it('leave both copies of a rule alone, since nobody knows which is the pack’s', () => {
    const { fits, issues } = fit({ customers, packs: ['value'], copied: ['value-2'] });
    expect(changesOf(fits)).toEqual([...HIGH, ...MEDIUM, ...LOW]);
    expect(issues).toEqual([['fit.edited', 3, 7]]);
  });

  it('are not fitted where a class could never be reached: everybody has spent the same', () => {
    const { fits, issues } = fit({ customers: spending(...REVENUES.map(() => 100)), packs: ['value'] });
    expect(fits).toEqual([]);
    expect(issues).toEqual([['fit.wouldBreak', 3, 4, 5, 6]]);
  });

  it('rest on customers with revenue above 0', () => {
    const more = [...customers, ...spending(0, 0), []];
    const few = fit({ customers: more, packs: ['value'], fewest: 11 });
    expect([few.fits, few.issues]).toEqual([[], [['fit.tooFew', 3, 4, 5]]]);
    expect(fit({ customers: more, packs: ['value'], fewest: 10 }).fits[0].customers).toBe(10);
  });
});

describe('the customer who stands for all walk-ins', () => {
  it('is in no class, so the amounts are those of the others', () => {
    const { fits } = fit({ customers, packs: ['value'], walkIns: [[30, 50000]] });
    expect(changesOf(fits)).toEqual([...VIP, ...HIGH, ...MEDIUM, ...LOW]);
    expect(fits[0].customers).toBe(10);
  });
});

describe('without a number of its own', () => {
  const some = (count: number) => spending(...Array.from({ length: count }, (_, index) => 100 * (index + 1)));

  it('a statistic rests on thirty customers', () => {
    const codes = (count: number) =>
      fit({ customers: some(count), packs: ['value'], fewest: undefined }).issues.map(([code]) => code);
    expect([codes(29), codes(30)]).toEqual([['fit.tooFew'], []]);
  });
});
