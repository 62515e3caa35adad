/**
 * One table in many spellings, and one run in many places: the cells that come out are the same.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { completeRun, runClassify } from '../support/command-line';
import { inputFiles } from '../support/input-files';
import { lazily } from '../support/lazily';
import { readReport } from '../support/reports';
import { readRows } from '../support/tables';

const { path, text, book } = inputFiles();

const ROWS = [
  ['Customer ID', 'Customer name', 'Order date', 'Amount'],
  ['007', 'Nguyễn Văn Á', '2024-02-01', '30'],
  ['B', 'Oliver, "Ollie"', '2024-02-10', '50.5'],
  ['007', 'Nguyễn Văn Á', '2024-03-01', '20'],
];

/** Quoted where the mark or a quote stands inside. */
function separated(mark: string, lineEnd = '\n'): string {
  const quoted = (cell: string) => (/[",;\t]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
  return ROWS.map((row) => row.map(quoted).join(mark)).join(lineEnd) + lineEnd;
}

const MOMENT = { SOURCE_DATE_EPOCH: '1712000000' };

describe('a text table', () => {
  const SPELLINGS: readonly [string, string, string | Uint8Array][] = [
    ['with a byte order mark', 'bom.csv', `\uFEFF${separated(',')}`],
    ['separated by semicolons', 'semicolons.csv', separated(';')],
    ['separated by tabs', 'tabs.tsv', separated('\t')],
    ['with the line ends of Windows', 'crlf.csv', separated(',', '\r\n')],
    [
      'in UTF-16, as Excel saves "Unicode text"',
      'utf16.tsv',
      Buffer.from(`\uFEFF${separated('\t')}`, 'utf16le'),
    ],
    ['packed', 'packed.csv.gz', gzipSync(separated(','))],
  ];

  function cellsOf(name: string, content: string | Uint8Array): Buffer {
    writeFileSync(path(name), content);
    const out = path(`${name}.out.csv`);
    const { code, stderr } = runClassify(
      ['--orders', path(name), '--as-of', '2024-03-31', '--metrics', '--out', out],
      MOMENT,
    );
    expect([code, stderr.split('\n')[0]]).toEqual([0, `Reading ${path(name)} …`]);
    return readFileSync(out);
  }
  const plain = lazily(() => cellsOf('plain.csv', separated(',')));

  it.each(SPELLINGS)('%s reads alike', (_spelling, name, content) => {
    expect(cellsOf(name, content).equals(plain())).toBe(true);
  });

  it('gives the same bytes at the same moment', () => {
    expect(cellsOf('plain-again.csv', separated(',')).equals(plain())).toBe(true);
  });

  it('has its accents, quotes and commas in what comes out', () => {
    plain();
    const rows = readRows(path('plain.csv.out.csv'));
    expect(rows.map((row) => [row['Customer ID'], row.Name])).toEqual([
      ['007', 'Nguyễn Văn Á'],
      ['B', 'Oliver, "Ollie"'],
    ]);
  });
});

describe('a date cell near midnight', () => {
  // exceljs writes the UTC clock of a Date as the wall clock of the cell.
  const ORDERS = [
    ['Customer ID', 'Order date', 'Amount'],
    ['A', new Date('2024-02-29T23:59:00Z'), 1],
    ['B', new Date('2024-03-01T00:01:00Z'), 1],
  ];

  it.each(['Asia/Ho_Chi_Minh', 'America/New_York', 'UTC', 'Pacific/Auckland'])(
    'is of the day that it shows, in %s',
    async (zone) => {
      const shop = await book('midnight.xlsx', { Orders: ORDERS });
      const out = path('midnight.csv');
      completeRun([shop, '--as-of', '2024-03-31', '--time-zone', zone, '--metrics', '--out', out]);
      expect(readRows(out).map((row) => [row.lastOrderDate, row.recencyDays])).toEqual([
        ['2024-02-29', '31'],
        ['2024-03-01', '30'],
      ]);
    },
  );
});

describe('the day of a run', () => {
  // 1700000000 is 2023-11-14 22:13:20 UTC, when it is already the 15th in Vietnam.
  const LATE = { SOURCE_DATE_EPOCH: '1700000000' };
  const orders = text('late.csv', 'Customer ID,Order date,Amount\nA,2023-11-01,1\n');

  it.each([
    ['UTC', '2023-11-14', '2023-11-14 22:13:2'],
    ['Asia/Ho_Chi_Minh', '2023-11-15', '2023-11-15 05:13:2'],
  ])('is the one in the time zone %s', (zone, day, moment) => {
    const out = ['--out', path('late-out.csv'), '--json', path('late.json')];
    expect(runClassify(['--orders', orders, '--time-zone', zone, ...out], LATE).code).toBe(0);
    expect(readReport(path('late.json')).asOf).toBe(day);
    expect(readRows(path('late-out.csv'))[0]['Updated at']).toContain(moment);
  });
});
