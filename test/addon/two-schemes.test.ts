/**
 * Two schemes against each other: the counts for a page, and the customers of a pair of segments in the sheet.
 */
import type { Host } from '../../src/offline/host';
import type { CrossingAnswer } from '../../src/protocol/crossing';
import type { ShowAnswer } from '../../src/protocol/show-customers';
import { bookOf, classify, everything, hostOf, tab, type Rows } from './open-book';

/** a: Regular and VIP, 150. b: New and VIP, 70. c has never bought: no habit, Low, 0. d: Regular and Low, 30. */
const TABS: Record<string, Rows> = {
  Customers: [['Customer ID'], ['a'], ['b'], ['c'], ['d']],
  Orders: [
    ['Order ID', 'Customer ID', 'Order date', 'Amount'],
    ['1', 'a', '2026-01-05', 100],
    ['2', 'a', '2026-02-05', 50],
    ['3', 'b', '2026-03-05', 70],
    ['4', 'd', '2026-01-05', 10],
    ['5', 'd', '2026-02-05', 20],
  ],
  Rules: [
    ['Scheme', 'Segment', 'orders', 'revenue'],
    ['Habit', 'Regular', '>= 2', ''],
    ['Habit', 'New', '1', ''],
    ['Worth', 'VIP', '', '>= 70'],
    ['Worth', 'Low', '', '-'],
  ],
};

function classified(): Host {
  const host = hostOf(bookOf(TABS));
  classify(host);
  return host;
}

const cross = (host: Host, request: object = {}): CrossingAnswer =>
  host.run('crossingFromPage', [request], { mode: 'sidebar' }).result as CrossingAnswer;
const show = (host: Host, request: object): ShowAnswer =>
  host.run('showCustomersFromPage', [request], { mode: 'sidebar' }).result as ShowAnswer;
const both = (habit: string, worth: string) => ({
  scheme: 'Habit',
  segment: habit,
  also: { scheme: 'Worth', segment: worth },
});

describe('two schemes of the last run', () => {
  it('give the customers and the revenue of each pair of segments', () => {
    const answer = cross(classified());
    expect(answer).toMatchObject({
      ok: true,
      schemes: ['Habit', 'Worth'],
      crossing: {
        first: 'Habit',
        second: 'Worth',
        rows: ['Regular', 'New', ''],
        columns: ['VIP', 'Low'],
        cells: [
          [
            { customers: 1, revenue: 150 },
            { customers: 1, revenue: 30 },
          ],
          [
            { customers: 1, revenue: 70 },
            { customers: 0, revenue: null },
          ],
          [
            { customers: 0, revenue: null },
            { customers: 1, revenue: 0 },
          ],
        ],
        total: { customers: 4, revenue: 250 },
      },
    });
  });

  it('change places when the second is asked for first', () => {
    expect(cross(classified(), { first: 'Worth' })).toMatchObject({
      crossing: { first: 'Worth', second: 'Habit', rows: ['VIP', 'Low'], columns: ['Regular', 'New', ''] },
    });
  });

  it('are taken in their order where a name is not known any more, or one is named twice', () => {
    const order = { crossing: { first: 'Habit', second: 'Worth' } };
    expect(cross(classified(), { first: 'Gone', second: 'Also gone' })).toMatchObject(order);
    expect(cross(classified(), { first: 'Habit', second: 'Habit' })).toMatchObject(order);
  });

  it('show who bought recently and often: a, b and d have scores, c has not bought', () => {
    const answer = cross(classified());
    const heat = answer.ok ? answer.heat : null;
    const customers = heat?.cells.flat().reduce((sum, cell) => sum + cell.customers, 0);
    expect([customers, heat?.without]).toEqual([3, 1]);
    // b has bought last of all, and once, as nobody less often: the best recency, the least frequency.
    expect(heat?.cells[4].some((cell) => cell.customers === 1 && cell.revenue === 70)).toBe(true);
  });

  it('are none with one scheme alone', () => {
    const host = hostOf(bookOf({ ...TABS, Rules: TABS.Rules.slice(0, 3) }));
    classify(host);
    expect(cross(host)).toMatchObject({ ok: true, schemes: ['Habit'], crossing: null });
  });

  it('are not asked for before the first run, which the answer says', () => {
    const host = hostOf(bookOf(TABS));
    const before = everything(host.workbook);
    expect(cross(host)).toMatchObject({ ok: false, issues: [{ code: 'show.noRun' }] });
    expect(everything(host.workbook)).toEqual(before);
  });

  it.each([[{ first: 5 }], [{ third: 'Habit' }], [null]])('are not given for the request %j', (request) => {
    const host = hostOf(bookOf(TABS));
    expect(() => host.run('crossingFromPage', [request], { mode: 'sidebar' })).toThrow(/request/);
  });
});

describe('a field of the heat map', () => {
  const scored = (host: Host, request: object): ShowAnswer =>
    host.run('showScoredFromPage', [request], { mode: 'sidebar' }).result as ShowAnswer;

  it('leads to its customers, in a tab of their own', () => {
    const host = classified();
    const answer = cross(host);
    const cells = answer.ok ? (answer.heat?.cells ?? []) : [];
    const fields = cells.flatMap((row, r) =>
      row.map((cell, f) => ({ ...cell, recency: r + 1, frequency: f + 1 })),
    );
    const seen = fields
      .filter(({ customers }) => customers > 0)
      .flatMap(({ customers, recency, frequency }) => {
        expect(scored(host, { recency, frequency })).toMatchObject({
          ok: true,
          customers,
          by: 'copy',
          message: expect.stringContaining(`with the scores R${recency} F${frequency}, copied`) as string,
        });
        const { rows } = tab(host.workbook, 'Customers shown');
        expect(rows[0].slice(0, 2)).toEqual(['Scores', `R${recency} F${frequency}`]);
        return rows
          .slice(3)
          .map(([id]) => id)
          .filter((id) => id !== '' && id !== null && id !== undefined);
      });
    // Each customer with orders once.
    expect(seen.sort()).toEqual(['a', 'b', 'd']);
  });

  it('without customers changes nothing', () => {
    const host = classified();
    const before = everything(host.workbook);
    // Who bought last bought once: nobody has both best scores.
    expect(scored(host, { recency: 5, frequency: 5 })).toMatchObject({
      ok: false,
      issues: [{ code: 'show.nobody' }],
    });
    expect(everything(host.workbook)).toEqual(before);
  });

  it.each([[{}], [{ recency: 5 }], [{ recency: 6, frequency: 1 }], [{ recency: '5', frequency: 1 }]])(
    'is not asked for by %j',
    (request) => {
      expect(() => scored(classified(), request)).toThrow(/request/);
    },
  );
});

describe('the customers of two segments', () => {
  const seen = ({ workbook }: Host): unknown[] => {
    const grid = tab(workbook, 'Customers');
    return grid.rows.filter((_, row) => !grid.filteredRows.has(row)).map(([cell]) => cell);
  };

  it('are those who are in both', () => {
    const host = classified();
    expect(show(host, both('Regular', 'VIP'))).toEqual({
      ok: true,
      message: '1 customer of "Regular" and "VIP" in the sheet "Customers"; the other rows are hidden.',
      sheet: 'Customers',
      customers: 1,
      by: 'filter',
    });
    expect(seen(host)).toEqual(['Customer ID', 'a']);
  });

  it('stand in a tab of their own where the user has a filter', () => {
    const host = classified();
    tab(host.workbook, 'Customers').filter = { row: 1, column: 1, rows: 5, columns: 1 };
    expect(show(host, both('Regular', 'Low'))).toMatchObject({ ok: true, customers: 1, by: 'formula' });
    const grid = tab(host.workbook, 'Customers shown');
    expect(grid.rows[0].slice(0, 3)).toEqual(['Segment', 'Regular', 'Low']);
    const [formula] = grid.formulas.values();
    expect(formula).toMatch(/FIND\("; "&\$B\$1&"; ".*\)\*ISNUMBER\(FIND\("; "&\$C\$1&"; "/);
  });

  it('are nobody where nobody is in both', () => {
    const host = classified();
    expect(show(host, both('New', 'Low'))).toMatchObject({ ok: false, issues: [{ code: 'show.nobody' }] });
    expect(seen(host)).toHaveLength(5);
  });

  it.each([
    [{ scheme: 'Worth' }],
    [{ scheme: 'Worth', segment: '' }],
    ['Worth'],
    [{ scheme: 'a', segment: 'b', x: 1 }],
  ])('are not shown for the second segment %j', (also) => {
    const request = { scheme: 'Habit', segment: 'Regular', also };
    expect(() => show(classified(), request)).toThrow(/request/);
  });
});
