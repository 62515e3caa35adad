/**
 * Conditions as three-valued formulas over atoms, and the regions in which they are true.
 */
import type { Truth } from '../../conditions/types';
import type { Atom, AxisRegistry, State } from './axis-registry';
import { EVERYWHERE, intersect, NOWHERE, unite, type Region } from './region';

export type Formula =
  | { readonly kind: 'atom'; readonly atom: Atom }
  | { readonly kind: 'known'; readonly truth: Truth }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Formula[] }
  | { readonly kind: 'not'; readonly part: Formula }
  | {
      readonly kind: 'if';
      readonly condition: Formula;
      readonly then: Formula;
      readonly otherwise: Formula;
    };

const OPPOSITE: { readonly [S in State]: State } = {
  true: 'false',
  false: 'true',
  notTrue: 'notFalse',
  notFalse: 'notTrue',
};

const KNOWN: { readonly [S in State]: readonly Truth[] } = {
  true: [1],
  false: [0],
  notTrue: [0, -1],
  notFalse: [1, -1],
};

/**
 * Where the formula has that truth.
 * Source: Kleene's strong logic: `and` is true where all are, not false where none is false, and so on.
 */
export function regionOf(formula: Formula, state: State, axes: AxisRegistry): Region {
  switch (formula.kind) {
    case 'atom':
      return axes.regionOf(formula.atom, state);
    case 'known':
      return KNOWN[state].includes(formula.truth) ? EVERYWHERE : NOWHERE;
    case 'not':
      return regionOf(formula.part, OPPOSITE[state], axes);
    case 'if': {
      // A condition that is unknown takes the other branch.
      const then = [regionOf(formula.condition, 'true', axes), regionOf(formula.then, state, axes)];
      const otherwise = [
        regionOf(formula.condition, 'notTrue', axes),
        regionOf(formula.otherwise, state, axes),
      ];
      return unite([intersectAll(then), intersectAll(otherwise)]);
    }
    default: {
      const regions = formula.parts.map((part) => regionOf(part, state, axes));
      const wantsAll = (formula.kind === 'all') === (state === 'true' || state === 'notFalse');
      return wantsAll ? intersectAll(regions) : unite(regions);
    }
  }
}

/** What is in all of them. */
export function intersectAll(regions: readonly Region[]): Region {
  return regions.reduce(intersect, EVERYWHERE);
}
