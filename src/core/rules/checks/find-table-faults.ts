/**
 * All static checks of decision tables: what is wrong with the rules whoever the customers are.
 * Not for names, types and cells: those are faults of reading the rules.
 */
import type { IssueLog } from '../../base/issue';
import type { RuleTable } from '../types';
import type { CheckSettings } from './axis-registry';
import type { FoundFault, TableFault } from './faults';
import { findContradictions } from './find-contradictions';
import { duplicatesIn, findDuplicates } from './find-duplicates';
import { findGap } from './find-gap';
import { findNearTwins } from './find-near-twins';
import { findOtherColours } from './find-other-colours';
import { findOverlaps } from './find-overlaps';
import { findShadowed } from './find-shadowed';
import { reportFault } from './report-fault';
import { spaceOf } from './table-space';

export interface CheckContext extends CheckSettings {
  readonly issues: IssueLog;
}

/**
 * Exact where rules compare metrics with constants; what compares metrics with each other, looks into texts or takes the
 * top of all customers can be anything, as long as equal tests agree. Each finding is certain; where nothing is, the
 * finding is `undecided`. Metrics are taken to be free of each other: nothing knows that no orders bring no revenue.
 * Empty: tables that are in order, or have no rules, give none.
 * Issues: rules.contradiction, rules.duplicate, rules.otherDuplicate, rules.shadowed, rules.unreachableSegment,
 * rules.overlap, rules.gap, rules.nearTwins, rules.otherColour, rules.cannotTellReach, rules.cannotTellOverlap, rules.cannotTellGap.
 */
export function findTableFaults(
  tables: readonly RuleTable[],
  { issues, ...settings }: CheckContext,
): FoundFault[] {
  const found = tables.flatMap((table) => faultsOf(table, settings).map((fault) => ({ table, fault })));
  for (const { table, fault } of found) reportFault(fault, table, issues);
  return found;
}

function faultsOf(table: RuleTable, settings: CheckSettings): TableFault[] {
  const space = spaceOf(table, settings);
  const duplicates = duplicatesIn(space);
  return [
    ...findContradictions(space),
    ...findDuplicates(space, duplicates),
    ...findShadowed(space, duplicates),
    ...findOverlaps(space, duplicates),
    ...findGap(space),
    ...findNearTwins(table),
    ...findOtherColours(table),
  ];
}
