/**
 * What a row of each section of the Settings tab means. One entry a section.
 * The values of single settings are in setting-rules.ts.
 */
import { foldKey } from '../base/text';
import * as en from '../words/en/settings';
import * as vi from '../words/vi/settings';
import { FIELD_KEYS, parseFieldKey } from '../words/field-keys';
import { wordLookup, foldWord } from '../words/lookup';
import type { BandSetting, GeneralSetting, RfmSetting, SchemeProperty, Section } from '../words/setting-keys';
import { newScheme, type SettingsDraft } from './draft';
import type { RowFault } from './row-fault';
import { readOwnerRow } from './owner-rows';
import { readSeasonRow } from './season-rows';
import { BAND, GENERAL, put, RFM, SCHEME, type SettingRow, type ValueRule } from './setting-rules';
import { cellText, readSheetName, readStatusMeaning } from './values';

type ReadRow = (draft: SettingsDraft, row: SettingRow) => RowFault | null;

const unknownName = (names: readonly string[]): RowFault => ({ code: 'settings.unknownName', names });
const badValue = (wanted: string): RowFault => ({ code: 'settings.badValue', wanted });

type Named<K extends string> = Readonly<Record<K, readonly string[]>>;

/** The names as they are written, those of the first language before those of the second. */
function printedNames<K extends string>(...languages: readonly Named<K>[]): string[] {
  return languages.flatMap((names) => (Object.keys(names) as K[]).map((key) => names[key][0]));
}

const BLANK_NAME: RowFault = { code: 'settings.blankName' };
const GENERAL_SECTION: NamedSection<GeneralSetting> = {
  nameOf: wordLookup(en.GENERAL_NAMES, vi.GENERAL_NAMES),
  rules: GENERAL,
  printed: printedNames(en.GENERAL_NAMES, vi.GENERAL_NAMES),
};
const RFM_SECTION: NamedSection<RfmSetting> = {
  nameOf: wordLookup(en.RFM_NAMES, vi.RFM_NAMES),
  rules: RFM,
  printed: printedNames(en.RFM_NAMES, vi.RFM_NAMES),
};
const BAND_SECTION: NamedSection<BandSetting> = {
  nameOf: wordLookup(en.BAND_NAMES, vi.BAND_NAMES),
  rules: BAND,
  printed: printedNames(en.BAND_NAMES, vi.BAND_NAMES),
};
const sourceName = wordLookup(en.SOURCE_NAMES, vi.SOURCE_NAMES);
const schemeProperty = wordLookup(en.SCHEME_PROPERTY_NAMES, vi.SCHEME_PROPERTY_NAMES);
/** One reader a section. */
export const SECTION_READERS: Readonly<Record<Section, ReadRow>> = {
  general: (draft, row) => readNamed(draft, row, GENERAL_SECTION),
  rfm: (draft, row) => readNamed(draft, row, RFM_SECTION),
  band: (draft, row) => readNamed(draft, row, BAND_SECTION),
  source: (draft, { name, value }) => {
    if (name === '') return BLANK_NAME;
    const kind = sourceName.get(foldWord(name));
    if (!kind) return unknownName(printedNames(en.SOURCE_NAMES, vi.SOURCE_NAMES));
    if (!isDefault(value)) draft.sources[kind] = readSheetName(value);
    return null;
  },
  map: (draft, { name, value }) => {
    if (name === '') return BLANK_NAME;
    const field = parseFieldKey(name);
    if (!field) return unknownName(FIELD_KEYS);
    if (!isDefault(value)) draft.map.set(field, cellText(value));
    return null;
  },
  status: (draft, { name, value }) => {
    if (name === '') return BLANK_NAME;
    if (isDefault(value)) return null;
    const meaning = readStatusMeaning(value);
    return put(meaning, (known) => draft.statuses.set(foldKey(name), known))
      ? null
      : badValue(GENERAL.unknownStatus.example);
  },
  'walk-in': (draft, { name, value }) => {
    const word = name || cellText(value);
    if (word === '') return BLANK_NAME;
    draft.walkIns.add(foldKey(word));
    return null;
  },
  owner: (draft, row) => (row.name === '' ? BLANK_NAME : readOwnerRow(draft, row)),
  season: (draft, row) => (row.name === '' ? BLANK_NAME : readSeasonRow(draft, row)),
  scheme: readSchemeRow,
};

interface NamedSection<K extends string> {
  readonly nameOf: ReadonlyMap<string, K>;
  readonly rules: Readonly<Record<K, ValueRule>>;
  readonly printed: readonly string[];
}

function readNamed<K extends string>(
  draft: SettingsDraft,
  row: SettingRow,
  { nameOf, rules, printed }: NamedSection<K>,
): RowFault | null {
  if (row.name === '') return BLANK_NAME;
  const key = nameOf.get(foldWord(row.name));
  if (key === undefined) return unknownName(printed);
  if (isDefault(row.value)) return null;
  return rules[key].read(draft, row) ? null : badValue(rules[key].example);
}

/** A blank value means that what holds by default goes on holding. */
function isDefault(value: unknown): boolean {
  return cellText(value) === '';
}

/**
 * 'Value' alone lists the scheme (its value: a hit policy, yes or no, or blank);
 * 'Value: otherwise' sets one property of it.
 */
function readSchemeRow(draft: SettingsDraft, { name, value }: SettingRow): RowFault | null {
  if (name === '') return BLANK_NAME;
  const [scheme, property] = splitProperty(name);
  const folded = foldWord(scheme);
  if (property === null && draft.listed.has(folded)) return { code: 'settings.schemeTwice' };
  if (property === null) draft.listed.add(folded);
  const entry = draft.schemes.get(folded) ?? newScheme(scheme);
  draft.schemes.set(folded, entry);
  if (isDefault(value)) return null;
  if (property !== null)
    return SCHEME[property].read(entry, value) ? null : badValue(SCHEME[property].example);
  const understood = SCHEME.hitPolicy.read(entry, value) || SCHEME.on.read(entry, value);
  return understood ? null : badValue(`${SCHEME.hitPolicy.example}, ${SCHEME.on.example}`);
}

/** 'Value: otherwise' → ['Value', 'otherwise']; a colon that no property follows belongs to the name. */
function splitProperty(name: string): [string, SchemeProperty | null] {
  const colon = name.lastIndexOf(':');
  const property = colon < 0 ? undefined : schemeProperty.get(foldWord(name.slice(colon + 1)));
  return property === undefined ? [name, null] : [name.slice(0, colon).trim(), property];
}
