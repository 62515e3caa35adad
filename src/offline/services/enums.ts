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
/** SpreadsheetApp.DeveloperMetadataVisibility. */
export const DeveloperMetadataVisibility = enumeration('DOCUMENT', 'PROJECT');
/** SpreadsheetApp.DeveloperMetadataLocationType. */
export const DeveloperMetadataLocationType = enumeration('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN');
/** SpreadsheetApp.DataValidationCriteria, as far as it is emulated. */
export const DataValidationCriteria = enumeration('VALUE_IN_LIST', 'CHECKBOX');
/** SpreadsheetApp.BooleanCriteria, as far as it is emulated. */
export const BooleanCriteria = enumeration('TEXT_EQUAL_TO', 'CUSTOM_FORMULA');
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
