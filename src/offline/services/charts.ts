/**
 * Charts: the names of the types; charts of its own are not emulated.
 */
import { ChartType } from './enums';
import { ServiceObject, asGoogle } from './service-object';

type Google = GoogleAppsScript.Charts.Charts;

/** The global Charts. */
export class ChartsService extends ServiceObject implements Pick<Google, 'ChartType'> {
  readonly serviceName = 'Charts';
  readonly ChartType = asGoogle<Google['ChartType']>(ChartType);
}
