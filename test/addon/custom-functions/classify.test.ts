/**
 * CLASSIFY in a cell: what it takes, what it gives for each row, and what it says when it cannot.
 */
import type { Host } from '../../../src/offline/host';
import { bookOf, hostOf, type Rows } from '../open-book';

/** The shop stands in tabs, so that arguments are cells as Sheets hands them over. */
const TABS: Readonly<Record<string, Rows>> = {
  // Two titles; b stands twice; a row without an id; a blank row.
  C: [
    ['Our customers', ''],
    ['', ''],
    ['Customer ID', 'City'],
    ['a', 'Huế'],
    ['b', 'Hà Nội'],
    ['', ''],
    ['c', ''],
    ['b', 'Huế'],
    ['', 'Huế'],
    ['d', 'Huế'],
  ],
  // Up to 31 March a has two orders worth 150, b one of 70, c none, d one of 80; d's second one is later.
  O: [
    ['Customer ID', 'Order date', 'Amount'],
    ['a', '2026-01-05', 100],
    ['a', '2026-02-05', 50],
    ['b', '2026-03-05', 70],
    ['d', '2026-03-31', 80],
    ['d', '2026-04-01', 80],
  ],
  R: [
    ['Scheme', 'Segment', 'orders', 'revenue', 'City'],
    ['Habit', 'Regular', '>= 2', '-', '-'],
    ['Habit', 'New', '1', '-', '-'],
    ['Worth', 'Big', '-', '>= 80', '-'],
    ['Place', 'Centre', '-', '-', 'Huế'],
  ],
  S: [
    ['Section', 'Name', 'Value'],
    ['scheme', 'Worth', 'First'],
    ['scheme', 'Worth: column', 'Worth group'],
    ['scheme', 'Worth: otherwise', 'Small'],
    ['scheme', 'Habit', 'First'],
    ['scheme', 'Place', 'First'],
  ],
};

function shop(changes: Readonly<Record<string, Rows>> = {}, options: object = {}): Host {
  return hostOf(bookOf({ ...TABS, ...changes }), options);
}

const cells = (name: string) => ({ cells: name });
const [C, O, R, S] = [cells('C!A1:B10'), cells('O!A1:C6'), cells('R!A1:E5'), cells('S!A1:C6')];

function given(host: Host, ...args: readonly unknown[]): unknown[][] {
  return host.run('CLASSIFY', args, { mode: 'formula' }).result as unknown[][];
}

/** What the cell says in English, or in another language. */
function complaint(args: readonly unknown[], changes = {}, userLocale = 'en'): string {
  try {
    return `gave ${JSON.stringify(given(shop(changes, { userLocale }), ...args))}`;
  } catch (error) {
    return (error as Error).message;
  }
}

const column = (host: Host, ...args: readonly unknown[]) => given(host, ...args).map(([cell]) => cell);

describe('the cells of CLASSIFY', () => {
  it('are a column beside the customers: blank above the headers, for blank rows and for rows that a run skips', () => {
    const habit = ['', '', 'Habit', 'Regular', 'New', '', '', '', '', 'New'];
    expect(given(shop(), C, O, R, '2026-03-31')).toEqual(habit.map((cell) => [cell]));
  });

  it('are of the scheme that stands first in the settings', () => {
    const worth = ['', '', 'Worth group', 'Big', 'Small', '', 'Small', '', '', 'Big'];
    expect(column(shop(), C, O, R, '2026-03-31', S)).toEqual(worth);
  });

  it.each(['Place', ' PLACE ', 'pláce'])('are of the scheme that is named %j', (scheme) => {
    const place = ['', '', 'Place', 'Centre', '', '', '', '', '', 'Centre'];
    expect(column(shop(), C, O, R, '2026-03-31', '', scheme)).toEqual(place);
  });

  it('are of the scheme whose column is named', () => {
    expect(column(shop(), C, O, R, '2026-03-31', S, 'worth group')[2]).toBe('Worth group');
  });

  it('are as many as the range has rows, however many of them are blank', () => {
    const host = shop();
    const grid = host.workbook.sheetNamed('C');
    if (grid) grid.maxRows = 5000;
    expect(column(host, cells('C!A1:B4'), O, R, '2026-03-31')).toEqual(['', '', 'Habit', 'Regular']);
    const open = column(host, cells('C!A1:B5000'), O, R, '2026-03-31');
    expect(open).toHaveLength(5000);
    expect(open.slice(0, 10)).toEqual(column(host, C, O, R, '2026-03-31'));
    expect(open.slice(10).every((cell) => cell === '')).toBe(true);
  });

  it('are ids and segments where there are orders alone, in the order of first sight', () => {
    expect(given(shop(), '', O, R, '2026-03-31', '', 'Worth')).toEqual([
      ['Customer ID', 'Worth'],
      ['a', 'Big'],
      ['b', ''],
      ['d', 'Big'],
    ]);
  });

  it('are of the customers’ own totals where there are no orders', () => {
    const totals = {
      T: [
        ['Customer ID', 'Orders'],
        ['a', 1],
        ['b', 4],
      ],
    };
    const rules = {
      R: [
        ['Scheme', 'Segment', 'orders'],
        ['Habit', 'Regular', '>= 2'],
        ['Habit', 'New', '1'],
      ],
    };
    const host = shop({ ...totals, ...rules });
    expect(column(host, cells('T!A1:B3'), '', cells('R!A1:C3'), '2026-03-31')).toEqual([
      'Habit',
      'New',
      'Regular',
    ]);
  });

  it('take blank cells and cells with errors for blanks', () => {
    const withError = TABS.C.map((row) => (row[0] === 'a' ? ['a', '#REF!'] : row));
    expect(column(shop({ C: withError }), C, O, R, '2026-03-31', '', 'Place')[3]).toBe('');
    const error = Object.assign(new Error('#N/A'), {});
    const rows = TABS.C.map((row) => (row[0] === 'c' ? [error, error] : row));
    expect(column(shop(), rows, O, R, '2026-03-31')).toEqual(column(shop(), C, O, R, '2026-03-31'));
  });
});

describe('the analysis date of CLASSIFY', () => {
  it.each<[string, unknown]>([
    ['a text', '2026-04-01'],
    ['a number as Sheets counts days', 46113],
    ['such a number with a time', 46113.75],
    ['an instant, in the zone of the spreadsheet', new Date('2026-03-31T17:00:00Z')],
    ['the last instant of the day there', new Date('2026-04-01T16:59:59Z')],
  ])('is %s', (_what, asOf) => {
    // By 1 April d has ordered twice.
    expect(column(shop(), C, O, R, asOf)[9]).toBe('Regular');
  });

  it.each<[string, unknown]>([
    ['the day before', '2026-03-31'],
    ['the last instant of the day before', new Date('2026-03-31T16:59:59Z')],
    ['the number before', 46112.99],
  ])('is not %s', (_what, asOf) => {
    expect(column(shop(), C, O, R, asOf)[9]).toBe('New');
  });
});

describe('the rules of CLASSIFY', () => {
  it.each(['value', 'Value', 'Giá trị', 'GIÁ TRỊ', 'Value: who brings the revenue'])(
    'may be the pack %s',
    (pack) => {
      const [header, ...segments] = column(shop(), cells('C!A3:B10'), O, pack, '2026-03-31');
      expect(header).toBe('Value segment');
      // Of 300 a brings 150: before a there is nothing, before d half, before b 230 of 300, which is 77 %.
      expect(segments).toEqual(['VIP', 'High', '', 'None', '', '', 'High']);
    },
  );

  it('are the packs of a first run where they are left out', () => {
    const range = cells('C!A3:B10');
    expect(column(shop(), range, O, '', '2026-03-31')[0]).toBe('Value segment');
    expect(column(shop(), range, O, '', '2026-03-31', '', 'rfm')[0]).toBe('RFM segment');
  });

  it('may be packs in the language of the user, or of the settings', () => {
    const range = cells('C!A3:B10');
    expect(column(shop({}, { userLocale: 'vi' }), range, O, 'value', '2026-03-31')[0]).toBe('Nhóm giá trị');
    const settings = {
      L: [
        ['Section', 'Name', 'Value'],
        ['general', 'Language', 'vi'],
      ],
    };
    const host = shop(settings);
    const live = column(host, range, O, 'value; rfm', '2026-03-31', cells('L!A1:C2'), 'Value');
    expect(live[0]).toBe('Nhóm giá trị');
  });

  it('that name no pack are told the packs', () => {
    expect(complaint([C, O, 'walue', '2026-03-31'])).toMatch(
      /^There is no ready-made pack "walue"\. The packs are: Behaviour, Value, RFM, /,
    );
  });
});

describe('a cell that cannot answer says', () => {
  const day = '2026-03-31';

  it.each<[string, readonly unknown[], string, string]>([
    [
      'that it needs customers or orders',
      ['', '', R, day],
      'CLASSIFY needs customers, orders, or both. Give a range with its header row, such as Customers!A1:H500.',
      'CLASSIFY cần khách hàng, đơn hàng, hoặc cả hai. Hãy chọn một vùng có cả dòng tiêu đề, chẳng hạn Customers!A1:H500.',
    ],
    [
      'that customers are a range',
      ['a', O, R, day],
      '"customers" must be a range with its header row, such as Customers!A1:H500.',
      '"customers" phải là một vùng có cả dòng tiêu đề, chẳng hạn Customers!A1:H500.',
    ],
    [
      'that orders are a range',
      [C, 7, R, day],
      '"orders" must be a range with its header row, such as Orders!A1:F5000.',
      '"orders" phải là một vùng có cả dòng tiêu đề, chẳng hạn Orders!A1:F5000.',
    ],
    [
      'that rules are a range or a pack',
      [C, O, true, day],
      '"rules" must be a range with its header row, such as Rules!A1:H30, or the name of a ready-made pack, such as "RFM".',
      '"rules" phải là một vùng có cả dòng tiêu đề, chẳng hạn Rules!A1:H30, hoặc tên một bộ quy tắc có sẵn, chẳng hạn "RFM".',
    ],
    [
      'that settings are a range',
      [C, O, R, day, 'en'],
      '"settings" must be a range with its header row, such as Settings!A1:F40.',
      '"settings" phải là một vùng có cả dòng tiêu đề, chẳng hạn Settings!A1:F40.',
    ],
    [
      'that a scheme is one value',
      [C, O, R, day, '', C],
      '"scheme" must be one value: a single cell, or a text.',
      '"scheme" phải là một giá trị duy nhất: một ô, hoặc một đoạn chữ.',
    ],
    [
      'which schemes there are',
      [C, O, R, day, '', 'Habits'],
      'There is no scheme "Habits". The schemes are: Habit, Worth, Place.',
      'Không có cách phân loại nào tên "Habits". Các cách hiện có: Habit, Worth, Place.',
    ],
    [
      'that it has no clock',
      [C, O, R, ''],
      'CLASSIFY needs the analysis date, since a formula has no clock of its own. Give TODAY(), a cell with a date, or a text such as "2026-11-30".',
      'CLASSIFY cần ngày phân tích, vì công thức không tự biết hôm nay là ngày nào. Hãy dùng TODAY(), một ô chứa ngày, hoặc chữ như "2026-11-30".',
    ],
    [
      'what is no date',
      [C, O, R, '31/03/2026'],
      '"31/03/2026" is not a date. Give TODAY(), a cell with a date, or a text such as "2026-11-30" as the analysis date.',
      '"31/03/2026" không phải là ngày. Hãy dùng TODAY(), một ô chứa ngày, hoặc chữ như "2026-11-30" làm ngày phân tích.',
    ],
  ])('%s', (_what, args, en, vi) => {
    expect(complaint(args)).toBe(en);
    expect(complaint(args, {}, 'vi')).toBe(vi);
  });

  it.each<[string, unknown]>([
    ['a number that is no day', 20_260_331],
    ['a negative number', -1],
    ['yes', true],
    ['a range', [['2026-03-31'], ['2026-03-31']]],
    ['an error', '#N/A'],
    ['an instant that is none', new Date(NaN)],
  ])('that %s is no date', (_what, asOf) => {
    expect(complaint([C, O, R, asOf])).toMatch(/^".+" is not a date\./);
  });

  it('the first error with the row of the range, its column, and how many more there are', () => {
    const rules = TABS.R.map((row, index) => (index === 2 ? ['Habit', 'New', '=> 1', '-', '-'] : row));
    expect(complaint([C, O, R, day], { R: rules })).toMatch(
      /^rules, column "orders", row 3, characters 1–2: "=>" is not a sign that rules know\. Write >=$/,
    );
    const two = rules.map((row, index) => (index === 3 ? ['Worth', 'Big', '-', '=> 80', '-'] : row));
    expect(complaint([C, O, R, day], { R: two })).toMatch(/ \(There is 1 more problem\.\)$/);
    expect(complaint([C, O, R, day], { R: two }, 'vi')).toMatch(
      /^rules, cột "orders", dòng 3.* \(Còn 1 vấn đề khác\.\)$/,
    );
  });

  it('what is wrong with the settings, the customers, the orders', () => {
    const settings = {
      S: [
        ['Section', 'Name', 'Value'],
        ['general', 'Langage', 'en'],
      ],
    };
    expect(complaint([C, O, R, day, cells('S!A1:C2')], settings)).toMatch(
      /^settings, column "Name", row 2: /,
    );
    expect(complaint([cells('O!B1:C6'), '', R, day])).toMatch(/^customers: /);
    expect(complaint([C, cells('O!B1:C6'), R, day])).toMatch(/^orders: /);
  });

  it('nothing of warnings', () => {
    const unreadable = TABS.O.map((row) => (row[0] === 'b' ? ['b', 'soon', 70] : row));
    expect(column(shop({ O: unreadable }), C, O, R, day)[4]).toBe('');
  });
});

describe('a call of CLASSIFY', () => {
  it('makes four service calls and reads no cell but its arguments', () => {
    const { stats } = shop().run('CLASSIFY', [C, O, R, '2026-03-31', S], { mode: 'formula' });
    expect(stats.callsByName).toEqual({
      'Session.getActiveUserLocale': 1,
      'SpreadsheetApp.getActiveSpreadsheet': 1,
      'Spreadsheet.getSpreadsheetTimeZone': 1,
      'Spreadsheet.getSpreadsheetLocale': 1,
    });
  });

  it('leaves its arguments as they were', () => {
    const host = shop();
    const rows = TABS.C.map((row) => [...row]);
    const args = [rows, TABS.O.map((row) => [...row]), TABS.R.map((row) => [...row]), '2026-03-31'];
    const before = structuredClone(args);
    given(host, ...args);
    expect(args).toEqual(before);
  });
});
