/**
 * What the compiler's parts know while they bind a rule to columns.
 */
import { invariant } from '../base/invariant';
import { foldText, stripAccents } from '../base/text';
import type { Column, ColumnType } from '../tables/column';
import type { Binding, Predicate, Subject, Truth } from './types';

/** How texts are made comparable. */
export type Fold = (text: string) => string;

/** The data that a rule is bound to. */
export interface Scope {
  readonly binding: Binding;
  readonly fold: Fold;
}

/** The scope of a binding. */
export function scopeOf(binding: Binding): Scope {
  return { binding, fold: foldOf(binding) };
}

const exactly: Fold = (text) => text;
const withoutAccents: Fold = (text) => stripAccents(foldText(text));

function foldOf(binding: Binding): Fold {
  if (binding.exact) return exactly;
  return binding.accents ? foldText : withoutAccents;
}

type ColumnOf<T extends ColumnType> = Extract<Column, { type: T }>;

/** The subject's column. Throws when the binding gives one of another type than the names promised. */
export function columnOf<T extends ColumnType>({ binding }: Scope, subject: Subject, type: T): ColumnOf<T> {
  const column = binding.column(subject.key);
  invariant(column.type === type, `the column of ${subject.key} is of type ${type}`);
  return column as ColumnOf<T>;
}

const FOLDED = new WeakMap<readonly string[], Map<Fold, readonly string[]>>();

/** The dictionary with each text folded; done once for all rules that ask. */
export function foldedDictionary(dictionary: readonly string[], fold: Fold): readonly string[] {
  let byFold = FOLDED.get(dictionary);
  if (!byFold) FOLDED.set(dictionary, (byFold = new Map<Fold, readonly string[]>()));
  let folded = byFold.get(fold);
  if (!folded) byFold.set(fold, (folded = dictionary.map(fold)));
  return folded;
}

/** A predicate that gives the same for every row. */
export function always(truth: Truth): Predicate {
  return () => truth;
}

/** A truth of two values. */
export function truth(value: boolean): Truth {
  return value ? 1 : 0;
}

/** Not of three values. */
export function negated(predicate: Predicate): Predicate {
  return (row) => {
    const value = predicate(row);
    return value < 0 ? -1 : value === 1 ? 0 : 1;
  };
}

/** And of three values: false wins over unknown, unknown over true. */
export function allOf(predicates: readonly Predicate[]): Predicate {
  if (predicates.length === 1) return predicates[0];
  if (predicates.length === 2) return bothOf(predicates[0], predicates[1]);
  return (row) => {
    let result: Truth = 1;
    for (let index = 0; index < predicates.length; index++) {
      const value = predicates[index](row);
      if (value === 0) return 0;
      if (value < 0) result = -1;
    }
    return result;
  };
}

function bothOf(first: Predicate, second: Predicate): Predicate {
  return (row) => {
    const a = first(row);
    if (a === 0) return 0;
    const b = second(row);
    return b === 0 ? 0 : a < 0 ? -1 : b;
  };
}

/** Or of three values: true wins over unknown, unknown over false. */
export function anyOf(predicates: readonly Predicate[]): Predicate {
  if (predicates.length === 1) return predicates[0];
  return (row) => {
    let result: Truth = 0;
    for (let index = 0; index < predicates.length; index++) {
      const value = predicates[index](row);
      if (value === 1) return 1;
      if (value < 0) result = -1;
    }
    return result;
  };
}
