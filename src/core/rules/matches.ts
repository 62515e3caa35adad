/**
 * How many customers each rule of a table takes.
 */
import type { Binding } from '../conditions/types';
import { conjunction, type Assignment } from './evaluate';
import { HIT_POLICIES } from './hit-policies';

export interface RuleMatches {
  /** Customers for whom all of its tests hold. */
  readonly holds: number;
  /** Those to whom it gives its segment; fewer where other rules come first, or only one may hit. */
  readonly decides: number;
}

/** Shape: one entry a rule, in the order of the table. Cost: every test of every customer once. */
export function countMatches(assignment: Assignment, binding: Binding): RuleMatches[] {
  const silent = { ...binding, report: undefined };
  const decides = countDecided(assignment);
  return assignment.table.rules.map(({ tests }, index) => {
    const predicate = conjunction(tests.map(({ condition }) => condition.bind(silent)));
    let holds = 0;
    for (let row = 0; row < binding.rowCount; row++) if (predicate(row) === 1) holds++;
    return { holds, decides: decides[index] };
  });
}

/** To how many customers each rule gives its segment; of a list each of its rules does. */
export function countDecided({ table, decidedBy, rulesOf }: Assignment): Uint32Array {
  const decides = new Uint32Array(table.rules.length);
  const isList = HIT_POLICIES[table.scheme.hitPolicy].choose === null;
  for (let row = 0; row < decidedBy.length; row++) {
    if (isList) for (const rule of rulesOf(row)) decides[rule]++;
    else if (decidedBy[row] >= 0) decides[decidedBy[row]]++;
  }
  return decides;
}
