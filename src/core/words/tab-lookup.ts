/**
 * What the words of the Settings, Rules, Rule tests and Manual segments tabs mean, in either language. Not for values: settings/values.ts reads those.
 */
import * as en from './en/settings';
import * as vi from './vi/settings';
import { parseFieldKey } from './field-keys';
import { foldWord, wordLookup } from './lookup';
import { seasonId } from './seasons';
import type { CaseColumn, ManualColumn, RuleColumn, SettingColumn, Section } from './setting-keys';

const SETTING_COLUMNS = wordLookup(en.SETTING_COLUMN_NAMES, vi.SETTING_COLUMN_NAMES);
const RULE_COLUMNS = wordLookup(en.RULE_COLUMN_NAMES, vi.RULE_COLUMN_NAMES);
const CASE_COLUMNS = wordLookup(en.CASE_COLUMN_NAMES, vi.CASE_COLUMN_NAMES);
const MANUAL_COLUMNS = wordLookup(en.MANUAL_COLUMN_NAMES, vi.MANUAL_COLUMN_NAMES);
const SECTIONS = wordLookup(en.SECTION_NAMES, vi.SECTION_NAMES);
const PROPERTIES = wordLookup(en.SCHEME_PROPERTY_NAMES, vi.SCHEME_PROPERTY_NAMES);
const NAMES = {
  general: wordLookup(en.GENERAL_NAMES, vi.GENERAL_NAMES),
  rfm: wordLookup(en.RFM_NAMES, vi.RFM_NAMES),
  band: wordLookup(en.BAND_NAMES, vi.BAND_NAMES),
  source: wordLookup(en.SOURCE_NAMES, vi.SOURCE_NAMES),
};

/** The column of the Settings tab that a header names, or null. */
export function settingColumnNamed(header: string): SettingColumn | null {
  return SETTING_COLUMNS.get(foldWord(header)) ?? null;
}

/** The own column of the Rules tab that a header names, or null. */
export function ruleColumnNamed(header: string): RuleColumn | null {
  return RULE_COLUMNS.get(foldWord(header)) ?? null;
}

/** The own column of the tab Rule tests that a header names, or null. */
export function caseColumnNamed(header: string): CaseColumn | null {
  return CASE_COLUMNS.get(foldWord(header)) ?? null;
}

/** The column of the tab Manual segments that a header names, or null. */
export function manualColumnNamed(header: string): ManualColumn | null {
  return MANUAL_COLUMNS.get(foldWord(header)) ?? null;
}

/** The row of the Settings tab that a section and a name mean. */
export interface SettingRowKey {
  readonly section: Section;
  /** The same for every spelling and language of the name. A property of a scheme ends with ':' and the property. */
  readonly key: string;
}

/** Null when there is no such section, or no such name in it. */
export function settingRowNamed(sectionText: string, name: string): SettingRowKey | null {
  const section = SECTIONS.get(foldWord(sectionText));
  const key = section && name.trim() !== '' ? keyIn(section, name) : null;
  return section && key ? { section, key } : null;
}

function keyIn(section: Section, name: string): string | null {
  if (section === 'map') return parseFieldKey(name);
  if (section === 'scheme') return schemeKey(name);
  if (section === 'season') return seasonId(name);
  if (section === 'general' || section === 'rfm' || section === 'band' || section === 'source')
    return NAMES[section].get(foldWord(name)) ?? null;
  return foldWord(name);
}

/** As the reader of settings sees it: a colon that no property follows belongs to the scheme's name. */
function schemeKey(name: string): string {
  const colon = name.lastIndexOf(':');
  const property = colon < 0 ? undefined : PROPERTIES.get(foldWord(name.slice(colon + 1)));
  return property === undefined ? foldWord(name) : `${foldWord(name.slice(0, colon))}:${property}`;
}
