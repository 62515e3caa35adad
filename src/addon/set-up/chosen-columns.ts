/**
 * The sheets and columns that a person confirmed or chose, as rows of the Settings tab. Pure.
 */
import { parseFieldKey, settingNames, type Language, type TableKind } from '../../core/index';
import type { ColumnChoice } from '../../protocol/first-run';
import { rowKey } from './settings-grid';
import type { TabDraft } from './tab-draft';

/** Rows that say something else are changed: a person has just chosen otherwise. Rows that are missing are added. */
export function writeChoice(
  draft: TabDraft,
  { sources = {}, map = {} }: ColumnChoice,
  language: Language,
): void {
  const { section, source } = settingNames(language);
  for (const [kind, sheet] of Object.entries(sources))
    setRow(draft, { section: section.source[0], name: source[kind as TableKind][0], value: sheet });
  for (const [name, header] of Object.entries(map)) {
    const field = parseFieldKey(name);
    if (field) setRow(draft, { section: section.map[0], name: field, value: header });
  }
}

/** Takes out what was said of sheets of these names, and of their columns. */
export function forgetSheets(draft: TabDraft, names: readonly string[]): void {
  const rows = draft.dataRows.map((row) => ({
    row,
    key: rowKey(draft.text(row, 'section'), draft.text(row, 'name')) ?? '',
  }));
  const isGone = ({ row, key }: (typeof rows)[number]) =>
    key.startsWith('source.') && names.includes(draft.text(row, 'value'));
  if (!rows.some(isGone)) return;
  for (const entry of rows)
    if (isGone(entry) || entry.key.startsWith('map.')) draft.write(entry.row, 'value', '');
}

interface ChosenRow {
  readonly section: string;
  readonly name: string;
  readonly value: string;
}

/** Of several rows for one setting the last one holds. */
function setRow(draft: TabDraft, wanted: ChosenRow): void {
  const key = rowKey(wanted.section, wanted.name);
  const rows = draft.dataRows.filter(
    (row) => rowKey(draft.text(row, 'section'), draft.text(row, 'name')) === key,
  );
  const last = rows[rows.length - 1];
  if (last === undefined) {
    if (wanted.value !== '') draft.addRow({ ...wanted });
  } else if (draft.text(last, 'value') !== wanted.value) draft.write(last, 'value', wanted.value);
}
