/**
 * Own cut points: as many as the scores need, in every dimension.
 */
import type { IssueLog } from '../base/issue';
import { SETTINGS_ISSUES } from './issues';
import type { RfmSettings } from './types';

const DIMENSIONS = ['recencyCuts', 'frequencyCuts', 'monetaryCuts'] as const;

/** Reports, where own cut points hold, own cut points that are missing in their mode, and lists of another length than the scores need. */
export function findCutFaults({ mode, bins, ...cuts }: RfmSettings, sheet: string, issues: IssueLog): void {
  if (mode === 'quantiles') return;
  for (const name of DIMENSIONS) {
    const given = cuts[name];
    if (given === null && mode === 'cut-points')
      issues.add(SETTINGS_ISSUES, 'settings.noCuts', { sheet }, { name });
    if (given === null || given.length === bins - 1) continue;
    const params = { name, bins, wanted: bins - 1, found: given.length };
    issues.add(SETTINGS_ISSUES, 'settings.cutCount', { sheet }, params);
  }
}
