/**
 * Session: the user's language and the script's zone; never who the user is.
 */
import type { Execution } from '../execution';
import { ServiceObject } from './service-object';

type Google = GoogleAppsScript.Base.Session;

/** The zone of a manifest that names none. */
export const DEFAULT_SCRIPT_ZONE = 'America/New_York';

/** The global Session. */
export class SessionService
  extends ServiceObject
  implements Pick<Google, 'getActiveUserLocale' | 'getScriptTimeZone'>
{
  readonly serviceName = 'Session';

  constructor(private readonly execution: Execution) {
    super();
  }

  getActiveUserLocale(): string {
    return this.execution.state.userLocale;
  }

  getScriptTimeZone(): string {
    return this.execution.manifest.timeZone ?? DEFAULT_SCRIPT_ZONE;
  }
}
