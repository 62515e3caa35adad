/**
 * SpreadsheetApp: the way into the open spreadsheet.
 */
import type { Execution } from '../execution';
import { ConditionalFormatRuleBuilderService } from './conditional-format';
import { DataValidationBuilderService } from './data-validation';
import {
  BooleanCriteria,
  DataValidationCriteria,
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  ProtectionType,
} from './enums';
import { ServiceError } from './errors';
import { FilterCriteriaBuilderService } from './filter-criteria';
import { ServiceObject, asGoogle } from './service-object';
import { UiService } from './ui';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Emulated =
  | 'DeveloperMetadataVisibility'
  | 'DeveloperMetadataLocationType'
  | 'DataValidationCriteria'
  | 'BooleanCriteria'
  | 'ProtectionType'
  | 'newDataValidation'
  | 'newConditionalFormatRule'
  | 'newFilterCriteria'
  | 'getActive'
  | 'getActiveSpreadsheet'
  | 'getActiveSheet'
  | 'getUi'
  | 'flush';

/** The global SpreadsheetApp. */
export class SpreadsheetAppService extends ServiceObject implements Pick<App, Emulated> {
  readonly serviceName = 'SpreadsheetApp';
  readonly DeveloperMetadataVisibility =
    asGoogle<App['DeveloperMetadataVisibility']>(DeveloperMetadataVisibility);
  readonly DeveloperMetadataLocationType = asGoogle<App['DeveloperMetadataLocationType']>(
    DeveloperMetadataLocationType,
  );
  readonly DataValidationCriteria = asGoogle<App['DataValidationCriteria']>(DataValidationCriteria);
  readonly BooleanCriteria = asGoogle<App['BooleanCriteria']>(BooleanCriteria);
  readonly ProtectionType = asGoogle<App['ProtectionType']>(ProtectionType);
  private readonly ui: UiService;

  constructor(private readonly execution: Execution) {
    super();
    this.ui = new UiService(execution);
  }

  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.getActiveSpreadsheet();
  }

  /** null when no spreadsheet is open, as may be in a timed trigger. */
  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    const { state, objects } = this.execution;
    return state.documentIsOpen ? objects.spreadsheet() : asGoogle(null);
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    const { state, objects } = this.execution;
    return state.documentIsOpen ? objects.spreadsheet().getActiveSheet() : asGoogle(null);
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return asGoogle(new DataValidationBuilderService(null));
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return asGoogle(new ConditionalFormatRuleBuilderService(this.execution));
  }

  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return asGoogle(new FilterCriteriaBuilderService());
  }

  getUi(): GoogleAppsScript.Base.Ui {
    const { mode, authMode } = this.execution;
    if (mode === 'trigger' || authMode === 'CUSTOM_FUNCTION') {
      throw new ServiceError('noUi');
    }
    return asGoogle(this.ui);
  }

  flush(): void {
    this.execution.writes.commit();
    this.execution.meter.flush();
  }
}
