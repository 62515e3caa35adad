/**
 * Google's enumerations: each value is one object that prints its name.
 */

/** One value of an enumeration. */
export class EnumValue {
  constructor(
    private readonly text: string,
    private readonly position: number,
  ) {
    Object.freeze(this);
  }
  toString(): string {
    return this.text;
  }
  name(): string {
    return this.text;
  }
  ordinal(): number {
    return this.position;
  }
  compareTo(other: EnumValue): number {
    return this.position - other.position;
  }
  toJSON(): string {
    return this.text;
  }
}

function enumeration<K extends string>(...names: K[]): Readonly<Record<K, EnumValue>> {
  const entries = names.map((name, position) => [name, new EnumValue(name, position)] as const);
  return Object.freeze(Object.fromEntries(entries)) as Readonly<Record<K, EnumValue>>;
}

/** Names of the rights of an execution. */
export type AuthModeName = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

/** ScriptApp.AuthMode. */
export const AuthMode = enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
/** ScriptApp.AuthorizationStatus. */
export const AuthorizationStatus = enumeration('REQUIRED', 'NOT_REQUIRED');
/** ScriptApp.EventType. */
export const EventType = enumeration(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);
/** ScriptApp.TriggerSource. */
export const TriggerSource = enumeration('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR');
/** ScriptApp.WeekDay. */
export const Weekday = enumeration(
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
);
/** SpreadsheetApp.DeveloperMetadataVisibility. */
export const DeveloperMetadataVisibility = enumeration('DOCUMENT', 'PROJECT');
/** SpreadsheetApp.DeveloperMetadataLocationType. */
export const DeveloperMetadataLocationType = enumeration('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN');
const NUMBERS = [
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
] as const;

/** SpreadsheetApp.DataValidationCriteria. */
export const DataValidationCriteria = enumeration(
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  ...NUMBERS,
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
);
/** SpreadsheetApp.BooleanCriteria. */
export const BooleanCriteria = enumeration(
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  ...NUMBERS,
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
);
/** Charts.ChartType. */
export const ChartType = enumeration(
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
);
/** SpreadsheetApp.ProtectionType. */
export const ProtectionType = enumeration('RANGE', 'SHEET');
/** Utilities.DigestAlgorithm, as far as it is emulated. */
export const DigestAlgorithm = enumeration('MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
/** Utilities.Charset. */
export const Charset = enumeration('US_ASCII', 'UTF_8');
/** Ui.Button: what the user pressed. */
export const Button = enumeration('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
/** Ui.ButtonSet: what the user may press. */
export const ButtonSet = enumeration('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
