/**
 * The closed lists of words that the Settings and Rules tabs use, by key.
 */

export const SECTIONS = [
  'general',
  'source',
  'map',
  'status',
  'season',
  'scheme',
  'rfm',
  'owner',
  'band',
  'walk-in',
] as const;
export type Section = (typeof SECTIONS)[number];

export const GENERAL_SETTINGS = [
  'version',
  'asOf',
  'language',
  'unknownStatus',
  'amountBeforeDiscount',
  'decimalSign',
  'dateOrder',
  'abcBounds',
  'orderDays',
  'noveltyDays',
  'styleCategories',
  'counterChannels',
  'testCustomers',
  'metricColumns',
  'accents',
  'history',
] as const;
export type GeneralSetting = (typeof GENERAL_SETTINGS)[number];

export const RFM_SETTINGS = ['mode', 'bins', 'recencyCuts', 'frequencyCuts', 'monetaryCuts'] as const;
export type RfmSetting = (typeof RFM_SETTINGS)[number];

export const BAND_SETTINGS = ['ageBands'] as const;
export type BandSetting = (typeof BAND_SETTINGS)[number];

export const SCHEME_PROPERTIES = ['column', 'hitPolicy', 'order', 'otherwise', 'on', 'bins', 'pack'] as const;
export type SchemeProperty = (typeof SCHEME_PROPERTIES)[number];

export const SETTING_COLUMNS = ['section', 'name', 'value', 'from', 'to', 'note'] as const;
export type SettingColumn = (typeof SETTING_COLUMNS)[number];

export const RULE_COLUMNS = [
  'id',
  'on',
  'scheme',
  'segment',
  'condition',
  'keepIf',
  'holdDays',
  'action',
  'owner',
  'colour',
  'note',
  'matched',
  'problem',
] as const;
export type RuleColumn = (typeof RULE_COLUMNS)[number];

/** The own columns of the tab Rule tests. */
export type CaseColumn = 'scheme' | 'segment' | 'result' | 'note';

/** The columns of the tab Manual segments, in their order. */
export const MANUAL_COLUMNS = ['customer', 'scheme', 'segment', 'until', 'reason', 'setOn'] as const;
export type ManualColumn = (typeof MANUAL_COLUMNS)[number];
