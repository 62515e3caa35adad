/**
 * Brings a Settings tab of an older version up to date, one step a version. Steps only add: what was typed stays.
 */
import type { Cell, Language } from '../../../core/index';
import type { TabDraft } from '../../set-up/tab-draft';
import { toVersion1 } from './to-version-1';
import { versionRow } from './version';

type Step = (draft: TabDraft, language: Language) => void;

/** Step n leads from version n to version n + 1. Each may find some of its work done already. */
const STEPS: readonly Step[] = [toVersion1];

/** The version of the tabs that this add-on makes. */
export const TAB_VERSION = STEPS.length;

/** The version that a tab says it has; 0 where it says none. Not for tabs whose version cannot be read. */
export function versionOf(draft: TabDraft): number {
  const row = versionRow(draft);
  const version = row === undefined ? 0 : Number(draft.text(row, 'value'));
  return Number.isInteger(version) && version > 0 ? version : 0;
}

/** Runs the steps that the tab has not had yet, and writes the version. Not for tabs of a newer version. */
export function migrate(draft: TabDraft, language: Language): void {
  const version = versionOf(draft);
  if (version >= TAB_VERSION) return;
  for (const step of STEPS.slice(version)) step(draft, language);
  const row = versionRow(draft);
  // A version that is no number was typed by somebody: the run says what is wrong with it.
  if (row !== undefined && isOlder(draft.cell(row, 'value'))) draft.write(row, 'value', TAB_VERSION);
}

function isOlder(cell: Cell): boolean {
  return cell === '' || cell === undefined || Number(cell) < TAB_VERSION;
}
