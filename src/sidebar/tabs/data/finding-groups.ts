/**
 * Findings by what a run does about them, the gravest first.
 */
import type { Finding } from '../../../protocol/data-check';

export type FindingGroup = 'stopped' | 'left' | 'look' | 'read';

export interface GroupedFindings {
  readonly group: FindingGroup;
  readonly findings: readonly Finding[];
}

const GROUPS: readonly FindingGroup[] = ['stopped', 'left', 'look', 'read'];
/** What these were found at counts in no number. */
const LEFT_OUT: ReadonlySet<Finding['outcome']> = new Set(['skipped', 'leftOut', 'blank', 'unassigned']);

/** In their order inside a group. Empty: groups without findings are left out. */
export function findingGroups(findings: readonly Finding[]): GroupedFindings[] {
  return GROUPS.map((group) => ({
    group,
    findings: findings.filter((finding) => groupOf(finding) === group),
  })).filter(({ findings: those }) => those.length > 0);
}

function groupOf({ severity, outcome }: Finding): FindingGroup {
  if (severity === 'error') return 'stopped';
  if (severity === 'info') return 'read';
  return LEFT_OUT.has(outcome) ? 'left' : 'look';
}
