/**
 * What binds cells survives an .xlsx.
 */
import { loadWorkbook } from '../../src/offline/files/load-workbook';
import { saveWorkbook } from '../../src/offline/files/save-workbook';
import { bookOf, hostOf } from './run-script';
import { temporaryFiles } from './temp-folder';

const file = temporaryFiles();

describe('4.27 a validation that no script makes', () => {
  it('is read from a file, binds, moves with its cells and is saved', async () => {
    const workbook = bookOf([
      ['a', 'b', 'c'],
      ['x', 5, 'y'],
    ]);
    const cell = (column: number) => ({ row: 2, column, rows: 1, columns: 1 });
    const atLeast = {
      type: 'whole',
      operator: 'greaterThan',
      formula1: '3',
      showErrorMessage: true,
      range: 'B2',
    };
    workbook.sheets[0].validations = [
      { box: cell(1), kind: 'range', values: ['$C$1:$C$2'], rejects: true },
      { box: cell(2), kind: 'other', values: ['3'], rejects: true, source: atLeast },
    ];
    const TELL = `const C = SpreadsheetApp.DataValidationCriteria; const rules = sheet.getRange(2, 1, 1, sheet.getLastColumn()).getDataValidations()[0];
      return rules.map((v) => v && [String(v.getCriteriaType()), v.getAllowInvalid(), v.getCriteriaType() === C.VALUE_IN_RANGE ? v.getCriteriaValues()[0].getA1Notation() : v.getCriteriaValues()])`;
    await saveWorkbook(workbook, file('bound.xlsx'));
    const read = await loadWorkbook(file('bound.xlsx'));
    expect(hostOf(read, TELL).run('run').result).toEqual([
      ['VALUE_IN_RANGE', false, 'C1:C2'],
      ['NUMBER_GREATER_THAN', false, ['3']],
      null,
    ]);
    expect(() => hostOf(read, "sheet.getRange('B2').setValue(9)").run('run')).toThrow(
      'The data you entered in cell B2 violates',
    );
    hostOf(read, 'sheet.insertColumnsBefore(2, 1)').run('run');
    await saveWorkbook(read, file('moved.xlsx'));
    const moved = await loadWorkbook(file('moved.xlsx'));
    expect(hostOf(moved, TELL).run('run').result).toEqual([
      ['VALUE_IN_RANGE', false, 'C1:C2'],
      null,
      ['NUMBER_GREATER_THAN', false, ['3']],
      null,
    ]);
  });
});

describe('a saved workbook', () => {
  it('has its validations, filter, hidden rows, conditional looks, names and colours again', async () => {
    const workbook = bookOf([
      ['a', 'b', 'c'],
      ['x', true, 1],
      ['y', false, 2],
      ['z', '', 3],
    ]);
    const setUp = `sheet.getRange('A2:A4').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y', 'z']).setAllowInvalid(false).setHelpText('h').build());
      sheet.getRange('B2:B3').insertCheckboxes(); sheet.getRange('A1:C3').createFilter(); sheet.hideRows(4); sheet.setTabColor('#ff0000'); ss.setNamedRange('Mine', sheet.getRange('A1:B2'));
      sheet.getRange('C1').setFontColor('#00ff00').setHorizontalAlignment('right');
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x').setBackground('#00ff00').setRanges([sheet.getRange('A2:A4')]).build()])`;
    hostOf(workbook, setUp).run('run');
    workbook.sheets[0].filteredRows.add(2);
    await saveWorkbook(workbook, file('rules.xlsx'));
    const again = await loadWorkbook(file('rules.xlsx'));
    const body = `const [v] = sheet.getRange('A2').getDataValidations()[0]; const [c] = sheet.getConditionalFormatRules(); const look = sheet.getRange('C1');
      return [v.getAllowInvalid(), v.getCriteriaValues()[0], v.getHelpText(), sheet.getRange('B2:B4').getDataValidations().map((row) => row[0] !== null),
        sheet.getFilter().getRange().getA1Notation(), [2, 3, 4].map((r) => [sheet.isRowHiddenByFilter(r), sheet.isRowHiddenByUser(r)]),
        c.getBooleanCondition().getCriteriaValues(), c.getBooleanCondition().getBackground(), c.getRanges()[0].getA1Notation(),
        ss.getRangeByName('Mine').getA1Notation(), look.getFontColor(), look.getHorizontalAlignment()]`;
    expect(hostOf(again, body).run('run').result).toEqual([
      false,
      ['x', 'y', 'z'],
      'h',
      [true, true, false],
      'A1:C3',
      [
        [false, false],
        [true, false],
        [false, true],
      ],
      ['x'],
      '#00ff00',
      'A2:A4',
      'A1:B2',
      '#00ff00',
      'right',
    ]);
    expect(again.sheets[0].tabColor).toBe('#ff0000');
  });
});

describe('the criteria of a filter', () => {
  it('are those of their column again, and move with it', async () => {
    const workbook = bookOf([
      ['id', 'segment'],
      ['a', 'VIP'],
      ['b', 'New'],
      ['c', 'VIP'],
    ]);
    const hide =
      "sheet.getRange('A1:B4').createFilter().setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(['New']).build())";
    hostOf(workbook, hide).run('run');
    await saveWorkbook(workbook, file('filter.xlsx'));
    const again = await loadWorkbook(file('filter.xlsx'));
    const tell = (column: number) =>
      `return [sheet.getFilter().getColumnFilterCriteria(${column}).getHiddenValues(), [2, 3, 4].map((r) => sheet.isRowHiddenByFilter(r))]`;
    expect(hostOf(again, tell(2)).run('run').result).toEqual([['New'], [false, true, false]]);
    hostOf(again, 'sheet.insertColumnsBefore(1, 1)').run('run');
    await saveWorkbook(again, file('moved-filter.xlsx'));
    const moved = await loadWorkbook(file('moved-filter.xlsx'));
    expect(hostOf(moved, tell(3)).run('run').result).toEqual([['New'], [false, true, false]]);
  });
});
