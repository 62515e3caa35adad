/**
 * The packs that set-up is asked for: by name, by a starter, or the usual ones where there are no rules yet. Pure.
 */
import { RUN_ISSUES, SETUP_ISSUES, type IssueLog } from '../../core/index';
import type { SetUpRequest } from '../../protocol';
import { choosePacks, DEFAULT_PACKS, type Pack } from '../../templates/index';
import { starterNamed, STARTERS, withThresholds } from '../../templates/starters/index';
import type { Starter } from '../../templates/starters/types';
import { missingPacks } from './rules-grid';
import type { TabDraft } from './tab-draft';

/**
 * Packs that are not in the Rules tab yet; those of a starter with its thresholds. Empty: none where the tab is not the
 * add-on's to fill. Null, with an issue, where a name is none or two packs do not fit.
 */
export function packsToAdd(
  { packs = [], starter: name, thresholds }: SetUpRequest,
  draft: TabDraft | null,
  issues: IssueLog,
): readonly Pack[] | null {
  const starter = starterNamed(name ?? '');
  if (name !== undefined && !starter) {
    reportUnknown(name, issues);
    return null;
  }
  const asked = [...(starter?.packs ?? []), ...packs];
  const chosen = chosenPacks(asked.length > 0 ? asked : usualPacks(draft), issues);
  if (!chosen || !draft) return chosen && [];
  const missing = missingPacks(draft, chosen);
  const kept = chosen.filter((pack) => !missing.includes(pack));
  if (starter) reportKept(starter, kept, issues);
  return withThresholds(missing, starter?.key ?? thresholds);
}

function usualPacks(draft: TabDraft | null): readonly string[] {
  return draft !== null && draft.dataRows.length === 0 ? DEFAULT_PACKS : [];
}

function reportUnknown(starter: string, issues: IssueLog): void {
  const known = STARTERS.map(({ key }) => key).join(', ');
  issues.add(SETUP_ISSUES, 'setup.unknownStarter', {}, { starter, known });
}

function chosenPacks(names: readonly string[], issues: IssueLog): readonly Pack[] | null {
  const choice = choosePacks(names);
  if ('packs' in choice) return choice.packs;
  if ('unknown' in choice) issues.add(RUN_ISSUES, 'run.unknownPack', {}, { pack: choice.unknown });
  else {
    const [first, second] = choice.conflict;
    issues.add(RUN_ISSUES, 'run.packConflict', {}, { first, second, setting: choice.setting });
  }
  return null;
}

/** Packs that stand in the tab already keep their thresholds, which somebody may take for the starter's. */
function reportKept(starter: Starter, kept: readonly Pack[], issues: IssueLog): void {
  const keys = kept.map(({ key }) => key).filter((key) => starter.packs.includes(key));
  if (keys.length > 0) issues.add(SETUP_ISSUES, 'setup.starterKept', {}, { packs: keys.join(', ') });
}
