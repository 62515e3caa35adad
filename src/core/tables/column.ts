/**
 * Typed columns: one value a row, parsed once, read by plain loops.
 * Not for cells as they stand in a sheet: those are in sheet-cells.ts.
 */

/** Numbers; NaN is blank. */
export interface NumberColumn {
  readonly type: 'number';
  readonly values: Float64Array;
}

/** Epoch days; NaN is blank. */
export interface DateColumn {
  readonly type: 'date';
  readonly values: Float64Array;
}

/** 1 true, 0 false, -1 blank. */
export interface BooleanColumn {
  readonly type: 'boolean';
  readonly values: Int8Array;
}

/** Codes into a dictionary of distinct texts; -1 is blank. Two rows have one code exactly when their texts are the same. */
export interface TextColumn {
  readonly type: 'text';
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
}

/** Several texts a row: those of row i are codes[starts[i]] … codes[starts[i + 1] - 1]. No texts is blank. */
export interface ListColumn {
  readonly type: 'list';
  readonly starts: Uint32Array;
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
}

export type Column = NumberColumn | DateColumn | BooleanColumn | TextColumn | ListColumn;
export type ColumnType = Column['type'];

/** One value of a column as a plain value: dates are epoch days; null is blank. */
export type Scalar = number | string | boolean | readonly string[] | null;

/** How many rows a column has. */
export function columnLength(column: Column): number {
  if (column.type === 'text') return column.codes.length;
  return column.type === 'list' ? column.starts.length - 1 : column.values.length;
}

/** The value of one row. Not for hot loops. */
export function valueAt(column: Column, row: number): Scalar {
  switch (column.type) {
    case 'number':
    case 'date':
      return Number.isNaN(column.values[row]) ? null : column.values[row];
    case 'boolean':
      return column.values[row] < 0 ? null : column.values[row] === 1;
    case 'text':
      return column.codes[row] < 0 ? null : column.dictionary[column.codes[row]];
    case 'list':
      return listAt(column, row);
  }
}

function listAt(column: ListColumn, row: number): readonly string[] | null {
  const { starts, codes, dictionary } = column;
  if (starts[row] === starts[row + 1]) return null;
  return Array.from(codes.subarray(starts[row], starts[row + 1]), (code) => dictionary[code]);
}

/** A number column of blanks. */
export function blankNumbers(length: number): Float64Array {
  return new Float64Array(length).fill(NaN);
}
