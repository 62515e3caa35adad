/**
 * Reading and writing values through Range.
 */
import { answerOf, bookOf, hostOf } from './run-script';

describe('getValues', () => {
  it('gives numbers, truth values and texts, and blanks as empty texts', () => {
    expect(answerOf('return sheet.getDataRange().getValues()', [[1, true, 'x'], ['y']])).toEqual([
      [1, true, 'x'],
      ['y', '', ''],
    ]);
  });

  it('gives arrays of the script, so that instanceof holds', () => {
    expect(
      answerOf(
        'const v = sheet.getDataRange().getValues(); return [v instanceof Array, v[0] instanceof Array]',
      ),
    ).toEqual([true, true]);
  });

  it('is a snapshot: changing it changes no cell', () => {
    expect(
      answerOf('sheet.getRange(1, 1).getValues()[0][0] = 9; return sheet.getRange(1, 1).getValue()'),
    ).toBe('a');
  });

  it('of one cell is its value', () => {
    expect(answerOf('return sheet.getRange("B2").getValue()')).toBe(2);
  });
});

describe('setValues', () => {
  it('reads texts as typed input', () => {
    const body = `sheet.getRange(1, 1, 1, 2).setValues([["00123", "10%"]]); return sheet.getRange(1, 1, 1, 2).getValues()`;
    expect(answerOf(body)).toEqual([[123, 0.1]]);
  });

  it('makes a formula of a text that begins with an equals sign', () => {
    const body = 'const r = sheet.getRange(1, 1).setValue("=B1"); return [r.getFormula(), r.getValue()]';
    expect(answerOf(body)).toEqual(['=B1', '']);
  });

  it('consumes the apostrophe that keeps a text a text', () => {
    expect(
      answerOf(`const r = sheet.getRange(1, 1).setValue("'=B1"); return [r.getFormula(), r.getValue()]`),
    ).toEqual(['', '=B1']);
  });

  it('keeps texts in cells whose format was "@" before', () => {
    const body = `const r = sheet.getRange(1, 1).setNumberFormat('@').setValue('007'); return r.getValue()`;
    expect(answerOf(body)).toBe('007');
  });

  it('replaces a formula by a value', () => {
    const body =
      'const r = sheet.getRange(1, 1).setValue("=B1"); r.setValue(3); return [r.getFormula(), r.getValue()]';
    expect(answerOf(body)).toEqual(['', 3]);
  });

  it('setValue fills every cell of the range', () => {
    expect(
      answerOf('sheet.getRange(1, 1, 2, 2).setValue("x"); return sheet.getDataRange().getValues()'),
    ).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  it('writes all or nothing when a value is refused', () => {
    const body = `try { sheet.getRange(1, 1, 1, 2).setValues([['new', 'x'.repeat(50001)]]); SpreadsheetApp.flush() } catch (e) { return [e.message, sheet.getRange(1, 1).getValue()] }`;
    expect(answerOf(body)).toEqual([
      'Your input contains more than the maximum of 50000 characters in a single cell.',
      'a',
    ]);
  });
});

describe('refused data', () => {
  const message = (call: string): unknown =>
    answerOf(`try { ${call} } catch (e) { return e.name + ': ' + e.message }`);

  it('of too few rows', () => {
    expect(message('sheet.getRange(1, 1, 2, 1).setValues([[1]])')).toBe(
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
  });

  it('of too many columns', () => {
    expect(message('sheet.getRange(1, 1, 1, 2).setValues([[1, 2, 3]])')).toBe(
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    );
  });

  it('of jagged rows', () => {
    expect(message('sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3]])')).toBe(
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  it('of another type', () => {
    expect(message('sheet.getRange(1, 1).setValues("x")')).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(message('sheet.getRange(1, 1).setValues([1])')).toBe(
      "Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  it.each(['null', 'undefined', 'NaN'])('of %s, whose effect Google does not document', (value) => {
    expect(message(`sheet.getRange(1, 1).setValues([[${value}]])`)).toContain('not emulated: writing');
  });

  it('for protected cells: the whole call fails', () => {
    const workbook = bookOf([['a', 'b']]);
    workbook.sheets[0].protectedBoxes.push({ row: 1, column: 2, rows: 1, columns: 1 });
    const body = `try { sheet.getRange(1, 1, 1, 2).setValues([[1, 2]]); SpreadsheetApp.flush() } catch (e) {
      return [e.message, sheet.getRange(1, 1).getValue(), sheet.getRange(1, 1).canEdit(), sheet.getRange('A1:B1').canEdit()] }`;
    expect(hostOf(workbook, body).run('run').result).toEqual([
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      'a',
      true,
      false,
    ]);
  });

  it('for cells whose list of values rejects others', () => {
    const workbook = bookOf([['a', 'b']]);
    const box = { row: 1, column: 2, rows: 1, columns: 1 };
    workbook.sheets[0].validations.push({ box, values: ['Yes', 'No'], rejects: true });
    const body = `try { sheet.getRange('B1').setValue('Maybe'); SpreadsheetApp.flush() } catch (e) { return e.message }`;
    expect(hostOf(workbook, body).run('run').result).toBe(
      'The data you entered in cell B1 violates the data validation rules set on this cell. Please enter one of the following values: Yes, No.',
    );
  });
});

describe('clearContent', () => {
  it('blanks values and formulas, and keeps formats and notes', () => {
    const body = `const r = sheet.getRange('A1:A2').setNumberFormat('0.00').setNote('n'); sheet.getRange('A2').setValue('=B1');
      r.clearContent(); return [r.getValues(), r.getFormulas(), r.getNumberFormats(), r.getNotes(), r.isBlank()]`;
    expect(answerOf(body)).toEqual([[[''], ['']], [[''], ['']], [['0.00'], ['0.00']], [['n'], ['n']], true]);
  });
});

describe('notes', () => {
  it('are taken away by null', () => {
    expect(answerOf('const r = sheet.getRange(1, 1).setNote("x"); r.setNote(null); return r.getNote()')).toBe(
      '',
    );
  });

  it('turn the whole number 25 into "25.0"', () => {
    expect(answerOf('return sheet.getRange(1, 1).setNotes([[25]]).getNote()')).toBe('25.0');
  });
});

describe('number formats', () => {
  it('refuse null and take "general" for none', () => {
    const body = `const r = sheet.getRange(1, 1).setNumberFormat('0%'); r.setNumberFormat('general');
      try { r.setNumberFormat(null) } catch (e) { return [r.getNumberFormat(), e.name] }`;
    expect(answerOf(body)).toEqual(['0.###############', 'Exception']);
  });
});

describe('4.32 merged cells', () => {
  it('take a value in the top left one alone, and read as blank in the others, whatever a file says', () => {
    const workbook = bookOf([
      ['a', 'under'],
      [1, 2],
    ]);
    workbook.sheets[0].merges.push({ row: 1, column: 1, rows: 1, columns: 2 });
    const body = `const r = sheet.getRange('A1:B1'); const before = [r.getValues(), r.getDisplayValues(), sheet.getRange('B1').getValue()];
      r.setValues([['x', 'y']]); return [before, r.getValues()]`;
    expect(hostOf(workbook, body).run('run').result).toEqual([[[['a', '']], [['a', '']], ''], [['x', '']]]);
    expect(workbook.sheets[0].rows[0]).toEqual(['x', 'under']);
  });

  it('are known by isPartOfMerge', () => {
    const workbook = bookOf([
      ['a', ''],
      [1, 2],
    ]);
    workbook.sheets[0].merges.push({ row: 1, column: 1, rows: 1, columns: 2 });
    const body = `return [sheet.getRange('B1').isPartOfMerge(), sheet.getRange('B2').isPartOfMerge(),
      sheet.getDataRange().getMergedRanges().map(String), sheet.getDataRange().getMergedRanges()[0].getA1Notation()]`;
    expect(hostOf(workbook, body).run('run').result).toEqual([true, false, ['Range'], 'A1:B1']);
  });
});
