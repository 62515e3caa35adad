/**
 * DataValidation, as far as a list of values goes.
 */
import { ServiceObject } from './service-object';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A rule by a list; it tells its values and whether it lets others in. */
export class ListValidationService
  extends ServiceObject
  implements Pick<Validation, 'getAllowInvalid' | 'getCriteriaValues'>
{
  readonly serviceName = 'DataValidation';
  override readonly family = 'SpreadsheetApp.';

  constructor(
    private readonly values: readonly string[],
    private readonly allowInvalid: boolean,
  ) {
    super();
  }

  getAllowInvalid(): boolean {
    return this.allowInvalid;
  }

  /** The values, and that the cell shows a drop-down. */
  getCriteriaValues(): unknown[] {
    return [[...this.values], true];
  }
}
