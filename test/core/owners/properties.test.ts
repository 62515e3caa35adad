/**
 * What always holds of owners: loads are even, the order of the rows says nothing, and a second run changes nobody.
 */
import fc from 'fast-check';
import { customersNamed, deal, everybodyTo, ownersOf } from './dealt';

const PEOPLE = ['Lan', 'Minh', 'Hoa', 'Tuấn', 'Dung'];
const ids = fc.uniqueArray(fc.integer({ min: 1, max: 400 }).map(String), { minLength: 1, maxLength: 40 });
const names = fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1 });

/** Two rules over two tiers, with some present owners. */
const shop = fc.record({
  gold: names,
  others: names,
  rows: fc.uniqueArray(
    fc.tuple(
      fc.integer({ min: 1, max: 400 }).map(String),
      fc.constantFrom('Gold', ''),
      fc.constantFrom('', ...PEOPLE, 'Nobody of them'),
    ),
    { selector: ([id]) => id, minLength: 1, maxLength: 40 },
  ),
});

type Shop = typeof shop extends fc.Arbitrary<infer S> ? S : never;

const dealtOf = ({ gold, others, rows }: Shop, before?: Readonly<Record<string, string>>) =>
  deal({
    customers: [['Customer ID', 'tier', 'Owner'], ...rows],
    rules: [
      ['Scheme', 'Segment', 'tier', 'Owner'],
      ['Care', 'Gold', 'Gold', gold.join('; ')],
      ['Care', 'Others', '-', others.join('; ')],
    ],
    before,
  });

it('the loads of one rule’s people differ by one at most where nobody has customers yet', () => {
  fc.assert(
    fc.property(ids, names, (customers, people) => {
      const owners = Object.values(
        ownersOf({ customers: customersNamed(...customers), rules: everybodyTo(people.join('; ')) }),
      );
      const loads = people.map((person) => owners.filter((owner) => owner === person).length);
      expect(loads.reduce((sum, load) => sum + load)).toBe(customers.length);
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
    }),
  );
});

it('sorting the sheet changes nobody’s owner', () => {
  fc.assert(
    fc.property(
      shop.chain((one) =>
        fc
          .shuffledSubarray(one.rows, { minLength: one.rows.length })
          .map((rows) => [one, { ...one, rows }] as const),
      ),
      ([one, sorted]) => {
        expect(dealtOf(sorted).owners).toEqual(dealtOf(one).owners);
      },
    ),
  );
});

it('a second run gives everybody the same owner', () => {
  fc.assert(
    fc.property(shop, (one) => {
      const { owners } = dealtOf(one);
      expect(dealtOf(one, owners).owners).toEqual(owners);
    }),
  );
});

it('everybody gets one of their rule’s people, the present owner where it is among them', () => {
  fc.assert(
    fc.property(shop, (one) => {
      const { owners } = dealtOf(one);
      for (const [id, tier, owner] of one.rows) {
        const people = tier === 'Gold' ? one.gold : one.others;
        expect(people).toContain(owners[id]);
        if (people.includes(owner)) expect(owners[id]).toBe(owner);
      }
    }),
  );
});

it('loads add up to the customers', () => {
  fc.assert(
    fc.property(shop, (one) => {
      const { run } = dealtOf(one);
      expect(run.owners.reduce((sum, { customers }) => sum + customers, 0)).toBe(one.rows.length);
    }),
  );
});
