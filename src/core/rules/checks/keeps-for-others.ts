/**
 * Rules that do something though they may never be the first that matches: they keep customers whom another rule brought.
 */
import type { RuleTable } from '../types';

/** Whether the rule keeps anybody, and another rule gives its segment, too. */
export function keepsForOthers({ rules }: RuleTable, index: number): boolean {
  const { keep, segment } = rules[index];
  return keep !== undefined && rules.some((rule, other) => other !== index && rule.segment === segment);
}
