/**
 * What an execution may do: the rights of its mode and the scopes of the manifest.
 */
import { virtualClock } from '../../src/offline/clock';
import type { RunOptions } from '../../src/offline/host';
import { MANIFEST, runBundle } from './run-script';

const CURRENT = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const ALL = 'https://www.googleapis.com/auth/spreadsheets';

function refusal(call: string, run: RunOptions = { mode: 'menu' }, manifest: object = MANIFEST): unknown {
  const bundle = `function run() { try { ${call}; return 'allowed' } catch (e) { return e.message } }`;
  return runBundle(bundle, run, { manifest });
}

describe('AuthMode.NONE', () => {
  const none: RunOptions = { mode: 'open', authMode: 'NONE' };

  it('permits menus, the locale, the log and Utilities', () => {
    const call = `SpreadsheetApp.getUi().createAddonMenu().addItem('Run', 'run').addToUi(); Session.getActiveUserLocale();
      Logger.log('x'); Utilities.getUuid()`;
    expect(refusal(call, none)).toBe('allowed');
  });

  it('refuses the spreadsheet', () => {
    expect(refusal('SpreadsheetApp.getActiveSpreadsheet()', none)).toBe(
      `You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (${CURRENT} || ${ALL})`,
    );
  });

  it.each(['SpreadsheetApp.flush()', 'SpreadsheetApp.newDataValidation()'])('3.2 refuses %s', (call) => {
    expect(refusal(call, none)).toContain('You do not have permission to call SpreadsheetApp.');
  });

  it.each(['UrlFetchApp.fetch', 'CacheService.getUserCache', 'LockService.getDocumentLock'])(
    '3.2 refuses %s',
    (name) => {
      const scopes = [...MANIFEST.oauthScopes, 'https://www.googleapis.com/auth/script.external_request'];
      expect(refusal(`${name}()`, none, { oauthScopes: scopes })).toContain(
        `You do not have permission to call ${name}`,
      );
    },
  );

  it('refuses properties', () => {
    expect(refusal('PropertiesService.getDocumentProperties()', none)).toBe(
      'You do not have permission to call PropertiesService.getDocumentProperties',
    );
  });

  it('holds for statements outside of functions, too', () => {
    const bundle = 'SpreadsheetApp.getActiveSpreadsheet(); function run() {}';
    expect(() => runBundle(bundle, none)).toThrow('You do not have permission to call');
  });
});

describe('AuthMode.LIMITED', () => {
  it('is that of an opening, and says so in the event', () => {
    const bundle =
      'function run(e) { return [String(e.authMode), e.authMode === ScriptApp.AuthMode.LIMITED] }';
    expect(runBundle(bundle, { mode: 'open' })).toEqual(['LIMITED', true]);
  });

  it('permits the spreadsheet and properties, and refuses dialogs', () => {
    const run: RunOptions = { mode: 'open' };
    expect(refusal('SpreadsheetApp.getActive().getName(); PropertiesService.getUserProperties()', run)).toBe(
      'allowed',
    );
    expect(refusal("SpreadsheetApp.getUi().alert('x')", run)).toBe(
      'You do not have permission to call Ui.alert',
    );
  });
});

describe('AuthMode.CUSTOM_FUNCTION', () => {
  it('permits reading and refuses writing', () => {
    const run: RunOptions = { mode: 'menu', authMode: 'CUSTOM_FUNCTION' };
    expect(refusal('SpreadsheetApp.getActive().getSheets()[0].getDataRange().getValues()', run)).toBe(
      'allowed',
    );
    expect(refusal("SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1)", run)).toBe(
      'You do not have permission to call setValue',
    );
  });
});

describe('a trigger', () => {
  it('has no user interface', () => {
    expect(refusal('SpreadsheetApp.getUi()', { mode: 'trigger' })).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('1.2 the time of an opening', () => {
  it('is 30 seconds', () => {
    const bundle = 'function run() { Utilities.sleep(30001) }';
    const clock = virtualClock(0);
    expect(() => runBundle(bundle, { mode: 'open' }, { clock })).toThrow('Exceeded maximum execution time');
    expect(runBundle(bundle, { mode: 'menu' }, { clock: virtualClock(0) })).toBeUndefined();
  });
});

describe('scopes that the manifest lacks', () => {
  it.each([
    ['3.9', 'SpreadsheetApp.getActiveSpreadsheet', `(${CURRENT} || ${ALL})`],
    ['3.13', 'MailApp.sendEmail', 'https://www.googleapis.com/auth/script.send_mail'],
    ['3.13', 'UrlFetchApp.fetch', 'https://www.googleapis.com/auth/script.external_request'],
  ])('%s refuse %s', (_line, name, scopes) => {
    expect(refusal(`${name}()`, undefined, { oauthScopes: [] })).toBe(
      `Specified permissions are not sufficient to call ${name}. Required permissions: ${scopes}`,
    );
  });

  it('3.17 are no matter for a formula', () => {
    const call = 'SpreadsheetApp.getActive().getSheets()';
    expect(refusal(call, { mode: 'formula' }, { oauthScopes: [] })).toBe('allowed');
  });

  it('3.14 refuse other files by address, and there is no advanced service of Sheets', () => {
    expect(refusal("SpreadsheetApp.openByUrl('x')")).toContain(
      'You do not have permission to call SpreadsheetApp.openByUrl',
    );
    expect(refusal('Sheets.Spreadsheets.get()')).toBe('Sheets is not defined');
  });

  it('refuse other files under spreadsheets.currentonly', () => {
    expect(refusal("SpreadsheetApp.openById('x')")).toBe(
      `You do not have permission to call SpreadsheetApp.openById. Required permissions: ${ALL}`,
    );
  });

  it('refuse dialogs without script.container.ui', () => {
    expect(
      refusal("SpreadsheetApp.getUi().showModalDialog(null, '')", undefined, { oauthScopes: [CURRENT] }),
    ).toBe(
      'Specified permissions are not sufficient to call Ui.showModalDialog. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });

  it('refuse triggers without script.scriptapp', () => {
    expect(refusal('ScriptApp.getProjectTriggers()', undefined, { oauthScopes: [CURRENT] })).toBe(
      'Specified permissions are not sufficient to call ScriptApp.getProjectTriggers. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    );
  });

  it('refuse the e-mail address of the user', () => {
    expect(refusal('Session.getActiveUser()')).toBe(
      'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  });

  it('are found by Google itself when the manifest names none', () => {
    expect(refusal('SpreadsheetApp.getActive().getName()', undefined, {})).toBe('allowed');
  });
});
