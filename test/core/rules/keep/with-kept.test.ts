import { IssueLog } from '../../../../src/core/base/issue';
import { evaluate } from '../../../../src/core/rules/evaluate';
import { NO_RULE, SEVERAL_RULES } from '../../../../src/core/rules/hit-policies';
import { bindingOf, tableOf, type Cells } from '../explain/customers';
import { assigned, beforeOf, daysAgo, segmentsOf, type Known } from './kept';
import { withKept } from '../../../../src/core/rules/keep/with-kept';

/** VIP from 10 million on, and until they fall under 8. Revenue in millions. */
const TIERS: readonly Cells[] = [
  { Segment: 'VIP', revenue: '>= 10', 'Keep if': 'revenue >= 8' },
  { Segment: 'Regular', revenue: '>= 1' },
];
const HELD: readonly Cells[] = [
  { Segment: 'VIP', revenue: '>= 10', 'Hold days': '30' },
  { Segment: 'Regular', revenue: '>= 1' },
];

const segments = (rules: readonly Cells[], customers: readonly Known[]) =>
  segmentsOf(assigned(tableOf(rules, { otherwise: 'New' }), customers));

describe('a rule with a condition to keep', () => {
  it('keeps who was in its segment as long as the condition holds, and takes in nobody by it', () => {
    const customers = [
      { revenue: 10 }, // fits the rule
      { revenue: 9, was: 'VIP' }, // kept
      { revenue: 8, was: 'VIP' }, // kept, just
      { revenue: 7.99, was: 'VIP' }, // falls
      { revenue: 9, was: 'Regular' }, // was never there
      { revenue: 9 }, // nothing is known
    ];
    expect(segments(TIERS, customers)).toEqual(['VIP', 'VIP', 'VIP', 'Regular', 'Regular', 'Regular']);
  });

  it('does not keep whose value is blank: nobody knows whether the condition holds', () => {
    expect(segments(TIERS, [{ revenue: null, was: 'VIP' }])).toEqual(['New']);
  });

  it('knows a segment again whose name changed in case or spaces', () => {
    expect(segments(TIERS, [{ revenue: 9, was: 'vip ' }])).toEqual(['VIP']);
  });

  it('knows nobody again who was in a segment that no rule gives any more', () => {
    expect(segments(TIERS, [{ revenue: 9, was: 'Platinum' }])).toEqual(['Regular']);
  });

  it('is the rule that decided, and says that the condition holds', () => {
    const assignment = assigned(tableOf(TIERS), [
      { revenue: 9, was: 'VIP' },
      { revenue: 12, was: 'VIP' },
    ]);
    expect([...assignment.decidedBy]).toEqual([0, 0]);
    expect(assignment.rulesOf(0)).toEqual([0]);
    expect(assignment.keptBy(0, 0)).toEqual({ by: 'condition' });
    // Whoever fits the rule is in it by right.
    expect(assignment.keptBy(1, 0)).toBeNull();
  });
});

describe('a rule that holds for days', () => {
  it('keeps who entered less than so many days ago', () => {
    const customers = [0, 29, 30, 31].map((days) => ({ revenue: 5, was: 'VIP', since: daysAgo(days) }));
    expect(segments(HELD, customers)).toEqual(['VIP', 'VIP', 'Regular', 'Regular']);
  });

  it('says how many days it has been', () => {
    const assignment = assigned(tableOf(HELD), [{ revenue: 5, was: 'VIP', since: daysAgo(12) }]);
    expect(assignment.keptBy(0, 0)).toEqual({ by: 'days', days: 12, of: 30 });
  });

  it('counts who enters after the analysis date as entered on it', () => {
    const assignment = assigned(tableOf(HELD), [{ revenue: 5, was: 'VIP', since: daysAgo(-3) }]);
    expect(assignment.keptBy(0, 0)).toEqual({ by: 'days', days: 0, of: 30 });
  });

  it('keeps nobody whose day of entry is not known', () => {
    expect(segments(HELD, [{ revenue: 5, was: 'VIP' }])).toEqual(['Regular']);
  });

  it('keeps by its condition, too, when the days are over', () => {
    const rules = [{ ...HELD[0], 'Keep if': 'revenue >= 8' }, HELD[1]];
    const since = daysAgo(40);
    expect(
      segments(rules, [
        { revenue: 9, was: 'VIP', since },
        { revenue: 7, was: 'VIP', since },
      ]),
    ).toEqual(['VIP', 'Regular']);
  });
});

describe('under the policy First', () => {
  const rules: readonly Cells[] = [
    { Segment: 'Gold', revenue: '>= 20' },
    { Segment: 'VIP', revenue: '>= 10', 'Keep if': 'true' },
    { Segment: 'Regular', revenue: '>= 1' },
  ];

  it('a rule above promotes at once, a rule below does not demote', () => {
    expect(
      segments(rules, [
        { revenue: 25, was: 'VIP' },
        { revenue: 2, was: 'VIP' },
        { revenue: 0, was: 'VIP' },
      ]),
    ).toEqual(['Gold', 'VIP', 'VIP']);
  });

  it('any rule of the segment keeps, each from its own place', () => {
    // The second rule of VIP stands below Regular: what it keeps falls to Regular, but not to "otherwise".
    const two: readonly Cells[] = [
      { Segment: 'VIP', revenue: '>= 10', 'Keep if': 'orders >= 5' },
      { Segment: 'Regular', revenue: '>= 1' },
      { Segment: 'VIP', orders: '>= 9', 'Keep if': 'orders >= 3' },
    ];
    expect(
      segments(two, [
        { revenue: 2, orders: 5, was: 'VIP' },
        { revenue: 2, orders: 3, was: 'VIP' },
        { revenue: 0, orders: 3, was: 'VIP' },
        { revenue: 0, orders: 2, was: 'VIP' },
      ]),
    ).toEqual(['VIP', 'Regular', 'VIP', 'New']);
  });

  it('a rule that fits decides before one of the same segment that only keeps', () => {
    const two: readonly Cells[] = [
      { Segment: 'VIP', revenue: '>= 10', 'Keep if': 'true' },
      { Segment: 'VIP', orders: '>= 9' },
    ];
    const { decidedBy } = assigned(tableOf(two), [{ revenue: 1, orders: 9, was: 'VIP' }]);
    expect([...decidedBy]).toEqual([1]);
  });
});

it('under the policy Priority the order of the segments says what is above', () => {
  const rules: readonly Cells[] = [
    { Segment: 'Regular', revenue: '>= 1' },
    { Segment: 'VIP', revenue: '>= 10', 'Keep if': 'true' },
    { Segment: 'Gold', revenue: '>= 20' },
  ];
  const table = tableOf(rules, { hitPolicy: 'Priority', order: ['Gold', 'VIP', 'Regular'] });
  const customers = [
    { revenue: 25, was: 'VIP' },
    { revenue: 2, was: 'VIP' },
  ];
  expect(segmentsOf(assigned(table, customers))).toEqual(['Gold', 'VIP']);
});

describe('under the policy Unique', () => {
  const rules: readonly Cells[] = [
    { Segment: 'Gold', revenue: '>= 20' },
    { Segment: 'VIP', revenue: '[10..20)', 'Keep if': 'revenue >= 8' },
    { Segment: 'Regular', revenue: '< 10' },
  ];
  const table = tableOf(rules, { hitPolicy: 'Unique' });

  it('the order of the table says what is above, and whoever is kept is no fault', () => {
    const customers = [
      { revenue: 9, was: 'VIP' },
      { revenue: 25, was: 'VIP' },
      { revenue: 7, was: 'VIP' },
    ];
    expect(segmentsOf(assigned(table, customers))).toEqual(['VIP', 'Gold', 'Regular']);
  });

  it('several rules that match stay a fault', () => {
    const clash = tableOf([...rules, { Segment: 'Big', revenue: '>= 9' }], { hitPolicy: 'Unique' });
    const { decidedBy } = assigned(clash, [{ revenue: 9.5, was: 'VIP' }]);
    expect([...decidedBy]).toEqual([SEVERAL_RULES]);
  });
});

describe('under the policy Collect', () => {
  const rules: readonly Cells[] = [
    { Segment: 'VIP', revenue: '>= 10', 'Keep if': 'revenue >= 8' },
    { Segment: 'Deal hunter', orders: '>= 5' },
  ];
  const table = tableOf(rules, { hitPolicy: 'Collect', otherwise: 'rest' });

  it('a segment that is kept is in the list beside those that match', () => {
    const customers = [
      { revenue: 9, orders: 6, was: 'VIP; Deal hunter' },
      { revenue: 9, orders: 6, was: 'Deal hunter' },
      { revenue: 9, orders: 1, was: 'VIP; Deal hunter' },
      { revenue: 7, orders: 1, was: 'VIP' },
    ];
    const assignment = assigned(table, customers);
    expect(segmentsOf(assignment)).toEqual(['VIP; Deal hunter', 'Deal hunter', 'VIP', 'rest']);
    expect([0, 1, 2, 3].map((row) => assignment.rulesOf(row))).toEqual([[0, 1], [1], [0], []]);
    expect([...assignment.decidedBy]).toEqual([0, 1, 0, NO_RULE]);
    // The list of both comes from no customer whom both rules match: it was made for who is kept.
    expect(assignment.parts[assignment.segment[0]]).toEqual([0, 1]);
  });
});

describe('nothing is changed', () => {
  it('where no rule keeps anybody', () => {
    const binding = bindingOf([{ revenue: 9 }]);
    const own = evaluate(tableOf([{ Segment: 'VIP', revenue: '>= 10' }]), binding, new IssueLog());
    expect(withKept(own, { binding, before: beforeOf([{ was: 'VIP' }]) })).toBe(own);
  });

  it('for the customer who stands for all walk-ins', () => {
    const table = { ...tableOf(TIERS), segments: ['VIP', 'Regular', 'Walk-in'], walkIn: 'Walk-in' };
    const assignment = assigned(table, [{ revenue: 9, was: 'VIP' }], () => false);
    expect(segmentsOf(assignment)).toEqual(['Walk-in']);
  });
});
