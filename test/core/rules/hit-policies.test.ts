import fc from 'fast-check';
import type { Truth } from '../../../src/core/conditions/types';
import {
  AGGREGATIONS,
  findHits,
  HIT_POLICIES,
  NO_RULE,
  SEVERAL_RULES,
  trialOf,
  type Aggregation,
  type DmnHitPolicy,
} from '../../../src/core/rules/hit-policies';

/** A table seen from one row: of each rule whether it hits and where its outcome stands in the order of output values. */
type Rules = readonly (readonly [hit: Truth, outcome: number])[];

/** The hits in the policy's order, and the one that counts; null where all do. */
function play(name: DmnHitPolicy, rules: Rules): { hits: number[]; choice: number | null } {
  const policy = HIT_POLICIES[name];
  const outcomes = rules.map(([, outcome]) => outcome);
  const predicates = rules.map(
    ([hit]) =>
      () =>
        hit,
  );
  const hits = new Int32Array(rules.length);
  const count = findHits(trialOf(policy, predicates, outcomes), 0, hits);
  return {
    hits: [...hits.subarray(0, count)],
    choice: policy.choose && policy.choose(hits, count, outcomes),
  };
}

const choice = (name: DmnHitPolicy, rules: Rules) => play(name, rules).choice;
const list = (name: DmnHitPolicy, rules: Rules) => play(name, rules).hits;

/** Rules 1, 2 and 3 hit; by outcome rule 2 comes first, then 0 and 3, then 1. Rule 4 is unknown. */
const RULES: Rules = [
  [0, 1],
  [1, 2],
  [1, 0],
  [1, 1],
  [-1, 0],
];
const NOBODY: Rules = [
  [0, 0],
  [-1, 1],
];
const ONE: Rules = [
  [0, 0],
  [1, 1],
  [-1, 0],
];

describe('one rule counts', () => {
  it.each<[DmnHitPolicy, number]>([
    ['First', 1],
    ['Priority', 2],
    ['Unique', SEVERAL_RULES],
    ['Any', SEVERAL_RULES],
  ])('under %s, of several with different outcomes: %i', (name, rule) => {
    expect(choice(name, RULES)).toBe(rule);
  });

  it.each<DmnHitPolicy>(['First', 'Priority', 'Unique', 'Any'])('under %s the only one that hits', (name) => {
    expect(choice(name, ONE)).toBe(1);
    expect(choice(name, NOBODY)).toBe(NO_RULE);
    expect(choice(name, [])).toBe(NO_RULE);
  });

  it('under Any where several agree, under Unique not even then', () => {
    const agreeing: Rules = [
      [0, 0],
      [1, 1],
      [0, 2],
      [1, 1],
    ];
    expect([choice('Any', agreeing), choice('Unique', agreeing)]).toEqual([1, SEVERAL_RULES]);
  });

  it('under Any no longer where the third disagrees', () => {
    expect(
      choice('Any', [
        [1, 1],
        [1, 1],
        [1, 0],
      ]),
    ).toBe(SEVERAL_RULES);
  });

  it('under Priority, of several with the first outcome, the one that stands first', () => {
    expect(
      choice('Priority', [
        [1, 5],
        [1, 2],
        [1, 2],
      ]),
    ).toBe(1);
  });
});

describe('all rules count', () => {
  it.each<[DmnHitPolicy, number[]]>([
    ['Rule order', [1, 2, 3]],
    ['Output order', [2, 3, 1]],
    ['Collect', [1, 2, 3]],
  ])('under %s: %j', (name, hits) => {
    expect(play(name, RULES)).toEqual({ hits, choice: null });
    expect(list(name, NOBODY)).toEqual([]);
  });
});

describe('no rule is tried', () => {
  const tried = (name: DmnHitPolicy): number[] => {
    const seen: number[] = [];
    const predicates = [0, 1, 2, 3].map((rule) => () => {
      seen.push(rule);
      return 1 as const;
    });
    findHits(trialOf(HIT_POLICIES[name], predicates, [3, 2, 1, 0]), 0, new Int32Array(4));
    return seen;
  };

  it.each<[DmnHitPolicy, number[]]>([
    ['First', [0]],
    ['Unique', [0, 1]],
    ['Priority', [3]],
    ['Any', [0, 1, 2, 3]],
    ['Collect', [0, 1, 2, 3]],
  ])('under %s beyond %j, where each hits', (name, rules) => expect(tried(name)).toEqual(rules));
});

describe('Collect makes one number of several', () => {
  // 98.83 + 150.21 + 98.83 = 347.87
  it.each<[Aggregation, number]>([
    ['sum', 347.87],
    ['min', 98.83],
    ['max', 150.21],
    ['count', 3],
  ])('%s: %d', (name, result) => {
    expect(AGGREGATIONS[name]([98.83, 150.21, 98.83])).toBeCloseTo(result, 9);
    expect(AGGREGATIONS[name]([])).toBeNull();
  });
});

describe('of any table', () => {
  const rules = fc.array(
    fc.tuple(fc.constantFrom<Truth>(1, 0, -1), fc.nat({ max: 4 })).map((rule) => rule as Rules[number]),
    { maxLength: 12 },
  );
  const always = (fact: (rules: Rules) => void) => fc.assert(fc.property(rules, fact));

  it('First is the first of Rule order, Priority the first of Output order', () => {
    always((table) => {
      expect(choice('First', table)).toBe(list('Rule order', table)[0] ?? NO_RULE);
      expect(choice('Priority', table)).toBe(list('Output order', table)[0] ?? NO_RULE);
    });
  });

  it('Rule order and Output order are the same rules: all that hit', () => {
    always((table) => {
      const hits = table.flatMap(([hit], rule) => (hit === 1 ? [rule] : []));
      expect(list('Rule order', table)).toEqual(hits);
      expect([...list('Output order', table)].sort((a, b) => a - b)).toEqual(hits);
    });
  });

  it('Output order ascends by outcome, and by rule among equal ones', () => {
    always((table) => {
      const order = list('Output order', table).map((rule) => table[rule][1] * 100 + rule);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    });
  });

  it('Unique is at fault just where two hit, Any where two differ; both are First otherwise', () => {
    always((table) => {
      const hits = list('Collect', table);
      const differ = new Set(hits.map((rule) => table[rule][1])).size > 1;
      expect(choice('Unique', table)).toBe(hits.length > 1 ? SEVERAL_RULES : choice('First', table));
      expect(choice('Any', table)).toBe(differ ? SEVERAL_RULES : choice('First', table));
    });
  });
});
