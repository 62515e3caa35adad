/**
 * Where a Settings tab says its version.
 */
import { settingRowNamed } from '../../../core/index';
import type { TabDraft } from '../../set-up/tab-draft';

/** The row of the version, 0-based; of several the last, which holds. */
export function versionRow(draft: TabDraft): number | undefined {
  const rows = draft.dataRows.filter((row) => {
    const found = settingRowNamed(draft.text(row, 'section'), draft.text(row, 'name'));
    return found?.section === 'general' && found.key === 'version';
  });
  return rows[rows.length - 1];
}
