import fc from 'fast-check';
import { IssueLog } from '../../../../src/core/base/issue';
import { evaluate } from '../../../../src/core/rules/evaluate';
import { explainCustomer, explainer, replay } from '../../../../src/core/rules/explain/explanation';
import { contextOf, someCustomer, someTable, tableOf } from './customers';

describe('an explanation', () => {
  const customers = [{ orders: 3, revenue: null, town: 'Huế' }];
  const table = tableOf([
    { Segment: 'VIP', orders: '>= 3', revenue: '> 100' },
    { Segment: 'Local', Condition: 'town = "Huế" and not(orders > 5)' },
    { Segment: 'Buyer', orders: '1, [2..9]' },
  ]);
  const explanation = explainCustomer(table, 0, contextOf(customers));

  it('gives every rule in order with its verdict, those behind the deciding one, too', () => {
    expect(
      explanation.rules.map(({ row, segment, verdict, decided }) => [row, segment, verdict, decided]),
    ).toEqual([
      [2, 'VIP', 'unknown', false],
      [3, 'Local', 'true', true],
      [4, 'Buyer', 'true', false],
    ]);
    expect([explanation.scheme, explanation.segment, explanation.by]).toEqual(['A', 'Local', 'rules']);
  });

  it('gives of every cell the column, what is wanted, and what the customer has', () => {
    const [orders, revenue] = explanation.rules[0].conditions;
    expect(orders).toEqual({
      column: 'orders',
      text: '>= 3',
      kind: 'test',
      truth: 'true',
      tree: table.rules[0].tests[0].condition.rule,
      wanted: '>= 3',
      values: [{ key: 'orderCount', name: 'orders', type: 'number', unit: 'count', value: 3 }],
      parts: [],
    });
    expect([revenue.truth, revenue.values[0].value]).toEqual(['unknown', null]);
  });

  it('breaks a condition into its parts, each with its truth', () => {
    const [condition] = explanation.rules[1].conditions;
    expect(condition).toMatchObject({
      kind: 'and',
      truth: 'true',
      wanted: 'town = "Huế" and not(orders > 5)',
      parts: [
        { kind: 'test', truth: 'true', wanted: 'town = "Huế"', values: [{ name: 'town', value: 'Huế' }] },
        {
          kind: 'not',
          truth: 'true',
          parts: [{ kind: 'test', truth: 'false', wanted: 'orders > 5', values: [{ value: 3 }] }],
        },
      ],
    });
  });

  it('keeps the values of a cell together, and takes its not( ) apart', () => {
    const cells = tableOf([
      { Segment: 'x', orders: '1, 2' },
      { Segment: 'x', orders: 'not(1, 2)' },
    ]);
    const [list, negated] = explainCustomer(cells, 0, contextOf(customers)).rules.map(
      ({ conditions }) => conditions[0],
    );
    expect([list.kind, list.parts]).toEqual(['test', []]);
    expect(negated).toMatchObject({
      kind: 'not',
      truth: 'true',
      parts: [{ wanted: '1, 2', truth: 'false' }],
    });
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });

  it('of a rule without conditions has none and holds', () => {
    const [rule] = explainCustomer(tableOf([{ Segment: 'all', orders: '-' }]), 0, contextOf(customers)).rules;
    expect([rule.verdict, rule.conditions]).toEqual(['true', []]);
  });
});

describe('an explanation without one deciding rule', () => {
  const customers = [{ orders: 3 }];

  it('says that none hit, and gives the "otherwise" segment', () => {
    const table = tableOf([{ Segment: 'x', orders: '> 5' }], { otherwise: 'rest' });
    const { segment, by, rules } = explainCustomer(table, 0, contextOf(customers));
    expect([segment, by, rules[0].decided]).toEqual(['rest', 'otherwise', false]);
  });

  it('says that several hit where only one may', () => {
    const rules = [
      { Segment: 'x', orders: '> 1' },
      { Segment: 'y', orders: '> 2' },
    ];
    const { segment, by } = explainCustomer(tableOf(rules, { hitPolicy: 'Unique' }), 0, contextOf(customers));
    expect([segment, by]).toEqual([null, 'several']);
  });

  it('marks every rule that gave a segment of a list', () => {
    const rules = [
      { Segment: 'y', orders: '> 2' },
      { Segment: 'x', orders: '> 1' },
      { Segment: 'z', orders: '> 8' },
    ];
    const table = tableOf(rules, { hitPolicy: 'Collect', order: ['x', 'y'] });
    const { segment, rules: explained } = explainCustomer(table, 0, contextOf(customers));
    expect(segment).toBe('x; y');
    expect(explained.map(({ decided }) => decided)).toEqual([true, true, false]);
  });
});

it('replaying an explanation gives the segment that the run gives, under every policy', () => {
  fc.assert(
    fc.property(someTable, fc.array(someCustomer, { minLength: 1, maxLength: 6 }), (table, customers) => {
      const context = contextOf(customers);
      const { labels, segment, rulesOf } = evaluate(table, context.binding, new IssueLog());
      const explain = explainer(table, context);
      customers.forEach((_, row) => {
        const explanation = JSON.parse(JSON.stringify(explain(row))) as ReturnType<typeof explain>;
        expect(replay(explanation)).toBe(labels[segment[row]] ?? null);
        const decided = explanation.rules.flatMap((rule, index) => (rule.decided ? [index] : []));
        expect(decided).toEqual([...rulesOf(row)].sort((a, b) => a - b));
      });
    }),
    { numRuns: 400 },
  );
});
