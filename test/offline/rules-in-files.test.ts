/**
 * What binds cells survives an .xlsx.
 */
import { loadWorkbook } from '../../src/offline/files/load-workbook';
import { saveWorkbook } from '../../src/offline/files/save-workbook';
import { bookOf, hostOf } from './run-script';
import { temporaryFiles } from './temp-folder';

const file = temporaryFiles();

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
