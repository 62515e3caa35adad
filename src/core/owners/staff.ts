/**
 * Everybody whom the rules in force name as an owner. Names are one person's where foldText says so: accents count.
 */
import { foldText } from '../base/text';
import type { RuleTable } from '../rules/types';

export interface Staff {
  /** In order of first appearance: by scheme, rule, place in the cell; each as it is spelt there. */
  readonly names: readonly string[];
  /** The place of a name; -1 for whom no rule names, and for ''. */
  find(name: string): number;
}

export function staffOf(tables: readonly RuleTable[]): Staff {
  const names: string[] = [];
  const places = new Map<string, number>();
  for (const { rules } of tables) {
    for (const name of rules.flatMap(({ owners }) => owners)) {
      if (places.has(foldText(name))) continue;
      places.set(foldText(name), names.length);
      names.push(name);
    }
  }
  return { names, find: (name) => places.get(foldText(name)) ?? -1 };
}
