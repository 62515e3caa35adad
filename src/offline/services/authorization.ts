/**
 * Who may call what: the rights of the execution's mode, and the scopes that the manifest asks for.
 */
import type { Execution } from '../execution';
import { ServiceError } from './errors';

const SCOPE = 'https://www.googleapis.com/auth/';
const SPREADSHEETS = [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`];

const SHEET_CLASSES = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'DeveloperMetadata',
  'DeveloperMetadataFinder',
  'DeveloperMetadataLocation',
]);
const OTHER_FILES = new Set(['openById', 'openByUrl', 'open', 'create']);
const TRIGGER_MEMBERS = new Set(['newTrigger', 'getProjectTriggers', 'getUserTriggers', 'deleteTrigger']);
const WITHOUT_SHEET = new Set(['getUi', 'flush']);
const STORES = new Set(['PropertiesService', 'Properties', 'CacheService', 'Cache', 'LockService', 'Lock']);

/** Throws Google's refusal when the execution may not call this member. */
export function checkRights(execution: Execution, service: string, member: string): void {
  const scopes = scopesOf(service, member);
  const name = `${service}.${member}`;
  const granted = execution.manifest.oauthScopes;
  if (granted && scopes.length > 0 && !scopes.some((scope) => granted.includes(scope))) {
    const refusal = OTHER_FILES.has(member)
      ? 'You do not have permission to call'
      : 'Specified permissions are not sufficient to call';
    throw new ServiceError(`${refusal} ${name}. Required permissions: ${listed(scopes)}`);
  }
  checkMode(execution, service, member);
}

function checkMode({ authMode }: Execution, service: string, member: string): void {
  if (authMode === 'FULL') return;
  const scopes = scopesOf(service, member);
  const ofSheets = SHEET_CLASSES.has(service) || (service === 'SpreadsheetApp' && scopes.length > 0);
  if (authMode === 'CUSTOM_FUNCTION' && ofSheets) checkReading(member);
  const needsMore =
    needsUserPresence(service, member) || (authMode === 'NONE' && (ofSheets || STORES.has(service)));
  if (!needsMore) return;
  const required = scopes.length > 0 ? `. Required permissions: ${listed(scopes)}` : '';
  throw new ServiceError(`You do not have permission to call ${service}.${member}${required}`);
}

/** A formula may look at the spreadsheet and change nothing. */
function checkReading(member: string): void {
  if (!/^(?:get|is|can|find|with|create\w*Finder)/.test(member)) {
    throw new ServiceError(`You do not have permission to call ${member}`);
  }
}

/** Dialogs and triggers: only what the user started may have them. */
function needsUserPresence(service: string, member: string): boolean {
  return TRIGGER_MEMBERS.has(member) || (service === 'Ui' && /^(?:show|alert|prompt)/.test(member));
}

function scopesOf(service: string, member: string): readonly string[] {
  if (SHEET_CLASSES.has(service)) return SPREADSHEETS;
  if (service === 'SpreadsheetApp') {
    if (OTHER_FILES.has(member)) return [`${SCOPE}spreadsheets`];
    return WITHOUT_SHEET.has(member) ? [] : SPREADSHEETS;
  }
  if (service === 'Ui' && member.startsWith('show')) return [`${SCOPE}script.container.ui`];
  if (service === 'ScriptApp' && TRIGGER_MEMBERS.has(member)) return [`${SCOPE}script.scriptapp`];
  if (service === 'Session' && /^get(?:Active|Effective)User$/.test(member))
    return [`${SCOPE}userinfo.email`];
  return [];
}

function listed(scopes: readonly string[]): string {
  return scopes.length === 1 ? scopes[0] : `(${scopes.join(' || ')})`;
}
