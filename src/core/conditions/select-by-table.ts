/**
 * Rows by a text, or by true and false: a condition about one such column alone is answered once for each value that the
 * column can have, so that a row costs one look into a table.
 */
import type { Column } from '../tables/column';
import { subjectsOf, type Expression } from './ast';
import { compileTruth } from './compile';
import { columnOf, type Scope } from './compile-scope';
import { IS_WANTED, type Wanted } from './select-junction';
import type { Selector, Subject } from './types';

/** Rows for which the condition comes out as wanted. Empty: null when it is about several columns, or about one of another type. */
export function selectByTable(condition: Expression, wanted: Wanted, scope: Scope): Selector | null {
  const [subject, ...others] = subjectsOf({ kind: 'expression', expression: condition });
  if (!subject || others.length > 0) return null;
  return (
    TABLES[subject.type]?.(subject, scope, (values, rowCount) => {
      const binding = { ...scope.binding, rowCount, column: () => values };
      const predicate = compileTruth(condition, { ...scope, binding });
      return Uint8Array.from({ length: rowCount }, (_, row) => Number(IS_WANTED[wanted](predicate(row))));
    }) ?? null
  );
}

/** Asks the condition about a column that has each value once: 1 where a row is to be kept. */
type Answers = (values: Column, rowCount: number) => Uint8Array;

type Tables = {
  readonly [T in Column['type']]?: (subject: Subject, scope: Scope, answers: Answers) => Selector;
};

// Blank is -1, and so stands first in each table.
const TABLES: Tables = {
  text(subject, scope, answers) {
    const { codes, dictionary } = columnOf(scope, subject, 'text');
    const every = Int32Array.from({ length: dictionary.length + 1 }, (_, place) => place - 1);
    return selectByCode(codes, answers({ type: 'text', codes: every, dictionary }, every.length));
  },
  boolean(subject, scope, answers) {
    const { values } = columnOf(scope, subject, 'boolean');
    return selectByTruth(values, answers({ type: 'boolean', values: Int8Array.of(-1, 0, 1) }, 3));
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
