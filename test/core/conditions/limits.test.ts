import { compileFor } from './support';

const codesOf = (cell: unknown, name?: string): string[] =>
  compileFor(cell, name).faults.map(({ code }) => code);

describe('limits', () => {
  it('a cell has at most 2,000 characters', () => {
    const fill = (length: number): string => `"${'x'.repeat(length - 2)}"`;
    expect(codesOf(fill(2000), 'city')).toEqual([]);
    expect(compileFor(fill(2001), 'city').faults).toEqual([
      {
        code: 'rule.tooLong',
        severity: 'error',
        range: { start: 2000, end: 2001 },
        params: { limit: 2000, length: 2001 },
      },
    ]);
  });

  it('parentheses nest 50 deep and no deeper', () => {
    const nest = (depth: number): string => `${'('.repeat(depth)}orders > 1${')'.repeat(depth)}`;
    expect(codesOf(nest(50))).toEqual([]);
    expect(codesOf(nest(51))).toEqual(['rule.tooDeep']);
  });

  it('minus signs, not and if nest no deeper either', () => {
    expect(codesOf(`${'-'.repeat(60)}orders > 1`)).toEqual(['rule.tooDeep']);
    expect(codesOf(`${'not '.repeat(60)}consent`)).toEqual(['rule.tooDeep']);
    expect(codesOf('if consent then '.repeat(60))).toEqual(['rule.tooDeep']);
    expect(codesOf(`${'not('.repeat(60)}1${')'.repeat(60)}`, 'orders')).toEqual(['rule.tooDeep']);
  });

  it('chains are no nesting', () => {
    expect(codesOf(new Array(150).fill('consent').join(' and '))).toEqual([]);
  });

  it('a cell is a text, a number, a boolean or blank', () => {
    expect(codesOf({}, 'orders')).toEqual(['rule.cellType']);
    expect(codesOf(new Date(0), 'last order')).toEqual(['rule.cellType']);
    expect(codesOf(true, 'orders')).toEqual(['rule.numberExpected']);
    expect(codesOf(500.125, 'orders')).toEqual([]);
  });
});
