/**
 * The tab Data findings: what the last run found out about the data.
 */
import { answerOf, cellsOf, classify, hostOf, ALWAYS_WRITTEN, shopBook, tab, type Rows } from '../open-book';
import { changingShop } from './changing-shop';

const CUSTOMERS: Rows = [
  ['Customer ID', 'Name', 'Phone'],
  ['a', 'An', '0912345678'],
  ['b', 'Bình', '+84 912 345 678'],
  ['c', 'Chi', '0987654321'],
];
const ORDERS: Rows = [
  ['Order ID', 'Customer ID', 'Order date', 'Amount', 'Status'],
  ['1', 'a', '2026-01-05', 100, 'done'],
  ['2', 'a', '2026-02-05', 'much', 'done'],
  ['3', 'x', '2026-03-05', 70, 'done'],
  ['4', 'b', '2026-03-06', 70, 'cancelled'],
];
const DIRTY = { Customers: CUSTOMERS, Orders: ORDERS };

const HEADER = ['Severity', 'What was found', 'Count', 'Sheet', 'Column', 'First rows', 'What was done'];
const NOTHING = ['', 'Nothing was found: all rows could be read.', '', '', '', '', ''];

/** The tab after a run over these tabs. */
function findings(tabs: Readonly<Record<string, Rows>>, lang: 'en' | 'vi' = 'en'): Rows {
  const book = shopBook(tabs);
  classify(hostOf(book), { lang });
  return cellsOf(book, lang === 'en' ? 'Data findings' : 'Kiểm tra dữ liệu');
}

describe('the tab Data findings', () => {
  it('has a row a finding, the worst first, with its cells and what was done', () => {
    expect(findings(DIRTY)).toEqual([
      HEADER,
      [
        'Warning',
        '1 order row has an amount that is not a number and was skipped. Correct the amount.',
        1,
        'Orders',
        'Amount',
        'D3',
        'row skipped',
      ],
      [
        'Warning',
        '1 order row belongs to a customer who is not in the customers sheet. Its revenue is listed as unassigned. Add the missing customer, or correct the ID.',
        1,
        'Orders',
        'Customer ID',
        'B4',
        'revenue unassigned',
      ],
      [
        'Warning',
        '2 customers have the phone number of another customer: rows 2 and 3. Look whether they are one person; if so, merge the rows yourself. Nothing was merged.',
        2,
        'Customers',
        'Phone',
        'C2, C3',
        'kept apart',
      ],
      [
        'Note',
        '1 order is cancelled: it adds nothing to revenue and is not counted as an order.',
        1,
        'Orders',
        'Status',
        'E5',
        'left out',
      ],
    ]);
  });

  it('speaks Vietnamese to who does', () => {
    const [header, first, , twins] = findings(DIRTY, 'vi');
    expect(header.slice(0, 3)).toEqual(['Mức độ', 'Phát hiện', 'Số lượng']);
    expect(first).toEqual([
      'Cảnh báo',
      '1 dòng đơn hàng có số tiền không phải là số nên bị bỏ qua. Hãy sửa số tiền.',
      1,
      'Orders',
      'Amount',
      'D3',
      'bỏ qua dòng',
    ]);
    expect(twins[1]).toContain('dòng 2 và 3');
  });

  it('says so where nothing was found', () => {
    expect(findings({})).toEqual([HEADER, NOTHING]);
  });

  it('names the row where the whole of it is meant', () => {
    const customers: Rows = [
      ['Our customers', ''],
      ['Customer ID', 'City'],
      ['a', 'Huế'],
    ];
    const row = findings({ Customers: customers }).find(([, , , sheet]) => sheet === 'Customers');
    expect(row?.slice(3)).toEqual(['Customers', '', 'row 1', 'left out']);
  });

  it('holds what people typed as texts, never as formulas', () => {
    const book = shopBook({ Orders: [ORDERS[0], ['1', 'a', '2026-01-05', 100, '=1+1']] });
    classify(hostOf(book));
    expect(cellsOf(book, 'Data findings')[1][1]).toContain('"=1+1"');
    expect(tab(book, 'Data findings').formulas.size).toBe(0);
  });

  it('ends with how many more there are where a column gives a finding a row', () => {
    const remarks = Array.from({ length: 205 }, (_, index) => [
      `${index}`,
      'a',
      '2026-01-05',
      1,
      `${index} ${'x'.repeat(2000)}`,
    ]);
    const rows = findings({ Orders: [ORDERS[0], ...remarks] });
    expect(rows).toHaveLength(1 + 200 + 1);
    expect(rows[201][1]).toBe('… and 5 more.');
    expect(Math.max(...rows.map((row) => String(row[1]).length))).toBe(1000);
  });
});

describe('a run', () => {
  it('leaves the tab alone where the data give the same', () => {
    const host = hostOf(shopBook(DIRTY));
    classify(host);
    const { stats } = host.run('classifyFromPage', [{ asOf: '2026-03-31' }], { mode: 'sidebar' });
    expect(stats.cellsWritten).toBe(ALWAYS_WRITTEN);
  });

  it('takes out of the tab what was mended', () => {
    const book = shopBook(DIRTY);
    const host = hostOf(book);
    classify(host);
    tab(book, 'Orders').setValue(2, 3, 5);
    tab(book, 'Customers').setValue(2, 2, '0901112223');
    classify(host);
    expect(cellsOf(book, 'Data findings').map((row) => row[5])).toEqual(['First rows', 'B4', 'E5']);
  });

  it('that is refused makes no tab: the answer says what is wrong', () => {
    const book = shopBook({ Customers: [['City'], ['Huế']] });
    expect(answerOf(hostOf(book))).toMatchObject({ ok: false, issues: [{ code: 'intake.header.missing' }] });
    expect(book.sheetNamed('Data findings')).toBeNull();
  });

  it('has the findings in its report, too, each once', () => {
    const codes = classify(hostOf(shopBook(DIRTY))).issues.map(({ code }) => code);
    expect(codes.filter((code) => code === 'intake.customer.same-phone')).toHaveLength(1);
  });
});

describe('undo', () => {
  it('brings back what the tab held before the run', () => {
    const shop = changingShop(DIRTY);
    classify(shop.host);
    const before = cellsOf(shop.book, 'Data findings');
    shop.at('2026-04-02T03:00:00Z');
    shop.order('5', 'b');
    tab(shop.book, 'Orders').setValue(2, 3, 5);
    classify(shop.host);
    expect(cellsOf(shop.book, 'Data findings')).not.toEqual(before);
    shop.host.run('undoFromPage', [], { mode: 'sidebar' });
    expect(cellsOf(shop.book, 'Data findings')).toEqual(before);
  });

  it('is not in the way of later findings that moved nobody', () => {
    const shop = changingShop(DIRTY);
    classify(shop.host);
    tab(shop.book, 'Customers').setValue(2, 2, '0901112223');
    classify(shop.host);
    expect(shop.host.run('undoFromPage', [], { mode: 'sidebar' }).result).toMatchObject({ ok: true });
    expect(cellsOf(shop.book, 'Data findings')).toEqual([HEADER]);
  });
});

describe('removing everything', () => {
  it('removes the tab', () => {
    const book = shopBook(DIRTY);
    const host = hostOf(book);
    classify(host);
    host.run('removeEverythingFromPage', [{ confirmed: true }], { mode: 'sidebar' });
    expect(book.sheets.map(({ name }) => name)).toEqual(['Customers', 'Orders', 'Rules']);
  });
});
