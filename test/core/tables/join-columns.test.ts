import fc from 'fast-check';
import { blankColumn } from '../../../src/core/tables/blank-column';
import { columnLength, valueAt, type Column, type Scalar } from '../../../src/core/tables/column';
import { joinColumns } from '../../../src/core/tables/join-columns';

const TEXTS = ['Hà Nội', 'Huế', 'Vinh'];

function textColumn(texts: readonly (string | null)[]): Column {
  const dictionary = [...new Set(texts.flatMap((text) => text ?? []))];
  const codes = Int32Array.from(texts, (text) => (text === null ? -1 : dictionary.indexOf(text)));
  return { type: 'text', codes, dictionary };
}

function listColumn(lists: readonly (readonly string[])[]): Column {
  const dictionary = [...new Set(lists.flat())];
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => (starts[row + 1] = starts[row] + list.length));
  const codes = Int32Array.from(lists.flat(), (text) => dictionary.indexOf(text));
  return { type: 'list', starts, codes, dictionary };
}

const valuesOf = (column: Column): Scalar[] =>
  Array.from({ length: columnLength(column) }, (_, row) => valueAt(column, row));

const numbers = fc.array(fc.oneof(fc.integer(), fc.constant(NaN)));
const columns: readonly fc.Arbitrary<readonly [Column, Column]>[] = [
  numbers.map((values): Column => ({ type: 'number', values: Float64Array.from(values) })),
  numbers.map((values): Column => ({ type: 'date', values: Float64Array.from(values) })),
  fc
    .array(fc.constantFrom(-1, 0, 1))
    .map((values): Column => ({ type: 'boolean', values: Int8Array.from(values) })),
  fc.array(fc.option(fc.constantFrom(...TEXTS))).map(textColumn),
  fc.array(fc.uniqueArray(fc.constantFrom(...TEXTS))).map(listColumn),
].map((column) => fc.tuple(column, column));

describe('two columns joined', () => {
  it('hold the values of the first, then those of the second', () => {
    fc.assert(
      fc.property(fc.oneof(...columns), ([above, below]) => {
        expect(valuesOf(joinColumns(above, below))).toEqual([...valuesOf(above), ...valuesOf(below)]);
      }),
    );
  });

  it('share one code for a text that both hold', () => {
    const joined = joinColumns(textColumn(['Huế', 'Vinh']), textColumn(['Vinh', 'Huế']));
    expect(joined).toMatchObject({ codes: Int32Array.of(0, 1, 1, 0), dictionary: ['Huế', 'Vinh'] });
  });

  it('are refused when their types differ', () => {
    expect(() => joinColumns(blankColumn('number', 1), blankColumn('text', 1))).toThrow();
  });
});

describe('a column of blanks', () => {
  it.each(['number', 'date', 'boolean', 'text', 'list'] as const)(
    'of type %s is blank in every row',
    (type) => {
      const column = blankColumn(type, 3);
      expect(column.type).toBe(type);
      expect(valuesOf(column)).toEqual([null, null, null]);
    },
  );
});
