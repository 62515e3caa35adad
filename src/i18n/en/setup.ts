/**
 * English: setting up the tabs Settings and Rules, and removing what the add-on wrote.
 * What each setting does is not here: help.ts has that.
 */
import type { CaseColumn, RuleColumn, SettingColumn, SetupIssueCode } from '../../core/index';

export const SETUP_ISSUES: Record<SetupIssueCode, string> = {
  'setup.newer':
    'This tab was made by a newer version of Customer Segments (its version is {found}; this one knows {known}). Reload the spreadsheet to get the newest version, then try again.',
  'setup.packSetting':
    'The rule pack {pack} needs "{wanted}" for the setting {setting}, but the Settings tab says "{found}". Change it there, or leave the pack out.',
  'setup.unknownStarter': 'There is no starter "{starter}". The starters are: {known}.',
  'setup.notConfirmed': 'Removing everything needs your consent first.',
  'setup.changed': 'Somebody changed this tab while the run was at work. Look at the preview once more.',
  'setup.notOurs':
    'This tab is left as it is, since it has other headers than {headers}. Rename the tab or write these headers, then set up again.',
  'setup.noTables':
    'No sheet of customers or orders was found yet. Name them in the section "source" of Settings, or set up again when they are there.',
  'setup.starterKept':
    'The rules of {packs} were there already and keep their thresholds. Delete their rows first to take those of the starter.',
};

export const SETUP = {
  done: { made: 'Made: {tabs}.', repaired: 'Completed: {tabs}.', nothing: 'Everything is in place already.' },
  notes: {
    guessed: 'Guessed from the header: {field}. Change the value if another column is meant.',
    found: 'Found by its name and its headers. Change the value if another sheet is meant.',
    status: 'Seen in the orders.',
    unknownStatus: 'Seen in the orders, but nobody knows the word yet. Choose what it means.',
    season:
      'Built in. Change this row to move the season, or write no to switch it off; a further row of the same name adds to it.',
  },
  test: 'A test of "{name}": >= 5, 1..3, < 20%. Blank or - means that it does not matter. Every cell of the row must hold.',
};

export const REMOVAL = {
  question: 'Remove everything that Customer Segments wrote?',
  warning:
    'Its columns, its tabs (the Settings and Rules that it made, too, with what you typed into them) and its memory of earlier runs are deleted. Your own sheets stay as they are.',
  done: 'Removed: {columns} {columns:column|columns}, {tabs} {tabs:tab|tabs}.',
};

export const SETTING_COLUMN_HELP: Record<SettingColumn, string> = {
  section: 'The part of the settings that the row belongs to.',
  name: 'What is set. Point at a name to read what it does.',
  value: 'What holds. Blank: what holds by default.',
  from: 'The first day, where a setting holds for a time.',
  to: 'The last day, where a setting holds for a time.',
  note: 'For you: the add-on writes here only how it found a value.',
};

export const RULE_COLUMN_HELP: Record<RuleColumn, string> = {
  id: 'By this the rule is known again when it moves. Given by the add-on.',
  on: 'Only rules that are switched on are used.',
  scheme: 'The way to classify that the rule belongs to. Each has a column of its own beside the customers.',
  segment: 'The segment of the customers whom the rule matches. The first rule that matches wins.',
  condition: 'A condition over several values, such as: orders >= 3 and revenue > 1000000.',
  keepIf:
    'Whoever is in the segment already stays in it as long as this holds, such as: revenue >= 8000000. Blank: the rule itself must hold.',
  holdDays: 'Whoever enters the segment stays in it at least so many days, such as 30. Blank: not for that.',
  action:
    'What to do with these customers, and what not to do: "Do: … Do not: …". For you: it decides nothing.',
  owner:
    'Who looks after these customers: one name, or several between semicolons, who then take turns. Written beside the customers.',
  colour: 'The colour of the segment, such as #0b6b3a.',
  note: 'For you: it decides nothing.',
  matched: 'How many customers the rule matched. Written by the add-on.',
  problem: 'What is wrong with the rule. Written by the add-on.',
};

export const CASE_COLUMN_HELP: Record<CaseColumn, string> = {
  scheme: 'The way to classify that the test is about; blank where there is only one.',
  segment: 'The segment that the rules are to give the sample; blank for none.',
  result: 'Whether the rules give it. Written by the add-on when rules are checked.',
  note: 'For you: it decides nothing.',
};
