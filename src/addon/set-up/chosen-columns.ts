/**
 * The sheets and columns that a person confirmed or chose, as rows of the Settings tab. Pure.
 */
import {
  parseFieldKey,
  readSheetName,
  settingNames,
  valueNames,
  type Language,
  type TableKind,
} from '../../core/index';
import type { SetUpRequest } from '../../protocol';
import { rowKey } from './settings-grid';
import type { TabDraft } from './tab-draft';

/** Rows that say something else are changed: a person has just chosen otherwise. Rows that are missing are added. */
export function writeChoice(
  draft: TabDraft,
  { sources = {}, map = {}, general = {} }: Pick<SetUpRequest, 'sources' | 'map' | 'general'>,
  language: Language,
): void {
  const { section, source } = settingNames(language);
  // A blank value would say that nobody has chosen.
  const [none] = valueNames(language).noSheet.none;
  for (const [kind, sheet] of Object.entries(sources))
    setRow(draft, { section: section.source[0], name: source[kind as TableKind][0], value: sheet || none });
  for (const [name, header] of Object.entries(map)) {
    const field = parseFieldKey(name);
    if (field) setRow(draft, { section: section.map[0], name: field, value: header });
  }
  writeGeneral(draft, general, language);
}

function writeGeneral(
  draft: TabDraft,
  general: NonNullable<SetUpRequest['general']>,
  language: Language,
): void {
  const { section, general: names } = settingNames(language);
  const { yesNo } = valueNames(language);
  const set = (name: string, value: string) => setRow(draft, { section: section.general[0], name, value });
  if (general.language !== undefined) set(names.language[0], general.language);
  if (general.history !== undefined) set(names.history[0], yesNo[general.history ? 'yes' : 'no'][0]);
}

/** Takes out what was said of sheets of these names, of their columns, and of tables that there are none of beside them. */
export function forgetSheets(draft: TabDraft, names: readonly string[]): void {
  const rows = draft.dataRows.map((row) => ({
    row,
    key: rowKey(draft.text(row, 'section'), draft.text(row, 'name')) ?? '',
  }));
  const said = rows.filter(({ row }) => draft.text(row, 'value') !== '');
  const sources = said.filter(({ key }) => key.startsWith('source.'));
  const isGone = ({ row }: (typeof rows)[number]) => names.includes(draft.text(row, 'value'));
  if (!sources.some(isGone)) return;
  const isNone = ({ row }: (typeof rows)[number]) => readSheetName(draft.text(row, 'value')) === '';
  const gone = sources.filter((entry) => isGone(entry) || isNone(entry));
  // What is said of a table that stays is the user's.
  const isOfGone = (key: string) =>
    gone.some((entry) => key.startsWith(entry.key.replace(/^source\./, 'map.') + '.'));
  for (const { row } of [...gone, ...said.filter(({ key }) => isOfGone(key))]) draft.write(row, 'value', '');
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
