/**
 * The way from a page to a place in the spreadsheet.
 */
import type { GoToAnswer, GoToRequest } from '../../../src/protocol/go-to';
import { everything, hostOf, shopBook, tab, type Rows } from '../open-book';

const RULES: Rows = [
  ['Our rules', '', ''],
  ['Scheme', 'Segment', 'orders'],
  ['Habit', 'Regular', '>= 2'],
  ['Habit', 'New', '1'],
];

function open() {
  const host = hostOf(shopBook({ Rules: RULES }));
  const go = (request: GoToRequest): GoToAnswer =>
    host.run('goToFromPage', [request], { mode: 'sidebar' }).result as GoToAnswer;
  const where = () => {
    const { sheet, row, column } = host.workbook.currentCell();
    return [sheet.name, row, column];
  };
  return { host, go, where };
}

describe('going to a place', () => {
  it('chooses the cell under a header, whose case and accents do not count', () => {
    const { go, where } = open();
    expect(go({ sheet: 'Rules', row: 4, column: 'ORDERS' })).toEqual({
      ok: true,
      sheet: 'Rules',
      chosen: 'C4',
    });
    expect(where()).toEqual(['Rules', 4, 3]);
  });

  it('takes letters for a column where no header says the same', () => {
    const { go } = open();
    expect(go({ sheet: 'Rules', row: 3, column: 'B' })).toMatchObject({ chosen: 'B3' });
    expect(go({ sheet: 'Rules', row: 3, column: 'aa' })).toMatchObject({ ok: false });
  });

  it('takes letters that are said to be such before any header', () => {
    const { host, go } = open();
    tab(host.workbook, 'Rules').setValue(3, 0, 'B');
    expect(go({ sheet: 'Rules', row: 3, column: 'B' })).toMatchObject({ chosen: 'A3' });
    expect(go({ sheet: 'Rules', row: 3, letters: 'B' })).toMatchObject({ chosen: 'B3' });
    expect(go({ sheet: 'Rules', row: 3, letters: 'ZZ' })).toMatchObject({ ok: false });
  });

  it('chooses the start of a row, whole rows, or the tab alone', () => {
    const { go, where } = open();
    expect(go({ sheet: 'Orders', row: 3 })).toMatchObject({ chosen: 'A3' });
    expect(go({ sheet: 'Orders', rows: [3] })).toMatchObject({ chosen: '3:3' });
    expect(go({ sheet: 'Orders', rows: [2, 4, 2] })).toMatchObject({ chosen: '2:2,4:4' });
    expect(where()).toEqual(['Orders', 4, 1]);
    expect(go({ sheet: 'Rules' })).toEqual({ ok: true, sheet: 'Rules', chosen: '' });
    expect(where()[0]).toBe('Rules');
  });

  it('chooses the cells of several rows in a column, the last of them as the current one', () => {
    const { go, where } = open();
    expect(go({ sheet: 'Orders', rows: [2, 3], column: 'Amount' })).toMatchObject({ chosen: 'D2,D3' });
    expect(where()).toEqual(['Orders', 3, 4]);
  });

  it('changes no cell', () => {
    const { host, go } = open();
    const before = everything(host.workbook);
    go({ sheet: 'Orders', rows: [2, 3], column: 'Amount' });
    expect(everything(host.workbook)).toEqual(before);
  });

  it.each([
    ['a tab that is gone', { sheet: 'Gone', row: 1 }, 'There is no tab "Gone" any more.'],
    ['a row past the end', { sheet: 'Rules', row: 5000 }, 'The tab has no row 5000 any more.'],
    [
      'a column that is gone',
      { sheet: 'Rules', row: 2, column: 'revenue' },
      'The tab has no column "revenue" any more.',
    ],
  ])('says so for %s, and stays where it is', (_what, request, message) => {
    const { go, where } = open();
    const before = where();
    const answer = go(request);
    expect(answer).toMatchObject({
      ok: false,
      issues: [{ message: expect.stringContaining(message) as string }],
    });
    expect(where()).toEqual(before);
  });

  it('says it in Vietnamese where it is asked so', () => {
    expect(open().go({ sheet: 'Gone', lang: 'vi' })).toMatchObject({
      issues: [{ message: 'Không còn trang "Gone". Hãy xem lại để biết hiện có những gì.' }],
    });
  });

  it.each([
    [{}],
    [{ sheet: 'Rules', row: 0 }],
    [{ sheet: 'Rules', row: 1.5 }],
    [{ sheet: 'Rules', rows: [] }],
    [{ sheet: 'Rules', rows: Array.from({ length: 501 }, (_, i) => i + 1) }],
    [{ sheet: 'Rules', column: 'x'.repeat(1001) }],
    [{ sheet: 'Rules', cell: 'A1' }],
    [null],
  ])('refuses the request %j', (request) => {
    const { host } = open();
    expect(() => host.run('goToFromPage', [request], { mode: 'sidebar' })).toThrow(/request/);
  });

  it('shows a tab that is hidden', () => {
    const { host, go } = open();
    tab(host.workbook, 'Orders').hidden = true;
    go({ sheet: 'Orders', row: 2 });
    expect(tab(host.workbook, 'Orders').hidden).toBe(false);
  });
});
