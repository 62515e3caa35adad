/**
 * Members that only tell or do what their name says.
 */
import { OWNER } from '../../src/offline/host-state';
import { answerOf, bookOf, hostOf } from './run-script';

describe('a range', () => {
  it('knows its size and its tab', () => {
    const body =
      "const r = sheet.getRange('A1:B2'); return [r.getNumRows(), r.getNumColumns(), r.getSheet() === sheet]";
    expect(answerOf(body)).toEqual([2, 2, true]);
  });

  it('tells the looks of all its cells, and those of the first', () => {
    const body = `const r = sheet.getRange('A1:B1').setBackgrounds([['#FF0000', null]]).setFontWeights([['bold', 'normal']]).setHorizontalAlignment('right').setVerticalAlignment('top').setWrap(true);
      return [r.getBackgrounds(), r.getFontWeights(), r.getHorizontalAlignments(), r.getVerticalAlignment(), r.getWrap(), sheet.getRange('A2').getVerticalAlignment(), sheet.getRange('A2').getWrap()]`;
    expect(answerOf(body)).toEqual([
      [['#ff0000', '#ffffff']],
      [['bold', 'normal']],
      [['right', 'right']],
      'top',
      true,
      'bottom',
      false,
    ]);
  });
});

describe('a tab', () => {
  it('loses a row, or the content of all its cells, and knows its spreadsheet', () => {
    const body = `sheet.deleteRow(1); const left = sheet.getDataRange().getValues(); sheet.clearContents();
      return [left, sheet.getDataRange().getValues(), sheet.getMaxRows(), sheet.getParent() === ss]`;
    expect(answerOf(body)).toEqual([[[1, 2]], [['']], 1, true]);
  });
});

describe('a spreadsheet', () => {
  it('knows its id, its address and how many tabs it has', () => {
    const body = "ss.insertSheet('N'); return [ss.getId(), ss.getUrl(), ss.getNumSheets()]";
    const id = 'offline-workbook';
    expect(answerOf(body)).toEqual([id, `https://docs.google.com/spreadsheets/d/${id}/edit`, 2]);
  });

  it('gives a name to other cells', () => {
    const body = `ss.setNamedRange('Mine', sheet.getRange('A1')); ss.getNamedRanges()[0].setRange(sheet.getRange('B2')).setName('Yours');
      return [ss.getRangeByName('Mine'), ss.getRangeByName('Yours').getA1Notation()]`;
    expect(answerOf(body)).toEqual([null, 'B2']);
  });
});

describe('a protection', () => {
  it('tells its kind, and lets in whom it is told to', () => {
    const workbook = bookOf([['a']]);
    workbook.sheets[0].protections.push({ box: null, description: '', warningOnly: false, editors: [OWNER] });
    const body = `const T = SpreadsheetApp.ProtectionType; const [p] = sheet.getProtections(T.SHEET); p.addEditor('guest'); return p.getProtectionType() === T.SHEET`;
    expect(hostOf(workbook, body).run('run').result).toBe(true);
    const editable = "return sheet.getRange('A1').canEdit()";
    expect(hostOf(workbook, editable, { user: 'guest' }).run('run').result).toBe(true);
    expect(hostOf(workbook, editable, { user: 'other' }).run('run').result).toBe(false);
  });
});

describe('developer metadata', () => {
  it('are found by id and by the kind of their place, and know their spreadsheet', () => {
    const body = `ss.addDeveloperMetadata('a'); sheet.addDeveloperMetadata('b'); const T = SpreadsheetApp.DeveloperMetadataLocationType;
      const finder = () => ss.createDeveloperMetadataFinder(); const [found] = finder().withLocationType(T.SPREADSHEET).find();
      return [found.getKey(), finder().withId(found.getId()).find().map((m) => m.getKey()), found.getLocation().getSpreadsheet() === ss,
        finder().withLocationType(T.SHEET).find()[0].getLocation().getSpreadsheet()]`;
    expect(answerOf(body)).toEqual(['a', ['a'], true, null]);
  });
});

describe('a conditional look', () => {
  it('tells its criteria', () => {
    const body = `const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x').setRanges([sheet.getRange('A1')]).build();
      return rule.getBooleanCondition().getCriteriaType() === SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO`;
    expect(answerOf(body)).toBe(true);
  });
});

describe('stores', () => {
  it('take and lose several texts at once', () => {
    const body = `const p = PropertiesService.getScriptProperties().setProperties({ a: '1', b: '2' }); p.deleteProperty('a'); const rest = p.getProperties();
      p.setProperties({ c: '3' }, true); const c = CacheService.getScriptCache(); c.putAll({ x: '1', y: '2', z: '3' }); c.removeAll(['y']);
      return [rest, p.getKeys(), c.getAll(['x', 'y', 'z'])]`;
    expect(answerOf(body)).toEqual([{ b: '2' }, ['c'], { x: '1', z: '3' }]);
  });

  it('have locks of the script and of the user', () => {
    const body =
      'return [LockService.getScriptLock(), LockService.getUserLock()].map((lock) => lock.tryLock(0))';
    expect(answerOf(body)).toEqual([true, true]);
  });
});

describe('the log', () => {
  it('can be cleared', () => {
    expect(answerOf("Logger.log('x'); Logger.clear(); return Logger.getLog()")).toBe('');
  });
});
