import { IssueLog } from '../../../src/core/base/issue';

const catalogue = { 'amount.unreadable': 'warning', 'id.blank': 'error' } as const;

describe('IssueLog', () => {
  it('counts equal faults as one issue and keeps the first ten rows', () => {
    const log = new IssueLog();
    for (let row = 2; row <= 13; row++)
      log.add(catalogue, 'amount.unreadable', { sheet: 'Orders', column: 'Amount', row });
    expect(log.list()).toEqual([
      {
        code: 'amount.unreadable',
        severity: 'warning',
        count: 12,
        where: {
          sheet: 'Orders',
          column: 'Amount',
          rows: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
          range: undefined,
        },
        params: {},
      },
    ]);
  });

  it('keeps faults with other params apart', () => {
    const log = new IssueLog();
    log.add(catalogue, 'id.blank', {}, { field: 'a' });
    log.add(catalogue, 'id.blank', {}, { field: 'b' });
    expect(log.list()).toHaveLength(2);
  });

  it('takes many rows of one place at once as it takes them one by one', () => {
    const place = { sheet: 'Orders', column: 'Amount' };
    const rows = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const [one, many] = [new IssueLog(), new IssueLog()];
    for (const row of rows) one.add(catalogue, 'amount.unreadable', { ...place, row }, { of: 'order' });
    many.addRows(catalogue, 'amount.unreadable', {
      ...place,
      rows: rows.slice(0, 4),
      params: { of: 'order' },
    });
    many.addRows(catalogue, 'amount.unreadable', { ...place, rows: rows.slice(4), params: { of: 'order' } });
    many.addRows(catalogue, 'id.blank', { ...place, rows: [] });
    expect(many.list()).toEqual(one.list());
    expect(many.hasErrors).toBe(false);
  });

  it('has errors exactly when a code of that severity was added', () => {
    const log = new IssueLog();
    log.add(catalogue, 'amount.unreadable');
    expect(log.hasErrors).toBe(false);
    log.add(catalogue, 'id.blank');
    expect(log.hasErrors).toBe(true);
  });
});
