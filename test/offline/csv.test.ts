/**
 * .csv and .tsv in and out.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { addTable, loadWorkbook } from '../../src/offline/files/load-workbook';
import { csvText, saveWorkbook } from '../../src/offline/files/save-workbook';
import { Workbook } from '../../src/offline/workbook/workbook';
import { bookOf, hostOf } from './run-script';
import { temporaryFiles } from './temp-folder';

const file = temporaryFiles();

async function rowsOf(name: string, content: string | Buffer): Promise<unknown> {
  writeFileSync(file(name), content);
  return (await loadWorkbook(file(name))).sheets[0].rows;
}

const TABLE = [
  ['Mã', 'Tên'],
  ['007', 'Huế'],
];

describe('a table', () => {
  it('keeps its cells as texts: ids keep their leading zeros', async () => {
    expect(await rowsOf('plain.csv', 'Mã,Tên\n007,Huế\n')).toEqual(TABLE);
  });

  it('is named as its file, and its tab too', async () => {
    await rowsOf('orders.csv', 'a\n1\n');
    const workbook = await loadWorkbook(file('orders.csv'));
    expect([workbook.name, workbook.sheets[0].name, workbook.sheets[0].id]).toEqual(['orders', 'orders', 0]);
  });

  it('is just as large as its rows', async () => {
    writeFileSync(file('size.csv'), 'a,b\n1\n');
    const [sheet] = (await loadWorkbook(file('size.csv'))).sheets;
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([2, 2]);
  });

  it('may begin with a byte order mark', async () => {
    expect(await rowsOf('bom.csv', '\uFEFFMã,Tên\r\n007,Huế\r\n')).toEqual(TABLE);
  });

  it('may be UTF-16, either way round, with or without a mark', async () => {
    const little = Buffer.from('\uFEFFMã\tTên\n007\tHuế\n', 'utf16le');
    expect(await rowsOf('le.csv', little)).toEqual(TABLE);
    expect(await rowsOf('be.csv', Buffer.from(little).swap16())).toEqual(TABLE);
    expect(await rowsOf('bare.csv', Buffer.from('Ma,Ten\n007,Hue\n', 'utf16le'))).toEqual([
      ['Ma', 'Ten'],
      ['007', 'Hue'],
    ]);
  });

  it('may be packed', async () => {
    expect(await rowsOf('packed.csv.gz', gzipSync('Mã,Tên\n007,Huế\n'))).toEqual(TABLE);
  });

  it.each([
    ['semicolon.csv', 'Mã;Tên\n007;Huế\n'],
    ['tabs.csv', 'Mã\tTên\n007\tHuế\n'],
    ['table.tsv', 'Mã\tTên\n007\tHuế\n'],
  ])('may be separated otherwise: %s', async (name, content) => {
    expect(await rowsOf(name, content)).toEqual(TABLE);
  });

  it('has commas, quotes and line breaks in quoted cells', async () => {
    expect(await rowsOf('quoted.csv', 'a,b\n"x, y","say ""hi""\nthere"\n')).toEqual([
      ['a', 'b'],
      ['x, y', 'say "hi"\nthere'],
    ]);
  });

  it('of one column is not split', async () => {
    expect(await rowsOf('one.csv', 'Name\nA B\nC\n')).toEqual([['Name'], ['A B'], ['C']]);
  });

  it('with a decimal comma between semicolons is split at the semicolons', async () => {
    expect(await rowsOf('decimal.csv', 'a;b\n1,5;2,5\n3,5;4,5\n')).toEqual([
      ['a', 'b'],
      ['1,5', '2,5'],
      ['3,5', '4,5'],
    ]);
  });

  it('becomes one of several tabs', () => {
    writeFileSync(file('c.csv'), 'a\n');
    const workbook = new Workbook();
    addTable(workbook, file('c.csv'), 'Customers');
    addTable(workbook, file('c.csv'), 'Orders');
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Customers', 'Orders']);
  });

  it.each([
    ['nothing.csv', Buffer.from(''), 'file.empty'],
    ['blank.csv', Buffer.from('\n\n'), 'file.empty'],
    ['binary.csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'file.notAText'],
    ['broken.csv.gz', Buffer.from([0x1f, 0x8b, 1]), 'file.notReadable'],
  ])('%s is refused', async (name, content, code) => {
    await expect(rowsOf(name, content)).rejects.toMatchObject({ name: 'HostFileError', code });
  });
});

describe('a tab as text', () => {
  it('has dates as ISO, blanks empty, and texts as they read', async () => {
    const workbook = bookOf([
      ['a', 'b', 'c', 'd'],
      ['', '', '', ''],
    ]);
    const body = `sheet.getRange('A2:D2').setValues([['2024-01-05', '5/1/2024 6:30', "'=x", true]]); sheet.insertRowsAfter(2, 1);
      sheet.getRange('A3:B3').setValues([[0.1, 'one, "two"']])`;
    hostOf(workbook, body, { locale: 'vi_VN' }).run('run');
    await saveWorkbook(workbook, file('out.csv'), { sheet: 'Data', firstRow: 1 });
    expect(csvText(workbook, workbook.sheets[0])).toBe(
      'a,b,c,d\r\n2024-01-05,2024-01-05 06:30:00,=x,TRUE\r\n0.1,"one, ""two""",,\r\n',
    );
    expect((await loadWorkbook(file('out.csv'))).sheets[0].rows[1]).toEqual([
      '2024-01-05',
      '2024-01-05 06:30:00',
      '=x',
      'TRUE',
    ]);
  });

  it('shows numbers that are padded with zeros as they are shown', () => {
    const workbook = bookOf([['id'], ['']]);
    hostOf(workbook, "sheet.getRange('A2').setNumberFormat('00000').setValue(7)").run('run');
    expect(csvText(workbook, workbook.sheets[0])).toBe('id\r\n00007\r\n');
  });

  it('begins at the row that is asked for', () => {
    const workbook = bookOf([['Spring 2026'], ['id'], ['a']]);
    expect(csvText(workbook, workbook.sheets[0], 2)).toBe('id\r\na\r\n');
  });

  it('is packed when the name says so', async () => {
    await saveWorkbook(bookOf([['a']]), file('out.csv.gz'));
    expect((await loadWorkbook(file('out.csv.gz'))).sheets[0].rows).toEqual([['a']]);
  });

  it('of a tab that is not there is refused', async () => {
    await expect(
      saveWorkbook(bookOf([['a']]), file('x.csv'), { sheet: 'Nope', firstRow: 1 }),
    ).rejects.toMatchObject({
      code: 'file.unknownSheet',
      params: { sheet: 'Nope' },
    });
  });
});
