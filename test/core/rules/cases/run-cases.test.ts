import { IssueLog } from '../../../../src/core/base/issue';
import type { Binding } from '../../../../src/core/conditions/types';
import { readContext } from '../../../../src/core/intake/read-context';
import { readCases } from '../../../../src/core/rules/cases/read-cases';
import { runCases } from '../../../../src/core/rules/cases/run-cases';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/defaults';
import type { SchemeSettings } from '../../../../src/core/settings/types';
import { blankColumn } from '../../../../src/core/tables/blank-column';
import type { Column } from '../../../../src/core/tables/column';
import { sheetFromGrid } from '../../../../src/core/tables/sheet-cells';
import { namesWith, scheme, tablesOf, textColumn, type OwnColumns } from '../rules-grid';

type Grid = readonly (readonly unknown[])[];

const RULES: Grid = [
  ['Scheme', 'Segment', 'orders', 'Condition'],
  ['Value', 'VIP', '>= 10', 'revenue >= 5000000'],
  ['Value', 'Regular', '>= 2', ''],
];

interface Options {
  readonly rules?: Grid;
  readonly schemes?: readonly Partial<SchemeSettings>[];
  readonly columns?: OwnColumns;
  /** The orders of the real customers. */
  readonly orders?: readonly number[];
}

/** Runs the tests of a grid: their results, and what is wrong with them. */
function check(grid: Grid, { rules = RULES, schemes = [{}], columns = {}, orders = [] }: Options = {}) {
  const issues = new IssueLog();
  const settings = {
    ...DEFAULT_SETTINGS,
    schemes: schemes.map((given) => scheme({ name: 'Value', ...given })),
  };
  const asOf = 20454; // 2026-01-01
  const read = readContext({
    settings,
    asOf,
    today: asOf,
    timeZone: 'Asia/Ho_Chi_Minh',
    locale: 'vi_VN',
    issues,
  });
  const cases = readCases(sheetFromGrid('Rule tests', grid), { names: namesWith(columns), read });
  const binding: Binding = {
    column: (key): Column =>
      key === 'orderCount'
        ? { type: 'number', values: Float64Array.from(orders) }
        : key === 'column:hang'
          ? blankColumn('text', orders.length)
          : blankColumn('number', orders.length),
    asOf,
    rowCount: orders.length,
    counted: () => true,
    accents: true,
  };
  const results = cases ? runCases(cases, tablesOf(rules, { settings, columns }), { binding, issues }) : null;
  const faults = issues.list().map(({ code, where, params }) => ({ code, rows: where.rows, ...params }));
  return { results, faults };
}

const HEADER = ['Scheme', 'Expected segment', 'orders', 'revenue', 'Note'];

describe('a rule test', () => {
  it('passes when the rules give the sample the segment that is expected', () => {
    const { results, faults } = check([HEADER, ['Value', 'VIP', 12, 6000000, 'buys monthly']]);
    expect(results).toEqual([
      { row: 2, scheme: 'Value', expected: 'VIP', actual: 'VIP', ruleRow: 2, passed: true },
    ]);
    expect(faults).toEqual([]);
  });

  it('fails when the rules give another segment, and names the rule that decided', () => {
    // 12 orders, yet only 1,000,000: the first rule does not hold, the second (row 3) does.
    const { results, faults } = check([HEADER, ['Value', 'VIP', 12, 1000000, '']]);
    expect(results).toMatchObject([{ actual: 'Regular', ruleRow: 3, passed: false }]);
    expect(faults).toEqual([
      { code: 'cases.failed', rows: [2], expected: 'VIP', actual: 'Regular', rule: 3 },
    ]);
  });

  it('fails when no rule decides though a segment is expected', () => {
    const { faults } = check([HEADER, ['Value', 'Regular', 1, '', '']]);
    expect(faults).toEqual([{ code: 'cases.failedByNone', rows: [2], expected: 'Regular', actual: '' }]);
  });

  it('passes without a segment where none is expected', () => {
    expect(check([HEADER, ['Value', '', 1, '', '']]).results).toMatchObject([{ actual: '', passed: true }]);
  });

  it('takes a value that is left blank as unknown', () => {
    // Revenue is blank, so that the first rule is neither true nor false.
    expect(check([HEADER, ['Value', 'Regular', 12, '', '']]).results).toMatchObject([{ passed: true }]);
  });

  it('reads amounts and texts as the customers sheet would', () => {
    const rules: Grid = [
      ['Scheme', 'Segment', 'revenue', 'Hạng'],
      ['Value', 'VIP', '>= 5000000', 'Vàng'],
    ];
    const columns = { Hạng: textColumn('Vàng') };
    const { results } = check(
      [
        ['Scheme', 'Expected segment', 'revenue', 'Hạng'],
        ['Value', 'VIP', '6.000.000 đ', 'vàng'],
      ],
      { rules, columns },
    );
    expect(results).toMatchObject([{ passed: true }]);
  });

  it('measures a top share among the real customers alone', () => {
    const rules: Grid = [
      ['Scheme', 'Segment', 'orders'],
      ['Value', 'Top', 'top 20%'],
    ];
    // Of the five real customers the best has 10 orders: 20 % are one customer, so that 10 is the limit.
    const { results } = check(
      [
        ['Scheme', 'Expected segment', 'orders'],
        ['Value', 'Top', 10],
        ['Value', '', 9],
        ['Value', 'Top', 500],
      ],
      { rules, orders: [1, 2, 3, 4, 10] },
    );
    expect(results?.map(({ passed }) => passed)).toEqual([true, true, true]);
  });

  it('needs no scheme where there is only one', () => {
    expect(check([HEADER, ['', 'Regular', 2, '', '']]).results).toMatchObject([
      { scheme: 'Value', passed: true },
    ]);
  });

  it('expects a list of segments where the scheme collects them', () => {
    const { results } = check([HEADER, ['Value', 'VIP; Regular', 12, 6000000, '']], {
      schemes: [{ hitPolicy: 'Collect' }],
    });
    expect(results).toMatchObject([{ actual: 'VIP; Regular', passed: true }]);
  });
});

describe('the tab Rule tests', () => {
  it('is read below titles, in Vietnamese, and without its rows of notes', () => {
    const { results } = check([
      ['Thử các quy tắc'],
      ['Cách phân loại', 'Nhóm mong đợi', 'số đơn hàng', 'Kết quả', 'Ghi chú'],
      ['', '', '', '✓', 'khách quen'],
      ['Value', 'Regular', 3, '', ''],
    ]);
    expect(results).toMatchObject([{ row: 4, passed: true }]);
  });

  it('without a header row is refused', () => {
    expect(check([['VIP', 12]])).toEqual({ results: null, faults: [{ code: 'cases.noHeader', rows: [] }] });
  });

  it('reports a header that means nothing, with the nearest name', () => {
    const { faults } = check([
      ['Scheme', 'Expected segment', 'ordrs'],
      ['Value', '', 1],
    ]);
    expect(faults).toMatchObject([{ code: 'cases.unknownColumn', rows: [1] }]);
    expect(faults[0]).toHaveProperty('hint', expect.stringContaining('orders'));
  });

  it('reports a scheme and a segment that there are not, and tests nothing by them', () => {
    const { results, faults } = check([HEADER, ['Worth', 'VIP', 1, '', ''], ['Value', 'VPI', 1, '', '']]);
    expect(results).toEqual([]);
    expect(faults).toEqual([
      { code: 'cases.unknownScheme', rows: [2], scheme: 'Worth', known: 'Value' },
      { code: 'cases.unknownSegment', rows: [3], segment: 'VPI', known: 'VIP, Regular' },
    ]);
  });

  it('must name the scheme where there are several', () => {
    const rules: Grid = [...RULES, ['Size', 'Big', '>= 50', '']];
    const { faults } = check([HEADER, ['', 'VIP', 12, 6000000, '']], {
      rules,
      schemes: [{}, { name: 'Size' }],
    });
    expect(faults).toEqual([{ code: 'cases.noScheme', rows: [2], scheme: '', known: 'Value, Size' }]);
  });
});
