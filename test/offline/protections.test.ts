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
