/**
 * The registry of single settings: a value that each takes, and how it is read into the draft.
 */
import { foldKey } from '../base/text';
import type { DayOfInstant } from '../base/time-zone';
import type { BandSetting, GeneralSetting, RfmSetting, SchemeProperty } from '../words/setting-keys';
import type { SchemeDraft, SettingsDraft } from './draft';
import {
  readAges,
  readAscending,
  readBins,
  readBoolean,
  readBounds,
  readDateOrder,
  readDay,
  readDayCount,
  readDecimalSign,
  readHitPolicy,
  readLanguage,
  readMetricKeys,
  readRfmMode,
  readStatusMeaning,
  readTexts,
  readVersion,
  textOrNull,
} from './values';

/** One row: its name as text, its value as the cell. */
export interface SettingRow {
  readonly name: string;
  readonly value: unknown;
  /** The cells of the columns From and To; blank where there are none. */
  readonly from?: unknown;
  readonly to?: unknown;
  readonly dayOf: DayOfInstant;
}

type ReadValue = (draft: SettingsDraft, row: SettingRow) => boolean;

/** Puts a value where it belongs; false when it could not be read. */
export function put<T>(value: T | null, assign: (value: T) => void): boolean {
  if (value === null) return false;
  assign(value);
  return true;
}

/** How the value of one setting is read. */
export interface ValueRule {
  /** A value that can be read, shown to who wrote another. */
  readonly example: string;
  readonly read: ReadValue;
}

/** The settings of the section general. */
export const GENERAL: Record<GeneralSetting, ValueRule> = {
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
  orderDays: {
    example: '365',
    read: ({ general }, { value }) => put(readDayCount(value) || null, (days) => (general.orderDays = days)),
  },
  noveltyDays: {
    example: '30',
    read: ({ general }, { value }) => put(readDayCount(value), (days) => (general.noveltyDays = days)),
  },
  styleCategories: {
    example: 'Fashion; Home decor',
    read: ({ general }, { value }) => put(readTexts(value), (words) => (general.styleCategories = words)),
  },
  counterChannels: {
    example: 'Branch 1; Branch 2',
    read: ({ general }, { value }) => put(readTexts(value), (words) => (general.counterChannels = words)),
  },
  testCustomers: {
    example: 'KH999; test@example.com',
    read: ({ general }, { value }) =>
      put(readTexts(value), (words) => (general.testCustomers = new Set(words.map(foldKey)))),
  },
  metricColumns: {
    example: 'all; orderCount; seasonShare:Tết',
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

/** The settings of the section rfm. */
export const RFM: Record<RfmSetting, ValueRule> = {
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

/** The settings of the section band. */
export const BAND: Record<BandSetting, ValueRule> = {
  ageBands: {
    example: '18; 25; 35; 45; 55; 65',
    read: ({ general }, { value }) => put(readAges(value), (ages) => (general.ageBands = ages)),
  },
};

/** The properties of a scheme. */
export const SCHEME: Record<
  SchemeProperty,
  { example: string; read: (scheme: SchemeDraft, value: unknown) => boolean }
> = {
  column: {
    example: 'Value segment',
    read: (scheme, value) => put(textOrNull(value), (text) => (scheme.column = text)),
  },
  hitPolicy: {
    example: 'First, Unique, Priority, Collect',
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
  Object.entries({ general: GENERAL, rfm: RFM, band: BAND, scheme: SCHEME }).flatMap(([section, rules]) =>
    Object.entries(rules).map(([key, { example }]): [string, string] => [`${section}.${key}`, example]),
  ),
);
