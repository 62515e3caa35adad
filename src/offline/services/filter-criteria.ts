/**
 * FilterCriteria and its builder: the values of a column that a filter hides. Conditions are not emulated.
 */
import { ServiceObject, asGoogle } from './service-object';

type Google = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

abstract class CriteriaTelling extends ServiceObject implements Pick<Google, 'copy' | 'getHiddenValues'> {
  override readonly family = 'SpreadsheetApp.';

  constructor(public hidden: readonly string[]) {
    super();
  }

  copy(): GoogleBuilder {
    return asGoogle(new FilterCriteriaBuilderService(this.hidden));
  }

  getHiddenValues(): string[] {
    return [...this.hidden];
  }
}

/** What a filter asks of a column. */
export class FilterCriteriaService extends CriteriaTelling {
  readonly serviceName = 'FilterCriteria';
}

/** Makes criteria. */
export class FilterCriteriaBuilderService
  extends CriteriaTelling
  implements Pick<GoogleBuilder, 'build' | 'copy' | 'getHiddenValues' | 'setHiddenValues'>
{
  readonly serviceName = 'FilterCriteriaBuilder';

  constructor(hidden: readonly string[] = []) {
    super(hidden);
  }

  setHiddenValues(values: string[]): GoogleBuilder {
    this.hidden = values.map(String);
    return asGoogle(this);
  }

  build(): Google {
    return asGoogle(new FilterCriteriaService(this.hidden));
  }
}
