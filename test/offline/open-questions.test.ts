/**
 * What Google does not say: a switch each, both ways.
 */
import type { HostState } from '../../src/offline/host-state';
import { bookOf, hostOf } from './run-script';

function under(change: Partial<HostState>, body: string, rows = [['a'], ['']]): unknown {
  const host = hostOf(bookOf(rows), body);
  Object.assign(host.state, change);
  return host.run('run').result;
}

describe('a text with a minus or an at sign in front of a word', () => {
  const body = `const r = sheet.getRange('A1:A2').setValues([['-x'], ['@x']]); return r.getFormulas()`;
  it('is a formula, or a text', () => {
    expect(under({ leadingSign: 'formula' }, body)).toEqual([['=-x'], ['=@x']]);
    expect(under({ leadingSign: 'text' }, body)).toEqual([[''], ['']]);
  });
});

describe('null and undefined as values', () => {
  const body = `try { return sheet.getRange('A1:A2').setValues([[null], [undefined]]).getValues() } catch (e) { return e.message }`;
  it('are refused, or blank the cell', () => {
    expect(under({ nullCells: 'reject' }, body)).toContain('not emulated: writing');
    expect(under({ nullCells: 'blank' }, body)).toEqual([[''], ['']]);
  });
});

describe('boxes that nobody ticked and formulas that show nothing', () => {
  it('are content for getLastRow, or not', () => {
    const boxes = "sheet.getRange('A2').insertCheckboxes(); return sheet.getLastRow()";
    expect(under({ unseenContent: 'counts' }, boxes)).toBe(2);
    expect(under({ unseenContent: 'blank' }, boxes)).toBe(1);
    const formula = "sheet.getRange('A2').setValue('=\"\"'); return sheet.getLastRow()";
    expect(under({ unseenContent: 'counts' }, formula)).toBe(2);
    expect(under({ unseenContent: 'blank' }, formula)).toBe(1);
  });
});

describe('developer metadata of a tab that is copied', () => {
  const body =
    "sheet.getRange('A:A').addDeveloperMetadata('k'); sheet.copyTo(ss); return ss.createDeveloperMetadataFinder().withKey('k').find().length";
  it('come along, or not', () => {
    expect(under({ copiedMetadata: 'copied' }, body)).toBe(2);
    expect(under({ copiedMetadata: 'dropped' }, body)).toBe(1);
  });
});

describe('one blank cell as the argument of a formula', () => {
  it('is an empty text, or null', () => {
    const host = hostOf(bookOf([['a'], ['']]), 'return arguments[0]');
    const call = (): unknown => host.run('run', [{ cells: 'A2' }], { mode: 'formula' }).result;
    expect(call()).toBe('');
    host.state.blankArgument = 'null';
    expect(call()).toBeNull();
  });
});

describe('a run without an open spreadsheet', () => {
  const bundle = `function run() { return [SpreadsheetApp.getActiveSpreadsheet(), LockService.getDocumentLock(), CacheService.getDocumentCache(),
    PropertiesService.getDocumentProperties()] }`;
  it('finds null where the document would be', () => {
    const host = hostOf(bookOf([['a']]), '', { bundle });
    host.state.documentIsOpen = false;
    expect(host.run('run', [], { mode: 'trigger' }).result).toEqual([null, null, null, null]);
  });
});

describe('3.16 the scope spreadsheets.currentonly', () => {
  const bundle = 'function run() { return SpreadsheetApp.getActiveSpreadsheet().getName() }';
  const started = (mode: 'trigger' | 'menu'): unknown => {
    const host = hostOf(bookOf([['a']]), '', { bundle });
    host.state.currentOnlyInTriggers = 'refused';
    return host.run('run', [], { mode }).result;
  };

  it('may be refused to a timed trigger', () => {
    expect(() => started('trigger')).toThrow(
      'Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet.',
    );
    expect(started('menu')).toBe('Untitled spreadsheet');
    expect(hostOf(bookOf([['a']]), '', { bundle }).run('run', [], { mode: 'trigger' }).result).toBe(
      'Untitled spreadsheet',
    );
  });
});

describe('other people', () => {
  it('may change the workbook before any service call', () => {
    const workbook = bookOf([['a']]);
    const host = hostOf(workbook, "sheet.getRange('A1'); return sheet.getRange('A1').getValue()");
    host.state.beforeCall = (name) => {
      if (name === 'Range.getValue') workbook.sheets[0].setValue(0, 0, 'theirs');
    };
    expect(host.run('run').result).toBe('theirs');
  });
});
