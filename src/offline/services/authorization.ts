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
  'RangeList',
  'DataValidation',
  'DataValidationBuilder',
  'ConditionalFormatRule',
  'ConditionalFormatRuleBuilder',
  'BooleanCondition',
  'Filter',
  'FilterCriteria',
  'FilterCriteriaBuilder',
  'EmbeddedChart',
  'EmbeddedChartBuilder',
  'NamedRange',
  'Protection',
  'DeveloperMetadata',
  'DeveloperMetadataFinder',
  'DeveloperMetadataLocation',
]);
const OTHER_FILES = new Set(['openById', 'openByUrl', 'open', 'create']);
const TRIGGER_MEMBERS = new Set(['newTrigger', 'getProjectTriggers', 'getUserTriggers', 'deleteTrigger']);
const WITHOUT_SHEET = new Set(['getUi', 'flush']);
const STORES = new Set(['PropertiesService', 'Properties', 'CacheService', 'Cache', 'LockService', 'Lock']);

/** Services that the add-on does without, and the scopes that they ask for. */
export const GATED_SERVICES: Readonly<Record<string, string>> = {
  MailApp: 'script.send_mail',
  GmailApp: 'gmail',
  DriveApp: 'drive',
  UrlFetchApp: 'script.external_request',
};

/** Throws Google's refusal when the execution may not call this member. */
export function checkRights(execution: Execution, service: string, member: string): void {
  const scopes = scopesOf(service, member);
  const name = `${service}.${member}`;
  const granted = grantedScopes(execution);
  // A formula needs no consent, so no scope either.
  const gated = execution.authMode !== 'CUSTOM_FUNCTION' || OTHER_FILES.has(member);
  if (gated && granted && scopes.length > 0 && !scopes.some((scope) => granted.includes(scope))) {
    const code = OTHER_FILES.has(member) ? 'noPermissionFor' : 'scopeMissing';
    throw new ServiceError(code, name, listed(scopes));
  }
  checkMode(execution, service, member);
}

function grantedScopes(execution: Execution): readonly string[] | undefined {
  const { manifest, mode, state } = execution;
  const isLost = mode === 'trigger' && state.currentOnlyInTriggers === 'refused';
  return manifest.oauthScopes?.filter(
    (scope) => !isWithheld(execution, scope) && !(isLost && scope === SPREADSHEETS[0]),
  );
}

/** What the user has not consented to of what the manifest asks for. */
export function withheldScopes(execution: Execution): readonly string[] {
  return (execution.manifest.oauthScopes ?? []).filter((scope) => isWithheld(execution, scope));
}

/** `host.state.withheldScopes` has their short names. */
export function isWithheld({ state }: Execution, scope: string): boolean {
  return state.withheldScopes.has(scope.replace(SCOPE, ''));
}

function checkMode({ authMode }: Execution, service: string, member: string): void {
  if (authMode === 'FULL') return;
  const scopes = scopesOf(service, member);
  if (authMode === 'CUSTOM_FUNCTION') checkFormula(service, member);
  const refused =
    needsUserPresence(service, member) ||
    (authMode !== 'CUSTOM_FUNCTION' && service in GATED_SERVICES) ||
    (authMode === 'NONE' && (isOfSheets(service, member) || STORES.has(service)));
  if (!refused) return;
  if (scopes.length === 0) throw new ServiceError('noPermission', `${service}.${member}`);
  throw new ServiceError('noPermissionFor', `${service}.${member}`, listed(scopes));
}

function isOfSheets(service: string, member: string): boolean {
  return SHEET_CLASSES.has(service) || (service === 'SpreadsheetApp' && member !== 'getUi');
}

/** A formula has no services of the user. */
function checkFormula(service: string, member: string): void {
  if (service in GATED_SERVICES && service !== 'UrlFetchApp') throw new ServiceError('noService', service);
  if (isOfSheets(service, member)) checkReading(member);
}

/** A formula may look at the spreadsheet and change nothing. */
function checkReading(member: string): void {
  if (!/^(?:get|is|can|find|with|create\w*Finder)/.test(member)) {
    throw new ServiceError('noPermission', member);
  }
}

/** Dialogs and triggers: only what the user started may have them. */
function needsUserPresence(service: string, member: string): boolean {
  return TRIGGER_MEMBERS.has(member) || (service === 'Ui' && /^(?:show|alert|prompt)/.test(member));
}

function scopesOf(service: string, member: string): readonly string[] {
  if (SHEET_CLASSES.has(service)) return SPREADSHEETS;
  if (service in GATED_SERVICES) return [`${SCOPE}${GATED_SERVICES[service]}`];
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
