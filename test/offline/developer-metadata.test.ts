/**
 * Developer metadata: what may carry it, and where it goes when columns move.
 */
import { answerOf } from './run-script';

describe('addDeveloperMetadata', () => {
  it('binds to the spreadsheet, a sheet, a whole column and a whole row', () => {
    const body = `ss.addDeveloperMetadata('k', 'ss'); sheet.addDeveloperMetadata('k', 'sheet');
      sheet.getRange('B:B').addDeveloperMetadata('k', 'column'); sheet.getRange('2:2').addDeveloperMetadata('k');
      return ss.createDeveloperMetadataFinder().withKey('k').find().map((m) => [m.getValue(), String(m.getLocation().getLocationType())])`;
    expect(answerOf(body)).toEqual([
      ['ss', 'SPREADSHEET'],
      ['sheet', 'SHEET'],
      ['column', 'COLUMN'],
      [null, 'ROW'],
    ]);
  });

  it.each(["'A1'", "'A:B'", '1, 1, 2, 1'])('refuses the range %s', (range) => {
    expect(
      answerOf(`try { sheet.getRange(${range}).addDeveloperMetadata('k') } catch (e) { return e.message }`),
    ).toBe(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  });

  it('does not make keys unique', () => {
    const body = `sheet.addDeveloperMetadata('k', '1'); sheet.addDeveloperMetadata('k', '2');
      return sheet.getDeveloperMetadata().map((m) => [m.getKey(), m.getValue()])`;
    expect(answerOf(body)).toEqual([
      ['k', '1'],
      ['k', '2'],
    ]);
  });
});

describe('an entry on a row', () => {
  it('moves along when rows are inserted above it, and has no column', () => {
    const body = `sheet.getRange('2:2').addDeveloperMetadata('k', 'v'); sheet.insertRowsBefore(1, 2);
      const place = ss.createDeveloperMetadataFinder().withKey('k').find()[0].getLocation();
      return [place.getRow().getRow(), place.getColumn()]`;
    expect(answerOf(body)).toEqual([4, null]);
  });
});

describe('an entry on a column', () => {
  const bind =
    "sheet.getRange('B:B').addDeveloperMetadata('k', 'v'); const find = () => ss.createDeveloperMetadataFinder().withKey('k').find();";

  it('moves along when columns are inserted before it', () => {
    expect(
      answerOf(
        `${bind} sheet.insertColumnsAfter(1, 2); return find()[0].getLocation().getColumn().getColumn()`,
      ),
    ).toBe(4);
  });

  it('goes with its column', () => {
    expect(answerOf(`${bind} sheet.deleteColumn(2); return find().length`)).toBe(0);
  });

  it('goes with its sheet', () => {
    expect(answerOf(`${bind} ss.insertSheet('N'); ss.deleteSheet(sheet); return find().length`)).toBe(0);
  });

  it('can be changed and removed', () => {
    expect(
      answerOf(
        `${bind} find()[0].setValue('w'); const value = find()[0].getValue(); find()[0].remove(); return [value, find().length]`,
      ),
    ).toEqual(['w', 0]);
  });

  it('is found by the finder of its column, its sheet and the spreadsheet', () => {
    const body = `${bind} const other = ss.insertSheet('N'); return [sheet.getRange('B:B'), sheet.getRange('A:A'), sheet, other, ss]
      .map((place) => place.createDeveloperMetadataFinder().withValue('v').find().length)`;
    expect(answerOf(body)).toEqual([1, 0, 1, 0, 1]);
  });
});

describe('visibility', () => {
  it('is DOCUMENT unless PROJECT is asked for, and the finder tells them apart', () => {
    const body = `const V = SpreadsheetApp.DeveloperMetadataVisibility; ss.addDeveloperMetadata('a'); ss.addDeveloperMetadata('b', 'x', V.PROJECT);
      ss.addDeveloperMetadata('c', V.PROJECT);
      return [V.DOCUMENT, V.PROJECT].map((v) => ss.createDeveloperMetadataFinder().withVisibility(v).find().map((m) => m.getKey() + m.getValue()))
        .concat([ss.getDeveloperMetadata()[1].getVisibility() === V.PROJECT])`;
    expect(answerOf(body)).toEqual([['anull'], ['bx', 'cnull'], true]);
  });
});
