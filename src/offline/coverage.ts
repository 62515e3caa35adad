/**
 * What of Google's behaviour stands behind each member that the host emulates, and the test that shows it.
 * The page docs/host-coverage.md is made from this; an add-on that uses a member which is not here fails a test.
 */
import { CELL_GROUPS } from './coverage-cells';
import type { Group } from './coverage-cells';
import type { RuleName } from './coverage-rules';

/** Behaviours of a member, and the test that shows them: 'file › title'. */
export interface Coverage {
  readonly rules: readonly RuleName[];
  readonly test: string;
}

const GROUPS: readonly Group[] = [
  ...CELL_GROUPS,
  [
    'sheets › is its content for getLastRow and getLastColumn, its grid for getMaxRows and getMaxColumns',
    'content',
    'Sheet: getLastRow getLastColumn getMaxRows getMaxColumns getDataRange',
  ],
  ['sheets › past the grid is refused', 'grid kinds', 'Sheet: getRange'],
  [
    'sheets › grows by insertColumnsAfter, and what stands behind moves',
    'cells columns deferred',
    'Sheet: insertColumnsAfter insertColumnsBefore insertRowsAfter insertRowsBefore',
  ],
  [
    'sheets › shrinks by deleteColumn, and the rest moves up',
    'deferred protection',
    'Sheet: deleteColumn deleteColumns deleteRow deleteRows',
  ],
  [
    'tab-rules › takes values, notes, validations and developer metadata along',
    'moving protection',
    'Sheet: moveColumns',
  ],
  ['tab-rules › move with the rows above them', 'hidden', 'Sheet: hideRows showRows isRowHiddenByUser'],
  ['tab-rules › hides rows that are read like others', 'hidden', 'Sheet: isRowHiddenByFilter'],
  [
    'tab-rules › are replaced all at once',
    'allRules',
    'Sheet: getConditionalFormatRules setConditionalFormatRules clearConditionalFormatRules; SpreadsheetApp: newConditionalFormatRule BooleanCriteria; ConditionalFormatRule: copy getBooleanCondition getRanges; BooleanCondition: getBackground getCriteriaType getCriteriaValues getFontColor',
  ],
  [
    'tab-rules › need a condition and a range',
    'allRules',
    'ConditionalFormatRuleBuilder: build copy getBooleanCondition getRanges setBackground setFontColor setRanges whenFormulaSatisfied whenTextEqualTo',
  ],
  [
    'charts › are told by their ids, changed by them and removed',
    'charts',
    'Sheet: getCharts insertChart newChart removeChart updateChart; EmbeddedChart: getChartId getRanges modify; EmbeddedChartBuilder: addRange build clearRanges getRanges setChartType setNumHeaders setOption setPosition; Charts: ChartType',
  ],
  ['tab-rules › of a tab are its colour', 'none', 'Sheet: setTabColor'],
  ['open-questions › come along, or not', 'metadataMoves cells', 'Sheet: copyTo'],
  [
    'sheets › keep their id when they are renamed',
    'identity',
    'Sheet: getName getSheetId getIndex getParent setName',
  ],
  [
    'sheets › can be hidden, but not the last one that is shown',
    'lastShown',
    'Sheet: hideSheet showSheet isSheetHidden',
  ],
  [
    'xlsx › keeps its looks, formulas, widths, merges and rules when it is saved',
    'none',
    'Sheet: getFrozenRows setFrozenRows getColumnWidth setColumnWidth clearContents',
  ],
  [
    'sheets › are found by name or id, null when there is none',
    'identity',
    'Spreadsheet: getId getName getNumSheets getSheetById getSheetByName getSheets getUrl',
  ],
  [
    'sheets › become active when they are inserted',
    'active identity sheets cells',
    'Spreadsheet: getActiveSheet insertSheet setActiveSheet',
  ],
  ['sheets › cannot be deleted to the last', 'lastShown protection', 'Spreadsheet: deleteSheet'],
  [
    'tab-rules › are found by their name, null when there is none, and move with their cells',
    'names',
    'Spreadsheet: getNamedRanges getRangeByName setNamedRange; NamedRange: getName getRange setName setRange',
  ],
  ['tab-rules › can be removed', 'names', 'Spreadsheet: removeNamedRange; NamedRange: remove'],
  [
    'user-interface › of the user and of the spreadsheet are two',
    'locale',
    'Spreadsheet: getSpreadsheetLocale; Session: getActiveUserLocale',
  ],
  [
    'dates › is midnight in the zone of the spreadsheet',
    'zone',
    'Spreadsheet: getSpreadsheetTimeZone; Session: getScriptTimeZone',
  ],
  ['user-interface › are recorded', 'none', 'Spreadsheet: toast; Logger: clear getLog log'],
  [
    'open-questions › finds null where the document would be',
    'noDocument rights scopes',
    'SpreadsheetApp: getActive getActiveSheet getActiveSpreadsheet',
  ],
  [
    'sheets › is A1 until a person or a script chooses another, whose tab is then the active one',
    'active',
    'Spreadsheet: getCurrentCell setCurrentCell; Range: activate',
  ],
  [
    'sheets › of a list of ranges is the last one’s',
    'active',
    'Sheet: getRangeList; RangeList: activate getRanges',
  ],
  ['write-behind › throws at the flush', 'deferred', 'SpreadsheetApp: flush'],
  ['rights › has no user interface', 'noUi rights', 'SpreadsheetApp: getUi'],
  [
    'validations › is what a builder makes unless told otherwise, and takes any value',
    'validation',
    'SpreadsheetApp: newDataValidation; DataValidation: copy getAllowInvalid getCriteriaValues getHelpText; DataValidationBuilder: getAllowInvalid getCriteriaType getCriteriaValues getHelpText requireValueInList setAllowInvalid setHelpText',
  ],
  [
    'validations › are told by their criteria',
    'validation',
    'SpreadsheetApp: DataValidationCriteria; DataValidation: getCriteriaType; DataValidationBuilder: requireCheckbox',
  ],
  ['validations › without criteria builds nothing', 'validation', 'DataValidationBuilder: build copy'],
  [
    'developer-metadata › is DOCUMENT unless PROJECT is asked for, and the finder tells them apart',
    'metadataMoves',
    'SpreadsheetApp: DeveloperMetadataVisibility DeveloperMetadataLocationType',
  ],
  [
    'protections › binds others only after editors were removed',
    'protection',
    'SpreadsheetApp: ProtectionType',
  ],
  [
    'user-interface › are answered by the first button, or as the test says',
    'rights lock',
    'Ui: Button ButtonSet alert',
  ],
  [
    'user-interface › are shown from pushed files, beside the sheet with their own title or before it with a given one',
    'rights scopes page',
    'Ui: showModalDialog showSidebar',
  ],
  [
    'user-interface › are found with and without .html, and not by another name',
    'page',
    'HtmlService: createHtmlOutputFromFile',
  ],
  [
    'user-interface › tell what was set, and null before',
    'none',
    'HtmlService: createHtmlOutput; HtmlOutput: getContent getHeight getTitle getWidth setHeight setTitle setWidth',
  ],
  [
    'user-interface › are recorded when they are added',
    'menu rights',
    'Ui: createAddonMenu createMenu; Menu: addItem addSeparator addSubMenu addToUi',
  ],
  [
    'stores › held by somebody else make tryLock false and waitLock throw, after the wait',
    'lock',
    'Lock: hasLock releaseLock tryLock waitLock',
  ],
  [
    'shared-stores › %s: while one of document one and user an is held, document %s and user %s get it: %s',
    'apart lock noDocument',
    'LockService: getDocumentLock getScriptLock getUserLock',
  ],
  [
    'stores › are texts, whatever was stored, and null when missing',
    'texts daily',
    'Properties: deleteAllProperties deleteProperty getKeys getProperties getProperty setProperties setProperty',
  ],
  [
    'shared-stores › are of the script for all, of the user in all documents, of the document for all users',
    'apart noDocument rights',
    'PropertiesService: getDocumentProperties getScriptProperties getUserProperties; CacheService: getDocumentCache getScriptCache getUserCache',
  ],
  ['stores › may forget at any time', 'forgets', 'Cache: get getAll put putAll remove removeAll'],
  ['rights › is that of an opening, and says so in the event', 'rights', 'ScriptApp: AuthMode'],
  [
    'triggers/making › calls a function by the clock, and knows of no source',
    'clock rights scopes',
    'ScriptApp: EventType TriggerSource newTrigger; TriggerBuilder: timeBased; Trigger: getEventType getHandlerFunction getTriggerSource getTriggerSourceId getUniqueId',
  ],
  [
    'triggers/making › takes weekdays, minutes, hours and weeks that there are',
    'clock',
    'ScriptApp: WeekDay; ClockTriggerBuilder: atHour everyWeeks nearMinute onWeekDay',
  ],
  [
    'triggers/making › is refused with a value that cannot be: %s',
    'clock',
    'ClockTriggerBuilder: everyDays everyHours everyMinutes inTimezone',
  ],
  ['triggers/making › a user has one in a spreadsheet', 'mostTriggers', 'ClockTriggerBuilder: create'],
  [
    'triggers/making › two people have one each, and neither sees or deletes the other’s',
    'ownTriggers rights scopes',
    'ScriptApp: deleteTrigger getProjectTriggers',
  ],
  [
    'triggers/making › is whether triggers of the clock are among those of a file',
    'ownTriggers rights scopes',
    'ScriptApp: getUserTriggers',
  ],
  [
    'triggers/making › is required where one is withheld, at a page that Google names; no other right asks for it',
    'consent',
    'ScriptApp: AuthorizationStatus getAuthorizationInfo; AuthorizationInfo: getAuthorizationStatus getAuthorizationUrl',
  ],
  [
    'triggers/making › that is required ends the run where it is withheld',
    'consent',
    'ScriptApp: requireScopes',
  ],
  ['rights › permits menus, the locale, the log and Utilities', 'rights', 'Utilities: getUuid'],
  ['cost › kills an execution after 360 seconds', 'none', 'Utilities: sleep'],
  ['tab-rules › gives signed bytes', 'signed', 'Utilities: Charset DigestAlgorithm computeDigest'],
  ['format-date › is given to scripts', 'zone', 'Utilities: formatDate'],
];

/** By member ('Range.getValues'). */
export const COVERAGE: Readonly<Record<string, Coverage>> = Object.fromEntries(
  GROUPS.flatMap(([test, rules, members]) => {
    const [file, title] = test.split(' › ');
    const coverage = {
      rules: rules.split(' ') as RuleName[],
      test: `test/offline/${file}.test.ts › ${title}`,
    };
    return members.split('; ').flatMap((group) => {
      const [service, names] = group.split(': ');
      return names.split(' ').map((name) => [`${service}.${name}`, coverage] as const);
    });
  }),
);
