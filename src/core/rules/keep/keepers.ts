/**
 * Which rules keep a customer in the segment that the last run left: those of the segment whose cell Keep if holds, or whose
 * days are not over yet.
 */
import { foldText } from '../../base/text';
import type { Binding, Predicate } from '../../conditions/types';
import { HIT_POLICIES } from '../hit-policies';
import { LIST_SEPARATOR } from '../segment-lists';
import type { Kept, Rule, RuleTable } from '../types';
import type { SegmentBefore } from './before';

export interface Keepers {
  /** Rules by index, ascending. Empty: nobody keeps the customer. */
  of(customer: number): number[];
  /** How the rule keeps the customer; null where it does not. A condition that holds comes before days that are not over. */
  how(rule: number, customer: number): Kept | null;
}

export interface KeepContext {
  readonly binding: Binding;
  /** Null: nothing is known of the customer. */
  before(customer: number): SegmentBefore | null;
}

type Keeper = (customer: number, before: SegmentBefore) => Kept | null;

/** Null where no rule of the table keeps anybody. Days count from the day of entry to the analysis date; fewer than 0 are 0. */
export function keepersOf(table: RuleTable, { binding, before }: KeepContext): Keepers | null {
  const isList = HIT_POLICIES[table.scheme.hitPolicy].choose === null;
  const keepers = new Map<number, Keeper>();
  table.rules.forEach((rule, index) => {
    const keeper = keeperOf(rule, { binding, isList });
    if (keeper) keepers.set(index, keeper);
  });
  if (keepers.size === 0) return null;
  const ask = (rule: number, customer: number, last: SegmentBefore | null): Kept | null =>
    (last && keepers.get(rule)?.(customer, last)) ?? null;
  return {
    of(customer) {
      const last = before(customer);
      return [...keepers.keys()].filter((rule) => ask(rule, customer, last) !== null);
    },
    how: (rule, customer) => ask(rule, customer, before(customer)),
  };
}

function keeperOf(
  { segment, keep }: Rule,
  { binding, isList }: { readonly binding: Binding; readonly isList: boolean },
): Keeper | null {
  if (!keep) return null;
  // What only the data can show of a rule is said where its own conditions are evaluated.
  const holds: Predicate = keep.condition?.condition.bind({ ...binding, report: undefined }) ?? (() => 0);
  // When a list last changed says nothing of when one of its segments came into it.
  const days = isList ? 0 : keep.days;
  const wasIn = membership(segment, isList);
  return (customer, { segment: last, since }) => {
    if (!wasIn(last)) return null;
    if (holds(customer) === 1) return { by: 'condition' };
    const passed = since === null ? Infinity : Math.max(0, binding.asOf - since);
    return passed < days ? { by: 'days', days: passed, of: days } : null;
  };
}

/** Whether what stood in the scheme's column was the segment, or a list with it. Case and spaces do not count. */
function membership(segment: string, isList: boolean): (text: string) => boolean {
  const wanted = foldText(segment);
  const known = new Map<string, boolean>();
  const isIn = (text: string) => {
    const folded = foldText(text);
    if (!isList) return folded === wanted;
    return `${LIST_SEPARATOR}${folded}${LIST_SEPARATOR}`.includes(
      `${LIST_SEPARATOR}${wanted}${LIST_SEPARATOR}`,
    );
  };
  return (text) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = isIn(text)));
    return found;
  };
}
