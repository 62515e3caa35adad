/**
 * A column of blanks of any type.
 */
import { blankNumbers, type Column, type ColumnType } from './column';

/** @example blankColumn('text', 2) //=> { type: 'text', codes: [-1, -1], dictionary: [] } */
export function blankColumn(type: ColumnType, length: number): Column {
  return BLANK[type](length);
}

const BLANK: Readonly<Record<ColumnType, (length: number) => Column>> = {
  number: (length) => ({ type: 'number', values: blankNumbers(length) }),
  date: (length) => ({ type: 'date', values: blankNumbers(length) }),
  boolean: (length) => ({ type: 'boolean', values: new Int8Array(length).fill(-1) }),
  text: (length) => ({ type: 'text', codes: new Int32Array(length).fill(-1), dictionary: [] }),
  list: (length) => ({
    type: 'list',
    starts: new Uint32Array(length + 1),
    codes: new Int32Array(0),
    dictionary: [],
  }),
};
