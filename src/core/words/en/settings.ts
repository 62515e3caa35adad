/**
 * English words of the Settings and Rules tabs: the first is written, every one is recognised.
 */
import type {
  BandSetting,
  CaseColumn,
  GeneralSetting,
  ManualColumn,
  RfmSetting,
  RuleColumn,
  SchemeProperty,
  Section,
  SettingColumn,
} from '../setting-keys';

type Names<K extends string> = Record<K, readonly [string, ...string[]]>;

export const SECTION_NAMES: Names<Section> = {
  general: ['general'],
  source: ['source', 'sheet'],
  map: ['map', 'mapping', 'column'],
  status: ['status', 'order status'],
  season: ['season', 'seasons'],
  scheme: ['scheme', 'classification'],
  rfm: ['rfm'],
  owner: ['owner', 'owners', 'staff'],
  band: ['band', 'bands'],
  'walk-in': ['walk-in'],
};

export const GENERAL_NAMES: Names<GeneralSetting> = {
  version: ['Version'],
  asOf: ['Analysis date', 'As of'],
  language: ['Language'],
  unknownStatus: ['Unknown status'],
  amountBeforeDiscount: ['Amount stands before discounts', 'Amount before discount'],
  decimalSign: ['Decimal sign', 'Decimal separator'],
  dateOrder: ['Date order', 'Order of day and month'],
  abcBounds: ['ABC bounds'],
  orderDays: ['Days of orders that count', 'Order window'],
  noveltyDays: ['Days a product is new', 'New product days'],
  styleCategories: ['Style categories'],
  counterChannels: ['Counter channels', 'In-store channels'],
  testCustomers: ['Test customers'],
  metricColumns: ['Metric columns'],
  accents: ['Accents count'],
  history: ['Segment history', 'History'],
};

export const RFM_NAMES: Names<RfmSetting> = {
  mode: ['Mode', 'RFM mode'],
  bins: ['Number of bins', 'Bins'],
  recencyCuts: ['Recency cut points'],
  frequencyCuts: ['Frequency cut points'],
  monetaryCuts: ['Monetary cut points'],
};

export const BAND_NAMES: Names<BandSetting> = {
  ageBands: ['Age bands', 'Age'],
};

export const RFM_MODE_NAMES: Names<'quantiles' | 'cut-points' | 'rfm-package'> = {
  quantiles: ['quantiles', 'quantile'],
  'cut-points': ['own cut points', 'cut points'],
  'rfm-package': ['rfm-package', 'R package rfm'],
};

export const SCHEME_PROPERTY_NAMES: Names<SchemeProperty> = {
  column: ['column', 'column header'],
  hitPolicy: ['hit policy', 'policy'],
  order: ['output order', 'order'],
  otherwise: ['otherwise'],
  on: ['on'],
  bins: ['number of scores'],
  pack: ['pack'],
};

export const HIT_POLICY_NAMES: Names<'First' | 'Unique' | 'Priority' | 'Collect'> = {
  First: ['First', 'first match wins', 'F'],
  Unique: ['Unique', 'U'],
  Priority: ['Priority', 'P'],
  Collect: ['Collect', 'every match', 'C'],
};

export const STATUS_MEANING_NAMES: Names<'counts' | 'cancelled' | 'returned' | 'ignored'> = {
  counts: ['counts', 'valid'],
  cancelled: ['cancelled', 'canceled'],
  returned: ['returned'],
  ignored: ['ignored', 'left out'],
};

export const SOURCE_NAMES: Names<'customers' | 'orders' | 'lines' | 'products'> = {
  customers: ['customers'],
  orders: ['orders'],
  lines: ['lines', 'order lines'],
  products: ['products'],
};

export const DECIMAL_SIGN_NAMES: Names<'.' | ','> = {
  '.': ['point', 'dot', 'period'],
  ',': ['comma'],
};

export const DATE_ORDER_NAMES: Names<'dmy' | 'mdy'> = {
  dmy: ['day first', 'D/M/Y', 'DMY', 'DD/MM/YYYY'],
  mdy: ['month first', 'M/D/Y', 'MDY', 'MM/DD/YYYY'],
};

export const SEASON_VALUE_NAMES: Names<'yearly' | 'lunarNewYear' | 'blackFriday'> = {
  yearly: ['every year', 'yearly'],
  lunarNewYear: ['Lunar New Year', 'Tết'],
  blackFriday: ['Black Friday'],
};

export const PRESENCE_NAMES: Names<'present' | 'away'> = {
  present: ['present', 'here', 'at work'],
  away: ['away', 'absent', 'on leave'],
};

export const YES_NO_NAMES: Names<'yes' | 'no'> = {
  yes: ['yes', 'true', 'on', '1', '✓', 'x'],
  no: ['no', 'false', 'off', '0'],
};

export const ALL_NAME: readonly string[] = ['all'];

export const NO_SHEET_NAMES: Names<'none'> = { none: ['none', 'no'] };

export const SETTING_COLUMN_NAMES: Names<SettingColumn> = {
  section: ['Section'],
  name: ['Name'],
  value: ['Value'],
  from: ['From'],
  to: ['To'],
  note: ['Note'],
};

export const RULE_COLUMN_NAMES: Names<RuleColumn> = {
  id: ['Id', 'Rule id'],
  on: ['On', 'Active'],
  scheme: ['Scheme'],
  segment: ['Segment'],
  condition: ['Condition', 'More conditions'],
  keepIf: ['Keep if', 'Stays if'],
  holdDays: ['Hold days', 'Stays at least (days)'],
  action: ['Action'],
  owner: ['Owner'],
  colour: ['Colour', 'Color'],
  note: ['Note'],
  matched: ['Matched'],
  problem: ['Problem'],
};

export const CASE_COLUMN_NAMES: Names<CaseColumn> = {
  scheme: ['Scheme'],
  segment: ['Expected segment', 'Segment'],
  result: ['Result'],
  note: ['Note'],
};

export const MANUAL_COLUMN_NAMES: Names<ManualColumn> = {
  customer: ['Customer', 'Customer ID'],
  scheme: ['Scheme'],
  segment: ['Segment'],
  until: ['Until', 'Until (last day)'],
  reason: ['Reason'],
  setOn: ['Set on'],
};
