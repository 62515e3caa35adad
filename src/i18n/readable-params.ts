/**
 * The params of an issue as people read them: keys of fields, settings, statuses → names in their language.
 * Not for sentences: those are in en/ and vi/.
 */
import {
  FIELDS,
  parseFieldKey,
  settingNames,
  TAB_TITLES,
  type FieldKey,
  type Issue,
  type Language,
  type RfmSetting,
  type Section,
  type TableKind,
} from '../core/index';
import { FIELD_NAMES as EN_FIELDS } from './en/fields';
import * as enValues from './en/values';
import { shortText } from './short-text';
import { FIELD_NAMES as VI_FIELDS } from './vi/fields';
import * as viValues from './vi/values';

type Params = Issue['params'];

const FIELD_NAMES: Readonly<Record<Language, Readonly<Record<FieldKey, string>>>> = {
  en: EN_FIELDS,
  vi: VI_FIELDS,
};
const VALUES = { en: enValues, vi: viValues };
const KINDS = Object.keys(FIELDS) as TableKind[];

/** Params whose values are words of a closed list. */
const VALUE_PARAMS = ['meaning', 'order', 'wanted'];

/** Their param `name` is a key; that of the other settings is what somebody typed. */
const CUT_CODES = ['settings.noCuts', 'settings.cutCount'];

/** More names than this are cut, and field keys are then shown without their names. */
const NAMES_SHOWN = 9;
const FIELDS_SHOWN = 3;

/** The same params with readable values; numbers stay numbers. */
export function readableParams({ code, where, params }: Issue, language: Language): Params {
  const { VALUE_WORDS: words, NOTHING: nothing } = VALUES[language];
  const readable: Record<string, string | number> = { ...params };
  for (const [name, value] of Object.entries(params)) {
    if (typeof value !== 'string') continue;
    if (VALUE_PARAMS.includes(name)) readable[name] = words[value] ?? value;
    else if (name === 'field') readable[name] = fieldText(value, { sheet: where.sheet, language });
    else if (name === 'fields')
      readable[name] = value
        .split(', ')
        .map((need) => needText(need, language))
        .join(', ');
    else if (name === 'together') readable[name] = rowGroupsText(value, VALUES[language].AND);
    else if (name === 'setting') readable[name] = settingText(value, language);
    else if (name === 'name' && CUT_CODES.includes(code)) readable[name] = cutsText(value, language);
    else if (name === 'known')
      readable[name] = knownText(value, { code, typed: String(params.name ?? ''), language });
    else if (value === '') readable[name] = nothing;
    readable[name] = shortText(String(readable[name]));
  }
  return readable;
}

/** @example fieldText('orders.amount', { language: 'vi' }) //=> 'số tiền (orders.amount)' */
function fieldText(field: string, { sheet, language }: { sheet?: string; language: Language }): string {
  const whole = parseFieldKey(field);
  const keys = whole ? [whole] : fieldKeysIn(field, sheet);
  return keys.length > 0 ? `${FIELD_NAMES[language][keys[0]]} (${keys.join(', ')})` : field;
}

/** @example rowGroupsText('5 17, 8 20 31', 'and') //=> '5 and 17; 8, 20 and 31' */
function rowGroupsText(groups: string, and: string): string {
  const joined = (rows: readonly string[]) =>
    rows.length > 1 ? `${rows.slice(0, -1).join(', ')} ${and} ${rows[rows.length - 1]}` : rows.join('');
  return groups
    .split(', ')
    .map((group) => joined(group.split(' ')))
    .join('; ');
}

/** 'a|b': either would do. */
function needText(need: string, language: Language): string {
  return need
    .split('|')
    .map((field) => fieldText(field, { language }))
    .join(' / ');
}

/** The keys of a field that comes without its table: one where the sheet's title says the table, else every one there is. */
function fieldKeysIn(field: string, sheet: string | undefined): FieldKey[] {
  const titled = KINDS.filter((kind) => Object.values(TAB_TITLES[kind]).includes(sheet ?? ''));
  const keysOf = (kinds: readonly TableKind[]) =>
    kinds.flatMap((kind) => parseFieldKey(`${kind}.${field}`) ?? []);
  const own = keysOf(titled);
  return own.length > 0 ? own : keysOf(KINDS);
}

/** @example settingText('rfm.mode', 'en') //=> 'Mode (rfm)' */
function settingText(setting: string, language: Language): string {
  const [section, name] = setting.split('.');
  const names = settingNames(language);
  if (section !== 'general' && section !== 'rfm' && section !== 'scheme') return setting;
  const printed = (names[section] as Readonly<Record<string, readonly string[]>>)[name];
  return printed ? `${printed[0]} (${names.section[section][0]})` : setting;
}

function cutsText(name: string, language: Language): string {
  const { rfm } = settingNames(language);
  return name in rfm ? rfm[name as RfmSetting][0] : name;
}

interface Unknown {
  readonly code: string;
  readonly typed: string;
  readonly language: Language;
}

/** Names that would have been understood; for a field without its table, that field of every table that has it. */
function knownText(known: string, { code, typed, language }: Unknown): string {
  const listed = known.split(', ');
  if (code === 'settings.unknownSection') return listed.map((name) => sectionText(name, language)).join(', ');
  if (code !== 'settings.unknownName') return known;
  const meant = parseFieldKey(listed[0]) ? fieldKeysIn(typed, undefined) : [];
  const names = meant.length > 0 ? meant : listed;
  if (names.length <= FIELDS_SHOWN) return names.map((name) => fieldText(name, { language })).join(', ');
  const words = settingWords(language);
  const own = names.filter((name) => words.has(name));
  return (own.length > 0 ? own : names).slice(0, NAMES_SHOWN).join(', ');
}

function sectionText(section: string, language: Language): string {
  const { section: names } = settingNames(language);
  return section in names ? names[section as Section][0] : section;
}

/** The names of settings and tables as this language writes them. */
function settingWords(language: Language): ReadonlySet<string> {
  const { general, rfm } = settingNames(language);
  const tables = language === 'en' ? KINDS : KINDS.map((kind) => TAB_TITLES[kind].vi.toLowerCase());
  const printed = [...Object.values(general), ...Object.values(rfm)].map((names) => names[0]);
  return new Set([...printed, ...tables]);
}
