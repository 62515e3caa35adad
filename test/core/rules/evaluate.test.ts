import fc from 'fast-check';
import { IssueLog } from '../../../src/core/base/issue';
import type { Binding } from '../../../src/core/conditions/types';
import { evaluate } from '../../../src/core/rules/evaluate';
import { NO_RULE, SEVERAL_RULES } from '../../../src/core/rules/hit-policies';
import type { SchemeSettings } from '../../../src/core/settings/types';
import { scheme, tablesOf } from './rules-grid';

type Numbers = readonly (number | null)[];

/** Customers by their orders and revenue; null is blank. */
function bindingOf(orders: Numbers, revenue: Numbers = orders.map(() => null)): Binding {
  const column = (numbers: Numbers) =>
    ({ type: 'number', values: Float64Array.from(numbers, (value) => value ?? NaN) }) as const;
  return {
    column: (key) => column(key === 'orderCount' ? orders : revenue),
    asOf: 0,
    rowCount: orders.length,
    counted: () => true,
    accents: true,
  };
}

type RuleRow = readonly [segment: string, orders: string, condition?: string];

/** What stands in every customer's cell, null for nothing, and the index of the rule that decided. */
function run(rules: readonly RuleRow[], binding: Binding, settings: Partial<SchemeSettings> = {}) {
  const grid = [['Scheme', 'Segment', 'orders', 'Condition'], ...rules.map((cells) => ['A', ...cells])];
  const schemes = [scheme({ name: 'A', ...settings })];
  const [table] = tablesOf(grid, { settings: { schemes } });
  const { labels, segment, decidedBy } = evaluate(table, binding, new IssueLog());
  return {
    segments: Array.from(segment, (index) => labels[index] ?? null),
    decidedBy: [...decidedBy],
  };
}

describe('the policy First', () => {
  it('gives the segment of the topmost rule that holds', () => {
    const rules: RuleRow[] = [
      ['many', '>= 5'],
      ['some', '>= 2'],
      ['one', '>= 1'],
    ];
    expect(run(rules, bindingOf([5, 4, 1, 0]))).toEqual({
      segments: ['many', 'some', 'one', null],
      decidedBy: [0, 1, 2, NO_RULE],
    });
  });

  it('reaches a segment by several rules', () => {
    const rules: RuleRow[] = [
      ['edge', '0'],
      ['middle', '[1..5]'],
      ['edge', '> 5'],
    ];
    expect(run(rules, bindingOf([0, 3, 9])).segments).toEqual(['edge', 'middle', 'edge']);
  });
});

describe('the policy Unique', () => {
  const rules: RuleRow[] = [
    ['a', '>= 5'],
    ['b', '>= 3'],
    ['b', '1'],
  ];

  it('leaves a customer blank whom several rules match, "otherwise" or not', () => {
    expect(run(rules, bindingOf([5, 3, 1, 0]), { hitPolicy: 'Unique', otherwise: 'rest' })).toEqual({
      segments: [null, 'b', 'b', 'rest'],
      decidedBy: [SEVERAL_RULES, 1, 2, NO_RULE],
    });
  });

  it('counts rules, not segments: two rules of one segment are several', () => {
    expect(
      run(
        [
          ['a', '1'],
          ['a', '< 2'],
        ],
        bindingOf([1]),
        { hitPolicy: 'Unique' },
      ).segments,
    ).toEqual([null]);
  });
});

/** Every customer of 5 orders is hit by all three, of 2 by the last two, of 1 by the last, of 0 by none. */
const STEPS: RuleRow[] = [
  ['many', '>= 5'],
  ['some', '>= 2'],
  ['any', '>= 1'],
];

describe('the policy Priority', () => {
  it('gives the segment that stands first in the output order, wherever its rule stands', () => {
    const settings = { hitPolicy: 'Priority', order: ['any', 'many', 'some'], otherwise: 'rest' } as const;
    expect(run(STEPS, bindingOf([5, 2, 1, 0]), settings)).toEqual({
      segments: ['any', 'any', 'any', 'rest'],
      decidedBy: [2, 2, 2, NO_RULE],
    });
  });

  it('takes the order in which the segments first appear where none is set', () => {
    const rules: RuleRow[] = [['few', '1'], ...STEPS, ['few', '>= 5']];
    expect(run(rules, bindingOf([5, 2, 1]), { hitPolicy: 'Priority' })).toEqual({
      segments: ['few', 'some', 'few'],
      decidedBy: [4, 2, 0],
    });
  });
});

describe('the policy Collect', () => {
  const collect = { hitPolicy: 'Collect' } as const;

  it('gives every segment that matches, as a list in output order', () => {
    const settings = { ...collect, order: ['any', 'many'], otherwise: 'rest' };
    expect(run(STEPS, bindingOf([5, 2, 1, 0]), settings)).toEqual({
      segments: ['any; many; some', 'any; some', 'any', 'rest'],
      decidedBy: [0, 1, 2, NO_RULE],
    });
  });

  it('leaves blank whom no rule hits', () => {
    expect(run(STEPS, bindingOf([0]), collect).segments).toEqual([null]);
  });

  it('names a segment once that several rules give', () => {
    expect(run([...STEPS, ['many', '> 6']], bindingOf([7]), collect).segments).toEqual(['many; some; any']);
  });

  it('takes an "otherwise" that a rule gives, too, for the same segment', () => {
    const settings = { ...collect, otherwise: 'any' };
    const [table] = tablesOf([['Scheme', 'Segment', 'orders'], ...STEPS.map((cells) => ['A', ...cells])], {
      settings: { schemes: [scheme({ name: 'A', ...settings })] },
    });
    const { segment, labels } = evaluate(table, bindingOf([1, 0]), new IssueLog());
    expect([[...segment], labels]).toEqual([[0, 0], ['any']]);
  });

  it('knows the rules behind each list, in the order of its segments', () => {
    const settings = { ...collect, order: ['any'] };
    const [table] = tablesOf([['Scheme', 'Segment', 'orders'], ...STEPS.map((cells) => ['A', ...cells])], {
      settings: { schemes: [scheme({ name: 'A', ...settings })] },
    });
    const { rulesOf } = evaluate(table, bindingOf([5, 1, 0]), new IssueLog());
    expect([0, 1, 2].map(rulesOf)).toEqual([[2, 0, 1], [2], []]);
  });
});

describe('a rule', () => {
  it('holds only when all of its tests hold', () => {
    const both: RuleRow[] = [['x', '>= 2', 'revenue > 10']];
    expect(run(both, bindingOf([2, 2, 1], [11, 10, 11])).segments).toEqual(['x', null, null]);
  });

  it('without a test holds for everybody', () => {
    expect(run([['all', '-', '']], bindingOf([0, null])).segments).toEqual(['all', 'all']);
  });

  it('does not hold where a value is unknown, and neither does its opposite', () => {
    const rules: RuleRow[] = [
      ['more', '', 'revenue > 5'],
      ['not more', '', 'not(revenue > 5)'],
    ];
    expect(run(rules, bindingOf([1, 1, 1], [6, 5, null]), { otherwise: 'unknown' }).segments).toEqual([
      'more',
      'not more',
      'unknown',
    ]);
  });

  it('with an unknown and a false test does not hold, with an unknown "or" a true one does', () => {
    const rules: RuleRow[] = [['x', '', 'revenue > 5 or orders > 1']];
    expect(run(rules, bindingOf([2, 1], [null, null])).segments).toEqual(['x', null]);
  });
});

describe('every customer', () => {
  const rules: RuleRow[] = [
    ['a', '> 6'],
    ['b', '', 'revenue > 3'],
    ['c', '< 2'],
  ];
  const numbers = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 9 }), fc.option(fc.integer({ min: 0, max: 9 }))),
  );

  it('has just one segment where there is an "otherwise"', () => {
    fc.assert(
      fc.property(numbers, (rows) => {
        const binding = bindingOf(
          rows.map(([orders]) => orders),
          rows.map(([, revenue]) => revenue),
        );
        for (const segment of run(rules, binding, { otherwise: 'rest' }).segments)
          expect(segment).not.toBeNull();
      }),
    );
  });

  it('has under Collect the segments that First gives when each rule is alone, and under Priority the first of them', () => {
    const order = ['c', 'a', 'b'];
    fc.assert(
      fc.property(numbers, (rows) => {
        const binding = bindingOf(
          rows.map(([orders]) => orders),
          rows.map(([, revenue]) => revenue),
        );
        const alone = order.map(
          (name) =>
            run(
              rules.filter(([segment]) => segment === name),
              binding,
            ).segments,
        );
        const sets = rows.map((_, row) => alone.flatMap((segments) => segments[row] ?? []));
        const lists = run(rules, binding, { hitPolicy: 'Collect', order }).segments;
        expect(lists.map((text) => text?.split('; ') ?? [])).toEqual(sets);
        const first = run(rules, binding, { hitPolicy: 'Priority', order }).segments;
        expect(first).toEqual(sets.map(([segment]) => segment ?? null));
      }),
    );
  });

  it('has the segment that the rules give to it alone', () => {
    fc.assert(
      fc.property(numbers, (rows) => {
        const together = run(
          rules,
          bindingOf(
            rows.map(([orders]) => orders),
            rows.map(([, revenue]) => revenue),
          ),
        );
        const alone = rows.map(([orders, revenue]) => run(rules, bindingOf([orders], [revenue])).segments[0]);
        expect(together.segments).toEqual(alone);
      }),
      { numRuns: 30 },
    );
  });
});

it('no customers give empty columns', () => {
  expect(run([['a', '1']], bindingOf([]))).toEqual({ segments: [], decidedBy: [] });
});

describe('a warning that only the data can give', () => {
  it('names the rule and its column', () => {
    const [table] = tablesOf([
      ['Scheme', 'Segment', 'orders'],
      ['A', 'best', 'top 20%'],
    ]);
    const issues = new IssueLog();
    // Of ten customers the best two are wanted; all ten tie.
    evaluate(table, bindingOf(new Array<number>(10).fill(1)), issues);
    expect(issues.list()).toMatchObject([
      {
        code: 'rule.topTies',
        severity: 'warning',
        where: { sheet: 'Rules', column: 'orders', rows: [2] },
        params: { caught: 10, counted: 10 },
      },
    ]);
  });
});
