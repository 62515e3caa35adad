import fc from 'fast-check';
import { starterNamed, starterPacks } from '../../../src/templates/starters/index';
import { changesOf, fit, type ShopOrder } from './fit-shop';

const spending = (...amounts: number[]) => amounts.map((amount): ShopOrder[] => [[30, amount]]);
const TEN = spending(4000, 2000, 1000, 900, 800, 500, 400, 250, 100, 50);

describe('fitting', () => {
  it('knows the texts that a starter wrote for the pack’s', () => {
    const starter = starterNamed('food-and-drink');
    const packs = starter ? starterPacks(starter).filter(({ key }) => key === 'lifecycle') : [];
    const customers = Array.from({ length: 4 }, (): ShopOrder[] => [
      [48, 100],
      [8, 100],
    ]);
    const { fits, issues } = fit({ customers, packs });
    // Forty days; 1.5, 3 and 5 times that.
    expect(changesOf(fits)).toEqual([
      'New recencyDays <= 40',
      'Active recencyDays <= 60',
      'At risk recencyDays <= 120',
      'Lapsed recencyDays <= 200',
      'Lost recencyDays > 200',
    ]);
    expect(issues).toEqual([]);
  });

  it('does only what is asked for', () => {
    const packs = ['value', 'benefit'];
    expect(fit({ customers: TEN, packs }).fits.map(({ key }) => key)).toEqual(['value', 'highAov']);
    expect(fit({ customers: TEN, packs, only: ['highAov'] }).fits.map(({ key }) => key)).toEqual(['highAov']);
  });

  it('has nothing to say of packs whose thresholds the data cannot tell', () => {
    const { fits, issues } = fit({ customers: TEN, packs: ['age', 'rfm'] });
    expect([fits, issues]).toEqual([[], [['fit.nothing']]]);
  });

  it('of what was fitted leaves everything as it is', () => {
    const typed = {
      'value-2': { 'revenue share above': '', revenue: '>= 2000' },
      'value-3': { 'revenue share above': '', revenue: '>= 800' },
      'value-4': { 'revenue share above': '', revenue: '>= 400' },
      'value-5': { 'revenue share above': '', revenue: '< 400' },
    };
    const { fits, issues } = fit({ customers: TEN, packs: ['value'], typed });
    expect([fits, issues]).toEqual([[], [['fit.edited', 3, 4, 5, 6]]]);
  });

  it('is nothing where the input is wrong', () => {
    const { fits } = fit({ customers: TEN, packs: ['value'], typed: { 'value-2': { revenue: '=> 5' } } });
    expect(fits).toEqual([]);
  });

  it('leaves everybody a class of value, and the classes about as large, whatever they spend', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(amounts, (each) => {
        const { fits } = fit({ customers: spending(...each), packs: ['value'] });
        if (fits.length === 0) return;
        const { rules } = fits[0];
        const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
        const [before, after] = [
          rules.map(({ customersBefore }) => customersBefore),
          rules.map(({ customersAfter }) => customersAfter),
        ];
        expect(sum(after)).toBe(each.length);
        // So many have the class or a better one: a tenth may move.
        for (let best = 1; best < rules.length; best++) {
          const wanted = sum(before.slice(0, best));
          expect(Math.abs(sum(after.slice(0, best)) - wanted)).toBeLessThanOrEqual(wanted / 10);
        }
      }),
      { numRuns: 60 },
    );
  });
});
