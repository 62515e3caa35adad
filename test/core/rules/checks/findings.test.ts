import { reportIssue } from '../../../../src/i18n/index';
import { check, linesOf, tableOf } from './check-tables';

const OTHERWISE = { otherwise: 'rest' } as const;

/** Findings of rules about one metric, a cell each; segments are a, b, c … */
function findingsOf(header: string, cells: readonly string[], settings: object = OTHERWISE): string[] {
  const rules = cells.map((cell, index) => [String.fromCharCode(97 + index), cell]);
  return linesOf(tableOf([header], rules, settings));
}

describe('a contradiction', () => {
  it.each([
    // Half an order is none: there is no whole number between 1 and 2.
    ['orders', '(1..2)'],
    ['orders', '< 0'],
    ['recency score', '6'],
    ['frequency score', '< 1'],
    ['discounted share', '> 1'],
    ['orders', '> null'],
    ['ABC class', '"D"'],
    // 100 R + 10 F + M with scores from 1 to 5: 160 has no such digits.
    ['RFM score', '160'],
    ['joined', '(date("2026-01-01")..date("2026-01-02"))'],
    ['height', '? > 5 and ? < 5'],
    ['vip', '? and not(?)'],
  ])('is found under %s in the cell %s', (header, cell) => {
    expect(findingsOf(header, [cell])).toEqual([`2 contradicts itself: ${header} ${cell}`]);
  });

  it.each([
    ['revenue', '< 0'],
    ['height', '(1..2)'],
    ['orders', 'null'],
    ['recency score', '5'],
    ['RFM score', '155'],
  ])('is none under %s in the cell %s', (header, cell) => {
    expect(findingsOf(header, [cell])).toEqual([]);
  });

  it('names the tests that clash, and no other', () => {
    const table = tableOf(['orders', 'town', 'Condition'], [['a', '> 5', 'Huế', 'orders < 3']], OTHERWISE);
    expect(linesOf(table)).toEqual(['2 contradicts itself: orders > 5, Condition orders < 3']);
    expect(check(table).issues).toMatchObject([
      {
        code: 'rules.contradiction',
        severity: 'warning',
        where: { sheet: 'Rules', rows: [2] },
        params: { tests: 'orders: > 5 · Condition: orders < 3' },
      },
    ]);
  });

  it('names the column where it lies in one cell', () => {
    const [issue] = check(tableOf(['orders'], [['a', '(1..2)']], OTHERWISE)).issues;
    expect(issue.where).toMatchObject({ column: 'orders', rows: [2] });
  });
});

describe('a shadowed rule', () => {
  it('lies in an earlier one', () => {
    expect(findingsOf('revenue', ['>= 10', '>= 20'])).toEqual(['3 is shadowed by 2, nobody is b']);
  });

  it('may be covered by several together, of which only the needed ones are named', () => {
    // [1..9] ⊂ [0..5] ∪ [5..10]; [2..4] adds nothing, and 20 lies elsewhere.
    expect(findingsOf('revenue', ['20', '[0..5]', '[2..4]', '[5..10]', '[1..9]'])).toEqual([
      '4 is shadowed by 3, nobody is c',
      '6 is shadowed by 3 5, nobody is e',
    ]);
  });

  it('of whole numbers is covered by the numbers before it: 2 and 3 are all between 1 and 4', () => {
    expect(findingsOf('orders', ['2', '3', '(1..4)'])).toEqual(['4 is shadowed by 2 3, nobody is c']);
    expect(findingsOf('height', ['2', '3', '(1..4)'])).toEqual([]);
  });

  it('does not lose its segment if another rule gives it', () => {
    const rules = [
      ['a', '>= 10'],
      ['b', '>= 20'],
      ['b', '< 0'],
    ];
    expect(linesOf(tableOf(['revenue'], rules, OTHERWISE))).toEqual(['3 is shadowed by 2']);
  });

  it('is none as long as blanks are left to it', () => {
    expect(findingsOf('revenue', ['>= 10', '< 10', '-'])).toEqual([]);
    expect(findingsOf('revenue', ['>= 10', '< 10', 'null', '-'])).toEqual([
      '5 is shadowed by 2 3 4, nobody is d',
    ]);
  });

  it('under Priority gives way to better segments, wherever they stand', () => {
    const settings = { ...OTHERWISE, hitPolicy: 'Priority', order: ['b', 'a'] };
    expect(findingsOf('revenue', ['>= 20', '>= 10'], settings)).toEqual(['2 is shadowed by 3, nobody is a']);
    expect(findingsOf('revenue', ['>= 10', '>= 20'], settings)).toEqual([]);
  });

  it('is no fault under Collect, where every hit counts', () => {
    expect(findingsOf('revenue', ['>= 10', '>= 20'], { hitPolicy: 'Collect' })).toEqual([]);
  });

  it('comes with a customer whom it hits in vain', () => {
    const [issue] = check(
      tableOf(
        ['orders'],
        [
          ['a', '>= 10'],
          ['b', '12'],
        ],
        OTHERWISE,
      ),
    ).issues;
    expect(issue).toMatchObject({
      code: 'rules.unreachableSegment',
      where: { rows: [3] },
      params: { segment: 'b', by: '2', example: 'orders = 12' },
    });
    expect(reportIssue(issue, 'en').message).toContain('Nobody can ever get the segment "b"');
  });
});

describe('tests that cannot be looked into', () => {
  const table = (...conditions: string[]) =>
    tableOf(
      ['Condition'],
      conditions.map((condition, index) => [`segment ${index}`, condition]),
      OTHERWISE,
    );

  it('shadow their equals, whatever they say', () => {
    expect(linesOf(table('revenue > height * 3', 'revenue > height * 3 and vip'))).toEqual([
      '3 is shadowed by 2, nobody is segment 1',
    ]);
  });

  it('shadow nothing else', () => {
    expect(linesOf(table('contains(town, "u")', 'town = "Huế"', 'town = "Vinh"'))).toEqual([
      // Huế has a u, which only a try would show; Vinh has none, and a try shows it.
      'undecided reach: 3',
    ]);
  });

  it('of a list are its members, each for itself', () => {
    expect(
      linesOf(table('labels = "x" or labels = "y"', 'labels = "y"', 'labels = "z"', 'labels = null')),
    ).toEqual(['3 is shadowed by 2, nobody is segment 1']);
  });

  it('ask for the top in order: whoever is in the top 10 % is in the top 20 %', () => {
    expect(findingsOf('revenue', ['top 20%', 'top 10%'])).toEqual(['3 is shadowed by 2, nobody is b']);
    expect(findingsOf('revenue', ['top 10%', 'top 20%', 'bottom 10%', '-'])).toEqual(['undecided reach: 4']);
  });
});

describe('a duplicate', () => {
  it('may be written in another way', () => {
    const rules = [
      ['a', '>= 1', ''],
      ['a', '', 'orders > 0'],
    ];
    const table = tableOf(['orders', 'Condition'], rules, OTHERWISE);
    expect(linesOf(table)).toEqual(['3 repeats 2']);
    expect(check(table).issues).toMatchObject([{ code: 'rules.duplicate', params: { row: 2 } }]);
  });

  it('with another segment has an issue of its own', () => {
    const table = tableOf(
      ['town'],
      [
        ['a', 'Huế'],
        ['b', 'HUẾ'],
      ],
      OTHERWISE,
    );
    expect(check(table).issues).toMatchObject([
      { code: 'rules.otherDuplicate', where: { rows: [3] }, params: { row: 2, segment: 'b', other: 'a' } },
    ]);
  });

  it('with another segment is no fault under Collect: that is a second tag', () => {
    expect(findingsOf('town', ['Huế', 'Huế'], { hitPolicy: 'Collect' })).toEqual([]);
  });

  it('depends on whether accents count', () => {
    const table = tableOf(
      ['town'],
      [
        ['a', 'Huế'],
        ['a', 'Hue'],
      ],
      OTHERWISE,
    );
    expect(check(table).faults).toEqual([]);
    expect(check(table, false).faults).toMatchObject([{ kind: 'duplicate' }]);
  });
});

describe('an overlap', () => {
  const UNIQUE = { hitPolicy: 'Unique', otherwise: 'rest' };

  it('names the earlier rules, and a customer whom both match', () => {
    // 5 is the first whole number in both [1..5] and [5..9]; 20 lies apart.
    expect(findingsOf('orders', ['[1..5]', '20', '[5..9]'], UNIQUE)).toEqual(['4 overlaps 2: orders 5']);
  });

  it('is none between rules that meet nowhere', () => {
    expect(findingsOf('orders', ['[1..5]', '(5..9]', '0', '> 9'], UNIQUE)).toEqual([]);
  });

  it('is no fault under First', () => {
    expect(findingsOf('orders', ['[1..5]', '[5..9]'])).toEqual([]);
  });
});

describe('a gap', () => {
  const NO_REST = { otherwise: null };

  it('comes with a customer whom no rule matches', () => {
    // Only 5 itself is neither below nor above 5.
    expect(findingsOf('orders', ['< 5', '> 5'], NO_REST)).toEqual(['gap: orders 5']);
    expect(findingsOf('orders', ['<= 5'], NO_REST)).toEqual(['gap: orders 6']);
    expect(findingsOf('height', ['< 5', '>= 5'], NO_REST)).toEqual(['gap: height null']);
  });

  it('is none where there is an "otherwise"', () => {
    expect(findingsOf('orders', ['< 5'], OTHERWISE)).toEqual([]);
  });

  it('is none under Collect: who matches nothing has no labels', () => {
    expect(findingsOf('orders', ['< 5'], { hitPolicy: 'Collect' })).toEqual([]);
  });

  it('is none where only a blank is left of a metric whose blanks count as zero', () => {
    expect(findingsOf('orders', ['< 5', '>= 5'], NO_REST)).toEqual([]);
  });

  it('may be a text that no rule names', () => {
    expect(findingsOf('town', ['Huế, Vinh', 'null'], NO_REST)).toEqual(['gap: town "…"']);
  });

  it('is said in words that could stand in a rule', () => {
    const days = [
      ['a', '< date("2026-01-01")'],
      ['b', '> date("2026-01-01"), null'],
    ];
    const [issue] = check(tableOf(['joined'], days)).issues;
    expect(issue).toMatchObject({
      code: 'rules.gap',
      where: { sheet: 'Rules', rows: [] },
      params: { scheme: 'A', example: 'joined = date("2026-01-01")' },
    });
  });
});

describe('near twins', () => {
  const twinsOf = (...segments: string[]) =>
    linesOf(
      tableOf(
        ['orders'],
        segments.map((segment, index) => [segment, String(index)]),
        OTHERWISE,
      ),
    );

  it.each([
    ['Vip', 'VIP'],
    ['VIP', 'VỊP'],
    ['Deal hunter', 'Dealhunter'],
    ['Champion', 'Champions'],
    ['Potential loyalist', 'Potential loyalsit'],
    ['Khách mới', 'khach moi'],
  ])('are "%s" and "%s"', (first, second) => {
    expect(twinsOf(first, second)).toEqual([`twins: ${first}, ${second}`]);
  });

  it.each([
    ['Low', 'Lot'],
    ['Tier 1', 'Tier 2'],
    ['Segment A', 'Segment B'],
    ['Khách 10–20', 'Khách 20–30'],
    ['High', 'Higher'],
  ])('are not "%s" and "%s"', (first, second) => {
    expect(twinsOf(first, second)).toEqual([]);
  });
});

describe('another colour', () => {
  const rows = [
    ['x', '> 9', ''],
    ['x', '9', '#136a40'],
    ['y', '8', '#1a73e8'],
    ['x', '7', '#136a40'],
    ['x', '6', '#a02062'],
  ];

  it('is found where an earlier rule gives its segment one already', () => {
    expect(linesOf(tableOf(['orders', 'Colour'], rows, OTHERWISE))).toEqual(['6 has another colour than 3']);
  });

  it('says which is used, and where that stands', () => {
    const [issue] = check(tableOf(['orders', 'Colour'], rows, OTHERWISE)).issues;
    expect(issue).toMatchObject({
      code: 'rules.otherColour',
      severity: 'warning',
      where: { sheet: 'Rules', rows: [6] },
    });
    expect(reportIssue(issue, 'en').message).toMatch(
      /"x" has the colour #136a40 by row 3, so #a02062 is not/,
    );
  });
});
