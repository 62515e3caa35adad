/**
 * What a row of each section of the Settings tab means. One entry a section, one a name.
 */
import { foldKey } from '../base/text';
import type { DayOfInstant } from '../base/time-zone';
import * as en from '../words/en/settings';
import * as vi from '../words/vi/settings';
import { FIELD_KEYS, parseFieldKey } from '../words/field-keys';
import { METRIC_KEYS } from '../words/metric-keys';
import { wordLookup, foldWord } from '../words/lookup';
import type { GeneralSetting, RfmSetting, SchemeProperty, Section } from '../words/setting-keys';
import { newScheme, type SchemeDraft, type SettingsDraft } from './draft';
import {
  cellText,
  readAscending,
  readBoolean,
  readDateOrder,
  readDay,
  readDecimalSign,
  readHitPolicy,
  readNumber,
  readRfmMode,
  readStatusMeaning,
  readTexts,
} from './values';

/** One row: its name as text, its value as the cell. */
export interface SettingRow {
  readonly name: string;
  readonly value: unknown;
  readonly dayOf: DayOfInstant;
}

/** Why a row cannot be used. `names` are those that can, `wanted` a value that can. */
export type RowFault =
  | { readonly code: 'settings.unknownName'; readonly names: readonly string[] }
  | { readonly code: 'settings.badValue'; readonly wanted: string }
  | { readonly code: 'settings.blankName' }
  | { readonly code: 'settings.schemeTwice' };

type ReadRow = (draft: SettingsDraft, row: SettingRow) => RowFault | null;
type ReadValue = (draft: SettingsDraft, row: SettingRow) => boolean;

const unknownName = (names: readonly string[]): RowFault => ({ code: 'settings.unknownName', names });
const badValue = (wanted: string): RowFault => ({ code: 'settings.badValue', wanted });

/** Puts a value where it belongs; false when it could not be read. */
function put<T>(value: T | null, assign: (value: T) => void): boolean {
  if (value === null) return false;
  assign(value);
  return true;
}

interface ValueRule {
  /** A value that can be read, shown to who wrote another. */
  readonly example: string;
  readonly read: ReadValue;
}

const GENERAL: Record<GeneralSetting, ValueRule> = {
  version: {
    example: '1',
    read: ({ general }, { value }) => put(readVersion(value), (version) => (general.version = version)),
  },
  asOf: {
    example: '2026-06-30',
    read: ({ general }, { value, dayOf }) => put(readDay(value, dayOf), (day) => (general.asOf = day)),
  },
  language: {
    example: 'en, vi',
    read: ({ general }, { value }) => put(readLanguage(value), (language) => (general.language = language)),
  },
  unknownStatus: {
    example: 'counts, cancelled, returned, ignored',
    read: ({ general }, { value }) =>
      put(readStatusMeaning(value), (meaning) => (general.unknownStatus = meaning)),
  },
  amountBeforeDiscount: {
    example: 'yes, no',
    read: ({ general }, { value }) => put(readBoolean(value), (yes) => (general.amountBeforeDiscount = yes)),
  },
  decimalSign: {
    example: 'point, comma',
    read: ({ general }, { value }) => put(readDecimalSign(value), (sign) => (general.decimalSign = sign)),
  },
  dateOrder: {
    example: 'D/M/Y, M/D/Y',
    read: ({ general }, { value }) => put(readDateOrder(value), (order) => (general.dateOrder = order)),
  },
  abcBounds: {
    example: '80%; 95%',
    read: ({ general }, { value }) => put(readBounds(value), (bounds) => (general.abcBounds = bounds)),
  },
  metricColumns: {
    example: 'all; orderCount; revenue',
    read: ({ general }, { value }) => put(readMetricKeys(value), (keys) => (general.metricColumns = keys)),
  },
  accents: {
    example: 'yes, no',
    read: ({ general }, { value }) => put(readBoolean(value), (yes) => (general.accents = yes)),
  },
  history: {
    example: 'yes, no',
    read: ({ general }, { value }) => put(readBoolean(value), (yes) => (general.history = yes)),
  },
};

const RFM: Record<RfmSetting, ValueRule> = {
  mode: {
    example: 'quantiles, own cut points, rfm-package',
    read: ({ rfm }, { value }) => put(readRfmMode(value), (mode) => (rfm.mode = mode)),
  },
  bins: { example: '3 … 9', read: ({ rfm }, { value }) => put(readBins(value), (bins) => (rfm.bins = bins)) },
  recencyCuts: {
    example: '115; 181; 297.4; 482',
    read: ({ rfm }, { value }) => put(readAscending(value), (cuts) => (rfm.recencyCuts = cuts)),
  },
  frequencyCuts: {
    example: '4; 5; 6; 8',
    read: ({ rfm }, { value }) => put(readAscending(value), (cuts) => (rfm.frequencyCuts = cuts)),
  },
  monetaryCuts: {
    example: '256; 382; 506; 666',
    read: ({ rfm }, { value }) => put(readAscending(value), (cuts) => (rfm.monetaryCuts = cuts)),
  },
};

const SCHEME: Record<
  SchemeProperty,
  { example: string; read: (scheme: SchemeDraft, value: unknown) => boolean }
> = {
  column: {
    example: 'Value segment',
    read: (scheme, value) => put(textOrNull(value), (text) => (scheme.column = text)),
  },
  hitPolicy: {
    example: 'First, Unique',
    read: (scheme, value) => put(readHitPolicy(value), (policy) => (scheme.hitPolicy = policy)),
  },
  order: {
    example: 'VIP; High',
    read: (scheme, value) => put(readTexts(value), (order) => (scheme.order = order)),
  },
  otherwise: {
    example: 'Others',
    read: (scheme, value) => put(textOrNull(value), (text) => (scheme.otherwise = text)),
  },
  on: { example: 'yes, no', read: (scheme, value) => put(readBoolean(value), (on) => (scheme.on = on)) },
  bins: { example: '5', read: (scheme, value) => put(readBins(value), (bins) => (scheme.bins = bins)) },
  pack: { example: 'rfm', read: (scheme, value) => put(textOrNull(value), (pack) => (scheme.pack = pack)) },
};

/** A value that each setting takes, by its key: 'general.asOf', 'scheme.column' … */
export const SETTING_EXAMPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({ general: GENERAL, rfm: RFM, scheme: SCHEME }).flatMap(([section, rules]) =>
    Object.entries(rules).map(([key, { example }]): [string, string] => [`${section}.${key}`, example]),
  ),
);

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
const sourceName = wordLookup(en.SOURCE_NAMES, vi.SOURCE_NAMES);
const schemeProperty = wordLookup(en.SCHEME_PROPERTY_NAMES, vi.SCHEME_PROPERTY_NAMES);
const ALL = new Set([...en.ALL_NAME, ...vi.ALL_NAME].map(foldKey));
const LANGUAGES: ReadonlyMap<string, 'en' | 'vi'> = new Map([
  ['en', 'en'],
  ['english', 'en'],
  ['vi', 'vi'],
  ['vietnamese', 'vi'],
  ['tiengviet', 'vi'],
  ['tienganh', 'en'],
]);

/** One reader a section. */
export const SECTION_READERS: Readonly<Record<Section, ReadRow>> = {
  general: (draft, row) => readNamed(draft, row, GENERAL_SECTION),
  rfm: (draft, row) => readNamed(draft, row, RFM_SECTION),
  source: (draft, { name, value }) => {
    if (name === '') return BLANK_NAME;
    const kind = sourceName.get(foldWord(name));
    if (!kind) return unknownName(printedNames(en.SOURCE_NAMES, vi.SOURCE_NAMES));
    if (!isDefault(value)) draft.sources[kind] = cellText(value);
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
  return understood ? null : badValue('First, Unique, yes, no');
}

/** 'Value: otherwise' → ['Value', 'otherwise']; a colon that no property follows belongs to the name. */
function splitProperty(name: string): [string, SchemeProperty | null] {
  const colon = name.lastIndexOf(':');
  const property = colon < 0 ? undefined : schemeProperty.get(foldWord(name.slice(colon + 1)));
  return property === undefined ? [name, null] : [name.slice(0, colon).trim(), property];
}

function textOrNull(cell: unknown): string | null {
  return cellText(cell) || null;
}

function readLanguage(cell: unknown): 'en' | 'vi' | null {
  return LANGUAGES.get(foldKey(cellText(cell))) ?? null;
}

function readVersion(cell: unknown): number | null {
  const version = readNumber(cell);
  return version !== null && Number.isInteger(version) && version >= 0 ? version : null;
}

function readBins(cell: unknown): number | null {
  const bins = readNumber(cell);
  return bins !== null && Number.isInteger(bins) && bins >= 3 && bins <= 9 ? bins : null;
}

function readBounds(cell: unknown): [number, number] | null {
  const bounds = readAscending(cell);
  const fit = bounds !== null && bounds.length === 2 && bounds[0] > 0 && bounds[1] < 1;
  return fit ? [bounds[0], bounds[1]] : null;
}

function readMetricKeys(cell: unknown): readonly string[] | 'all' | null {
  const texts = readTexts(cell);
  if (texts.length === 1 && ALL.has(foldKey(texts[0]))) return 'all';
  return texts.every((text) => (METRIC_KEYS as readonly string[]).includes(text)) ? texts : null;
}
