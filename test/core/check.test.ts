import { checkSheets } from '../../src/core/check';
import { inputOf, type Grids } from './rule-data';

/** An has three orders, Bình one, Chi none. */
const SHOP = {
  customers: [
    ['Customer id', 'Name', 'City'],
    ['C1', 'An', 'Hanoi'],
    ['C2', 'Bình', ''],
    ['C3', 'Chi', 'Hue'],
  ],
  orders: [
    ['Order id', 'Customer id', 'Date', 'Amount'],
    ['O1', 'C1', '2025-12-01', 100],
    ['O2', 'C1', '2025-12-11', 200],
    ['O3', 'C1', '2025-12-21', 300],
    ['O4', 'C2', '2025-12-31', 50],
  ],
};

function check(grids: Grids) {
  const input = inputOf(grids);
  const result = checkSheets(input);
  const issues = input.issues.list().map(({ code, where }) => [code, ...where.rows]);
  return { result, issues };
}

const rulesOf = (...rows: readonly (readonly string[])[]) => [
  ['Scheme', 'Segment', 'orders', 'Condition'],
  ...rows.map((cells) => ['Behaviour', ...cells]),
];

describe('a check of the rules', () => {
  it('counts whom each rule fits, and whom it gives its segment', () => {
    const rules = rulesOf(['Regular', '>= 3', ''], ['Buyer', '>= 1', ''], ['Nobody', '0', '']);
    // >= 3 fits An alone; >= 1 fits An and Bình, of whom An is taken already; Chi has no order.
    const { result } = check({ ...SHOP, rules });
    expect(result?.customers).toBe(3);
    expect(result?.tables[0].rules.map(({ matches }) => matches)).toEqual([
      { holds: 1, decides: 1 },
      { holds: 2, decides: 1 },
      { holds: 1, decides: 1 },
    ]);
  });

  it('counts every rule that fits where the scheme collects segments', () => {
    const rules = rulesOf(['Regular', '>= 3', ''], ['Buyer', '>= 1', '']);
    const schemes = [
      {
        name: 'Behaviour',
        column: 'B',
        hitPolicy: 'Collect',
        order: [],
        otherwise: 'None',
        on: true,
      } as const,
    ].map((scheme) => ({ ...scheme, bins: null, pack: null }));
    const { result } = check({ ...SHOP, rules, settings: { schemes } });
    expect(result?.tables[0].rules.map(({ matches }) => matches.decides)).toEqual([1, 2]);
  });

  it('counts for whom a rule is undecided, and by which blank', () => {
    // Days since the last order are blank for Chi alone.
    const { result } = check({ ...SHOP, rules: rulesOf(['Fresh', '', 'days since last order <= 20']) });
    expect(result?.tables[0].rules[0].undecided).toMatchObject({
      customers: 1,
      blanks: [{ key: 'recencyDays', customers: 1 }],
    });
  });

  it('tells of a rule that fits nobody, and of one whose customers others take', () => {
    const rules = rulesOf(
      ['Many', '>= 100', ''],
      ['Buyer', '>= 1', ''],
      ['Regular', '', 'revenue > 500'],
      ['None', '0', ''],
    );
    // Row 4: revenue 600 is An's, whom row 3 has taken.
    expect(check({ ...SHOP, rules }).issues).toEqual(
      expect.arrayContaining([
        ['rules.matchedNobody', 2],
        ['rules.decidedNobody', 4],
      ]),
    );
  });

  it('warns of a rule that can never be reached', () => {
    const rules = rulesOf(['Buyer', '>= 1', ''], ['Regular', '>= 3', ''], ['None', '0', '']);
    expect(check({ ...SHOP, rules }).issues).toContainEqual(['rules.unreachableSegment', 3]);
  });

  it('warns where "not" meets blanks', () => {
    const rules = [
      ['Scheme', 'Segment', 'City'],
      ['Behaviour', 'Elsewhere', '!= "Hanoi"'],
    ];
    // Bình has no city, and is "not in Hanoi" all the same.
    expect(check({ ...SHOP, rules }).issues).toContainEqual(['rules.blankMatches', 2]);
  });

  it('runs the tests of the tab Rule tests', () => {
    const rules = rulesOf(['Regular', '>= 3', ''], ['Rest', '< 3', '']);
    const cases = [
      ['Expected segment', 'orders'],
      ['Regular', 3],
      ['Regular', 2],
    ];
    const { result, issues } = check({ ...SHOP, rules, cases });
    expect(result?.cases?.map(({ passed }) => passed)).toEqual([true, false]);
    expect(issues).toEqual([['cases.failed', 3]]);
  });

  it('needs no customers', () => {
    const { result, issues } = check({ rules: rulesOf(['Regular', '>= 3', ''], ['Rest', '< 3', '']) });
    expect(result).toMatchObject({ customers: 0, cases: null });
    expect(issues).toEqual([]);
  });

  it('has no result where a rule is wrong', () => {
    const { result, issues } = check({ ...SHOP, rules: rulesOf(['Regular', '=> 3', '']) });
    expect(result).toBeNull();
    expect(issues).toEqual([['rule.badOperator', 2]]);
  });
});
