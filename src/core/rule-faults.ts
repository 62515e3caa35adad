/**
 * What is wrong with rules that can be evaluated all the same: as tables, and beside the customers at hand.
 */
import type { IssueLog } from './base/issue';
import type { RuleData, RuleDataInput } from './rule-data';
import { findTableFaults } from './rules/checks/find-table-faults';
import { findBlankTraps } from './rules/explain/blank-traps';

/** Issues: those of findTableFaults and findBlankTraps; none of them is an error. */
export function findRuleFaults(
  { tables, binding }: RuleData,
  { settings, asOf }: Pick<RuleDataInput, 'settings' | 'asOf'>,
  issues: IssueLog,
): void {
  findTableFaults(tables, { issues, asOf, accents: settings.accents, bins: settings.rfm.bins });
  findBlankTraps(tables, binding, issues);
}
