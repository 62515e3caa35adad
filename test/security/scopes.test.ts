/**
 * Permissions: the manifest asks for what the code needs and the README explains, and for nothing else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../support/command-line';
import { freeNames } from '../support/checked-script';
import { usedMembers } from '../support/used-members';

ensureBuilt();

const read = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');
const manifest = JSON.parse(read('dist/appsscript.json')) as Record<string, unknown>;
const SCOPE = 'https://www.googleapis.com/auth/';

/**
 * What each member of Google's services asks for; '' for nothing. The first that fits counts. Source: the reference of Apps
 * Script, which lists scopes by method, and for classes of the spreadsheet both `spreadsheets` and `spreadsheets.currentonly`.
 */
const NEEDS: readonly (readonly [members: RegExp, scope: string])[] = [
  [/^SpreadsheetApp\.(?:openById|openByUrl|open|create)$/, 'spreadsheets'],
  [/^SpreadsheetApp\.(?:getUi|flush)$/, ''],
  [/^SpreadsheetApp\./, 'spreadsheets.currentonly'],
  [/^(?:Spreadsheet|Sheet|Range|RangeList|NamedRange|Protection)\./, 'spreadsheets.currentonly'],
  [
    /^(?:DataValidation|ConditionalFormatRule|BooleanCondition|FilterCriteria)\w*\./,
    'spreadsheets.currentonly',
  ],
  [/^(?:Filter|DeveloperMetadata\w*|EmbeddedChart\w*|Selection)\./, 'spreadsheets.currentonly'],
  [/^Ui\.show(?:Sidebar|ModalDialog|ModelessDialog)$/, 'script.container.ui'],
  [/^(?:Ui|Menu|Button|ButtonSet)\./, ''],
  [/^ScriptApp\.(?:newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)$/, 'script.scriptapp'],
  [/^(?:TriggerBuilder|SpreadsheetTriggerBuilder|ClockTriggerBuilder|Trigger)\./, 'script.scriptapp'],
  [/^ScriptApp\.(?:getAuthorizationInfo|AuthMode|AuthorizationStatus|EventType|TriggerSource|WeekDay)$/, ''],
  [/^AuthorizationInfo\./, ''],
  [/^Session\.(?:getActiveUserLocale|getScriptTimeZone)$/, ''],
  [/^(?:PropertiesService|Properties|CacheService|Cache|LockService|Lock)\./, ''],
  [/^(?:HtmlService|HtmlOutput)\./, ''],
  [/^Utilities\.(?:getUuid|sleep)$/, ''],
  [/^Charts\./, ''],
];

const used = usedMembers('src/addon');

it('every member of Google’s services that the code uses is known here', () => {
  expect(used.filter((member) => !NEEDS.some(([members]) => members.test(member)))).toEqual([]);
});

it('the manifest asks for what these members need, and for nothing else', () => {
  const needed = used.map((member) => NEEDS.find(([members]) => members.test(member))?.[1] ?? '');
  const scopes = [...new Set(needed)].filter((scope) => scope !== '').map((scope) => SCOPE + scope);
  expect([...(manifest.oauthScopes as string[])].sort()).toEqual(scopes.sort());
});

it('the README says why each of them is asked for', () => {
  const rows = [...read('README.md').matchAll(/^\| `([\w.]+)` +\| (.+?) *\|$/gm)];
  const explained = rows.filter(([, scope]) => NEEDS.some(([, known]) => known === scope));
  expect(explained.map(([, scope]) => SCOPE + scope).sort()).toEqual(
    [...(manifest.oauthScopes as string[])].sort(),
  );
  for (const [, , why] of explained) expect(why).toMatch(/\w+ \w+/);
});

it('the manifest opens no other door: no libraries, advanced services, web app or addresses', () => {
  expect(Object.keys(manifest).sort()).toEqual([
    'exceptionLogging',
    'oauthScopes',
    'runtimeVersion',
    'timeZone',
  ]);
});

it('the pushed code names no service that could reach beyond the spreadsheet, and no log', () => {
  const names = freeNames(join(process.cwd(), 'dist/Code.js'));
  const beyond =
    /^(?:UrlFetchApp|MailApp|GmailApp|DriveApp|Drive|Sheets|DocumentApp|CalendarApp|ContactsApp|People|Jdbc|XmlService|ContentService|BigQuery)$/;
  expect(names).toContain('SpreadsheetApp');
  expect(names.filter((name) => beyond.test(name))).toEqual([]);
  expect(names).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:console|Logger)$/)]));
});

describe('the page', () => {
  const page = read('dist/Sidebar.html');
  const sources = readdirSync('src/sidebar', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );

  it('loads nothing, asks nobody but the add-on, and keeps nothing in the browser', () => {
    expect(page).not.toMatch(/<script[^>]*\ssrc|<link\b|<iframe\b|@import|url\(\s*["']?(?:https?:)?\/\//i);
    expect(page).not.toMatch(/\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|fetch\s*\()/);
    expect(page).not.toMatch(/\b(?:localStorage|sessionStorage|indexedDB|document\.cookie)\b/);
  });

  it('makes no markup and no code from texts', () => {
    expect(sources.length).toBeGreaterThan(50);
    const risky =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|javascript:|srcdoc/i;
    expect(sources.filter((file) => risky.test(read(join('src/sidebar', file))))).toEqual([]);
  });
});
