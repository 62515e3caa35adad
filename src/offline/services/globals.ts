/**
 * The services that a script finds as globals.
 */
import type { Execution, ServiceObjects } from '../execution';
import type { SheetGrid } from '../workbook/sheet-grid';
import { GATED_SERVICES } from './authorization';
import { CacheServiceService } from './cache-service';
import { ChartsService } from './charts';
import { ConsoleService, LoggerService } from './console';
import { GatedService } from './gated-services';
import { HtmlServiceService } from './html-service';
import { LockServiceService } from './lock-service';
import { PropertiesServiceService } from './properties-service';
import { RangeService } from './range';
import { ScriptAppService } from './script-app';
import { asGoogle, expose } from './service-object';
import { SessionService } from './session';
import { SheetService } from './sheet';
import { SpreadsheetService } from './spreadsheet';
import { SpreadsheetAppService } from './spreadsheet-app';
import { UtilitiesService } from './utilities';

/** Puts the services into the execution's realm. */
export function defineServices(execution: Execution): void {
  const services = [
    new SpreadsheetAppService(execution),
    new SessionService(execution),
    new LockServiceService(execution),
    new PropertiesServiceService(execution),
    new CacheServiceService(execution),
    new UtilitiesService(execution),
    new HtmlServiceService(execution),
    new ScriptAppService(execution),
    new ChartsService(),
    new LoggerService(execution),
    new ConsoleService(execution),
    ...Object.keys(GATED_SERVICES).map((name) => new GatedService(name)),
  ];
  for (const service of services) execution.realm.define(service.serviceName, expose(service, execution));
}

/** The makers of the objects that services hand out. */
export function serviceObjects(execution: () => Execution): ServiceObjects {
  const sheets = new Map<SheetGrid, SheetService>();
  let spreadsheet: SpreadsheetService | null = null;
  return {
    spreadsheet: () => asGoogle((spreadsheet ??= new SpreadsheetService(execution()))),
    sheet(grid) {
      const sheet = sheets.get(grid) ?? new SheetService(execution(), grid);
      sheets.set(grid, sheet);
      return asGoogle(sheet);
    },
    range: (grid, box) => asGoogle(new RangeService(execution(), grid, box)),
  };
}
