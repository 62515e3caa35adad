/**
 * What stands for Google's services everywhere in the add-on: the build puts these in place of the global names, so that no
 * call goes past them. Only here the names mean Google's own.
 */
import { steadyService } from './steady-object';

const spreadsheets = steadyService(() => SpreadsheetApp, 'spreadsheet');
const properties = steadyService(() => PropertiesService, 'repeatable');
const caches = steadyService(() => CacheService, 'repeatable');
const locks = steadyService(() => LockService, 'repeatable');
const sessions = steadyService(() => Session, 'repeatable');
const pages = steadyService(() => HtmlService, 'repeatable');
const utilities = steadyService(() => Utilities, 'repeatable');
const scripts = steadyService(() => ScriptApp, 'other');

export {
  spreadsheets as SpreadsheetApp,
  properties as PropertiesService,
  caches as CacheService,
  locks as LockService,
  sessions as Session,
  pages as HtmlService,
  utilities as Utilities,
  scripts as ScriptApp,
};
