/**
 * `and`, `or` and `not` of three truths for selectors: `and` keeps narrowing a list, and `or` is what no test leaves over.
 */
import { selectAll, selectRest, type TruthWanted } from './select-rows';
import type { Selector } from './types';

/** How a condition must come out for a row to be kept. `notTrue` is false or unknown, `notFalse` true or unknown. */
export type Wanted = 'true' | 'false' | 'notTrue' | 'notFalse';

/** What is wanted of a condition when that is wanted of its negation. */
export const NEGATED: { readonly [W in Wanted]: Wanted } = {
  true: 'false',
  false: 'true',
  notTrue: 'notFalse',
  notFalse: 'notTrue',
};

/** The truth that the wanted rows have, or with `flip` those that are not wanted. */
export const TRUTHS: { readonly [W in Wanted]: TruthWanted } = {
  true: { truth: 1, flip: 0 },
  false: { truth: 0, flip: 0 },
  notTrue: { truth: 1, flip: 1 },
  notFalse: { truth: 0, flip: 1 },
};

/** Compiles a part of a condition to a selector of the rows for which it comes out so. */
type SelectPart<P> = (part: P, wanted: Wanted) => Selector;

/** Rows for which all parts together come out as wanted. Without parts they are true. */
export function selectAnd<P>(parts: readonly P[], select: SelectPart<P>, wanted: Wanted): Selector {
  const each = (one: Wanted) => selectAll(parts.map((part) => select(part, one)));
  switch (wanted) {
    case 'true':
    case 'notFalse':
      return each(wanted);
    case 'notTrue':
      return selectRest(each('true'));
    case 'false':
      return selectRest(each('notFalse'));
  }
}

/** Rows for which the parts, any of which will do, come out as wanted. Without parts they are false. */
export function selectOr<P>(parts: readonly P[], select: SelectPart<P>, wanted: Wanted): Selector {
  return selectAnd(parts, (part, one) => select(part, NEGATED[one]), NEGATED[wanted]);
}
