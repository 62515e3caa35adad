/**
 * Rows by a text, or by true and false: a condition about one such column alone is answered once for each value that the
 * column can have, so that a row costs one look into a table.
 */
import type { Column } from '../tables/column';
import { subjectsOf, type Expression } from './ast';
import { compileTruth } from './compile';
import { columnOf, type Scope } from './compile-scope';
import { TRUTHS, type Wanted } from './select-junction';
import type { TruthWanted } from './select-rows';
import type { Predicate, Selector, Subject } from './types';

/** Rows for which the condition comes out as wanted. Empty: null when it is about several columns, or about one of another type. */
export function selectByTable(condition: Expression, wanted: Wanted, scope: Scope): Selector | null {
  const [subject, ...others] = subjectsOf({ kind: 'expression', expression: condition });
  if (!subject || others.length > 0) return null;
  const answer: Answer = (values, rowCount) => {
    const binding = { ...scope.binding, rowCount, column: () => values };
    const predicate = compileTruth(condition, { ...scope, binding });
    return tableOf(predicate, rowCount, TRUTHS[wanted]);
  };
  return TABLES[subject.type]?.(subject, scope, answer) ?? null;
}

/** Asks the condition about a column that has each value once: 1 where a row is to be kept. */
type Answer = (values: Column, rowCount: number) => Uint8Array;

function tableOf(predicate: Predicate, rowCount: number, { truth, flip }: TruthWanted): Uint8Array {
  const table = new Uint8Array(rowCount);
  for (let row = 0; row < rowCount; row++) table[row] = +(predicate(row) === truth) ^ flip;
  return table;
}

type Tables = {
  readonly [T in Column['type']]?: (subject: Subject, scope: Scope, answer: Answer) => Selector;
};

// Blank is -1, and so stands first in each table.
const TABLES: Tables = {
  text(subject, scope, answer) {
    const { codes, dictionary } = columnOf(scope, subject, 'text');
    const every = new Int32Array(dictionary.length + 1);
    for (let place = 0; place < every.length; place++) every[place] = place - 1;
    return selectByCode(codes, answer({ type: 'text', codes: every, dictionary }, every.length));
  },
  boolean(subject, scope, answer) {
    const { values } = columnOf(scope, subject, 'boolean');
    return selectByTruth(values, answer({ type: 'boolean', values: Int8Array.of(-1, 0, 1) }, 3));
  },
};

function selectByCode(codes: Int32Array, table: Uint8Array): Selector {
  return (from, into) => {
    const { rows, count } = from;
    const kept = into.rows;
    let n = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i];
      kept[n] = row;
      n += table[codes[row] + 1];
    }
    into.count = n;
  };
}

// The same loop, so that each sees arrays of one kind.
function selectByTruth(truths: Int8Array, table: Uint8Array): Selector {
  return (from, into) => {
    const { rows, count } = from;
    const kept = into.rows;
    let n = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i];
      kept[n] = row;
      n += table[truths[row] + 1];
    }
    into.count = n;
  };
}
