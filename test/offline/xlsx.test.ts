/**
 * .xlsx in and out: what a saved workbook keeps, and that others can read it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { getCharts, openXlsx, writeXlsx } from 'hucre';
import { loadWorkbook } from '../../src/offline/files/load-workbook';
import { saveWorkbook } from '../../src/offline/files/save-workbook';
import type { Workbook } from '../../src/offline/workbook/workbook';
import { bookOf, hostOf } from './run-script';
import { temporaryFiles } from './temp-folder';

const file = temporaryFiles();

const FILL = `
  sheet.insertColumnsAfter(2, 3);
  sheet.getRange('A1:E1').setFontWeight('bold').setBackground('#ffcc00').setWrap(true).setVerticalAlignment('middle');
  sheet.getRange('A2').setNumberFormat('@').setValue('007');
  sheet.getRange('B2').setValue('2024-01-05');
  sheet.getRange('C2').setValue(0.25).setNumberFormat('0.0%');
  sheet.getRange('D2').setValue("'=1+1").setNote('why');
  sheet.getRange('E2').setValue('=B2+1');
  sheet.getRange('A3').setValue(true);
  sheet.setFrozenRows(1); sheet.setColumnWidth(1, 145);
  sheet.getRange('C:C').addDeveloperMetadata('column', 'segment');
  const hidden = ss.insertSheet('Hidden'); hidden.getRange('A1').setValue('x'); hidden.hideSheet();
  ss.setActiveSheet(sheet);
  PropertiesService.getDocumentProperties().setProperty('k', 'giá trị');`;

const LOOK = `const all = sheet.getDataRange(); return {
  values: all.getValues(), formats: sheet.getRange('A2:C2').getNumberFormats(), note: sheet.getRange('D2').getNote(),
  formula: sheet.getRange('E2').getFormula(), backgrounds: sheet.getRange('A1:B1').getBackgrounds(),
  frozen: sheet.getFrozenRows(), width: sheet.getColumnWidth(1), size: [sheet.getMaxRows(), sheet.getMaxColumns()],
  sheets: ss.getSheets().map((s) => [s.getSheetId(), s.getName(), s.isSheetHidden()]),
  metadata: ss.createDeveloperMetadataFinder().withKey('column').find().map((m) => [m.getValue(), m.getLocation().getColumn().getA1Notation()]),
  property: PropertiesService.getDocumentProperties().getProperty('k'), zone: ss.getSpreadsheetTimeZone(), locale: ss.getSpreadsheetLocale(),
  active: ss.getActiveSheet().getName() }`;

function filled(): Workbook {
  const workbook = bookOf(
    [
      ['Id', 'Date'],
      ['', ''],
      ['', ''],
    ],
    { locale: 'vi_VN' },
  );
  hostOf(workbook, FILL).run('run');
  return workbook;
}

const look = (workbook: Workbook): unknown => hostOf(workbook, LOOK).run('run').result;

describe('a saved workbook', () => {
  it('loads with all that it had, once and twice', async () => {
    const workbook = filled();
    const before = look(workbook);
    await saveWorkbook(workbook, file('once.xlsx'));
    const once = await loadWorkbook(file('once.xlsx'));
    expect(look(once)).toEqual(before);
    await saveWorkbook(once, file('twice.xlsx'));
    expect(look(await loadWorkbook(file('twice.xlsx')))).toEqual(before);
  });

  it('has the values that were written', () => {
    expect(look(filled())).toMatchObject({
      values: [
        ['Id', 'Date', '', '', ''],
        ['007', new Date('2024-01-04T17:00:00Z'), 0.25, '=1+1', ''],
        [true, '', '', '', ''],
      ],
      formula: '=B2+1',
      metadata: [['segment', 'C:C']],
      sheets: [
        [0, 'Data', false],
        [1000003, 'Hidden', true],
      ],
    });
  });

  it('never shows its own hidden sheet to scripts', async () => {
    await saveWorkbook(filled(), file('hidden.xlsx'));
    const workbook = await loadWorkbook(file('hidden.xlsx'));
    expect(workbook.sheetNamed('_host')).toBeNull();
  });

  it('takes another zone and locale when it is asked to', async () => {
    await saveWorkbook(filled(), file('zone.xlsx'));
    const { timeZone, locale } = await loadWorkbook(file('zone.xlsx'), { timeZone: 'UTC', locale: 'en_US' });
    expect([timeZone, locale]).toEqual(['UTC', 'en_US']);
  });
});

describe('a saved workbook in exceljs', () => {
  it('has the same cells, formats, notes and sheets', async () => {
    await saveWorkbook(filled(), file('cross.xlsx'));
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file('cross.xlsx'));
    const sheet = book.getWorksheet('Data');
    expect(sheet?.getCell('A2').value).toBe('007');
    // exceljs reads the wall clock as UTC
    expect(sheet?.getCell('B2').value).toEqual(new Date('2024-01-05T00:00:00Z'));
    expect(sheet?.getCell('C2').numFmt).toBe('0.0%');
    expect(sheet?.getCell('D2').value).toBe('=1+1');
    expect(JSON.stringify(sheet?.getCell('D2').note)).toContain('why');
    expect(sheet?.getCell('E2').formula).toBe('B2+1');
    expect(sheet?.getCell('A1').font.bold).toBe(true);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Data', 'visible'],
      ['Hidden', 'hidden'],
      ['_host', 'veryHidden'],
    ]);
  });
});

describe("somebody else's workbook", () => {
  async function foreign(): Promise<string> {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Orders', { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRow(['Id', 'Date', 'Sum', 'Rich']);
    sheet.addRow([1, new Date('2024-01-05T06:00:00Z'), { formula: 'A2*2', result: 2 }, 'x']);
    sheet.getCell('B2').numFmt = 'dd/mm/yyyy hh:mm';
    sheet.getCell('D2').value = { richText: [{ text: 'bold ', font: { bold: true } }, { text: 'plain' }] };
    sheet.getCell('A2').font = { color: { argb: 'FFFF0000' }, italic: true };
    sheet.getCell('A2').border = { top: { style: 'thin' } };
    sheet.getCell('B2').note = 'a note';
    sheet.mergeCells('A4:B4');
    sheet.getColumn(1).width = 30;
    sheet.getCell('D5').dataValidation = {
      type: 'list',
      formulae: ['"Yes,No"'],
      showErrorMessage: true,
      errorStyle: 'stop',
    };
    sheet.getCell('D5').value = 'Yes';
    book.addWorksheet('Very', { state: 'veryHidden' }).addRow(['x']);
    await book.xlsx.writeFile(file('foreign.xlsx'));
    return file('foreign.xlsx');
  }

  it('gives dates of the wall clock, cached results, texts, notes, merges and frozen rows', async () => {
    const workbook = await loadWorkbook(await foreign(), { timeZone: 'Asia/Ho_Chi_Minh' });
    const body = `return [sheet.getRange('A2:D2').getValues()[0], sheet.getRange('B2').getNote(), sheet.getRange('A4').isPartOfMerge(),
      sheet.getFrozenRows(), sheet.getRange('C2').getFormula(), [sheet.getMaxRows(), sheet.getMaxColumns()], ss.getSheets().length, sheet.getSheetId()]`;
    expect(hostOf(workbook, body).run('run').result).toEqual([
      [1, new Date('2024-01-04T23:00:00Z'), 2, 'bold plain'],
      'a note',
      true,
      1,
      '=A2*2',
      [5, 4],
      2,
      0,
    ]);
  });

  it('rejects values that its list does not have', async () => {
    const workbook = await loadWorkbook(await foreign());
    const body = `try { sheet.getRange('D5').setValue('Maybe'); SpreadsheetApp.flush() } catch (e) { return e.message }`;
    expect(hostOf(workbook, body).run('run').result).toContain('The data you entered in cell D5 violates');
  });

  it('keeps its looks, formulas, widths, merges and rules when it is saved', async () => {
    const workbook = await loadWorkbook(await foreign());
    hostOf(
      workbook,
      "sheet.getRange('A2').setValue(5); sheet.insertColumnsAfter(4, 1); sheet.getRange('E1').setValue('New')",
    ).run('run');
    await saveWorkbook(workbook, file('kept.xlsx'));
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file('kept.xlsx'));
    const sheet = book.getWorksheet('Orders');
    expect(sheet?.getCell('A2').value).toBe(5);
    expect(sheet?.getCell('A2').font).toMatchObject({ italic: true, color: { argb: 'FFFF0000' } });
    expect(sheet?.getCell('A2').border.top?.style).toBe('thin');
    expect(sheet?.getCell('B2').numFmt).toBe('dd/mm/yyyy hh:mm');
    expect(sheet?.getCell('C2').value).toMatchObject({ formula: 'A2*2', result: 2 });
    expect(sheet?.getCell('D2').value).toHaveProperty('richText');
    expect(sheet?.getCell('E1').value).toBe('New');
    expect(sheet?.getCell('B4').isMerged).toBe(true);
    expect(sheet?.getColumn(1).width).toBeCloseTo(30, 0);
    expect(sheet?.getCell('D5').dataValidation).toMatchObject({ type: 'list' });
    expect(book.getWorksheet('Very')?.state).toBe('veryHidden');
  });
});

describe('a chart', () => {
  async function charted(): Promise<Workbook> {
    const anchor = { from: { row: 4, col: 0 }, to: { row: 12, col: 4 } };
    const series = [{ name: 'Sum', values: 'B2:B3', categories: 'A2:A3' }];
    const rows = [
      ['x', 'Sum'],
      ['a', 1],
      ['b', 2],
    ];
    const bytes = await writeXlsx({
      sheets: [{ name: 'Data', rows, charts: [{ type: 'column', series, anchor }] }],
    });
    writeFileSync(file('chart.xlsx'), bytes);
    return loadWorkbook(file('chart.xlsx'));
  }

  async function chartsAfter(body: string): Promise<number> {
    const workbook = await charted();
    hostOf(workbook, body).run('run');
    await saveWorkbook(workbook, file('chart-out.xlsx'));
    return getCharts(await openXlsx(readFileSync(file('chart-out.xlsx')))).length;
  }

  it('survives, also when tabs are added after its own', async () => {
    expect(await chartsAfter("sheet.getRange('B2').setValue(5); ss.insertSheet('More', 1)")).toBe(1);
  });

  it('is lost when a tab is put before its own, and the workbook is whole', async () => {
    expect(await chartsAfter("ss.insertSheet('First', 0)")).toBe(0);
    expect((await loadWorkbook(file('chart-out.xlsx'))).sheets.map(({ name }) => name)).toEqual([
      'First',
      'Data',
    ]);
  });
});

describe('a file that is no workbook', () => {
  it.each([
    ['missing.xlsx', null, 'file.notFound'],
    ['empty.xlsx', '', 'file.empty'],
    ['text.xlsx', 'just a text', 'file.notAWorkbook'],
    ['other.pdf', 'x', 'file.unknownType'],
  ])('%s is refused', async (name, content, code) => {
    if (content !== null) writeFileSync(file(name), content);
    await expect(loadWorkbook(file(name))).rejects.toMatchObject({
      name: 'HostFileError',
      code,
      params: { path: file(name) },
    });
  });

  it('cannot be written to a folder that is not there', async () => {
    await expect(saveWorkbook(filled(), file('no/where.xlsx'))).rejects.toMatchObject({
      code: 'file.notWritable',
    });
  });
});
