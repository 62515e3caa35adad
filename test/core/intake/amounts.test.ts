import fc from 'fast-check';
import { parseNumbers, type NumberOptions } from '../../../src/core/intake/number-column';
import { CELL } from '../../../src/core/intake/column-slice';
import type { Cell } from '../../../src/core/tables/sheet-cells';

function numbers(cells: readonly Cell[], options: NumberOptions = { decimalSign: null }) {
  const rows = cells.map((cell) => [cell]);
  return parseNumbers({ cells: { rows, index: 0 }, from: 0, to: rows.length }, options);
}

describe('one amount', () => {
  const cases: [Cell, number][] = [
    ['1.200.000 đ', 1200000],
    ['1.200.000đ', 1200000],
    ['500.000 VND', 500000],
    ['1,200,000 VND', 1200000],
    ['₫ 45.000', 45000],
    ['$90,000 ', 90000],
    ['$1,234.50', 1234.5],
    ['-$5', -5],
    ['1tr2', 1200000],
    ['1tr25', 1250000],
    ['1,5 triệu', 1500000],
    ['2 tỷ', 2000000000],
    ['500k', 500000],
    ['500K đ', 500000],
    ['500kđ', 500000],
    ['1k5', 1500],
    ['(12.50)', -12.5],
    ['(1,234.50)', -1234.5],
    ['−12.5', -12.5],
    ['12.50-', -12.5],
    ['12,50 €', 12.5],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1 200 000', 1200000],
    ['1\u00a0200\u202f000,5', 1200000.5],
    ["1'200.50", 1200.5],
    ['0.123', 0.123],
    ['1234.567', 1234.567],
    ['.5', 0.5],
    ['-0.25', -0.25],
    [' 42 ', 42],
    [42, 42],
    ['699.0982', 699.0982],
    ['90071992547409920', 90071992547409920],
  ];
  it.each(cases)('reads %p as %p', (cell, expected) => {
    const { values, cells } = numbers([cell]);
    expect(cells[0]).toBe(CELL.read);
    expect(values[0]).toBe(expected);
  });

  it.each([
    'abc',
    '12 apples',
    '1tr25k',
    '1.2.3',
    '1,23.45',
    '--',
    '-',
    true,
    '12.34.567',
    '()',
    'SO123',
    '2024-01-05',
  ])('does not read %p', (cell) => expect(numbers([cell]).cells[0]).toBe(CELL.unreadable));

  it.each([1e51, -1e51, Infinity, '1'.padEnd(52, '0')])('reads nothing beyond 1e50: %p', (cell) =>
    expect(numbers([cell]).cells[0]).toBe(CELL.unreadable),
  );

  it.each([1e50, -1e50, '1'.padEnd(51, '0')])('reads %p', (cell) =>
    expect(numbers([cell]).values[0]).toBe(Number(cell)),
  );

  it.each(['', '  ', null, undefined])('takes %p as blank', (cell) => {
    const { values, cells } = numbers([cell]);
    expect(cells[0]).toBe(CELL.blank);
    expect(values[0]).toBeNaN();
  });
});

describe('the decimal sign of a column', () => {
  it('is left open where nothing proves it', () => {
    const { values, cells } = numbers(['1.234', '500', '2.500']);
    expect([...cells]).toEqual([CELL.ambiguous, CELL.read, CELL.ambiguous]);
    expect(values[0]).toBeNaN();
  });

  it('is the comma when another cell repeats the dot', () => {
    expect([...numbers(['1.234', '1.200.000']).values]).toEqual([1234, 1200000]);
  });

  it('is the dot when another cell has not three digits behind it', () => {
    expect([...numbers(['1.234', '12.5']).values]).toEqual([1.234, 12.5]);
  });

  it('is the comma when another cell has both signs, the comma last', () => {
    expect([...numbers(['1.234', '1.234,5']).values]).toEqual([1234, 1234.5]);
  });

  it('is not asked for under a currency without decimals', () => {
    expect([...numbers(['1.234 đ', '1,234 đ']).values]).toEqual([1234, 1234]);
    expect([...numbers(['1.234'], { decimalSign: null, currency: 'whole' }).values]).toEqual([1234]);
  });

  it('is the dot behind a dollar or pound sign', () => {
    expect([...numbers(['$1,234', '£2,000']).values]).toEqual([1234, 2000]);
  });

  it('is what Settings say', () => {
    expect([...numbers(['1.234', '2.500'], { decimalSign: ',' }).values]).toEqual([1234, 2500]);
    expect([...numbers(['1.234', '2.500'], { decimalSign: '.' }).values]).toEqual([1.234, 2.5]);
    expect(numbers(['12,50'], { decimalSign: '.' }).cells[0]).toBe(CELL.unreadable);
  });

  it('is open again where some cells prove the dot and others the comma', () => {
    const { values, cells, bothSigns } = numbers(['12.5', '12,5', '1.234']);
    expect(bothSigns).toBe(true);
    expect([...values.slice(0, 2)]).toEqual([12.5, 12.5]);
    expect(cells[2]).toBe(CELL.ambiguous);
  });
});

describe('plain decimals', () => {
  it('are read as JavaScript reads them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9999999, max: 9999999 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, cents) => {
          const text = `${whole}.${String(cents).padStart(2, '0')}`;
          expect(numbers([text]).values[0]).toBe(Number(text));
        },
      ),
    );
  });

  it('mean the same with dots between thousands and a comma', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999999999 }), (whole) => {
        const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, '.');
        expect(numbers([`${grouped},25`]).values[0]).toBe(whole + 0.25);
      }),
    );
  });
});

describe('an amount in đồng with a separator forgotten', () => {
  it('is read as the other cells of the column show, else ambiguous', () => {
    expect([...numbers(['1999.000 đ', '500.000 đ']).values]).toEqual([1999000, 500000]);
    expect(numbers(['1999.000 đ', '500.000 đ']).bothSigns).toBe(false);
    expect(numbers(['1999.000 đ']).cells[0]).toBe(CELL.ambiguous);
  });
});

describe('a column of texts that repeat', () => {
  const text = fc.constantFrom('$1,200 ', '1.200 đ', '12,5', '1,234.5', '15%', '500k', 'n/a', '');

  it('is read as the same texts with blanks between them, which are not the same to a memory', () => {
    fc.assert(
      fc.property(
        fc.array(text),
        fc.constantFrom<NumberOptions['decimalSign']>(null, '.', ','),
        (texts, sign) => {
          // A blank more behind each text makes all texts differ and changes no number.
          const apart = texts.map((one, k) => one + ' '.repeat(one === '' ? 0 : k + 1));
          const options = { decimalSign: sign };
          expect(numbers(texts, options)).toEqual(numbers(apart, options));
        },
      ),
    );
  });
});
