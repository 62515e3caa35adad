/**
 * The public surface of core: `classify` for scripts, the steps of a run for the add-on, the registries for docs.
 */
export { classify, type Grid, type GridsInput, type GridsResult } from './classify-grids';
export { classifySheets, type Classification, type ClassifyInput } from './classify';
export { classifyColumn } from './live-column';
export { checkSheets, type CheckInput, type CheckedRule, type RuleCheck } from './check';
export { ruleVocabulary, tryCondition, type RuleVocabulary, type TriedCondition } from './try-condition';
export { whatIf, type FaultyCell, type WhatIf } from './what-if';
export { checkData, type DataCheckInput } from './data-check';
export { dataOutcome, type DataOutcome } from './data-outcomes';
export { explainSheets, type CustomerExplanation } from './explain-customer';
export { listOverrides, matchOverride, overrideRowTest, type ListedOverride } from './manual-segments';
export { fitSheets } from './fit-rules';
export type { Fitted } from './fit/fit-tables';
export type { FitReason } from './fit/types';
export { FIT_ISSUES, type FitIssueCode } from './fit/issues';
export { reportOf, type CoreReport } from './report';
export { ruleNeeds, type RuleNeeds } from './rule-needs';
export type { RunFigures } from './summary/run-figures';
export { summaryGrid } from './summary/summary-grid';
export { timeMachine, type PastDay, type TimeMachine } from './time-machine';
export { flowsBetween, largestMove, type Flow } from './summary/migration';
export {
  causesBetween,
  jointCause,
  segmentsOnDay,
  type MoveCause,
  type PastMove,
  type SegmentOf,
} from './summary/past-segments';
export { monthEndsBefore } from './summary/month-ends';
export { trendLines, type SegmentTrend, type SizeOnDay, type TrendLine } from './summary/trend-lines';
export { crossTab, type CrossSide } from './summary/cross-tab';
export { rfmMap } from './summary/rfm-map';
export type { UndecidedRule } from './rules/explain/undecided';
export type { Missing } from './rules/explain/missing';
export type { Change } from './rules/explain/changes';
export type {
  ExplainedKeep,
  ExplainedPart,
  ExplainedRule,
  Explanation,
  Verdict,
} from './rules/explain/explanation';
export type { SubjectInfo, SubjectValue } from './rules/explain/subjects';
export type { Rule as DecisionRule, RuleTable, RuleTest } from './rules/types';
export type { Expression, Rule as ConditionTree, Test as UnaryTest } from './conditions/ast';
export type { Subject } from './conditions/types';

export { OWNER_COLUMN, segmentColumn, updatedAtHeader, type OutputColumn } from './segments/output-columns';
export { segmentColours } from './rules/read-colours';
export { segmentNotes, type SegmentNote } from './rules/segment-notes';
export { LIST_SEPARATOR } from './rules/segment-lists';
export { segmentKey } from './rules/schemes';
export { decidingRule } from './segments/explain';
export type { AssignedBefore } from './owners/present-owners';
export type { SegmentsBefore } from './rules/keep/before';
export { testsAsked } from './rules/asked';
export { movementBetween, type Movement } from './segments/movement';

export { readSettings } from './settings/read-settings';
export { cellText, readBoolean, readDay, readSheetName } from './settings/values';
export type { SeasonWindow, Settings, StatusMeaning } from './settings/types';
export { SETTING_EXAMPLES } from './settings/setting-rules';
export {
  BAND_SETTINGS,
  GENERAL_SETTINGS,
  MANUAL_COLUMNS,
  RFM_SETTINGS,
  SCHEME_PROPERTIES,
} from './words/setting-keys';
export type {
  BandSetting,
  CaseColumn,
  GeneralSetting,
  ManualColumn,
  RfmSetting,
  RuleColumn,
  SchemeProperty,
  Section,
  SettingColumn,
} from './words/setting-keys';
export type { MetricUnit } from './metrics/types';
export { findSources } from './intake/find-sources';
export { statusMeaning } from './intake/statuses';
export { guessFields } from './intake/guess-fields';
export { mapSheet, neededColumns } from './intake/map-sheet';
export { customerIdReader } from './intake/id-reader';

export type { SheetMapping } from './intake/types';
export {
  cellAt,
  HEADER_ROWS,
  sheetFromGrid,
  type Cell,
  type CellColumn,
  type SheetCells,
} from './tables/sheet-cells';
export { FIELDS, parseFieldKey, type FieldKey, type TableKind } from './words/field-keys';
export {
  METRIC_FAMILIES,
  METRIC_KEYS,
  parseNamedKey,
  type MetricFamily,
  type MetricId,
  type MetricKey,
} from './words/metric-keys';
export { seasonNames } from './words/seasons';
export { BUILT_IN_SEASONS } from './settings/built-in-seasons';
export { metricFacts } from './metrics/metric-by-key';
export { METRICS } from './metrics/registry';
export { metricName, metricNamed } from './rules/names';
export { settingNames, tabHeaders, valueNames, TAB_TITLES, type TabKey } from './words/tabs';
export {
  caseColumnNamed,
  manualColumnNamed,
  ruleColumnNamed,
  settingColumnNamed,
  settingRowNamed,
} from './words/tab-lookup';
export { OUTPUT_WORDS } from './words/output';
export { KEYWORDS as ENGLISH_KEYWORDS, type Keyword } from './words/en/keywords';
export { KEYWORDS as VIETNAMESE_KEYWORDS } from './words/vi/keywords';
export { OPERATORS as COMPARING_SIGNS } from './conditions/lexer';
export { formatDay, formatNumber, formatShare } from './words/format';

export { IssueLog, ROWS_SHOWN, type Issue } from './base/issue';
export { MANUAL_RUN_ISSUES, type ManualRunIssueCode } from './manual-issues';
export type { ManualIssueCode } from './rules/manual/issues';
export { SHOW_ISSUES, type ShowIssueCode } from './show-issues';
export { PAST_ISSUES, type PastIssueCode } from './past-issues';
export { GO_TO_ISSUES, type GoToIssueCode } from './go-to-issues';
export { TRIAL_ISSUES, type TrialIssueCode } from './trial-issues';
export { INSERT_ISSUES, type InsertIssueCode } from './insert-issues';
export { SETUP_ISSUES, type SetupIssueCode } from './setup-issues';
export { CHECK_RUN_ISSUES, type CheckRunIssueCode } from './check-issues';
export { SCHEDULE_ISSUES, type ScheduleIssueCode } from './schedule-issues';
export { RUN_ISSUES, type RunIssueCode } from './run-issues';
export { WRITE_ISSUES, type WriteIssueCode } from './write-issues';
export type { SettingsIssueCode } from './settings/issues';
export { countDecided } from './rules/matches';
export { RULE_LIMIT, type CheckIssueCode, type RulesIssueCode } from './rules/issues';
export type { CaseIssueCode } from './rules/cases/issues';
export type { ConditionFaultCode } from './conditions/faults';
export type { IntakeIssueCode } from './intake/issues';
export type { MetricIssueCode } from './metrics/issues';
export type { Language } from './base/language';

export { foldKey } from './base/text';
export { hashText } from './base/hash';
export { nearest } from './base/nearest';
export { invariant } from './base/invariant';
export { formatIsoDate, parseIsoDate } from './base/epoch-day';
export { dayInZone, isTimeZone, startOfDayInZone, zoneOffset } from './base/time-zone';
