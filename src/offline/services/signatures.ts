/**
 * The kinds of arguments that Google's methods take: another kind is refused with Google's text.
 */
import { types } from 'node:util';
import { ServiceError } from './errors';

// One letter an argument: n number, s string, b boolean, l list, g grid (array of arrays), o object, a anything.
// Capitals also take null. Several ways to call stand apart by spaces; '' is a call without arguments.
const METADATA = ['s', 'ss', 'so', 'sso', 'sS', 'sSo'].join(' ');
const SIGNATURES: Readonly<Record<string, string>> = {
  'Spreadsheet.getSheetByName': 's',
  'Spreadsheet.getSheetById': 'n',
  'Spreadsheet.insertSheet': '| n s sn o no so sno',
  'Spreadsheet.deleteSheet': 'o',
  'Spreadsheet.setActiveSheet': 'o ob',
  'Spreadsheet.getRangeByName': 's',
  'Spreadsheet.setNamedRange': 'so',
  'Spreadsheet.removeNamedRange': 's',
  'DataValidationBuilder.requireValueInList': 'l lb',
  'DataValidationBuilder.requireCheckbox': '| a aa',
  'DataValidationBuilder.setAllowInvalid': 'b',
  'DataValidationBuilder.setHelpText': 's',
  'ConditionalFormatRuleBuilder.setRanges': 'l',
  'ConditionalFormatRuleBuilder.whenTextEqualTo': 's',
  'ConditionalFormatRuleBuilder.whenFormulaSatisfied': 's',
  'ConditionalFormatRuleBuilder.setBackground': 'S',
  'ConditionalFormatRuleBuilder.setFontColor': 'S',
  'Protection.setDescription': 's',
  'Protection.setWarningOnly': 'b',
  'Protection.removeEditors': 'l',
  'Utilities.computeDigest': 'os ol oso',
  'Spreadsheet.toast': 's sS sSN',
  'Spreadsheet.addDeveloperMetadata': METADATA,
  'Sheet.addDeveloperMetadata': METADATA,
  'Sheet.setName': 's',
  'Sheet.getRange': 's nn nnn nnnn',
  'Sheet.insertColumnsAfter': 'nn',
  'Sheet.insertRowsAfter': 'nn',
  'Sheet.deleteColumn': 'n',
  'Sheet.deleteColumns': 'nn',
  'Sheet.deleteRow': 'n',
  'Sheet.deleteRows': 'nn',
  'Sheet.insertColumnsBefore': 'nn',
  'Sheet.insertRowsBefore': 'nn',
  'Sheet.moveColumns': 'on',
  'Sheet.hideRows': 'n nn',
  'Sheet.showRows': 'n nn',
  'Sheet.isRowHiddenByUser': 'n',
  'Sheet.isRowHiddenByFilter': 'n',
  'Sheet.getProtections': 'o',
  'Sheet.setConditionalFormatRules': 'l',
  'Sheet.setTabColor': 'S',
  'Sheet.sort': 'n nb',
  'Sheet.copyTo': 'o',
  'Sheet.setFrozenRows': 'n',
  'Sheet.setColumnWidth': 'nn',
  'Sheet.getColumnWidth': 'n',
  'Range.addDeveloperMetadata': METADATA,
  'Range.setValue': 'a',
  'Range.setValues': 'g',
  'Range.setNumberFormat': 's',
  'Range.setNumberFormats': 'g',
  'Range.setNote': 'S',
  'Range.setNotes': 'g',
  'Range.setFontWeight': 'S',
  'Range.setFontWeights': 'g',
  'Range.setBackground': 'S',
  'Range.setBackgrounds': 'g',
  'Range.setFontColor': 'S',
  'Range.setFontColors': 'g',
  'Range.setHorizontalAlignment': 'S',
  'Range.setDataValidation': 'O',
  'Range.setDataValidations': 'g',
  'Range.createFilter': '|',
  'Range.protect': '|',
  'Range.sort': 'a',
  'Range.setWrap': 'b',
  'Range.setVerticalAlignment': 'S',
  'DeveloperMetadata.setValue': 's',
  'DeveloperMetadataFinder.withKey': 's',
  'DeveloperMetadataFinder.withValue': 's',
  'DeveloperMetadataFinder.withId': 'n',
  'DeveloperMetadataFinder.withVisibility': 'o',
  'DeveloperMetadataFinder.withLocationType': 'o',
  'Lock.tryLock': 'n',
  'Lock.waitLock': 'n',
  'Properties.getProperty': 's',
  'Properties.deleteProperty': 's',
  'Cache.get': 's',
  'Cache.remove': 's',
  'Utilities.formatDate': 'oss',
  'Utilities.sleep': 'n',
  'Ui.createMenu': 's',
  'Menu.addItem': 'ss',
  'Menu.addSubMenu': 'o',
};

/** Throws Google's refusal when the arguments fit no way to call `name`. */
export function checkSignature(fullName: string, name: string, args: readonly unknown[]): void {
  const ways = SIGNATURES[name];
  if (ways === undefined || ways.split(' ').some((way) => fits(way === '|' ? '' : way, args))) return;
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
