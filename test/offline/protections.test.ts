/**
 * Protection: whom it keeps out.
 */
import { OWNER } from '../../src/offline/host-state';
import { answerOf, bookOf, hostOf } from './run-script';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const TRY = (work: string): string =>
  `try { ${work}; SpreadsheetApp.flush(); return 'done' } catch (e) { return e.message }`;

describe('cells that only their owner may edit', () => {
  const protectedBook = (warningOnly: boolean) => {
    const workbook = bookOf([['a', 'b']]);
    const box = { row: 1, column: 2, rows: 1, columns: 1 };
    workbook.sheets[0].protections.push({ box, description: 'd', warningOnly, editors: [OWNER] });
    return workbook;
  };

  it('make the whole call of another user fail', () => {
    const workbook = protectedBook(false);
    const host = hostOf(workbook, TRY("sheet.getRange('A1:B1').setValue('x')"), { user: 'guest' });
    expect(host.run('run').result).toBe(PROTECTED);
    expect(workbook.sheets[0].rows).toEqual([['a', 'b']]);
  });

  it('cannot be deleted by another user', () => {
    const host = hostOf(protectedBook(false), TRY('sheet.deleteColumn(2)'), { user: 'guest' });
    expect(host.run('run').result).toBe(PROTECTED);
  });

  it('are known by canEdit and getProtections', () => {
    const body = `const [p] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      return [sheet.getRange('B1').canEdit(), sheet.getRange('A1').canEdit(), p.canEdit(), p.getRange().getA1Notation(), p.getDescription()]`;
    expect(hostOf(protectedBook(false), body, { user: 'guest' }).run('run').result).toEqual([
      false,
      true,
      false,
      'B1',
      'd',
    ]);
  });

  it('bind nobody when they only warn', () => {
    const host = hostOf(protectedBook(true), TRY("sheet.getRange('B1').setValue('x')"), { user: 'guest' });
    expect(host.run('run').result).toBe('done');
  });
});

describe('4.25 a tab that only its owner may edit', () => {
  it.each([
    "sheet.setName('Mine')",
    'sheet.hideSheet()',
    'sheet.showSheet()',
    'sheet.setColumnWidth(1, 50)',
    'sheet.setFrozenRows(1)',
    'sheet.hideRows(1)',
    'sheet.showRows(1)',
    "sheet.setTabColor('#ff0000')",
    'sheet.setConditionalFormatRules([])',
    'sheet.clearConditionalFormatRules()',
    'sheet.insertColumnsAfter(1, 1)',
    'sheet.deleteColumns(1, 1)',
    "sheet.getRange('A1').setNote('n')",
    "sheet.getRange('A1').clearContent()",
    "sheet.getRange('A1').setNumberFormat('0')",
    "sheet.getRange('A1').setFontWeight('bold')",
    "sheet.getRange('A1').setDataValidation(null)",
  ])('refuses another user %s', (change) => {
    const workbook = bookOf([['a', 'b']]);
    workbook.addSheet('Other');
    workbook.sheets[0].protections.push({ box: null, description: '', warningOnly: false, editors: [OWNER] });
    expect(hostOf(workbook, TRY(change), { user: 'guest' }).run('run').result).toBe(PROTECTED);
    expect(hostOf(workbook, TRY(change)).run('run').result).toBe('done');
  });
});

describe('4.25 lines put in among protected cells', () => {
  it.each([
    ['sheet.insertColumnsAfter(1, 1)', PROTECTED],
    ['sheet.insertColumnsAfter(2, 1)', 'done'],
    ['sheet.insertColumnsBefore(1, 1)', 'done'],
    ['sheet.insertRowsAfter(1, 1)', 'done'],
  ])('are refused where they would widen them: %s', (change, outcome) => {
    const workbook = bookOf([['a', 'b']]);
    workbook.sheets[0].protectedBoxes.push({ row: 1, column: 1, rows: 1, columns: 2 });
    expect(hostOf(workbook, TRY(change)).run('run').result).toBe(outcome);
  });
});

describe('a protection that a script makes', () => {
  it('binds others only after editors were removed', () => {
    const workbook = bookOf([['a']]);
    const write = TRY("sheet.getRange('A1').setValue('x')");
    hostOf(workbook, 'sheet.protect()').run('run');
    expect(hostOf(workbook, write, { user: 'guest' }).run('run').result).toBe('done');
    hostOf(
      workbook,
      'const [p] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET); p.removeEditors([])',
    ).run('run');
    expect(hostOf(workbook, write, { user: 'guest' }).run('run').result).toBe(PROTECTED);
    expect(hostOf(workbook, write).run('run').result).toBe('done');
  });

  it('can be one that only warns, and be removed', () => {
    const body = `const p = sheet.getRange('A1').protect().setWarningOnly(true).setDescription('ours'); const before = [p.isWarningOnly(), p.getDescription()];
      p.remove(); return [before, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length]`;
    expect(answerOf(body)).toEqual([[true, 'ours'], 0]);
  });
});
