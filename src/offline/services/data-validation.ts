/**
 * DataValidation and its builder, as far as lists of values and checkboxes go.
 */
import type { ValidationRule } from '../workbook/cell-rules';
import { DataValidationCriteria } from './enums';
import { NotEmulated, ServiceError } from './errors';
import type { CellRange } from './range-cells';
import { ServiceObject, asGoogle } from './service-object';
import { listedCells } from './validation-check';

type Google = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Telling = 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText';
type Setting = 'build' | 'requireCheckbox' | 'requireValueInList' | 'setAllowInvalid' | 'setHelpText';

abstract class Telltale extends ServiceObject implements Pick<Google, Telling> {
  override readonly family = 'SpreadsheetApp.';
  abstract rule: ValidationRule | null;

  copy(): GoogleBuilder {
    const { kind } = this.rule ?? {};
    if (kind === 'range' || kind === 'other')
      throw new NotEmulated(`copying a rule of ${kindName(this.rule)}`);
    return asGoogle(new DataValidationBuilderService(this.rule));
  }

  getAllowInvalid(): boolean {
    return !this.rule?.rejects;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return asGoogle(DataValidationCriteria[kindName(this.rule)]);
  }

  /** Of a list: the values, or the range of their cells, and whether the cell shows a drop-down. */
  getCriteriaValues(): unknown[] {
    const { kind } = this.rule ?? {};
    if (this.rule && (kind === 'checkbox' || kind === 'other')) return [...this.rule.values];
    if (kind === 'range') return [this.listRange(), this.rule?.showDropdown ?? true];
    return [[...(this.rule?.values ?? [])], this.rule?.showDropdown ?? true];
  }

  getHelpText(): string {
    return this.rule?.helpText ?? asGoogle(null);
  }

  protected listRange(): GoogleAppsScript.Spreadsheet.Range | null {
    return null;
  }
}

function kindName(rule: ValidationRule | null): keyof typeof DataValidationCriteria {
  if (rule?.kind === 'checkbox') return 'CHECKBOX';
  if (rule?.kind === 'range') return 'VALUE_IN_RANGE';
  const known = rule?.criteria ?? 'VALUE_IN_LIST';
  return known in DataValidationCriteria ? (known as keyof typeof DataValidationCriteria) : 'CUSTOM_FORMULA';
}

/** A rule that cells can be given. */
export class DataValidationService extends Telltale {
  readonly serviceName = 'DataValidation';

  constructor(
    readonly rule: ValidationRule,
    /** Where the cell stands; a rule that no cell has yet names no cells. */
    private readonly cell: CellRange | null = null,
  ) {
    super();
  }

  protected override listRange(): GoogleAppsScript.Spreadsheet.Range | null {
    if (!this.cell) return null;
    const { execution, grid } = this.cell;
    const cells = listedCells(execution.workbook, grid, this.rule.values[0]);
    return cells && execution.objects.range(cells.grid, cells.box);
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
