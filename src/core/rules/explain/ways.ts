/**
 * The ways in which a condition can come out as wanted: each says of every subject which values it may have.
 */
import type { Subject } from '../../conditions/types';
import type { Rule } from '../../conditions/ast';
import { both, either, isImpossible, type Allowed } from './allowed';

/** How a condition is to come out. `notTrue` is false or unknown, `notFalse` true or unknown. */
export type Wanted = 'true' | 'false' | 'notTrue' | 'notFalse';

/** A condition of which nobody can say what would have to change: a calculation, a search inside a text. */
export interface OpenCondition {
  readonly condition: Rule;
  readonly wanted: Wanted;
}

/** One subject, and what it may be. */
export interface Limit {
  readonly subject: Subject;
  readonly allowed: Allowed;
}

/** All of its limits and open conditions together make the condition come out as wanted. */
export interface Way {
  /** By the subject's key. */
  readonly limits: ReadonlyMap<string, Limit>;
  readonly open: readonly OpenCondition[];
}

/** Any of the ways does; none: it cannot come out as wanted. */
export type Ways = readonly Way[];

/** So many ways are followed; of a condition with more the first ones. */
const WAYS_LIMIT = 256;

const ALWAYS: Way = { limits: new Map(), open: [] };

/** Comes out as wanted always or never. */
export function settled(holds: boolean): Ways {
  return holds ? [ALWAYS] : [];
}

/** One subject has to be among these values. */
export function limited(subject: Subject, allowed: Allowed): Ways {
  if (isImpossible(allowed)) return [];
  return [{ limits: new Map([[subject.key, { subject, allowed }]]), open: [] }];
}

export function unsettled(open: OpenCondition): Ways {
  return [{ limits: new Map(), open: [open] }];
}

/** The ways in which all come out as wanted. */
export function allWays(each: readonly Ways[]): Ways {
  return each.reduce<Ways>((found, next) => {
    const joined = found.flatMap((way) => next.flatMap((other) => join(way, other) ?? []));
    return joined.slice(0, WAYS_LIMIT);
  }, settled(true));
}

/** The ways in which one of them does. */
export function anyWay(each: readonly Ways[]): Ways {
  return each.flat().reduce<readonly Way[]>(addWay, []).slice(0, WAYS_LIMIT);
}

function join(first: Way, second: Way): Way | null {
  const limits = new Map(first.limits);
  for (const [key, { subject, allowed }] of second.limits) {
    const other = limits.get(key);
    const joined = other ? both(other.allowed, allowed) : allowed;
    if (isImpossible(joined)) return null;
    limits.set(key, { subject, allowed: joined });
  }
  return { limits, open: [...first.open, ...second.open] };
}

/** Two ways that ask only about one and the same subject are one: 1, 2 or 3 orders. */
function addWay(ways: readonly Way[], way: Way): readonly Way[] {
  const own = onlyLimit(way);
  for (let index = 0; own && index < ways.length; index++) {
    const other = onlyLimit(ways[index]);
    const united = other?.subject.key === own.subject.key ? either(other.allowed, own.allowed) : null;
    if (!united) continue;
    const limits = new Map([[own.subject.key, { subject: own.subject, allowed: united }]]);
    return ways.map((each, at) => (at === index ? { limits, open: [] } : each));
  }
  return [...ways, way];
}

function onlyLimit({ limits, open }: Way): Limit | null {
  const [only, ...others] = limits.values();
  return only && others.length === 0 && open.length === 0 ? only : null;
}
