import { dayInZone } from '../../../src/core/base/time-zone';
import { IssueLog } from '../../../src/core/base/issue';
import { readSettings } from '../../../src/core/settings/read-settings';
import { sheetFromGrid } from '../../../src/core/tables/sheet-cells';
import { bookOf, cellsOf, hostOf, type Rows } from '../open-book';
import { CUSTOMERS, doneSetUp, ORDERS, section } from './shops';

const shop = (tabs: Readonly<Record<string, Rows>> = {}) =>
  bookOf({ Customers: CUSTOMERS, Orders: ORDERS, ...tabs });

const dayOf = dayInZone('Asia/Ho_Chi_Minh');
const none = readSettings(null, { dayOf, issues: new IssueLog() }).seasons;

/** The seasons that a Settings tab says, and what is wrong with it. */
function read(rows: Rows) {
  const issues = new IssueLog();
  const { seasons } = readSettings(sheetFromGrid('Settings', rows), { dayOf, issues });
  return { seasons, issues: issues.list() };
}

describe('a new Settings tab', () => {
  // As docs/settings.md gives the seasons that are built in.
  it.each([
    ['en', 'Settings', 'season', 'Lunar New Year', 'Christmas'],
    ['vi', 'Cài đặt', 'mùa', 'Tết Nguyên đán', 'Giáng sinh'],
  ] as const)(
    'in %s shows when the built-in seasons are',
    (userLocale, settings, name, newYear, christmas) => {
      const book = shop();
      doneSetUp(hostOf(book, { userLocale }));
      const rows = cellsOf(book, settings).filter(([of]) => of === name);
      expect(rows.map((row) => row.slice(1, 5))).toEqual([
        ['Tết', newYear, '-30', '6'],
        ['8/3', '8/3', '-7', '0'],
        ['20/10', '20/10', '-7', '0'],
        ['11/11', '11/11', '-1', '1'],
        ['Black Friday', 'Black Friday', '-4', '3'],
        [christmas, '25/12', '-24', '0'],
      ]);
    },
  );

  it.each(['en', 'vi'] as const)('in %s says of seasons what holds without it', (userLocale) => {
    const book = shop();
    doneSetUp(hostOf(book, { userLocale }));
    expect(read(cellsOf(book, userLocale === 'en' ? 'Settings' : 'Cài đặt'))).toEqual({
      seasons: none,
      issues: [],
    });
  });

  it.each([
    ['en', 'Settings', 'status', ['counts', '', 'counts', 'cancelled']],
    ['vi', 'Cài đặt', 'trạng thái', ['tính', '', 'tính', 'đã hủy']],
  ] as const)(
    'in %s shows what each status means that the orders have',
    (userLocale, settings, name, meanings) => {
      const book = shop();
      doneSetUp(hostOf(book, { userLocale }));
      const words = ['Completed', 'Xong hết', 'Delivered', 'Cancelled'];
      expect(section(book, settings, name)).toEqual(words.map((word, index) => [word, meanings[index]]));
    },
  );
});

describe('a Settings tab that is there', () => {
  const HEADER = ['Section', 'Name', 'Value', 'From', 'To'];

  it.each<[what: string, row: Rows[number]]>([
    ['switches a season off, by another name of it', ['season', 'Noel', 'no', '', '']],
    ['says when it is', ['mùa', 'Christmas', '25/12', '-3', '0']],
  ])('that %s gets no second row for it', (_what, row) => {
    const book = shop({ Settings: [HEADER, row] });
    const wanted = read([HEADER, row]).seasons;
    doneSetUp(hostOf(book));
    expect(section(book, 'Settings', 'season').map(([name]) => name)).not.toContain('Christmas');
    expect(read(cellsOf(book, 'Settings')).seasons).toEqual(wanted);
    expect(wanted).not.toEqual(none);
  });

  it('keeps the row of a season that was switched off when it is completed again', () => {
    const book = shop();
    const host = hostOf(book);
    doneSetUp(host);
    const rows = cellsOf(book, 'Settings');
    const row = rows.findIndex(([of, name]) => of === 'season' && name === '11/11');
    book.sheetNamed('Settings')?.setValue(row, 2, 'no');
    doneSetUp(host);
    const off = read(cellsOf(book, 'Settings')).seasons.find(({ name }) => name === '11/11');
    expect(off?.on).toBe(false);
  });
});
