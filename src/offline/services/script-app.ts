/**
 * ScriptApp: the names of the rights, whether the user has granted them, and clock triggers.
 */
import type { Execution } from '../execution';
import { isWithheld, withheldScopes } from './authorization';
import { TriggerBuilderObject, TriggerObject, triggersOf } from './clock-triggers';
import { AuthMode, AuthorizationStatus, EventType, TriggerSource, Weekday } from './enums';
import { ServiceError } from './errors';
import { ServiceObject, asGoogle, behind } from './service-object';

type Google = GoogleAppsScript.Script.ScriptApp;
type GoogleInfo = GoogleAppsScript.Script.AuthorizationInfo;
type GoogleTrigger = GoogleAppsScript.Script.Trigger;
type Emulated =
  | 'AuthMode'
  | 'AuthorizationStatus'
  | 'EventType'
  | 'TriggerSource'
  | 'WeekDay'
  | 'deleteTrigger'
  | 'getAuthorizationInfo'
  | 'getProjectTriggers'
  | 'getUserTriggers'
  | 'newTrigger'
  | 'requireScopes';

/** The global ScriptApp. */
export class ScriptAppService extends ServiceObject implements Pick<Google, Emulated> {
  readonly serviceName = 'ScriptApp';
  readonly AuthMode = asGoogle<Google['AuthMode']>(AuthMode);
  readonly AuthorizationStatus = asGoogle<Google['AuthorizationStatus']>(AuthorizationStatus);
  readonly EventType = asGoogle<Google['EventType']>(EventType);
  readonly TriggerSource = asGoogle<Google['TriggerSource']>(TriggerSource);
  readonly WeekDay = asGoogle<Google['WeekDay']>(Weekday);

  constructor(private readonly execution: Execution) {
    super();
  }

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    return asGoogle(new TriggerBuilderObject(this.execution, functionName));
  }

  /** In all documents. */
  getProjectTriggers(): GoogleTrigger[] {
    return triggersOf(this.execution).map((trigger) => asGoogle(new TriggerObject(trigger)));
  }

  /** In the open spreadsheet; whether those of the clock are among them, Google does not say. */
  getUserTriggers(): GoogleTrigger[] {
    const { workbook, user, state } = this.execution;
    const own = workbook.clockTriggers.filter((trigger) => trigger.user === user);
    return state.clockTriggersOfFile === 'listed' ? own.map((one) => asGoogle(new TriggerObject(one))) : [];
  }

  deleteTrigger(trigger: GoogleTrigger): void {
    const doomed = behind<unknown>(trigger);
    if (!(doomed instanceof TriggerObject))
      throw new ServiceError('signature', '(class)', 'ScriptApp.deleteTrigger');
    for (const list of this.execution.state.shared.triggerLists) {
      const at = list.findIndex(({ id }) => id === doomed.trigger.id);
      if (at >= 0) list.splice(at, 1);
    }
  }

  getAuthorizationInfo(authMode: GoogleAppsScript.Script.AuthMode): GoogleInfo {
    // Only FULL asks for consents.
    const isAsked = String(authMode) === 'FULL';
    return asGoogle(new AuthorizationInfoObject(isAsked && withheldScopes(this.execution).length > 0));
  }

  /** Ends the run where the user has withheld one of them. */
  requireScopes(_authMode: GoogleAppsScript.Script.AuthMode, oAuthScopes: string[]): void {
    if (oAuthScopes.some((scope) => isWithheld(this.execution, scope)))
      throw new ServiceError('notAuthorised');
  }
}

class AuthorizationInfoObject
  extends ServiceObject
  implements Pick<GoogleInfo, 'getAuthorizationStatus' | 'getAuthorizationUrl'>
{
  readonly serviceName = 'AuthorizationInfo';

  constructor(private readonly isRequired: boolean) {
    super();
  }

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return asGoogle(this.isRequired ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED);
  }

  /** null where nothing is to be granted. */
  getAuthorizationUrl(): string {
    return asGoogle(this.isRequired ? 'https://script.google.com/macros/s/offline/authorize' : null);
  }
}
