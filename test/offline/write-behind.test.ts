/**
 * Writes are held back: when they are applied, and where their exceptions come out.
 */
import { answerOf, bookOf, hostOf } from './run-script';

const LONG = "sheet.getRange('A1').setValue('x'.repeat(50001));";
const TEXT = 'Your input contains more than the maximum of 50000 characters in a single cell.';

describe('a write that is refused', () => {
  it('throws at the next read', () => {
    const body = `let at = 'write'; try { ${LONG} at = 'read'; sheet.getRange('B1').getValue() } catch (e) { return [at, e.name, e.message] }`;
    expect(answerOf(body)).toEqual(['read', 'Exception', TEXT]);
  });

  it('throws at the flush', () => {
    expect(
      answerOf(
        `let at = 'write'; try { ${LONG} at = 'flush'; SpreadsheetApp.flush() } catch (e) { return at }`,
      ),
    ).toBe('flush');
  });

  it('throws at the next change of the grid', () => {
    expect(
      answerOf(
        `let at = 'write'; try { ${LONG} at = 'insert'; sheet.insertRowsAfter(1, 1) } catch (e) { return at }`,
      ),
    ).toBe('insert');
  });

  it('fails the execution when nothing was read after it', () => {
    expect(() => answerOf(LONG)).toThrow(TEXT);
  });

  it('throws at once where the host writes at once', () => {
    const host = hostOf(bookOf([['a']]), `try { ${LONG} return 'nothing' } catch (e) { return 'at once' }`);
    host.state.writeBehind = 'immediate';
    expect(host.run('run').result).toBe('at once');
  });

  it('takes the writes behind it along, and leaves those before it', () => {
    const body = `sheet.getRange('B1').setValue('before'); ${LONG} sheet.getRange('B2').setValue('behind');
      try { SpreadsheetApp.flush() } catch (e) { return sheet.getDataRange().getValues() }`;
    expect(answerOf(body)).toEqual([
      ['a', 'before'],
      [1, 2],
    ]);
  });
});

describe('4.16 writes behind one that is refused', () => {
  const values = (refusedWrite: 'dropsRest' | 'keepsRest', end: string): unknown => {
    const workbook = bookOf([['a', 'b']]);
    const host = hostOf(
      workbook,
      `${LONG} sheet.getRange('B1').setValue('behind'); try { SpreadsheetApp.flush() } catch (e) { ${end} }`,
    );
    host.state.refusedWrite = refusedWrite;
    host.run('run');
    return workbook.sheets[0].rows;
  };

  it('are lost, or applied by the next read or the end: Google does not say', () => {
    expect(values('dropsRest', '')).toEqual([['a', 'b']]);
    expect(values('keepsRest', '')).toEqual([['a', 'behind']]);
    // The read applies what was held back; what is written over it comes later.
    const read = "if (sheet.getRange('B1').getValue() === 'behind') sheet.getRange('B1').setValue('read')";
    expect(values('keepsRest', read)).toEqual([['a', 'read']]);
  });
});

describe('a held back write', () => {
  it('is committed when the script throws', () => {
    const workbook = bookOf([['a']]);
    expect(() =>
      hostOf(workbook, "sheet.getRange('A1').setValue('b'); throw new Error('own')").run('run'),
    ).toThrow('own');
    expect(workbook.sheets[0].rows).toEqual([['b']]);
  });

  it('has the values of the moment of the call', () => {
    expect(
      answerOf(
        "const v = [['x']]; sheet.getRange('A1').setValues(v); v[0][0] = 'y'; return sheet.getRange('A1').getValue()",
      ),
    ).toBe('x');
  });
});

describe('arguments that do not fit', () => {
  it.each([
    'sheet.getRange("A1").setValues([[1, 2]])',
    'sheet.getRange("A1").setValues([1])',
    'sheet.getRange(9, 9)',
  ])('are refused at once: %s', (call) => {
    expect(answerOf(`try { ${call}; return 'later' } catch (e) { return e.name }`)).toBe('Exception');
  });
});
