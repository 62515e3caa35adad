import { onlyIssue, readGrid, textColumn } from './rules-grid';

const HEADER = ['On', 'Scheme', 'Segment', 'orders', 'Condition'];
const RULE = ['', 'A', 'x', '1', ''];

it.each([
  [
    'no row names a scheme and a segment',
    [
      ['Segment', 'orders'],
      ['x', '1'],
    ],
  ],
  ['the tab is empty', []],
  ['the header stands below the tenth row', [...Array.from({ length: 10 }, () => ['']), HEADER, RULE]],
])('rules.noHeader is reported where %s', (_what, grid) => {
  expect(onlyIssue(grid)).toMatchObject({
    code: 'rules.noHeader',
    severity: 'error',
    at: ['Rules', undefined],
  });
});

describe('a column that asks about nothing known', () => {
  it('is answered by what it may mean', () => {
    expect(
      onlyIssue([
        ['Note', ''],
        [...HEADER, 'ordrs'],
        [...RULE, '> 2'],
      ]),
    ).toEqual({
      code: 'rules.unknownColumn',
      severity: 'error',
      at: ['Rules', 'ordrs', 2],
      params: { found: 'ordrs', hint: 'orders' },
    });
  });

  it('is refused without a hint where no name is near', () => {
    expect(
      onlyIssue([
        [...HEADER, 'xyzzy'],
        [...RULE, '> 2'],
      ]),
    ).toEqual({
      code: 'rules.noSuchColumn',
      severity: 'error',
      at: ['Rules', 'xyzzy', 1],
      params: { found: 'xyzzy' },
    });
  });

  it('is answered by all that it may mean without its accents', () => {
    const columns = { 'Số đòn': textColumn('x') };
    expect(
      onlyIssue(
        [
          [...HEADER, 'so don'],
          [...RULE, '> 2'],
        ],
        { columns },
      ),
    ).toMatchObject({
      code: 'rules.unknownColumn',
      params: { found: 'so don', hint: 'orders, Số đòn' },
    });
  });
});

describe('rules.columnTwice', () => {
  it('is reported where two columns ask about one metric, in whatever language', () => {
    expect(
      onlyIssue([
        [...HEADER, 'số đơn'],
        [...RULE, '> 2'],
      ]),
    ).toMatchObject({
      code: 'rules.columnTwice',
      severity: 'error',
      at: ['Rules', 'số đơn', 1],
      params: { found: 'số đơn' },
    });
  });

  it.each(['Segment', 'Scheme', 'Active', 'More conditions'])(
    'is reported for a second column %s',
    (header) => {
      expect(
        onlyIssue([
          [...HEADER, header],
          [...RULE, 'x'],
        ]),
      ).toMatchObject({
        code: 'rules.columnTwice',
        at: ['Rules', header, 1],
      });
    },
  );

  it('is not reported for a second column that is empty', () => {
    expect(
      readGrid([
        [...HEADER, 'Segment'],
        [...RULE, ''],
      ]).issues,
    ).toEqual([]);
  });
});
