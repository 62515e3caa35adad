import { readGrid, tablesOf, testsOf, textColumn } from './rules-grid';

const HEADER = ['Scheme', 'Segment', 'orders', 'Condition'];

describe('a rule', () => {
  it('asks every cell that is neither blank nor a dash', () => {
    expect(
      testsOf([HEADER, ['A', 'x', '>= 2', 'revenue > 5'], ['A', 'y', '-', ''], ['A', 'z', ' ', '-']]),
    ).toEqual([['orderCount >= 2', 'condition revenue > 5'], [], []]);
  });

  it('has the id, the row of the sheet and the segment that stand in the tab', () => {
    const [{ rules }] = tablesOf([
      ['Our rules'],
      ['Id', 'Scheme', 'Segment', 'orders'],
      [],
      ['R-7', 'A', ' VIP ', '>= 2'],
    ]);
    expect(rules).toMatchObject([{ id: 'R-7', row: 4, segment: 'VIP' }]);
  });

  it('may be written in Vietnamese, under Vietnamese headers, and in both languages at once', () => {
    expect(
      testsOf([
        ['Mã', 'Bật', 'Cách phân loại', 'Nhóm', 'Doanh thu', 'revenue trend', 'Điều kiện'],
        ['', 'có', 'Giá trị', 'VIP', '> 5', '< 0', 'số đơn >= 2 và doanh thu > 5'],
      ]),
    ).toEqual([['revenue > 5', 'revenueTrend < 0', 'condition orders >= 2 and revenue > 5']]);
  });

  it('may ask about a column of the customers under its header', () => {
    const columns = { 'Hạng thẻ': textColumn('Vàng') };
    expect(
      testsOf(
        [
          ['Scheme', 'Segment', 'hang the'],
          ['A', 'x', 'Vàng'],
        ],
        { columns },
      ),
    ).toEqual([['column:hangthe "Vàng"']]);
  });

  it('takes numbers that Sheets made of cells', () => {
    expect(testsOf([HEADER, ['A', 'x', 3, '']])).toEqual([['orderCount 3']]);
  });

  it('takes dates that Sheets made of cells, in the zone of the spreadsheet', () => {
    // 17:00 UTC is midnight of the next day in Vietnam.
    const cell = new Date('2025-12-31T17:00:00Z');
    expect(
      testsOf([
        ['Scheme', 'Segment', 'last order date'],
        ['A', 'x', cell],
      ]),
    ).toEqual([['lastOrderDate date("2026-01-01")']]);
  });
});

describe('the column On', () => {
  it.each(['yes', 'TRUE', true, '✓', 'x', 1, 'có', 'bật', '', null])('with %s keeps the rule', (on) => {
    expect(
      tablesOf([
        ['On', ...HEADER],
        [on, 'A', 'x', '1', ''],
      ])[0].rules,
    ).toHaveLength(1);
  });

  it.each(['no', false, 'FALSE', 0, 'không', 'tắt', 'off'])(
    'with %s leaves the rule out, faults and all',
    (on) => {
      const grid = [
        ['On', ...HEADER],
        [on, '', '', '>= >=', ''],
        ['✓', 'A', 'y', '2', ''],
      ];
      expect(tablesOf(grid)[0].rules.map(({ segment }) => segment)).toEqual(['y']);
    },
  );

  it('does not make a rule of a row that says nothing else', () => {
    expect(
      tablesOf([['On', ...HEADER], ['✓', 'A', 'x', '1', ''], ['✓', '', '', '', ''], [false]])[0].rules,
    ).toHaveLength(1);
  });
});

describe('columns of the tab that no run reads', () => {
  it('may stand twice and hold anything', () => {
    const grid = [
      [...HEADER, 'Note', 'Note', 'Action', 'Owner', 'Colour', 'Matched', 'Problem'],
      ['A', 'x', '1', '', '>= >=', '??', 'call', 'An', '#ffffff', 3, 'none'],
    ];
    expect(testsOf(grid)).toEqual([['orderCount 1']]);
  });

  it('may have any header where nothing stands below it', () => {
    expect(
      readGrid([
        [...HEADER, 'Ideas'],
        ['A', 'x', '1', '', '  '],
      ]).issues,
    ).toEqual([]);
  });
});
