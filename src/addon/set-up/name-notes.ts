/**
 * What the notes on the names of settings say: the same sentences as the reference. Pure.
 */
import type { Language, Section } from '../../core/index';
import { settingHelp } from '../../i18n/index';
import { rowKey } from './settings-grid';
import type { TabDraft } from './tab-draft';

/** By row, 0-based. */
export function nameNotes(draft: TabDraft, language: Language): Map<number, string> {
  const notes = new Map<number, string>();
  for (const row of draft.dataRows) {
    const key = rowKey(draft.text(row, 'section'), draft.text(row, 'name'));
    if (key !== null) notes.set(row, helpFor(key, language));
  }
  return notes;
}

function helpFor(key: string, language: Language): string {
  const help = settingHelp(language);
  const dot = key.indexOf('.');
  const [section, name] = [key.slice(0, dot) as Section, key.slice(dot + 1)];
  const property = section === 'scheme' ? /:(\w+)$/.exec(name)?.[1] : undefined;
  const ofName: Readonly<Record<string, string>> =
    section === 'general' || section === 'rfm' ? help[section] : help.scheme;
  return ofName[property ?? (section === 'scheme' ? '' : name)] ?? help.section[section];
}
