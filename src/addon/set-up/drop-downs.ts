/**
 * Which cells of the two tabs offer which values. They warn only: whatever is typed stays, and the run says what is wrong with it. Pure.
 */
import { SETTING_EXAMPLES, settingNames, valueNames, type Language } from '../../core/index';
import { schemesIn } from './rules-grid';
import { rowKey } from './settings-grid';
import type { Role, TabDraft } from './tab-draft';

/** Values for the cells of one column: in these rows (0-based), or below the header to the tab's end. */
export interface DropDown {
  readonly role: Role;
  readonly values: readonly string[];
  readonly rows: readonly number[] | 'all';
}

type Words = Readonly<Record<string, readonly string[]>>;
const first = (words: Words): string[] => Object.values(words).map(([word]) => word);

/** Sections in their column; in the column of values what the setting of the row takes. */
export function settingDropDowns(draft: TabDraft, language: Language): DropDown[] {
  const sections = first(settingNames(language).section);
  const listOf = valueLists(language);
  const rowsBy = new Map<string, number[]>();
  for (const row of draft.dataRows) {
    const key = rowKey(draft.text(row, 'section'), draft.text(row, 'name'));
    const list = key === null ? undefined : listOf(key);
    if (list) rowsBy.set(list.join('\n'), [...(rowsBy.get(list.join('\n')) ?? []), row]);
  }
  const values = [...rowsBy].map(([list, rows]): DropDown => ({
    role: 'value',
    values: list.split('\n'),
    rows,
  }));
  return [{ role: 'section', values: sections, rows: 'all' }, ...values];
}

/** The values of closed lists by row key ('general.accents', 'scheme.value:on'): what the registry gives as an example is the list. */
function valueLists(language: Language): (key: string) => readonly string[] | undefined {
  const { hitPolicy, meaning, yesNo, presence, rfmMode, decimalSign, dateOrder } = valueNames(language);
  const [policies, truths] = [first(hitPolicy), first(yesNo)];
  const byExample = new Map<string, readonly string[]>([
    ['yes, no', truths],
    ['First, Unique, Priority, Collect', policies],
    ['en, vi', ['en', 'vi']],
    [Object.keys(meaning).join(', '), first(meaning)],
    ['quantiles, own cut points, rfm-package', first(rfmMode)],
    ['point, comma', first(decimalSign)],
    ['D/M/Y, M/D/Y', first(dateOrder)],
  ]);
  const listOf = (setting: string) => byExample.get(SETTING_EXAMPLES.get(setting) ?? '');
  return (key) => {
    if (key.startsWith('status.')) return first(meaning);
    if (key.startsWith('owner.')) return first(presence);
    if (!key.startsWith('scheme.')) return listOf(key);
    const property = /:(\w+)$/.exec(key)?.[1];
    return property === undefined ? [...policies, ...truths] : listOf(`scheme.${property}`);
  };
}

/** The schemes that Settings list and those that the rules name. */
export function ruleDropDowns(rules: TabDraft, settings: TabDraft | null): DropDown[] {
  const listed = (settings?.dataRows ?? []).flatMap((row) => {
    const [section, name] = [settings?.text(row, 'section') ?? '', settings?.text(row, 'name') ?? ''];
    const key = rowKey(section, name);
    return key !== null && key.startsWith('scheme.') && !/:\w+$/.test(key) ? [name] : [];
  });
  const schemes = [...new Set([...listed, ...schemesIn(rules)])];
  return schemes.length > 0 ? [{ role: 'scheme', values: schemes, rows: 'all' }] : [];
}

/** Rows whose box is ticked or not: words that somebody typed there stay words. */
export function checkboxRows(rules: TabDraft): number[] {
  return rules.dataRows.filter((row) => typeof rules.cell(row, 'on') === 'boolean');
}
