/**
 * "Show the 2": exactly the customers who moved, as a copy of their rows in a tab of the add-on's own.
 */
import type { Host } from '../../../src/offline/host';
import type { ShowAnswer, ShowMovedRequest } from '../../../src/protocol/show-customers';
import { cellsOf, classify, everything, hostOf, shopBook, tab, type Rows } from '../open-book';

const move = { scheme: 'segment:Habit', from: 'New', to: 'Regular' };
const show = (host: Host, request: Omit<ShowMovedRequest, 'scheme' | 'from' | 'to'>): ShowAnswer =>
  host.run('showMovedFromPage', [{ ...move, ...request }], { mode: 'sidebar' }).result as ShowAnswer;

function classified(tabs: Record<string, Rows> = {}): Host {
  const host = hostOf(shopBook(tabs));
  classify(host);
  return host;
}

const others = (host: Host) => everything(host.workbook).filter(({ name }) => name !== 'Customers shown');

describe('customers who moved', () => {
  it('are copied with their headers, and the tab is opened', () => {
    const host = classified();
    const before = others(host);
    expect(show(host, { ids: ['c', 'a'] })).toEqual({
      ok: true,
      message: '2 customers who went New → Regular, copied into the tab "Customers shown".',
      sheet: 'Customers shown',
      customers: 2,
      by: 'copy',
    });
    const [title, , header, ...rows] = cellsOf(host.workbook, 'Customers shown');
    expect(title.slice(0, 2)).toEqual(['Moved', 'New → Regular']);
    expect(header.slice(0, 3)).toEqual(['Customer ID', 'City', 'Habit']);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['a', 'Huế', 'Regular'],
      ['c', '', ''],
    ]);
    expect(others(host)).toEqual(before);
    expect(host.workbook.currentCell()).toMatchObject({ sheet: { name: 'Customers shown' } });
  });

  it('take the place of those that were shown before', () => {
    const host = classified();
    show(host, { ids: ['a', 'b', 'c'] });
    show(host, { ids: ['b'] });
    expect(
      cellsOf(host.workbook, 'Customers shown')
        .slice(3)
        .map(([id]) => id),
    ).toEqual(['b']);
  });

  it('make room for a list that follows its sheet', () => {
    const host = classified();
    tab(host.workbook, 'Customers').filter = { row: 1, column: 1, rows: 4, columns: 2 };
    show(host, { ids: ['a', 'b', 'c'] });
    host.run('showCustomersFromPage', [{ scheme: 'Habit', segment: 'New' }], { mode: 'sidebar' });
    // The formula's own cell, and nothing below that would stand in its way.
    expect(tab(host.workbook, 'Customers shown').formulas.size).toBe(1);
    expect(cellsOf(host.workbook, 'Customers shown').slice(3)).toEqual([]);
    show(host, { ids: ['a'] });
    expect(tab(host.workbook, 'Customers shown').formulas.size).toBe(0);
    expect(
      cellsOf(host.workbook, 'Customers shown')
        .slice(3)
        .map(([id]) => id),
    ).toEqual(['a']);
  });

  it('are found by ids that are numbers, and texts stay texts', () => {
    const host = classified({
      Customers: [
        ['Customer ID', 'City'],
        [1001, '=1+1'],
        [1002, '007'],
      ],
      Orders: [
        ['Order ID', 'Customer ID', 'Order date', 'Amount'],
        ['1', 1001, '2026-01-05', 100],
      ],
    });
    show(host, { ids: ['1001', '1002'] });
    const shown = tab(host.workbook, 'Customers shown');
    expect(
      cellsOf(host.workbook, 'Customers shown')
        .slice(3)
        .map(([id, city]) => [id, city]),
    ).toEqual([
      [1001, '=1+1'],
      [1002, '007'],
    ]);
    expect(shown.formulas.size).toBe(0);
  });

  it('are nobody where none of them is in the sheet any more: nothing is changed', () => {
    const host = classified();
    const before = everything(host.workbook);
    expect(show(host, { ids: ['gone'] })).toMatchObject({ ok: false, issues: [{ code: 'show.nobody' }] });
    expect(show(host, { ids: [] })).toMatchObject({ ok: false });
    expect(everything(host.workbook)).toEqual(before);
  });

  it.each([{ ids: 'a' }, { ids: [1] }, {}, { ids: [], more: 1 }])('takes no request like %j', (request) => {
    const host = hostOf(shopBook());
    expect(() => host.run('showMovedFromPage', [{ ...move, ...request }], { mode: 'sidebar' })).toThrow(
      /request/,
    );
  });
});
