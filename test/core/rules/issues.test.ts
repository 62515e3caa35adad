import { RULE_LIMIT } from '../../../src/core/rules/issues';
import { onlyIssue, readGrid, scheme } from './rules-grid';

const HEADER = ['On', 'Scheme', 'Segment', 'orders', 'Condition'];
const RULE = ['', 'A', 'x', '1', ''];

describe('rules.noRules', () => {
  it('is reported where there is no Rules tab', () => {
    expect(onlyIssue(null)).toMatchObject({ code: 'rules.noRules', severity: 'error' });
  });

  it.each([
    ['there is no rule', [HEADER]],
    ['no rule is on', [HEADER, ['no', 'A', 'x', '1', '']]],
  ])('is reported where %s', (_what, grid) => {
    expect(onlyIssue(grid)).toMatchObject({ code: 'rules.noRules', at: ['Rules', undefined] });
  });
});

it('rules.tooMany names the first rule too many', () => {
  const rules = Array.from({ length: RULE_LIMIT + 2 }, () => RULE);
  // The header stands in row 1, so rule 1,001 in row 1,002.
  expect(onlyIssue([HEADER, ...rules])).toMatchObject({
    code: 'rules.tooMany',
    at: ['Rules', undefined, 1002],
    params: { limit: 1000 },
  });
});

describe('a rule without a scheme or a segment', () => {
  it('is reported at the blank cell', () => {
    expect(onlyIssue([HEADER, RULE, ['', '', 'x', '1', '']])).toMatchObject({
      code: 'rules.noScheme',
      severity: 'error',
      at: ['Rules', 'Scheme', 3],
    });
    expect(onlyIssue([HEADER, RULE, ['', 'A', ' ', '1', '']])).toMatchObject({
      code: 'rules.noSegment',
      at: ['Rules', 'Segment', 3],
    });
  });

  it('is counted once a kind, with all its rows', () => {
    const { issues } = readGrid([HEADER, ['', 'A', '', '1', ''], RULE, ['', 'A', '', '2', '']]);
    expect(issues).toMatchObject([{ code: 'rules.noSegment', count: 2, where: { rows: [2, 4] } }]);
  });
});

it('rules.badOn shows what stands in the column On', () => {
  expect(
    onlyIssue([
      ['Bật', ...HEADER.slice(1)],
      ['maybe', 'A', 'x', '1', ''],
    ]),
  ).toMatchObject({
    code: 'rules.badOn',
    severity: 'error',
    at: ['Rules', 'Bật', 2],
    params: { found: 'maybe' },
  });
});

it('rules.unlistedScheme lists the schemes of Settings', () => {
  const settings = { schemes: [scheme({ name: 'A' }), scheme({ name: 'Giá trị', on: false })] };
  const grid = [HEADER, RULE, ['', 'gia tri', 'x', '1', ''], ['', 'B', 'x', '1', '']];
  expect(onlyIssue(grid, { settings })).toMatchObject({
    code: 'rules.unlistedScheme',
    severity: 'error',
    at: ['Rules', 'Scheme', 4],
    params: { scheme: 'B', known: 'A, Giá trị' },
  });
});

it('rules.sameColumn names both schemes that would write one column', () => {
  const settings = {
    schemes: [scheme({ name: 'A', column: 'Group' }), scheme({ name: 'B', column: 'group ' })],
  };
  expect(onlyIssue([HEADER, RULE, ['', 'B', 'x', '1', '']], { settings })).toMatchObject({
    code: 'rules.sameColumn',
    severity: 'error',
    params: { scheme: 'B', other: 'A', header: 'group ' },
  });
});

it('rules.schemeWithoutRules is a warning: the other schemes still run', () => {
  const settings = { schemes: [scheme({ name: 'A' }), scheme({ name: 'B', otherwise: 'Rest' })] };
  expect(onlyIssue([HEADER, RULE], { settings })).toMatchObject({
    code: 'rules.schemeWithoutRules',
    severity: 'warning',
    params: { scheme: 'B' },
  });
});

describe('a fault inside a cell', () => {
  it('names the sheet, the column, the row and the characters', () => {
    const { issues } = readGrid([HEADER, RULE, ['', 'A', 'y', '=> 5', '']]);
    expect(issues).toMatchObject([
      {
        code: 'rule.badOperator',
        severity: 'error',
        where: { sheet: 'Rules', column: 'orders', rows: [3], range: { start: 0, end: 2 } },
      },
    ]);
  });

  it('in the condition names its column as it stands in the tab', () => {
    const { issues } = readGrid([
      ['Scheme', 'Segment', 'Điều kiện'],
      ['A', 'y', 'ordrs > 5'],
    ]);
    expect(issues).toMatchObject([
      {
        code: 'rule.unknownName',
        where: { sheet: 'Rules', column: 'Điều kiện', rows: [2] },
        params: { hint: 'orders' },
      },
    ]);
  });

  it('is reported once a cell, for every faulty cell', () => {
    const { issues } = readGrid([HEADER, ['', 'A', 'x', '=> 5', 'ordrs > 5'], ['', 'A', 'y', '=> 5', '']]);
    expect(issues.map(({ where }) => [where.column, ...where.rows])).toEqual([
      ['orders', 2, 3],
      ['Condition', 2],
    ]);
  });
});
