/**
 * ScriptApp: the names of the rights; triggers are not emulated.
 */
import { AuthMode } from './enums';
import { ServiceObject, asGoogle } from './service-object';

type Google = GoogleAppsScript.Script.ScriptApp;

/** The global ScriptApp. */
export class ScriptAppService extends ServiceObject implements Pick<Google, 'AuthMode'> {
  readonly serviceName = 'ScriptApp';
  readonly AuthMode = asGoogle<Google['AuthMode']>(AuthMode);
}
