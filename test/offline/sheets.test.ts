/**
 * Tabs and the grid: names, ids, sizes, ranges.
 */
import { addRows } from '../../src/offline/files/load-workbook';
import { answerOf, bookOf, hostOf } from './run-script';

const message = (call: string): unknown =>
  answerOf(`try { ${call} } catch (e) { return e.name + ': ' + e.message }`);

describe('getRange', () => {
  it('past the grid is refused', () => {
    const text = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';
    expect(message('sheet.getRange(1, 3)')).toBe(text);
    expect(message('sheet.getRange(3, 1)')).toBe(text);
    expect(message('sheet.getRange(2, 1, 2, 1)')).toBe(text);
  });

  it('with impossible coordinates is refused', () => {
    expect(message('sheet.getRange(0, 1)')).toBe(
      'Exception: The coordinates or dimensions of the range are invalid.',
    );
  });

  it('of no rows or no columns is refused', () => {
    expect(message('sheet.getRange(2, 1, 0, 1)')).toBe(
      'Exception: The number of rows in the range must be at least 1.',
    );
    expect(message('sheet.getRange(2, 1, 1, 0)')).toBe(
      'Exception: The number of columns in the range must be at least 1.',
    );
  });

  it('of a notation that is none is refused', () => {
    expect(message('sheet.getRange("no range")')).toBe('Exception: Range not found');
    expect(message('sheet.getRange("Nowhere!A1")')).toBe('Exception: Range not found');
  });

  it('of arguments of another type is refused', () => {
    expect(message('sheet.getRange("A1", 1)')).toBe(
      "Exception: The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
  });

  it.each([
    ['B2', 'B2'],
    ['a1:b2', 'A1:B2'],
    ['$A$1:B2', 'A1:B2'],
    ['A:A', 'A:A'],
    ['2:2', '2:2'],
    ['A1:A', 'A1:A2'],
    ['Data!B1', 'B1'],
  ])('reads %s as %s', (notation, read) => {
    expect(answerOf(`return sheet.getRange('${notation}').getA1Notation()`)).toBe(read);
  });
});

describe('the size of a tab', () => {
  it('is its content for getLastRow and getLastColumn, its grid for getMaxRows and getMaxColumns', () => {
    const body =
      'return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxRows(), sheet.getMaxColumns()]';
    expect(
      answerOf(body, [
        ['a', 'b', ''],
        [1, '', ''],
        ['', '', ''],
      ]),
    ).toEqual([2, 2, 3, 3]);
  });

  it('counts a formula that gives an empty text as content', () => {
    expect(
      answerOf(
        'sheet.insertRowsAfter(2, 3); sheet.getRange(4, 1).setValue(`=""`); return sheet.getLastRow()',
      ),
    ).toBe(4);
  });

  it('of an empty tab is 0 rows, and its data range is A1', () => {
    const body = `const n = ss.insertSheet('N'); return [n.getLastRow(), n.getLastColumn(), n.getDataRange().getA1Notation(), n.getMaxRows(), n.getMaxColumns()]`;
    expect(answerOf(body)).toEqual([0, 0, 'A1', 1000, 26]);
  });

  it('grows by insertColumnsAfter, and what stands behind moves', () => {
    const body = `sheet.getRange('B1').setNote('n').setFontWeight('bold'); sheet.insertColumnsAfter(1, 2);
      return [sheet.getDataRange().getValues(), sheet.getRange('D1').getNote(), sheet.getMaxColumns()]`;
    expect(answerOf(body)).toEqual([
      [
        ['a', '', '', 'b'],
        [1, '', '', 2],
      ],
      'n',
      4,
    ]);
  });

  it('shrinks by deleteColumn, and the rest moves up', () => {
    expect(
      answerOf('sheet.deleteColumn(1); return [sheet.getDataRange().getValues(), sheet.getMaxColumns()]'),
    ).toEqual([[['b'], [2]], 1]);
  });

  it('cannot pass ten million cells in all tabs', () => {
    expect(message('sheet.insertRowsAfter(1, 5000000)')).toBe(
      'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });
});

describe('tabs', () => {
  it('are found by name or id, null when there is none', () => {
    const body = `return [ss.getSheetByName('Data').getSheetId(), ss.getSheetById(0).getName(), ss.getSheetByName('x'), ss.getSheetById(5)]`;
    expect(answerOf(body)).toEqual([0, 'Data', null, null]);
  });

  it('keep their id when they are renamed', () => {
    expect(
      answerOf(`const id = sheet.getSheetId(); sheet.setName('New'); return ss.getSheetById(id).getName()`),
    ).toBe('New');
  });

  it('cannot have a name twice', () => {
    expect(message("ss.insertSheet('data')")).toBe(
      'Exception: A sheet with this name already exists. Please enter another name.',
    );
  });

  it('become active when they are inserted', () => {
    expect(
      answerOf(
        "ss.insertSheet('N', 0); return [ss.getActiveSheet().getName(), ss.getSheetByName('N').getIndex()]",
      ),
    ).toEqual(['N', 1]);
  });

  it('can be hidden, but not the last one that is shown', () => {
    expect(answerOf("const n = ss.insertSheet('N'); n.hideSheet(); return n.isSheetHidden()")).toBe(true);
    expect(message('sheet.hideSheet()')).toBe("Exception: You can't hide all the sheets in a document.");
  });

  it('4.20 that are hidden are not the active one', () => {
    const body = `const n = ss.insertSheet('N'); const before = ss.getActiveSheet().getName(); n.hideSheet(); return [before, ss.getActiveSheet().getName()]`;
    expect(answerOf(body)).toEqual(['N', 'Data']);
  });

  it('cannot be deleted to the last', () => {
    expect(message('ss.deleteSheet(sheet)')).toBe(
      "Exception: You can't remove all the sheets in a document.",
    );
    expect(
      answerOf("ss.insertSheet('N'); ss.deleteSheet(sheet); return ss.getSheets().map((s) => s.getName())"),
    ).toEqual(['N']);
  });

  it('of the same name are the same object', () => {
    expect(answerOf("return ss.getSheetByName('Data') === ss.getSheets()[0]")).toBe(true);
  });

  it('may be 200', () => {
    const workbook = bookOf([['a']]);
    for (let i = 1; i < 200; i++) addRows(workbook, [], `T${i}`);
    const body = 'try { ss.insertSheet("more") } catch (e) { return e.message }';
    expect(hostOf(workbook, body).run('run').result).toContain('above the limit of 200 sheets');
  });
});

describe('a member that is not emulated', () => {
  it('throws its name', () => {
    expect(message('sheet.getDrawings()')).toBe('NotEmulated: not emulated: Sheet.getDrawings');
    expect(message('SpreadsheetApp.newTextStyle')).toBe(
      'NotEmulated: not emulated: SpreadsheetApp.newTextStyle',
    );
  });
});

describe('the current cell', () => {
  it('is A1 until a person or a script chooses another, whose tab is then the active one', () => {
    const workbook = bookOf([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const [first] = workbook.sheets;
    const body = `const where = () => ss.getActiveSheet().getName() + '!' + ss.getCurrentCell().getA1Notation();
      const seen = [where()];
      const other = ss.insertSheet('Other').hideSheet(); seen.push(where());
      sheet.getRange('B2:B2').activate(); seen.push(where());
      ss.setCurrentCell(other.getRange('C3:D4')); seen.push(where(), other.isSheetHidden());
      return seen`;
    expect(hostOf(workbook, body).run('run').result).toEqual([
      'Data!A1',
      'Data!A1',
      'Data!B2',
      'Other!C3',
      false,
    ]);
    workbook.chooseCell(first, 2, 1);
    expect(hostOf(workbook, 'return ss.getCurrentCell().getValue()').run('run').result).toBe('c');
  });

  it('of a list of ranges is the last one’s', () => {
    const body = `const list = sheet.getRangeList(['A2', '2:2', 'B1:B2']).activate();
      return [ss.getCurrentCell().getA1Notation(), list.getRanges().map((range) => range.getA1Notation())]`;
    expect(answerOf(body)).toEqual(['B1', ['A2', '2:2', 'B1:B2']]);
  });

  it.each(['[]', "['B2', 'Z99999999']", "['B2', 'nowhere']"])('of the list %s there is none', (list) => {
    expect(() => answerOf(`return sheet.getRangeList(${list}).activate()`)).toThrow();
  });

  it('is A1 again when its row is gone', () => {
    const body = `sheet.getRange('A2').activate(); sheet.deleteRow(2); return ss.getCurrentCell().getA1Notation()`;
    expect(answerOf(body)).toBe('A1');
  });
});
