/**
 * The kinds of arguments that Google's methods take: another kind is refused with Google's text.
 */
import { types } from 'node:util';
import { ServiceError } from './errors';

// One letter an argument: i whole number, n number, s string, b boolean, l list, g grid (list of lists), o object,
// a anything. Capitals also take null. Several ways to call stand apart by spaces; '|' is a call without arguments.
const METADATA = 's so ss sso';
const SIGNATURES: Readonly<Record<string, string>> = {
  'Cache.get': 's',
  'Cache.getAll': 'l',
  'Cache.put': 'sa sai',
  'Cache.putAll': 'o oi',
  'Cache.remove': 's',
  'Cache.removeAll': 'l',
  'ClockTriggerBuilder.atHour': 'i',
  'ClockTriggerBuilder.everyDays': 'i',
  'ClockTriggerBuilder.everyHours': 'i',
  'ClockTriggerBuilder.everyMinutes': 'i',
  'ClockTriggerBuilder.everyWeeks': 'i',
  'ClockTriggerBuilder.inTimezone': 's',
  'ClockTriggerBuilder.nearMinute': 'i',
  'ClockTriggerBuilder.onWeekDay': 'o',
  'ConditionalFormatRuleBuilder.setBackground': 'S',
  'ConditionalFormatRuleBuilder.setFontColor': 'S',
  'ConditionalFormatRuleBuilder.setRanges': 'l',
  'ConditionalFormatRuleBuilder.whenFormulaSatisfied': 's',
  'ConditionalFormatRuleBuilder.whenTextEqualTo': 's',
  'DataValidationBuilder.requireCheckbox': 'a aa |',
  'DataValidationBuilder.requireValueInList': 'l lb',
  'DataValidationBuilder.setAllowInvalid': 'b',
  'DataValidationBuilder.setHelpText': 's',
  'DeveloperMetadata.setValue': 's',
  'DeveloperMetadataFinder.withId': 'i',
  'DeveloperMetadataFinder.withKey': 's',
  'DeveloperMetadataFinder.withLocationType': 'o',
  'DeveloperMetadataFinder.withValue': 's',
  'DeveloperMetadataFinder.withVisibility': 'o',
  'EmbeddedChartBuilder.addRange': 'o',
  'EmbeddedChartBuilder.setChartType': 'o',
  'EmbeddedChartBuilder.setNumHeaders': 'i',
  'EmbeddedChartBuilder.setOption': 'sa',
  'EmbeddedChartBuilder.setPosition': 'iiii',
  'Filter.getColumnFilterCriteria': 'i',
  'Filter.removeColumnFilterCriteria': 'i',
  'Filter.setColumnFilterCriteria': 'iO',
  'FilterCriteriaBuilder.setHiddenValues': 'l',
  'HtmlOutput.setHeight': 'i',
  'HtmlOutput.setTitle': 's',
  'HtmlOutput.setWidth': 'i',
  'HtmlService.createHtmlOutput': 'o s |',
  'HtmlService.createHtmlOutputFromFile': 's',
  'Lock.tryLock': 'i',
  'Lock.waitLock': 'i',
  'Menu.addItem': 'ss',
  'Menu.addSubMenu': 'o',
  'NamedRange.setName': 's',
  'NamedRange.setRange': 'o',
  'Properties.deleteProperty': 's',
  'Properties.getProperty': 's',
  'Properties.setProperties': 'o ob',
  'Properties.setProperty': 'sa',
  'Protection.addEditor': 'o s',
  'Protection.removeEditors': 'l',
  'Protection.setDescription': 's',
  'Protection.setWarningOnly': 'b',
  'Range.addDeveloperMetadata': METADATA,
  'Range.insertCheckboxes': 'a aa |',
  'Range.setBackground': 'S',
  'Range.setBackgrounds': 'g',
  'Range.setDataValidation': 'O',
  'Range.setDataValidations': 'g',
  'Range.setFontColor': 'S',
  'Range.setFontColors': 'g',
  'Range.setFontWeight': 'S',
  'Range.setFontWeights': 'g',
  'Range.setFormula': 's',
  'Range.setFormulas': 'g',
  'Range.setHorizontalAlignment': 'S',
  'Range.setNote': 'S',
  'Range.setNotes': 'g',
  'Range.setNumberFormat': 's',
  'Range.setNumberFormats': 'g',
  'Range.setValue': 'a',
  'Range.setValues': 'g',
  'Range.setVerticalAlignment': 'S',
  'Range.setWrap': 'b',
  'Range.sort': 'a',
  'Sheet.addDeveloperMetadata': METADATA,
  'Sheet.copyTo': 'o',
  'Sheet.deleteColumn': 'i',
  'Sheet.deleteColumns': 'ii',
  'Sheet.deleteRow': 'i',
  'Sheet.deleteRows': 'ii',
  'Sheet.getColumnWidth': 'i',
  'Sheet.getProtections': 'o',
  'Sheet.getRange': 'ii iii iiii s',
  'Sheet.getRangeList': 'l',
  'Sheet.hideRows': 'i ii',
  'Sheet.insertChart': 'o',
  'Sheet.insertColumnsAfter': 'ii',
  'Sheet.insertColumnsBefore': 'ii',
  'Sheet.insertRowsAfter': 'ii',
  'Sheet.insertRowsBefore': 'ii',
  'Sheet.isRowHiddenByFilter': 'i',
  'Sheet.isRowHiddenByUser': 'i',
  'Sheet.moveColumns': 'oi',
  'Sheet.removeChart': 'o',
  'Sheet.setColumnWidth': 'ii',
  'Sheet.setConditionalFormatRules': 'l',
  'Sheet.setFrozenRows': 'i',
  'Sheet.setName': 's',
  'Sheet.setTabColor': 'S',
  'Sheet.showRows': 'i ii',
  'Sheet.sort': 'i ib',
  'Sheet.updateChart': 'o',
  'ScriptApp.deleteTrigger': 'o',
  'ScriptApp.getAuthorizationInfo': 'o',
  'ScriptApp.getUserTriggers': 'o',
  'ScriptApp.newTrigger': 's',
  'ScriptApp.requireScopes': 'ol',
  'Spreadsheet.addDeveloperMetadata': METADATA,
  'Spreadsheet.deleteSheet': 'o',
  'Spreadsheet.getRangeByName': 's',
  'Spreadsheet.getSheetById': 'n',
  'Spreadsheet.getSheetByName': 's',
  'Spreadsheet.insertSheet': 'i io o s si sio so |',
  'Spreadsheet.removeNamedRange': 's',
  'Spreadsheet.setActiveSheet': 'o ob',
  'Spreadsheet.setCurrentCell': 'o',
  'Spreadsheet.setNamedRange': 'so',
  'Spreadsheet.toast': 's ss ssN',
  'Ui.alert': 's so sso',
  'Ui.createMenu': 's',
  'Ui.showModalDialog': 'os',
  'Ui.showSidebar': 'o',
  'Utilities.computeDigest': 'ol os oso',
  'Utilities.formatDate': 'oss',
  'Utilities.sleep': 'i',
};

/** The ways to call a method, in the letters above; a method that is not in the table takes no arguments. */
export function waysToCall(name: string): readonly string[] {
  return (SIGNATURES[name] ?? '|').split(' ');
}

/** Throws Google's refusal when the arguments fit no way to call `name`. */
export function checkSignature(fullName: string, name: string, args: readonly unknown[]): void {
  if (waysToCall(name).some((way) => fits(way === '|' ? '' : way, args))) return;
  const kinds = args.map(kindName).join(',');
  throw new ServiceError('signature', kinds, fullName);
}

function fits(way: string, args: readonly unknown[]): boolean {
  if (way.length !== args.length) return false;
  return args.every((arg, i) => fitsOne(way[i], arg));
}

function fitsOne(letter: string, arg: unknown): boolean {
  if (arg === null || arg === undefined)
    return letter === letter.toUpperCase() || (letter === 'a' && arg === null);
  switch (letter.toLowerCase()) {
    case 'i':
      return Number.isInteger(arg);
    case 'n':
      return typeof arg === 'number';
    case 's':
      return typeof arg === 'string';
    case 'b':
      return typeof arg === 'boolean';
    case 'l':
      return Array.isArray(arg);
    case 'g':
      return Array.isArray(arg) && arg.every((row) => Array.isArray(row));
    case 'o':
      return typeof arg === 'object' && !Array.isArray(arg);
    default:
      return true;
  }
}

function kindName(arg: unknown): string {
  if (arg === null || arg === undefined) return 'null';
  if (typeof arg === 'string') return 'String';
  if (typeof arg === 'boolean') return 'Boolean';
  if (typeof arg === 'number') return 'number';
  if (Array.isArray(arg)) return arg.length > 0 ? `${kindName(arg[0])}[]` : 'number[]';
  return types.isDate(arg) ? 'Date' : '(class)';
}
