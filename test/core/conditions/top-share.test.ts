import { ask, compileFor } from './support';
import type { ConditionFault } from '../../../src/core/conditions/types';

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function caught(
  cell: string,
  revenue: readonly (number | null)[],
  counted: (row: number) => boolean = () => true,
): number[] {
  const answers = ask(compileFor(cell, 'revenue'), { revenue }, { counted });
  return answers.flatMap((answer, row) => (answer ? [row] : []));
}

describe('top n % and bottom n %', () => {
  it('catch the share of the customers who have a value', () => {
    expect(caught('top 20%', ten)).toEqual([8, 9]);
    expect(caught('bottom 10%', ten)).toEqual([0]);
    expect(caught('top 100%', ten)).toHaveLength(10);
  });

  it('round the share up', () => {
    // 0.2 × 6 = 1.2 → 2
    expect(caught('top 20%', [1, 2, 3, 4, 5, 6])).toEqual([4, 5]);
    expect(caught('top 1%', [1, 2, 3])).toEqual([2]);
    // 0.07 × 100 is 7.000000000000001 in binary: seven, not eight.
    expect(
      caught(
        'top 7%',
        Array.from({ length: 100 }, (_, row) => row),
      ),
    ).toHaveLength(7);
  });

  it('let ties in', () => {
    expect(caught('top 20%', [1, 5, 5, 5, 2])).toEqual([1, 2, 3]);
  });

  it('leave blanks unknown and out of the count', () => {
    expect(ask(compileFor('top 50%', 'revenue'), { revenue: [null, 1, 2, null] })).toEqual([
      null,
      false,
      true,
      null,
    ]);
    expect(ask(compileFor('top 50%', 'revenue'), { revenue: [null] })).toEqual([null]);
  });

  it('count only the rows that count', () => {
    expect(caught('top 50%', [100, 1, 2], (row) => row > 0)).toEqual([0, 2]);
  });

  it('can be negated and listed', () => {
    expect(caught('not(top 20%)', ten)).toHaveLength(8);
    expect(caught('bottom 10%, 5', ten)).toEqual([0, 4]);
  });

  it('warn when ties catch more than one and a half times the share', () => {
    const reports: ConditionFault[] = [];
    const rule = compileFor('top 20%', 'revenue');
    ask(rule, { revenue: [1, 5, 5, 5, 2] }, { report: (fault) => reports.push(fault) });
    ask(rule, { revenue: ten }, { report: (fault) => reports.push(fault) });
    expect(reports).toEqual([
      {
        code: 'rule.topTies',
        severity: 'warning',
        range: { start: 0, end: 7 },
        params: { share: 20, caught: 3, counted: 5 },
      },
    ]);
  });
});
