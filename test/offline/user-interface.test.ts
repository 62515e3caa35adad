/**
 * What the user would see: menus, questions, messages, logs.
 */
import type { HostOptions } from '../../src/offline/host';
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

describe('pages', () => {
  const pages = { Sidebar: '<p>Hello</p>' };
  const shown = (body: string, options: Partial<HostOptions> = {}) => {
    const host = hostOf(bookOf([['a']]), `const ui = SpreadsheetApp.getUi(); ${body}`, { pages, ...options });
    return { answer: host.run('run').result, pages: host.ui.pages };
  };
  const refusal = (call: string) => shown(`try { ${call} } catch (e) { return e.message }`).answer;

  it('are shown from pushed files, beside the sheet with their own title or before it with a given one', () => {
    const body = `const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Segments');
      ui.showSidebar(page); ui.showModalDialog(page.setWidth(400).setHeight(250), 'Sure?')`;
    const page = { content: '<p>Hello</p>' };
    expect(shown(body).pages).toEqual([
      { kind: 'sidebar', title: 'Segments', ...page, width: null, height: null },
      { kind: 'dialog', title: 'Sure?', ...page, width: 400, height: 250 },
    ]);
  });

  it('are found with and without .html, and not by another name', () => {
    expect(shown(`return HtmlService.createHtmlOutputFromFile('Sidebar.html').getContent()`).answer).toBe(
      '<p>Hello</p>',
    );
    for (const name of ['sidebar', 'Code', 'constructor']) {
      expect(refusal(`HtmlService.createHtmlOutputFromFile('${name}')`)).toBe(
        `No HTML file named ${name} was found.`,
      );
    }
  });

  it('tell what was set, and null before', () => {
    const body = `const page = HtmlService.createHtmlOutput('<b>x</b>');
      const before = [page.getTitle(), page.getWidth(), page.getHeight()];
      page.setTitle('T').setWidth(1).setHeight(2);
      return [before, page.getTitle(), page.getWidth(), page.getHeight(), page.getContent(),
        HtmlService.createHtmlOutput().getContent()]`;
    expect(shown(body).answer).toEqual([[null, null, null], 'T', 1, 2, '<b>x</b>', '']);
  });

  it('must be pages', () => {
    expect(refusal(`ui.showSidebar('<p>Hello</p>')`)).toBe(
      "The parameters (String) don't match the method signature for Ui.showSidebar.",
    );
    expect(refusal(`ui.showModalDialog({}, 'T')`)).toBe(
      "The parameters ((class)) don't match the method signature for Ui.showModalDialog.",
    );
  });

  it('are not opened while a file opens', () => {
    const host = hostOf(
      bookOf([['a']]),
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`,
    );
    expect(() => host.run('run', [], { mode: 'open' })).toThrow(
      'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });
});

describe('a person who is there', () => {
  it('is asked, and no answer is made up', () => {
    const host = hostOf(
      bookOf([['a']]),
      `const ui = SpreadsheetApp.getUi(); return String(ui.alert('T', 'Sure?', ui.ButtonSet.OK_CANCEL))`,
    );
    const asked: unknown[] = [];
    host.state.ask = (question) => {
      asked.push(question);
      return 'CANCEL';
    };
    expect(host.run('run').result).toBe('CANCEL');
    expect(asked).toEqual([{ title: 'T', prompt: 'Sure?', buttons: 'OK_CANCEL' }]);
  });
});
