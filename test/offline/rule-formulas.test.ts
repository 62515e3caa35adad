/**
 * Conditional looks with formulas: what moves along, and what can be told without calculating.
 */
import { textTest } from '../../src/offline/workbook/rule-formulas';
import { bookOf, hostOf } from './run-script';
import { loadWorkbook } from '../../src/offline/files/load-workbook';
import { saveWorkbook } from '../../src/offline/files/save-workbook';
import { temporaryFiles } from './temp-folder';

const file = temporaryFiles();

const ROWS = [
  ['a', 'b', 'c'],
  ['x', 1, 'y'],
  ['x', 2, 'y'],
];
const SET = `const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=($B2="x")=("B2"<>"")').setBackground('#dbe5f5').setRanges([sheet.getRange('B2:B3')]).build();
  sheet.setConditionalFormatRules([rule]);`;
const TELL = `return sheet.getConditionalFormatRules().map((r) => [r.getBooleanCondition().getCriteriaValues()[0], r.getRanges()[0].getA1Notation()])`;

describe('the formula of a conditional look', () => {
  it.each([
    ['sheet.insertColumnsBefore(1, 1)', '=($C2="x")=("B2"<>"")', 'C2:C3'],
    ['sheet.insertRowsBefore(1, 2)', '=($B4="x")=("B2"<>"")', 'B4:B5'],
    ['sheet.moveColumns(sheet.getRange("B1"), 4)', '=($C2="x")=("B2"<>"")', 'C2:C3'],
    // The first row goes: the rule is one of the rest, which moves up to it.
    ['sheet.deleteRow(2)', '=($B2="x")=("B2"<>"")', 'B2'],
  ])('goes with its cells: %s', (edit, formula, cells) => {
    expect(hostOf(bookOf(ROWS), `${SET} ${edit}; ${TELL}`).run('run').result).toEqual([[formula, cells]]);
  });

  it('that came from a file is saved as it stands after its cells moved', async () => {
    const workbook = bookOf(ROWS);
    hostOf(workbook, SET).run('run');
    await saveWorkbook(workbook, file('set.xlsx'));
    const read = await loadWorkbook(file('set.xlsx'));
    hostOf(read, 'sheet.insertColumnsBefore(1, 1)').run('run');
    await saveWorkbook(read, file('moved.xlsx'));
    const moved = await loadWorkbook(file('moved.xlsx'));
    expect(hostOf(moved, TELL).run('run').result).toEqual([['=($C2="x")=("B2"<>"")', 'C2:C3']]);
  });

  it('may have an exclamation mark in a text, but none outside', () => {
    const body = (formula: string) =>
      `try { SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('${formula}'); return 'taken' } catch (e) { return e.message }`;
    expect(hostOf(bookOf(ROWS), body('=$A1="Wow!"')).run('run').result).toBe('taken');
    expect(hostOf(bookOf(ROWS), body('=Other!$A1="x"')).run('run').result).toBe(
      'Conditional format rule cannot reference a different sheet.',
    );
  });
});

describe('what a formula compares', () => {
  const rule = (formula: string, criteria = 'CUSTOM_FORMULA') => ({ boxes: [], criteria, values: [formula] });

  it.each([
    ['=($B2="VIP")', { column: 1, text: 'VIP' }],
    ['=($AA10="a ""b""")=("mark"<>"")', { column: 26, text: 'a "b"' }],
  ])('%s is a text in a column', (formula, test) => {
    expect(textTest(rule(formula))).toEqual(test);
  });

  it.each(['=$B2="VIP"', '=($B2<>"VIP")', '=($B2="VIP")=(1=1)', '=(B2="VIP")', '=ISODD($B2)'])(
    '%s is not told',
    (formula) => {
      expect(textTest(rule(formula))).toBeNull();
    },
  );

  it('is told of formulas alone', () => {
    expect(textTest(rule('=($B2="VIP")', 'TEXT_EQUAL_TO'))).toBeNull();
  });
});
