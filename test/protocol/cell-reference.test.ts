/**
 * The cells that a formula reads, as people type them and as formulas have them.
 */
import fc from 'fast-check';
import {
  cellsText,
  parseReference,
  referenceText,
  type CellReference,
} from '../../src/protocol/cell-reference';

describe('what a person types', () => {
  it.each<[string, CellReference]>([
    ['A2', { sheet: null, column: 'A', from: 2, to: 2 }],
    [' $b$7 ', { sheet: null, column: 'B', from: 7, to: 7 }],
    ['A2:A', { sheet: null, column: 'A', from: 2, to: null }],
    ['A:A', { sheet: null, column: 'A', from: 1, to: null }],
    ['aa2:AA10', { sheet: null, column: 'AA', from: 2, to: 10 }],
    // Turned round it is the same cells.
    ['A10:A2', { sheet: null, column: 'A', from: 2, to: 10 }],
    ['Customers!A2', { sheet: 'Customers', column: 'A', from: 2, to: 2 }],
    ['Khách hàng!A2:A', { sheet: 'Khách hàng', column: 'A', from: 2, to: null }],
    ["'Ann''s (2026)'!C3:C", { sheet: "Ann's (2026)", column: 'C', from: 3, to: null }],
    ["'=A1!B2'!C3", { sheet: '=A1!B2', column: 'C', from: 3, to: 3 }],
  ])('%s are cells of one column', (text, reference) => {
    expect(parseReference(text)).toEqual(reference);
  });

  it.each([
    [''],
    ['A'],
    ['2'],
    ['A0'],
    ['A2:B'],
    ['A2:B9'],
    ['2:2'],
    ['A:A5'],
    ['A2:A0'],
    ['AAAA1'],
    ['A99999999'],
    ['A2,A3'],
    ['A2;SUM(B:B)'],
    ['A2)+1'],
    ['=A2'],
    ["'Ann's'!A2"],
    ["''!A2"],
    ['!A2'],
    ['Customers!'],
    ['SEGMENTS_UPDATED'],
  ])('%j is no cell, or not of one column', (text) => {
    expect(parseReference(text)).toBeNull();
  });
});

describe('what a formula has', () => {
  it.each<[CellReference, string]>([
    [{ sheet: null, column: 'A', from: 2, to: 2 }, 'A2'],
    [{ sheet: null, column: 'A', from: 2, to: null }, 'A2:A'],
    [{ sheet: null, column: 'A', from: 1, to: null }, 'A:A'],
    [{ sheet: null, column: 'A', from: 1, to: 9 }, 'A1:A9'],
    [{ sheet: 'Customers', column: 'A', from: 2, to: 2 }, "'Customers'!A2"],
    [{ sheet: "Ann's", column: 'A', from: 2, to: null }, "'Ann''s'!A2:A"],
  ])('%j is %s', (reference, text) => {
    expect(referenceText(reference)).toBe(text);
  });

  it('is read back as what it was, whatever the name of the sheet', () => {
    const name = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 40 })
      .filter((text) => text.trim() === text);
    const reference = fc
      .record({
        sheet: fc.option(fc.oneof(name, fc.constantFrom("'", '=', "A1'!B2", '🛒 +1', '\u202Egnp'))),
        column: fc.constantFrom('A', 'Z', 'AA', 'ZZZ'),
        from: fc.integer({ min: 1, max: 10_000_000 }),
        rows: fc.option(fc.integer({ min: 0, max: 1000 })),
      })
      .map(({ sheet, column, from, rows }): CellReference => {
        const to = rows === null ? null : Math.min(from + rows, 10_000_000);
        return { sheet, column, from, to };
      });
    fc.assert(
      fc.property(reference, (one) => {
        expect(parseReference(referenceText(one))).toEqual(one);
      }),
    );
  });

  it('leaves the sheet out where only the cells are meant', () => {
    expect(cellsText({ column: 'D', from: 5, to: 240 })).toBe('D5:D240');
  });
});
