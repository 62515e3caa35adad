/**
 * From version 0 to 1: the tab says its version, and has a column for notes.
 */
import { settingNames, tabHeaders, type Language } from '../../../core/index';
import type { TabDraft } from '../../set-up/tab-draft';
import { versionRow } from './version';

/** Version 0 has neither; a tab that was changed by hand may have one of them. */
export function toVersion1(draft: TabDraft, language: Language): void {
  const { section, general } = settingNames(language);
  draft.addColumn('note', tabHeaders(language).setting.note[0]);
  if (versionRow(draft) !== undefined) return;
  draft.addRow({ section: section.general[0], name: general.version[0] });
}
