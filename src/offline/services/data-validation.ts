/**
 * DataValidation and its builder, as far as lists of values and checkboxes go.
 */
import type { ValidationRule } from '../workbook/cell-rules';
import { DataValidationCriteria } from './enums';
import { ServiceError } from './errors';
import { ServiceObject, asGoogle } from './service-object';

type Google = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Telling = 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText';
type Setting = 'build' | 'requireCheckbox' | 'requireValueInList' | 'setAllowInvalid' | 'setHelpText';

abstract class Telltale extends ServiceObject implements Pick<Google, Telling> {
  override readonly family = 'SpreadsheetApp.';
  abstract rule: ValidationRule | null;

  copy(): GoogleBuilder {
    return asGoogle(new DataValidationBuilderService(this.rule));
  }

  getAllowInvalid(): boolean {
    return !this.rule?.rejects;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return asGoogle(
      this.rule?.kind === 'checkbox' ? DataValidationCriteria.CHECKBOX : DataValidationCriteria.VALUE_IN_LIST,
    );
  }

  /** Of a list: the values, and whether the cell shows a drop-down. */
  getCriteriaValues(): unknown[] {
    if (this.rule?.kind === 'checkbox') return [...this.rule.values];
    return [[...(this.rule?.values ?? [])], this.rule?.showDropdown ?? true];
  }

  getHelpText(): string {
    return this.rule?.helpText ?? asGoogle(null);
  }
}

/** A rule that cells can be given. */
export class DataValidationService extends Telltale {
  readonly serviceName = 'DataValidation';

  constructor(readonly rule: ValidationRule) {
    super();
  }
}

/** Makes a rule; unless told otherwise, other values are marked and stay. */
export class DataValidationBuilderService extends Telltale implements Pick<GoogleBuilder, Telling | Setting> {
  readonly serviceName = 'DataValidationBuilder';
  private hasCriteria: boolean;

  constructor(public rule: ValidationRule | null) {
    super();
    this.hasCriteria = rule !== null;
  }

  requireValueInList(values: string[], showDropdown = true): GoogleBuilder {
    // Numbers and texts are the same to a list.
    return this.#criteria({ kind: 'list', values: values.map(String), showDropdown });
  }

  requireCheckbox(...values: unknown[]): GoogleBuilder {
    return this.#criteria({ kind: 'checkbox', values: values.map(String) });
  }

  setAllowInvalid(allowInvalidData: boolean): GoogleBuilder {
    return this.#change({ rejects: !allowInvalidData });
  }

  setHelpText(helpText: string): GoogleBuilder {
    return this.#change({ helpText });
  }

  build(): Google {
    if (!this.rule || !this.hasCriteria) throw new ServiceError('noCriteria');
    return asGoogle(new DataValidationService(this.rule));
  }

  #criteria(criteria: Partial<ValidationRule>): GoogleBuilder {
    this.hasCriteria = true;
    return this.#change(criteria);
  }

  #change(change: Partial<ValidationRule>): GoogleBuilder {
    this.rule = { values: [], rejects: false, ...this.rule, ...change, source: undefined };
    return asGoogle(this);
  }
}
