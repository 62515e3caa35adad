/**
 * Functions called by formulas, and formulas that fill cells.
 */
import { virtualClock } from '../../../src/offline/clock';
import { createSharedStores } from '../../../src/offline/shared-stores';
import { bookOf, hostOf, runBundle } from '../run-script';

const formula = { mode: 'formula' } as const;

describe('a function called by a formula', () => {
  it('gets one cell as its value and a range as rows', () => {
    const host = hostOf(
      bookOf([
        [1, 'x'],
        [2, ''],
      ]),
      'return Array.from(arguments)',
    );
    const args = [{ cells: 'A1' }, { cells: 'Data!B1:B2' }, 7];
    expect(host.run('run', args, formula).result).toEqual([1, [['x'], ['']], 7]);
  });

  it('may read the spreadsheet and write nothing', () => {
    const host = hostOf(
      bookOf([['a']]),
      "try { sheet.getRange('A1').setValue(1) } catch (e) { return e.message }",
    );
    expect(host.run('run', [], formula).result).toBe('You do not have permission to call setValue');
  });

  it('may not call services of the user', () => {
    const host = hostOf(bookOf([['a']]), 'try { MailApp.sendEmail() } catch (e) { return e.message }');
    expect(host.run('run', [], formula).result).toBe('You do not have permission to call MailApp service.');
  });

  it('has no user interface', () => {
    const host = hostOf(bookOf([['a']]), 'try { SpreadsheetApp.getUi() } catch (e) { return e.message }');
    expect(host.run('run', [], formula).result).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  it('sees the properties of the owner, whoever typed it, and may not set them', () => {
    const shared = createSharedStores();
    hostOf(bookOf([['a']]), "PropertiesService.getUserProperties().setProperty('k', 'the owner’s')", {
      shared,
    }).run('run');
    const body = `const p = PropertiesService.getUserProperties(); try { p.setProperty('k', 'x') } catch (e) { return [p.getProperty('k'), e.message] }`;
    const guest = hostOf(bookOf([['a']]), body, { shared, user: 'guest' });
    expect(guest.run('run', [], formula).result).toEqual([
      'the owner’s',
      'You do not have permission to call Properties.setProperty',
    ]);
  });

  it('has 30 seconds', () => {
    const host = hostOf(bookOf([['a']]), 'Utilities.sleep(30001)', { clock: virtualClock(0) });
    expect(() => host.run('run', [], formula)).toThrow('Exceeded maximum execution time');
  });

  it('runs the statements outside of functions with its own rights', () => {
    expect(() =>
      runBundle("SpreadsheetApp.getActive().insertSheet('x'); function run() {}", formula),
    ).toThrow('You do not have permission to call insertSheet');
  });
});

describe('a formula that fills a box', () => {
  const filled = () => {
    const workbook = bookOf([
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
    workbook.sheets[0].spillFormula('=ARRAYFORMULA(X)', { row: 1, column: 1, rows: 3, columns: 1 }, [
      ['a'],
      ['b'],
      ['c'],
    ]);
    return workbook;
  };
  const CELLS = "const r = sheet.getRange('A1:A3'); return [r.getValues().flat(), r.getFormulas().flat()]";

  it('has its text in the top left cell alone', () => {
    expect(hostOf(filled(), CELLS).run('run').result).toEqual([
      ['a', 'b', 'c'],
      ['=ARRAYFORMULA(X)', '', ''],
    ]);
  });

  it('breaks when something is written into the box', () => {
    expect(hostOf(filled(), `sheet.getRange('A2').setValue('x'); ${CELLS}`).run('run').result).toEqual([
      ['#REF!', 'x', ''],
      ['=ARRAYFORMULA(X)', '', ''],
    ]);
  });

  it('goes with its result when its own cell is written', () => {
    expect(hostOf(filled(), `sheet.getRange('A1').setValue('x'); ${CELLS}`).run('run').result).toEqual([
      ['x', '', ''],
      ['', '', ''],
    ]);
  });

  it('fills cells again that were only cleared', () => {
    expect(hostOf(filled(), `sheet.getRange('A2').clearContent(); ${CELLS}`).run('run').result).toEqual([
      ['a', 'b', 'c'],
      ['=ARRAYFORMULA(X)', '', ''],
    ]);
  });
});
