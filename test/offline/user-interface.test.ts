/**
 * What the user would see: menus, questions, messages, logs.
 */
import { bookOf, hostOf } from './run-script';

describe('menus', () => {
  it('are recorded when they are added', () => {
    const body = `const ui = SpreadsheetApp.getUi(); ui.createAddonMenu().addItem('Run', 'run').addSeparator()
      .addSubMenu(ui.createMenu('More').addItem('Help', 'help')).addToUi(); ui.createMenu('Unused')`;
    const host = hostOf(bookOf([['a']]), body);
    host.run('run', [], { mode: 'open' });
    expect(host.ui.menus).toEqual([
      {
        caption: null,
        items: [
          { caption: 'Run', functionName: 'run' },
          { caption: '', separator: true },
          { caption: 'More', items: [{ caption: 'Help', functionName: 'help' }] },
        ],
      },
    ]);
  });

  it('of the same name replace each other', () => {
    const host = hostOf(
      bookOf([['a']]),
      "SpreadsheetApp.getUi().createMenu('M').addItem('x', 'y').addToUi()",
    );
    host.run('run');
    host.run('run');
    expect(host.ui.menus).toHaveLength(1);
  });
});

describe('alerts', () => {
  it('are answered by the first button, or as the test says', () => {
    const body = `const ui = SpreadsheetApp.getUi(); const a = ui.alert('Sure?', 'All of it?', ui.ButtonSet.YES_NO);
      return [a === ui.Button.YES, ui.alert('Done') === ui.Button.OK]`;
    const host = hostOf(bookOf([['a']]), body);
    expect(host.run('run').result).toEqual([true, true]);
    host.ui.answers.push('NO');
    expect(host.run('run').result).toEqual([false, true]);
    expect(host.ui.alerts[2]).toEqual({
      title: 'Sure?',
      prompt: 'All of it?',
      buttons: 'YES_NO',
      answer: 'NO',
    });
  });
});

describe('toasts and logs', () => {
  it('are recorded', () => {
    const body = `ss.toast('Done', 'Segments', 5); ss.toast('Again'); console.warn('rows: %s', 3, { a: [1] }); Logger.log('x'); return Logger.getLog()`;
    const host = hostOf(bookOf([['a']]), body);
    expect(host.run('run').result).toBe('x');
    expect(host.toasts).toEqual([
      { message: 'Done', title: 'Segments', seconds: 5 },
      { message: 'Again', title: null, seconds: null },
    ]);
    expect(host.logs).toEqual([
      { level: 'warn', text: 'rows: 3 { a: [ 1 ] }' },
      { level: 'info', text: 'x' },
    ]);
  });
});

describe('the languages', () => {
  it('of the user and of the spreadsheet are two', () => {
    const body =
      'return [Session.getActiveUserLocale(), ss.getSpreadsheetLocale(), Session.getScriptTimeZone(), ss.getSpreadsheetTimeZone()]';
    const host = hostOf(bookOf([['a']], { timeZone: 'Europe/Paris', locale: 'vi_VN' }), body, {
      userLocale: 'en',
    });
    expect(host.run('run').result).toEqual(['en', 'vi_VN', 'Asia/Ho_Chi_Minh', 'Europe/Paris']);
  });
});
