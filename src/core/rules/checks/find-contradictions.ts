/**
 * Rules that can hit nobody, whatever the other rules say.
 */
import type { TableFault } from './faults';
import { intersectAll } from './formula';
import type { Region } from './region';
import type { TableSpace } from './table-space';

/** Each with the tests that clash: were one of them left out, the others could hold together. */
export function findContradictions({ table, tests, regions }: TableSpace): TableFault[] {
  return table.rules.flatMap((rule, index): TableFault[] => {
    if (!isEmpty(regions[index])) return [];
    const clashing = clash(tests[index]).map((test) => rule.tests[test]);
    return [{ kind: 'contradiction', rule, tests: clashing }];
  });
}

/** Whether it certainly holds nobody. */
export function isEmpty({ boxes }: Region): boolean {
  return boxes.length === 0;
}

function clash(tests: readonly Region[]): number[] {
  let kept = tests.map((_, index) => index);
  for (const dropped of [...kept].reverse()) {
    const without = kept.filter((test) => test !== dropped);
    if (isEmpty(intersectAll(without.map((test) => tests[test])))) kept = without;
  }
  return kept;
}
