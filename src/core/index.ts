/**
 * The public surface of core: `classify` for scripts, the steps of a run for the add-on, the registries for docs.
 */
export { classify, type Grid, type GridsInput, type GridsResult } from './classify-grids';
export { classifySheets, type Classification, type ClassifyInput } from './classify';
export { reportOf, type CoreReport } from './report';
export { summaryGrid } from './summary/summary-grid';
export { segmentColumn, updatedAtHeader, type OutputColumn } from './segments/output-columns';
export { decidingRule } from './segments/explain';
export { movementBetween, type Movement } from './segments/movement';

export { readSettings } from './settings/read-settings';
export { cellText } from './settings/values';
export type { Settings, StatusMeaning } from './settings/types';
export { SETTING_EXAMPLES } from './settings/setting-rules';
export { GENERAL_SETTINGS, RFM_SETTINGS, SCHEME_PROPERTIES } from './words/setting-keys';
export type {
  GeneralSetting,
  RfmSetting,
  RuleColumn,
  SchemeProperty,
  Section,
  SettingColumn,
} from './words/setting-keys';
export type { MetricUnit } from './metrics/types';
export { findSources } from './intake/find-sources';
export { statusMeaning } from './intake/statuses';
export { mapSheet, neededColumns } from './intake/map-sheet';
export { customerIdReader } from './intake/id-reader';

export type { SheetMapping } from './intake/types';
export {
  HEADER_ROWS,
  sheetFromGrid,
  type Cell,
  type CellColumn,
  type SheetCells,
} from './tables/sheet-cells';
export { FIELDS, parseFieldKey, type FieldKey, type TableKind } from './words/field-keys';
export { METRIC_KEYS, type MetricKey } from './words/metric-keys';
export { METRICS } from './metrics/registry';
export { metricName, metricNamed } from './rules/names';
export { settingNames, tabHeaders, valueNames, TAB_TITLES, type TabKey } from './words/tabs';
export { ruleColumnNamed, settingColumnNamed, settingRowNamed } from './words/tab-lookup';
export { OUTPUT_WORDS } from './words/output';
export { formatNumber, formatShare } from './words/format';

export { IssueLog, type Issue } from './base/issue';
export { SETUP_ISSUES, type SetupIssueCode } from './setup-issues';
export { RUN_ISSUES, type RunIssueCode } from './run-issues';
export { WRITE_ISSUES, type WriteIssueCode } from './write-issues';
export type { SettingsIssueCode } from './settings/issues';
export type { RulesIssueCode } from './rules/issues';
export type { ConditionFaultCode } from './conditions/faults';
export type { IntakeIssueCode } from './intake/issues';
export type { MetricIssueCode } from './metrics/issues';
export type { Language } from './base/language';

export { foldKey } from './base/text';
export { hashText } from './base/hash';
export { invariant } from './base/invariant';
export { formatIsoDate, parseIsoDate } from './base/epoch-day';
export { dayInZone, isTimeZone, startOfDayInZone, zoneOffset } from './base/time-zone';
