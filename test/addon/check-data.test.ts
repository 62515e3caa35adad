/**
 * "Check my data": says what was found out about the data, and writes nothing.
 */
import type { DataAnswer } from '../../src/protocol/data-check';
import { everything, hostOf, shopBook, type Rows } from './open-book';

const ORDERS: Rows = [
  ['Order ID', 'Customer ID', 'Order date', 'Amount'],
  ['1', 'a', '2026-01-05', 100],
  ['2', 'a', '2026-02-05', 'much'],
  ['3', 'b', 'soon', 70],
];

const answerOf = (tabs: Readonly<Record<string, Rows>>, request: object = {}) => {
  const host = hostOf(shopBook(tabs));
  return host.run('doctorFromPage', [{ asOf: '2026-03-31', ...request }], { mode: 'sidebar' })
    .result as DataAnswer;
};

describe('a check of the data', () => {
  it('gives every finding with its cells and what a run does about it, and how much was read', () => {
    const { ok, counts, findings } = answerOf({ Orders: ORDERS });
    expect([ok, counts?.customers, counts?.orderRows, counts?.skippedOrderRows]).toEqual([true, 3, 3, 2]);
    expect(
      findings.map(({ code, severity, count, places, outcome, done }) => [
        code,
        severity,
        count,
        places,
        outcome,
        done,
      ]),
    ).toEqual([
      ['intake.order.unreadable-amount', 'warning', 1, ['D3'], 'skipped', 'row skipped'],
      ['intake.order.unreadable-date', 'warning', 1, ['C4'], 'skipped', 'row skipped'],
    ]);
    expect(findings[0].message).toBe(`Orders, column "Amount", row 3: ${findings[0].text}`);
  });

  it('writes nothing', () => {
    const book = shopBook({ Orders: ORDERS });
    const before = everything(book);
    const { stats } = hostOf(book).run('doctorFromPage', [{}], { mode: 'sidebar' });
    expect([stats.cellsWritten, everything(book)]).toEqual([0, before]);
  });

  it('looks into columns that no rule names', () => {
    const customers: Rows = [
      ['Customer ID', 'Points'],
      ...Array.from({ length: 10 }, (_, index) => [`k${index}`, index === 3 ? 'nine' : index]),
    ];
    expect(answerOf({ Customers: customers, Orders: ORDERS.slice(0, 1) }).findings[1]).toMatchObject({
      code: 'intake.number.unreadable',
      places: ['B5'],
    });
  });

  it('minds neither faulty rules nor missing ones', () => {
    const rules = [
      ['Scheme', 'Segment', 'orders'],
      ['Habit', 'x', '=> 2'],
    ];
    expect(answerOf({ Rules: rules })).toMatchObject({ ok: true, findings: [] });
  });

  it('says why a run could not begin', () => {
    expect(answerOf({ Customers: [['City'], ['Huế']] })).toMatchObject({
      ok: false,
      counts: null,
      findings: [{ code: 'intake.header.missing', outcome: 'stopped', done: 'run refused' }],
    });
  });

  it('says in the language that the request names what is wrong', () => {
    expect(answerOf({ Orders: ORDERS }, { lang: 'vi' }).findings[0].done).toBe('bỏ qua dòng');
  });

  it('takes no field that it would not heed', () => {
    expect(() => answerOf({}, { packs: ['rfm'] })).toThrow('packs');
  });
});

describe('the menu item "Check my data"', () => {
  it('shows what is to be mended', () => {
    const host = hostOf(shopBook({ Orders: ORDERS }));
    host.run('checkMyData');
    expect(host.toasts).toEqual([]);
    expect(host.ui.alerts).toMatchObject([
      {
        title: 'Checked 3 customers and 3 order rows, 2 rows skipped. Some things are worth a look.',
        buttons: 'OK',
      },
    ]);
    expect(host.ui.alerts[0].prompt).toMatch(
      /^• Orders, column "Amount", row 3: .*\n\n• Orders, column "Order date"/,
    );
  });

  it('says in a toast that there is nothing to mend, in Vietnamese to who speaks it', () => {
    const host = hostOf(shopBook(), { userLocale: 'vi' });
    host.run('checkMyData');
    expect(host.ui.alerts).toEqual([]);
    expect(host.toasts).toMatchObject([
      {
        title: 'Kiểm tra dữ liệu',
        message: 'Đã kiểm tra 3 khách hàng và 3 dòng đơn hàng: không có gì cần sửa.',
      },
    ]);
  });

  it('shows the first eight, and says where the others are', () => {
    const statuses = Array.from({ length: 10 }, (_, index) => [
      `${index}`,
      'a',
      '2026-01-05',
      1,
      `odd ${index}`,
    ]);
    const orders = [[...ORDERS[0], 'Status'], ...statuses];
    const host = hostOf(shopBook({ Orders: orders }));
    host.run('checkMyData');
    const lines = host.ui.alerts[0].prompt.split('\n\n');
    expect(lines).toHaveLength(9);
    expect(lines[8]).toBe('… and 2 more: the tab "Data findings" lists them all after the next run.');
  });
});
