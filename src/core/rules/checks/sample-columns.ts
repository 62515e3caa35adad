/**
 * Plain values as a typed column: a few made-up customers, to whom real conditions are put.
 */
import type { Column, ColumnType, Scalar } from '../../tables/column';

/** Shape: a row a value; null is blank. A value of another type is blank, too. */
export function columnOfValues(type: ColumnType, values: readonly Scalar[]): Column {
  switch (type) {
    case 'number':
    case 'date':
      return {
        type,
        values: Float64Array.from(values, (value) => (typeof value === 'number' ? value : NaN)),
      };
    case 'boolean':
      return {
        type,
        values: Int8Array.from(values, (value) => (typeof value === 'boolean' ? Number(value) : -1)),
      };
    case 'text': {
      const dictionary = [...new Set(values.filter((value) => typeof value === 'string'))];
      return {
        type,
        codes: Int32Array.from(values, (value) => dictionary.indexOf(value as string)),
        dictionary,
      };
    }
    case 'list': {
      const lists = values.map((value) => (Array.isArray(value) ? (value as readonly string[]) : []));
      const dictionary = [...new Set(lists.flat())];
      const starts = new Uint32Array(lists.length + 1);
      lists.forEach((list, row) => (starts[row + 1] = starts[row] + list.length));
      return {
        type,
        starts,
        codes: Int32Array.from(lists.flat(), (text) => dictionary.indexOf(text)),
        dictionary,
      };
    }
  }
}
