/**
 * English: defines the keys. Sentences in plain words; {name} stands for a value, {name:one|many} for one of two texts.
 */
import { CASE_MESSAGES, CHECK_RUN_MESSAGES } from './cases';
import { CHECK_MESSAGES } from './checks';
import { CONDITION_FAULTS } from './conditions';
import { FINDINGS } from './findings';
import { FIRST_RUN, PAGE } from './first-run';
import { FIT, FIT_ISSUES } from './fit';
import { FORMULAS } from './formulas';
import { INSERT_MESSAGES } from './insert-formula';
import { INTAKE_MESSAGES } from './intake';
import { LIVE, STAMP } from './live';
import { MANUAL, MANUAL_COLUMN_HELP, MANUAL_MESSAGES } from './manual';
import { METRIC_MESSAGES } from './metrics';
import { PAST, PAST_MESSAGES } from './past';
import { RECORD, UNDO_MESSAGES } from './record';
import { SCHEDULE, SCHEDULE_MESSAGES } from './schedule';
import { STALE } from './stale';
import { CHARTS, SHOW, SHOW_MESSAGES } from './show';
import { GO_TO_MESSAGES, TRIAL, TRIAL_MESSAGES } from './trials';
import { WRITE_MESSAGES } from './write';
import {
  CASE_COLUMN_HELP,
  REMOVAL,
  RULE_COLUMN_HELP,
  SETTING_COLUMN_HELP,
  SETUP,
  SETUP_ISSUES,
} from './setup';
import type { RulesIssueCode, RunIssueCode, SettingsIssueCode } from '../../core/index';

const RUN: Record<RunIssueCode, string> = {
  ...UNDO_MESSAGES,
  'run.unknownPack': 'There is no rule pack "{pack}". Check its name.',
  'run.packConflict':
    'The rule packs {first} and {second} need different values of the setting {setting}. Use one of them at a time.',
  'run.unknownField': 'There is no field "{field}" to map. Write it as table.field, such as orders.amount.',
  'run.moreIssues':
    'There {more:is|are} {more} more {more:problem|problems}. Mend these first, then run again.',
  'run.cancelled': 'The run was cancelled. Nothing was written.',
  'run.busy': 'Another run is in progress in this spreadsheet. Wait a minute, then try again.',
  'run.tooLong':
    'This run would take about {seconds} seconds, and Google ends every run after {limit}: it has {cells} cells to write for {rows} {rows:customer|customers}. Nothing was written. Write fewer metric columns, switch schemes off, or move old orders and customers to another spreadsheet, then run again.',
  'run.readingTooLong':
    'Reading {rows} {rows:row|rows} has taken {seconds} seconds, and Google ends every run after {limit}, so there is no time left to write. Nothing was written. Run again later, since Google is slower at times, or move old orders to another spreadsheet.',
  'run.sheetChanging':
    'Somebody is changing this sheet: rows or columns moved each time it was read. Nothing was written. Run again when they have finished.',
  'run.defaultPacks':
    'There are no rules of your own yet, so these ready-made rule packs were used: {packs}.',
};

const SETTINGS: Record<SettingsIssueCode, string> = {
  'settings.noHeader':
    'There is no header row. Write the headers Section, Name and Value into one of the first ten rows, or rename the tab if it is not meant for Customer Segments.',
  'settings.unknownSection': 'There is no section "{found}". The sections are: {known}.',
  'settings.unknownName': 'There is no name "{name}" in this section. Write, for example: {known}.',
  'settings.badValue': '"{name}" cannot be "{found}". Write, for example: {wanted}.',
  'settings.blankName': 'This row has no name. Write what the value is for, or clear the row.',
  'settings.badSeasonSpan':
    'The season "{name}" cannot last from "{from}" to "{to}". Write two dates (2026-12-01), two days of the year (1/12), or, where the season has a day of its own, whole days before and after it (-14 and 0).',
  'settings.badAbsence':
    '"{name}" cannot be away from "{from}" to "{to}". Write the first and the last day as dates (2026-07-01), or leave one of them blank.',
  'settings.unknownSeason':
    'The metric columns ask for the season "{found}", which there is not. The seasons are: {known}.',
  'settings.schemeTwice': 'The scheme "{name}" is listed a second time here. Keep one of the rows.',
  'settings.noCuts':
    'The RFM mode is "own cut points", but "{name}" has none. Write them, or choose another mode.',
  'settings.cutCount':
    'There are {bins} scores, so "{name}" needs {wanted} cut points, not {found}. Add or remove some, or change "Number of bins".',
};

const RULES: Record<RulesIssueCode, string> = {
  ...CHECK_MESSAGES,
  'rules.noRules': 'There are no rules. Write at least one rule, or switch one on.',
  'rules.noHeader':
    'There is no header row. Write the headers Scheme and Segment into one of the first ten rows.',
  'rules.tooMany': 'There are more than {limit} rules. Delete those that are not used.',
  'rules.unknownColumn':
    'This header is neither a metric nor a column of the customers sheet. Did you mean {hint}? Correct the header, or empty the column.',
  'rules.noSuchColumn':
    'This header is neither a metric nor a column of the customers sheet. Correct the header, or empty the column.',
  'rules.columnTwice': 'A column further left already asks about this. Keep one of the two.',
  'rules.noScheme': 'This rule names no scheme. Write the scheme that it belongs to.',
  'rules.noSegment': 'This rule names no segment. Write the segment that it gives.',
  'rules.badOn': '"{found}" is neither yes nor no. Write yes or no; blank means yes.',
  'rules.badHold':
    '"{found}" is not a number of days. Write a whole number from 0 to 3650; blank means that nobody is held.',
  'rules.holdUnderCollect':
    'The scheme "{scheme}" gives lists of segments, and it is not known when a segment came into a list, so the days of this rule have no effect. Write a condition into the column Keep if, or choose another hit policy.',
  'rules.badColour':
    '"{found}" is not a colour that can be used. Write six digits or letters from a to f, such as #1a73e8; until then the segment has no colour from this row.',
  'rules.unlistedScheme':
    'The scheme "{scheme}" is not among the schemes of the Settings tab ({known}). Add it there, or correct its name.',
  'rules.sameColumn':
    'The schemes "{other}" and "{scheme}" would both write the column "{header}". Give one of them another column in Settings.',
  'rules.missingColumns':
    '{metric} is blank for everybody, since no column gives it: {fields}. Add such a column, name it in Settings (section "map"), or do without these rules.',
  'rules.otherBins':
    'The scheme "{scheme}" is made for {wanted} RFM scores, but there are {bins}, so it was left out. Set "Number of bins" to {wanted}, or write your own rules.',
  'rules.schemeWithoutRules':
    'No rule of the scheme "{scheme}" is switched on, so every customer gets its "otherwise" segment, or none. Switch a rule on, or take the scheme out of Settings.',
  'rules.matchedNobody': 'No customer fits this rule at the moment.',
  'rules.decidedNobody':
    '{customers} {customers:customer fits|customers fit} this rule, but nobody gets a segment from it: other rules match them, too.',
  'rules.severalHit':
    'In the scheme "{scheme}" only one rule may match, but several match {count} {count:customer, who is|customers, who are} left blank. Change the rules so that only one matches, or set the hit policy to First.',
  'rules.ownersAway':
    'Everybody whom this rule names as owner is away ({names}), so {customers} {customers:customer has|customers have} nobody. Add a name to the rule, or change the section "owner" of Settings.',
  'rules.blankMatches':
    'The metric "{metric}" is blank for {blanks} {blanks:customer|customers}, and "!=" or "not" holds for blanks, too. If they are not meant, add to the condition that {metric} is not blank: != null.',
  'rules.blankLeftOut':
    'The metric "{metric}" is blank for {blanks} {blanks:customer|customers}, and "not" leaves blanks undecided, so this rule never takes them. If they are meant, say so: or {metric} = null.',
};

export const EN = {
  menu: {
    classify: 'Classify customers',
    rules: 'Rules',
    checkRules: 'Check rules',
    setUp: 'Set up rules and settings',
    removeEverything: 'Remove everything the add-on wrote',
  },
  check: {
    wrong: 'The rules cannot be used yet',
    fine: '{rules} {rules:rule|rules} checked: no problem found.',
    noticed: '{rules} {rules:rule|rules} checked.',
    tests: '{passed} of {tests} {tests:test|tests} passed',
    more: '… and {count} more: see the column Problem.',
  },
  outcome: {
    failed: 'The run stopped',
    failures: {
      transient:
        'Google did not answer, several times in a row. Try again in a few minutes: what is half done is then completed.',
      today: 'Google allows no more for today. Try again tomorrow: what is half done is then completed.',
      authorization:
        'Google asks for a permission again. Open the add-on once more from the Extensions menu.',
    },
    refused: 'Nothing was changed',
    more: '… and {count} more.',
    done: '{customers} {customers:customer|customers} classified, {skipped} {skipped:row|rows} skipped.',
  },
  sheet: {
    columnNote:
      'Customer Segments writes this column at every run. What you type here is lost; you may change the header.',
  },
  place: {
    character: 'character {from}',
    characters: 'characters {from}–{to}',
    row: 'row {rows}',
    rows: 'rows {rows}',
    rowsAndMore: 'rows {rows} … ({count} in all)',
    column: 'column "{column}"',
  },
  record: RECORD,
  stale: STALE,
  schedule: SCHEDULE,
  live: LIVE,
  stamp: STAMP,
  formulas: FORMULAS,
  findings: FINDINGS,
  setup: SETUP,
  removal: REMOVAL,
  firstRun: FIRST_RUN,
  page: PAGE,
  fit: FIT,
  show: SHOW,
  past: PAST,
  trial: TRIAL,
  charts: CHARTS,
  settingColumns: SETTING_COLUMN_HELP,
  ruleColumns: RULE_COLUMN_HELP,
  caseColumns: CASE_COLUMN_HELP,
  manual: MANUAL,
  manualColumns: MANUAL_COLUMN_HELP,
  issues: {
    ...SETUP_ISSUES,
    ...RUN,
    ...SETTINGS,
    ...RULES,
    ...CASE_MESSAGES,
    ...CHECK_RUN_MESSAGES,
    ...FIT_ISSUES,
    ...CONDITION_FAULTS,
    ...INTAKE_MESSAGES,
    ...METRIC_MESSAGES,
    ...WRITE_MESSAGES,
    ...SHOW_MESSAGES,
    ...PAST_MESSAGES,
    ...MANUAL_MESSAGES,
    ...TRIAL_MESSAGES,
    ...GO_TO_MESSAGES,
    ...SCHEDULE_MESSAGES,
    ...INSERT_MESSAGES,
  },
};
