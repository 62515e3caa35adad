/**
 * English: defines the keys. Sentences in plain words; {name} stands for a value.
 */
import { CONDITION_FAULTS } from './conditions';
import { INTAKE_MESSAGES } from './intake';
import { METRIC_MESSAGES } from './metrics';
import { CLI, FILES, PROGRESS, USAGE } from './cli';
import type { RulesIssueCode, RunIssueCode, SettingsIssueCode } from '../../core/index';

const RUN: Record<RunIssueCode, string> = {
  'run.unknownPack': 'There is no rule pack "{pack}". Write --pack list to see them all.',
  'run.packConflict':
    'The rule packs {first} and {second} need different values of the setting {setting}. Use one of them at a time.',
  'run.unknownField': 'There is no field "{field}" to map. Write it as table.field, such as orders.amount.',
  'run.busy': 'Another run is in progress in this spreadsheet. Wait a minute, then try again.',
  'run.defaultPacks': 'There is no Rules tab, so these ready-made rules were used: {packs}.',
};

const SETTINGS: Record<SettingsIssueCode, string> = {
  'settings.noHeader':
    'The Settings tab has no header row. Put the headers Section, Name and Value into one of its first ten rows, or rename the tab if it is not for Customer Segments.',
  'settings.unknownSection': '"{found}" is not a section of the settings. The sections are: {known}.',
  'settings.unknownName': '"{name}" is not the name of a setting here. Did you mean: {known}?',
  'settings.badValue': 'The setting "{name}" cannot be "{found}". Write, for example: {wanted}.',
  'settings.blankName': 'This row has no name. Write what the value is for, or clear the row.',
  'settings.schemeTwice': 'The scheme "{name}" is listed twice. Keep one of the rows.',
};

const RULES: Record<RulesIssueCode, string> = {
  'rules.noRules': 'There are no rules. Write at least one rule, or switch one on.',
  'rules.noHeader':
    'The Rules tab has no header row. Put the headers Scheme and Segment into one of its first ten rows.',
  'rules.tooMany': 'There are more than {limit} rules. Delete those that are not used.',
  'rules.unknownColumn':
    '"{found}" is neither a metric nor a column of the customers sheet. Did you mean: {hint}? Correct the header, or empty the column.',
  'rules.noSuchColumn':
    '"{found}" is neither a metric nor a column of the customers sheet. Correct the header, or empty the column.',
  'rules.columnTwice': 'Two columns ask about "{found}". Keep one of them.',
  'rules.noScheme': 'This rule names no scheme. Write the scheme that it belongs to.',
  'rules.noSegment': 'This rule names no segment. Write the segment that it gives.',
  'rules.badOn': '"{found}" in the column On is neither yes nor no.',
  'rules.unlistedScheme':
    'The scheme "{scheme}" is not among the schemes of the Settings tab ({known}). Add it there, or correct its name.',
  'rules.sameColumn':
    'The schemes "{other}" and "{scheme}" would both write the column "{header}". Give one of them another column in Settings.',
  'rules.schemeWithoutRules':
    'The scheme "{scheme}" has no rule that is on, so every customer gets its "otherwise" segment.',
  'rules.severalHit':
    'In the scheme "{scheme}", where only one rule may match, several do. These customers are left blank: make the rules exclude each other, or let the first match win.',
};

export const EN = {
  menu: { classify: 'Classify customers' },
  outcome: {
    failed: 'The run stopped',
    refused: 'Nothing was changed',
    done: '{customers} customers classified, {skipped} rows skipped.',
  },
  sheet: {
    columnNote:
      'Written by Customer Segments at every run. What is typed here is lost; the header may be changed.',
  },
  place: {
    characters: 'characters {from}–{to}',
    row: 'row {rows}',
    rows: 'rows {rows}',
    rowsAndMore: 'rows {rows} … ({count} in all)',
    column: 'column "{column}"',
  },
  cli: CLI,
  usage: USAGE,
  files: FILES,
  progress: PROGRESS,
  issues: { ...RUN, ...SETTINGS, ...RULES, ...CONDITION_FAULTS, ...INTAKE_MESSAGES, ...METRIC_MESSAGES },
};
