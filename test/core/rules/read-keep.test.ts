/**
 * The columns Keep if and Hold days of the Rules tab.
 */
import { onlyIssue, readGrid, tablesOf, textColumn } from './rules-grid';

const HEADER = ['Scheme', 'Segment', 'orders', 'Keep if', 'Hold days'];

const keeps = (...rows: readonly (readonly unknown[])[]) =>
  tablesOf([HEADER, ...rows])[0].rules.map(
    ({ keep }) => keep && [keep.condition?.condition.canonical, keep.days],
  );

describe('what keeps a customer', () => {
  it('is a condition, a number of days, or both', () => {
    expect(
      keeps(
        ['A', 'x', '>= 2', 'revenue > 5', ''],
        ['A', 'x', '', '', 30],
        ['A', 'x', '', 'orders >= 1 or revenue > 5', '7'],
      ),
    ).toEqual([
      ['revenue > 5', 0],
      [undefined, 30],
      ['orders >= 1 or revenue > 5', 7],
    ]);
  });

  it('is nothing where the cells are blank or dashes, or hold no day', () => {
    expect(
      keeps(['A', 'x', '>= 2', '', ''], ['A', 'x', '>= 2', '-', '-'], ['A', 'x', '>= 2', ' ', 0]),
    ).toEqual([undefined, undefined, undefined]);
  });

  it('may stand under Vietnamese headers, and ask about a column of the customers', () => {
    const columns = { 'Hạng thẻ': textColumn('Vàng') };
    const grid = [
      ['Cách phân loại', 'Nhóm', 'Giữ khi', 'Giữ ít nhất (ngày)'],
      ['Giá trị', 'VIP', 'hạng thẻ = "Vàng"', 30],
    ];
    const [{ keep }] = tablesOf(grid, { columns })[0].rules;
    expect([keep?.condition?.text, keep?.condition?.column, keep?.days]).toEqual([
      'hạng thẻ = "Vàng"',
      'Giữ khi',
      30,
    ]);
  });

  it('is no condition of the rule itself', () => {
    const [{ tests }] = tablesOf([HEADER, ['A', 'x', '', 'revenue > 5', 30]])[0].rules;
    expect(tests).toEqual([]);
  });
});

describe('a fault', () => {
  it('of the condition is one of its cell, like one of the column Condition', () => {
    expect(onlyIssue([HEADER, ['A', 'x', '', 'revenue >', '']])).toMatchObject({
      severity: 'error',
      at: ['Rules', 'Keep if', 2],
    });
  });

  it.each(['a month', '-5', '1.5', '3651'])('is the number of days %s', (days) => {
    expect(onlyIssue([HEADER, ['A', 'x', '', '', days]])).toEqual({
      code: 'rules.badHold',
      severity: 'error',
      at: ['Rules', 'Hold days', 2],
      params: { found: days },
    });
  });

  it('is a second column of that name', () => {
    const { issues } = readGrid([
      ['Scheme', 'Segment', 'Keep if', 'Stays if'],
      ['A', 'x', 'orders > 1', 'orders > 2'],
    ]);
    expect(issues.map(({ code }) => code)).toEqual(['rules.columnTwice']);
  });

  it('is a row that says whom it keeps, and not where', () => {
    const { issues } = readGrid([HEADER, ['A', 'x', '1', '', ''], ['', '', '', 'orders > 1', '']]);
    expect(issues.map(({ code, where }) => [code, where.rows])).toEqual([
      ['rules.noScheme', [3]],
      ['rules.noSegment', [3]],
    ]);
  });
});
