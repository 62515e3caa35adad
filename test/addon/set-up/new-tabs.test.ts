import { cellsOf, columnUnder, everything, hostOf, tab } from '../open-book';
import { doneSetUp, section, SHOPS } from './shops';

const [, open] = SHOPS[0];

function shop(lang: 'en' | 'vi' = 'en') {
  const book = open();
  const host = hostOf(book, { userLocale: lang });
  return { book, host };
}

describe('set-up of a shop without tabs', () => {
  it('makes both tabs in the user’s language and leaves the active sheet', () => {
    const { book, host } = shop('vi');
    const active = book.activeSheetId;
    const { settings, rules } = doneSetUp(host);
    expect([settings, rules]).toEqual([
      { sheet: 'Cài đặt', outcome: 'made' },
      { sheet: 'Quy tắc', outcome: 'made' },
    ]);
    expect(cellsOf(book, 'Cài đặt')[0]).toEqual(['Mục', 'Tên', 'Giá trị', 'Từ', 'Đến', 'Ghi chú']);
    expect(book.activeSheetId).toBe(active);
  });

  it('freezes a bold header with notes', () => {
    const { book, host } = shop();
    doneSetUp(host);
    for (const name of ['Settings', 'Rules']) {
      const grid = tab(book, name);
      expect(grid.frozenRows).toBe(1);
      const width = cellsOf(book, name)[0].length;
      const headers = Array.from({ length: width }, (_, column) => column);
      expect(headers.every((column) => book.formats.get(grid.formatAt(0, column)).bold)).toBe(true);
      expect([...grid.notes.keys()].filter((key) => key < width)).toHaveLength(width);
    }
  });

  it('says in a note what each setting does, as the reference does', () => {
    const { book, host } = shop();
    doneSetUp(host);
    const row = cellsOf(book, 'Settings').findIndex((cells) => cells[1] === 'Accents count');
    const notes = host.workbook.sheetNamed('Settings')?.notes ?? new Map<number, string>();
    expect([...notes.values()]).toContain(
      'Whether accents count when texts are compared in rules. Blank: yes.',
    );
    expect(row).toBeGreaterThan(0);
  });

  it('carries the version of its layout', () => {
    const { book, host } = shop();
    doneSetUp(host);
    expect(section(book, 'Settings', 'general')[0]).toEqual(['Version', 1]);
  });

  it('lists the sheets that were found, and those that were not', () => {
    const { book, host } = shop();
    doneSetUp(host);
    expect(section(book, 'Settings', 'source')).toEqual([
      ['customers', 'Customers'],
      ['orders', 'Orders'],
      ['lines', ''],
      ['products', ''],
    ]);
  });

  it('lists the mapping that was guessed, and says so', () => {
    const { book, host } = shop();
    doneSetUp(host);
    expect(section(book, 'Settings', 'map')).toEqual(
      expect.arrayContaining([
        ['customers.customerId', 'Customer ID'],
        ['customers.revenue', 'Spend'],
        ['orders.amount', 'Order total'],
        ['orders.orderDate', 'Date'],
      ]),
    );
    const row = cellsOf(book, 'Settings').find((cells) => cells[1] === 'orders.amount');
    expect(row?.[5]).toMatch(/^Guessed from the header/);
  });

  it('lists every status once with its meaning, and leaves open what nobody knows', () => {
    const { book, host } = shop();
    doneSetUp(host);
    expect(section(book, 'Settings', 'status')).toEqual([
      ['Completed', 'counts'],
      ['Xong hết', ''],
      ['Delivered', 'counts'],
      ['Cancelled', 'cancelled'],
    ]);
  });

  it('puts in the usual packs with stable ids, ticked, as plain text', () => {
    const { book, host } = shop();
    doneSetUp(host);
    expect(columnUnder(book, 'Rules', 'Id').slice(0, 6)).toEqual([
      'value-1',
      'value-2',
      'value-3',
      'value-4',
      'value-5',
      'rfm-1',
    ]);
    expect(new Set(columnUnder(book, 'Rules', 'On'))).toEqual(new Set([true]));
    expect(columnUnder(book, 'Rules', 'recency score')).toContain('3..5');
    const grid = tab(book, 'Rules');
    const column = cellsOf(book, 'Rules')[0].indexOf('recency score');
    expect(book.formats.get(grid.formatAt(1, column)).numberFormat).toBe('@');
    expect(book.formats.get(grid.formatAt(500, column)).numberFormat).toBe('@');
  });

  it('takes the packs that are asked for, and their settings', () => {
    const { book, host } = shop('vi');
    doneSetUp(host, { packs: ['rfm-package'] });
    expect(section(book, 'Cài đặt', 'rfm')[0]).toEqual(['Cách chấm điểm', 'gói rfm']);
    expect(section(book, 'Cài đặt', 'cách phân loại')).toEqual([
      ['RFM package', 'dùng quy tắc khớp đầu tiên'],
      ['RFM package: tên cột', 'Nhóm RFM package'],
      ['RFM package: còn lại', 'Khác'],
      ['RFM package: số bậc điểm', '5'],
      ['RFM package: gói', 'rfm-package'],
    ]);
  });

  it('offers values that warn only', () => {
    const { book, host } = shop();
    doneSetUp(host);
    const rules = [...tab(book, 'Settings').validations, ...tab(book, 'Rules').validations];
    expect(rules.length).toBeGreaterThan(5);
    expect(rules.filter(({ rejects }) => rejects)).toEqual([]);
    const lists = rules.map(({ values }) => values.join(', '));
    expect(lists).toEqual(
      expect.arrayContaining([
        'general, source, map, status, season, scheme, rfm, owner, band, walk-in',
        'First, Unique, Priority, Collect, yes, no',
        'counts, cancelled, returned, ignored',
        'yes, no',
        'Value, RFM',
      ]),
    );
  });

  it('changes nothing but its own tabs', () => {
    const { book, host } = shop();
    const before = everything(book);
    doneSetUp(host);
    expect(everything(book).slice(0, 2)).toEqual(before);
  });
});

describe('the menu item', () => {
  it('says what was made', () => {
    const { host } = shop();
    host.run('setUp');
    expect(host.toasts).toMatchObject([
      { title: 'Set up rules and settings', message: 'Made: Settings, Rules.' },
    ]);
  });
});

describe('set-up is refused', () => {
  it.each([
    [{ packs: ['none'] }, 'There is no rule pack "none". Check its name.'],
    [{ packs: ['rfm', 'rfm-second'] }, 'need different values of the setting'],
  ])('with the packs %j, and nothing is written', (request, message) => {
    const { book, host } = shop();
    const before = everything(book);
    expect(() => doneSetUp(host, request)).toThrow(message);
    expect(everything(book)).toEqual(before);
  });
});
