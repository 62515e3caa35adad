/**
 * Two columns of one type, one below the other.
 */
import { invariant } from '../base/invariant';
import type { BooleanColumn, Column, DateColumn, ListColumn, NumberColumn, TextColumn } from './column';

/** The rows of the first, then those of the second. Throws when the types differ. */
export function joinColumns(above: Column, below: Column): Column {
  invariant(above.type === below.type, 'columns of one type are joined');
  return (JOIN[above.type] as (above: Column, below: Column) => Column)(above, below);
}

const JOIN = {
  number: joinFloats<NumberColumn>,
  date: joinFloats<DateColumn>,
  boolean: joinBooleans,
  text: joinTexts,
  list: joinLists,
};

function joinFloats<T extends NumberColumn | DateColumn>(above: T, below: T): T {
  const values = new Float64Array(above.values.length + below.values.length);
  values.set(above.values);
  values.set(below.values, above.values.length);
  return { ...above, values };
}

function joinBooleans(above: BooleanColumn, below: BooleanColumn): BooleanColumn {
  return { type: 'boolean', values: Int8Array.from([...above.values, ...below.values]) };
}

function joinTexts(above: TextColumn, below: TextColumn): TextColumn {
  const { dictionary, translate } = joinDictionaries(above.dictionary, below.dictionary);
  const codes = new Int32Array(above.codes.length + below.codes.length);
  codes.set(above.codes);
  codes.set(below.codes.map(translate), above.codes.length);
  return { type: 'text', codes, dictionary };
}

function joinLists(above: ListColumn, below: ListColumn): ListColumn {
  const { dictionary, translate } = joinDictionaries(above.dictionary, below.dictionary);
  const codes = new Int32Array(above.codes.length + below.codes.length);
  codes.set(above.codes);
  codes.set(below.codes.map(translate), above.codes.length);
  const starts = new Uint32Array(above.starts.length + below.starts.length - 1);
  starts.set(above.starts);
  starts.set(
    below.starts.map((start) => start + above.codes.length),
    above.starts.length - 1,
  );
  return { type: 'list', starts, codes, dictionary };
}

/** One dictionary for both; `translate` gives the code in it of a code of the second, -1 of -1. */
function joinDictionaries(above: readonly string[], below: readonly string[]) {
  const dictionary = [...above];
  const codeOf = new Map(above.map((text, code): [string, number] => [text, code]));
  const codes = below.map((text) => {
    const known = codeOf.get(text);
    return known ?? dictionary.push(text) - 1;
  });
  return { dictionary, translate: (code: number) => (code < 0 ? -1 : codes[code]) };
}
