/**
 * SpreadsheetApp: the way into the open spreadsheet.
 */
import type { Execution } from '../execution';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enums';
import { ServiceError } from './errors';
import { ServiceObject, asGoogle } from './service-object';
import { UiService } from './ui';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Emulated =
  | 'DeveloperMetadataVisibility'
  | 'DeveloperMetadataLocationType'
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
  private readonly ui: UiService;

  constructor(private readonly execution: Execution) {
    super();
    this.ui = new UiService(execution);
  }

  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.execution.objects.spreadsheet();
  }

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.execution.objects.spreadsheet();
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.execution.objects.spreadsheet().getActiveSheet();
  }

  getUi(): GoogleAppsScript.Base.Ui {
    const { mode, authMode } = this.execution;
    if (mode === 'trigger' || authMode === 'CUSTOM_FUNCTION') {
      throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    return asGoogle(this.ui);
  }

  flush(): void {
    this.execution.writes.commit();
    this.execution.meter.flush();
  }
}
