/**
 * Where a problem stands, and what of its sentence stands out.
 */
import type { PlacedIssue } from '../../../src/protocol';
import { headOf, placeOf, problemGroups } from '../../../src/sidebar/tabs/rules/problem-place';

const issue = (more: Partial<PlacedIssue> = {}): PlacedIssue => ({
  code: 'rule.badOperator',
  severity: 'error',
  count: 1,
  where: { sheet: 'Rules', column: 'orders', rows: [7] },
  message: '',
  text: '',
  places: ['C7'],
  ...more,
});

describe('the place of a problem', () => {
  it('is its cell', () => {
    expect(placeOf(issue())).toEqual({
      place: { sheet: 'Rules', column: 'orders', row: 7 },
      cell: 'C7',
      rows: [7],
    });
  });

  it('is its row where no one column is meant or none is found', () => {
    const whole = issue({ where: { sheet: 'Rules', rows: [7] }, places: ['7:7'] });
    expect(placeOf(whole)).toMatchObject({ place: { sheet: 'Rules', row: 7 }, cell: '' });
    expect(placeOf(issue({ places: [] }))?.place).toEqual({ sheet: 'Rules', row: 7 });
  });

  it('is all of its rows where there are several', () => {
    const several = issue({ where: { sheet: 'Orders', rows: [3, 9] }, places: ['3:3', '9:9'] });
    expect(placeOf(several)).toEqual({ place: { sheet: 'Orders', rows: [3, 9] }, cell: '', rows: [3, 9] });
  });

  it('is the tab alone without rows, and nothing without a tab', () => {
    expect(placeOf(issue({ where: { sheet: 'Rules', rows: [] }, places: [] }))?.place).toEqual({
      sheet: 'Rules',
    });
    expect(placeOf(issue({ where: { rows: [] } }))).toBeNull();
  });
});

describe('the sentence of a problem', () => {
  it.each([
    ['No such metric. Correct it.', 'No such metric', 'Correct it.'],
    ['Did you mean it? Write it.', 'Did you mean it?', 'Write it.'],
    ['Không có chỉ số này. Ý bạn là gì?', 'Không có chỉ số này', 'Ý bạn là gì?'],
    ['500.0 or 1. 5 is unclear', '500.0 or 1. 5 is unclear', ''],
    ['One only.', 'One only.', ''],
  ])('%s is cut behind what happened', (text, head, rest) => {
    expect(headOf(text)).toEqual([head, rest]);
  });
});

describe('the groups of problems', () => {
  it('set what is odd about the data apart, unless it stops the rules', () => {
    const [error, warning, info] = (['error', 'warning', 'info'] as const).map((severity) =>
      issue({ severity }),
    );
    const odd = issue({ code: 'intake.unknownStatus', severity: 'warning' });
    const stopped = issue({ code: 'intake.source.none' });
    expect(problemGroups([info, odd, warning, stopped, error])).toEqual({
      errors: [stopped, error],
      warnings: [warning],
      data: [odd],
      notices: [info],
    });
  });
});
