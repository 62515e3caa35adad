/**
 * Data validation: who is refused, who is only marked.
 */
import { addRows } from '../../src/offline/files/load-workbook';
import type { BoxValidation } from '../../src/offline/workbook/cell-rules';
import type { Workbook } from '../../src/offline/workbook/workbook';
import { answerOf, bookOf, hostOf } from './run-script';

const LIST =
  "const rule = (open) => SpreadsheetApp.newDataValidation().requireValueInList(['Yes', 'No'], true).setAllowInvalid(open).setHelpText('h').build();";
const tried = (work: string): unknown =>
  answerOf(`${LIST} try { ${work}; SpreadsheetApp.flush(); return 'done' } catch (e) { return e.message }`);

describe('a list that rejects other values', () => {
  it('refuses them by cell and values', () => {
    expect(
      tried("sheet.getRange('A2:B2').setDataValidation(rule(false)); sheet.getRange('B2').setValue('Maybe')"),
    ).toBe(
      'The data you entered in cell B2 violates the data validation rules set on this cell. Please enter one of the following values: Yes, No.',
    );
  });

  it('refuses a header, too', () => {
    expect(
      tried("sheet.getRange('A:A').setDataValidation(rule(false)); sheet.getRange('A1').setValue('Segment')"),
    ).toContain('The data you entered in cell A1 violates');
  });

  it('takes listed values, also with an apostrophe in front, and blanks', () => {
    expect(
      tried(
        `sheet.getRange('A1:A2').setDataValidation(rule(false)); sheet.getRange('A1:A2').setValues([["'Yes"], ['']])`,
      ),
    ).toBe('done');
  });

  it('no longer binds cells from which it was cleared', () => {
    const body = `${LIST} sheet.getRange('A1:B2').setDataValidation(rule(false)); sheet.getRange('B1').clearDataValidations();
      sheet.getRange('B1').setValue('Maybe'); return sheet.getRange('A1:B2').getDataValidations().map((row) => row.map((v) => v !== null))`;
    expect(answerOf(body)).toEqual([
      [true, false],
      [true, true],
    ]);
  });
});

describe('a list that warns', () => {
  it('is what a builder makes unless told otherwise, and takes any value', () => {
    const body = `const v = SpreadsheetApp.newDataValidation().requireValueInList(['Yes']).build(); const r = sheet.getRange('A1');
      r.setDataValidation(v).setValue('Maybe'); return [v.getAllowInvalid(), r.getValue(), r.getDataValidation().getCriteriaValues(), v.getHelpText()]`;
    expect(answerOf(body)).toEqual([true, 'Maybe', [['Yes'], true], null]);
  });
});

describe('checkboxes', () => {
  it('make blank cells FALSE and refuse texts', () => {
    const body = `sheet.getRange('A1').clearContent(); sheet.getRange('A1').insertCheckboxes(); const seen = sheet.getRange('A1').getValue();
      sheet.getRange('A1').setValue('x'); try { sheet.getRange('A1').getValue() } catch (e) { return [seen, e.message] }`;
    expect(answerOf(body)).toEqual([
      false,
      'The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: TRUE, FALSE.',
    ]);
  });

  it('are told by their criteria', () => {
    const body = `const v = SpreadsheetApp.newDataValidation().requireCheckbox().build(); sheet.getRange('A1').setDataValidations([[v]]);
      return sheet.getRange('A1').getDataValidation().getCriteriaType() === SpreadsheetApp.DataValidationCriteria.CHECKBOX`;
    expect(answerOf(body)).toBe(true);
  });
});

describe('4.27 rules that only files have', () => {
  const book = (rule: Partial<BoxValidation>) => {
    const workbook = bookOf([['a'], ['b']]);
    addRows(workbook, [['Yes'], [7], ['']], 'Lists');
    const box = { row: 1, column: 1, rows: 1, columns: 1 };
    workbook.sheets[0].validations.push({ box, values: [], rejects: true, ...rule });
    return workbook;
  };
  const written = (workbook: Workbook, value: string): unknown =>
    hostOf(
      workbook,
      `try { sheet.getRange('A1').setValue(${value}); SpreadsheetApp.flush(); return 'done' } catch (e) { return e.message }`,
    ).run('run').result;

  it('let in what the listed cells show', () => {
    const range = { kind: 'range' as const, values: ['Lists!$A$1:$A$3'] };
    expect(written(book(range), "'Yes'")).toBe('done');
    expect(written(book(range), '7')).toBe('done');
    expect(written(book(range), "'No'")).toBe(
      'The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: Yes, 7.',
    );
  });

  it('tell their criteria: the range of the listed cells', () => {
    const body = `const [[v]] = sheet.getRange('A1').getDataValidations(); const C = SpreadsheetApp.DataValidationCriteria;
      return [v.getCriteriaType() === C.VALUE_IN_RANGE, v.getCriteriaValues()[0].getValues()]`;
    const workbook = book({ kind: 'range', values: ['Lists!A1:A2'] });
    expect(hostOf(workbook, body).run('run').result).toEqual([true, [['Yes'], [7]]]);
  });

  it('let nothing in where they compare: the host does not calculate', () => {
    const compared = { kind: 'other' as const, criteria: 'NUMBER_GREATER_THAN', values: ['5'] };
    expect(written(book(compared), '9')).toBe(
      'The data you entered in cell A1 violates the data validation rules set on this cell.',
    );
    expect(written(book(compared), "''")).toBe('done');
    expect(written(book({ ...compared, rejects: false }), '9')).toBe('done');
  });
});

describe('a builder', () => {
  it('without criteria builds nothing', () => {
    expect(tried('SpreadsheetApp.newDataValidation().build()')).toBe(
      'Data validation rule must have criteria.',
    );
  });

  it('copies a rule to change it', () => {
    expect(
      answerOf(`${LIST} return rule(false).copy().setAllowInvalid(true).build().getAllowInvalid()`),
    ).toBe(true);
  });
});
