import { parseIsoDate } from '../../../src/core/base/epoch-day';
import { compileFor, expectRule } from './support';

describe('a cell under a number metric', () => {
  it.each([
    ['5', 5, true],
    ['5', 6, false],
    [5, 5, true],
    ['>= 3', 3, true],
    ['>= 3', 2, false],
    ['> 3', 3, false],
    ['<= 60', 60, true],
    ['< 10', 10, false],
    ['!= 5', 4, true],
    ['!= 5', 5, false],
    ['-5', -5, true],
    ['1; 5', 5, true],
    ['1, 5', 2, false],
    ['50%', 0.5, true],
    ['< 1e3', 999, true],
  ])('compares: %s of %s is %s', (cell, value, expected) => expectRule(cell, value, expected));

  it.each([
    ['[18..25)', 18, true],
    ['[18..25)', 25, false],
    ['(0..1]', 0, false],
    ['(0..1]', 1, true],
    [']0..1[', 1, false],
    ['18..25', 18, true],
    ['18..25', 25, true],
    ['(18..25)', 25, false],
    ['18…25', 20, true],
    ['[1..2], [4..5], > 10', 4.5, true],
    ['[1..2], [4..5], > 10', 3, false],
  ])('knows intervals: %s of %s is %s', (cell, value, expected) => expectRule(cell, value, expected));

  it.each([
    ['not(1, 2)', 3, true],
    ['not(1, 2)', 2, false],
    ['không (>= 5)', 4, true],
    ['? >= 5 and ? < 10', 7, true],
    ['? >= 5 and ? < 10', 10, false],
    ['? < 2 or ? > 8', 9, true],
    ['not(? > 5)', 5, true],
    ['not(? > 5) and ? != 3', 3, false],
    ['(? > 1) and (? < 3)', 2, true],
    ['2 * 3', 6, true],
    ['(1 + 2) * 2', 6, true],
    ['in (1, 2)', 2, true],
    ['(1, 2, 3)', 2, true],
    ['not in (1, 2)', 2, false],
    ['không trong [1..2]', 3, true],
    ['between 1 and 5', 5, true],
    ['giữa 1 và 5', 6, false],
    ['not between 1 and 5', 6, true],
    ['không trống', 6, true],
  ])('knows not and expressions: %s of %s is %s', (cell, value, expected) =>
    expectRule(cell, value, expected),
  );

  it.each(['', '-', '  ', ' - ', null, undefined])('leaves the metric open when it is %j', (cell) => {
    expectRule(cell, 5, true);
    expectRule(cell, null, true);
    expect(compileFor(cell, 'orders').condition?.subjects).toEqual([]);
  });
});

describe('a cell under another type of metric', () => {
  it.each([
    [true, true, true],
    ['true', false, false],
    ['có', true, true],
    ['Yes', true, true],
    ['không', false, true],
    ['no', true, false],
    ['đúng', true, true],
    ['SAI', false, true],
    ['not(true)', false, true],
    ['không trống', false, true],
    ['không trống', null, false],
  ])('knows yes and no: %s of %s is %s', (cell, value, expected) =>
    expectRule(cell, value, expected, 'consent'),
  );

  it.each([
    ['>= date("2026-01-01")', '2026-01-01', true],
    ['< date("2026-01-01")', '2026-01-01', false],
    ['date("2026-01-01")..date("2026-01-31")', '2026-01-15', true],
    ['date(2026, 1, 15)', '2026-01-15', true],
    ['@"2026-01-15"', '2026-01-15', true],
    ['<= today()', '2026-03-31', true],
    ['> today()', '2026-03-31', false],
    ['ngày("2026-01-15"); hôm nay()', '2026-03-31', true],
  ])('knows dates: %s of %s is %s', (cell, value, expected) => {
    expect(parseIsoDate(value)).not.toBeNull();
    expectRule(cell, value, expected, 'last order');
  });
});
