import fc from 'fast-check';
import { IssueLog } from '../../../../src/core/base/issue';
import { evaluate } from '../../../../src/core/rules/evaluate';
import { explainer, replay } from '../../../../src/core/rules/explain/explanation';
import type { HitPolicy } from '../../../../src/core/settings/types';
import {
  bindingOf,
  contextOf,
  someCustomer,
  someRule,
  someTable,
  tableOf,
  type Cells,
} from '../explain/customers';
import { assigned, daysAgo, segmentsOf, type Known } from './kept';

const someKeep = fc.record({
  'Keep if': fc.constantFrom('-', 'true', 'orders >= 3', 'revenue > 2', 'town = "Huế"'),
  'Hold days': fc.constantFrom('', '1', '5', '30'),
});
const someKeepingRule: fc.Arbitrary<Cells> = fc
  .tuple(someRule, someKeep)
  .map(([rule, keep]) => ({ ...rule, ...keep }));

const somePast = fc.record(
  {
    was: fc.constantFrom('x', 'y', 'z', 'x; z', 'rest', 'gone'),
    since: fc.integer({ min: -2, max: 40 }).map(daysAgo),
  },
  { requiredKeys: [] },
);
const somebody: fc.Arbitrary<Known> = fc
  .tuple(someCustomer, somePast)
  .map(([customer, past]) => ({ ...customer, ...past }));
const several = fc.array(somebody, { minLength: 1, maxLength: 6 });

const tableUnder = (policies: readonly HitPolicy[]) =>
  fc
    .tuple(
      fc.array(someKeepingRule, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...policies),
      fc.constantFrom(null, 'rest', 'x'),
      fc.shuffledSubarray(['x', 'y', 'z']),
    )
    .map(([rules, hitPolicy, otherwise, order]) => {
      // Of lists days are refused.
      const cells = rules.map((rule) => (hitPolicy === 'Collect' ? { ...rule, 'Hold days': '' } : rule));
      return tableOf(cells, { hitPolicy, otherwise, order });
    });
const anyTable = tableUnder(['First', 'Unique', 'Priority', 'Collect']);

it('without a column to keep, the past changes nothing', () => {
  fc.assert(
    fc.property(someTable, several, (table, customers) => {
      const alone = evaluate(table, bindingOf(customers), new IssueLog());
      expect(segmentsOf(assigned(table, customers))).toEqual(segmentsOf(alone));
    }),
  );
});

it('without a past, the columns to keep change nothing', () => {
  fc.assert(
    fc.property(anyTable, fc.array(someCustomer, { minLength: 1 }), (table, customers) => {
      const alone = evaluate(table, bindingOf(customers), new IssueLog());
      expect(segmentsOf(assigned(table, customers))).toEqual(segmentsOf(alone));
    }),
  );
});

it('a second run over the same customers changes nothing', () => {
  fc.assert(
    fc.property(anyTable, several, (table, customers) => {
      const first = segmentsOf(assigned(table, customers));
      const later = customers.map((customer, row): Known => ({
        ...customer,
        was: first[row] ?? undefined,
        // Whoever stays in a segment entered it when they did; whoever moves enters it now.
        since: first[row] === customer.was ? customer.since : daysAgo(0),
      }));
      expect(segmentsOf(assigned(table, later))).toEqual(first);
    }),
    { numRuns: 200 },
  );
});

it('whose rules always keep never falls, and rises as without them', () => {
  const cells = fc.array(someRule, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(cells, several, (rules, customers) => {
      const table = tableOf(rules.map((rule) => ({ ...rule, 'Keep if': 'true' })));
      const places = table.rules.map(({ segment }) => segment);
      const alone = evaluate(table, bindingOf(customers), new IssueLog());
      const { decidedBy } = assigned(table, customers);
      customers.forEach(({ was }, row) => {
        const held = places.indexOf(was ?? '');
        const own = alone.decidedBy[row];
        // The topmost of the rule that matches and the first rule of the segment before; one segment is one place.
        const best = held < 0 ? own : own < 0 ? held : Math.min(own, held);
        const now = decidedBy[row];
        expect(now < 0 ? null : places[now]).toBe(best < 0 ? null : places[best]);
      });
    }),
    { numRuns: 200 },
  );
});

it('replaying an explanation gives the segment that the run gives, for who is kept, too', () => {
  fc.assert(
    fc.property(anyTable, several, (table, customers) => {
      const beside = assigned(table, customers);
      const explain = explainer(table, { ...contextOf(customers), beside });
      customers.forEach((_, row) => {
        const explanation = JSON.parse(JSON.stringify(explain(row))) as ReturnType<typeof explain>;
        expect(replay(explanation)).toBe(beside.labels[beside.segment[row]] ?? null);
        const decided = explanation.rules.flatMap((rule, index) => (rule.decided ? [index] : []));
        expect(decided).toEqual([...beside.rulesOf(row)].sort((a, b) => a - b));
        const kept = explanation.rules.map((rule) => rule.kept?.by ?? null);
        expect(kept).toEqual(table.rules.map((_rule, rule) => beside.keptBy(row, rule)?.by ?? null));
      });
    }),
    { numRuns: 200 },
  );
});
