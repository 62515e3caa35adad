import fc from 'fast-check';
import { parseFigures } from '../../../src/addon/record/figures';
import { parseSize, sizeText, SIZE_ROWS, withDay, type SizeRow } from '../../../src/addon/record/sizes-tab';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { cellsOf, classify, columnUnder, tab, type Rows } from '../open-book';
import { changingShop, type ChangingShop } from './changing-shop';

const HEADER = ['day', 'source', 'key', 'scheme', 'segment', 'customers', 'orders', 'revenue', 'before'];
const HABIT = ['run', 'segment:Habit', 'Habit'];

const sizes = (book: Workbook) => cellsOf(book, 'Segment sizes');

/** A run of a day, on the same clock. */
function runOn({ host, at }: ChangingShop, day: string, request: object = {}): void {
  at(`${day}T03:00:00Z`);
  classify(host, { asOf: day, ...request });
}

const undo = ({ host }: ChangingShop) => host.run('undoFromPage', [], { mode: 'sidebar' }).result;

describe('the tab Segment sizes', () => {
  it('is hidden and has a row a day, scheme and segment: customers, orders, revenue', () => {
    const { book, host } = changingShop();
    classify(host);
    expect(tab(book, 'Segment sizes').hidden).toBe(true);
    // a bought for 100 and 50, b for 70, c never.
    expect(sizes(book)).toEqual([
      HEADER,
      ['2026-03-31', ...HABIT, 'Regular', 1, 2, 150, ''],
      ['2026-03-31', ...HABIT, 'New', 1, 1, 70, ''],
      ['2026-03-31', ...HABIT, '', 1, 0, 0, ''],
    ]);
  });

  it('has the same names in Vietnamese but its own', () => {
    const { book, host } = changingShop();
    classify(host, { lang: 'vi' });
    expect(cellsOf(book, 'Quy mô nhóm')[0]).toEqual(HEADER);
  });

  it('is blank for revenue where no amount is known', () => {
    const shop = changingShop({
      Orders: [
        ['Order ID', 'Customer ID', 'Order date'],
        ['1', 'a', '2026-01-05'],
      ],
    });
    classify(shop.host);
    expect(columnUnder(shop.book, 'Segment sizes', 'revenue')).toEqual(['', '', '']);
  });

  it('says how many there were at the run before, of whatever day', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    shop.order('4', 'b');
    runOn(shop, '2026-04-02');
    // b has gone from New to Regular.
    expect(sizes(shop.book).slice(4)).toEqual([
      ['2026-04-02', ...HABIT, 'Regular', 2, 4, 225, 1],
      ['2026-04-02', ...HABIT, 'New', 0, 0, 0, 1],
      ['2026-04-02', ...HABIT, '', 1, 0, 0, 1],
    ]);
  });

  it('keeps the last of several runs of a day', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    shop.order('4', 'b');
    runOn(shop, '2026-03-31');
    expect(sizes(shop.book)).toEqual([
      HEADER,
      ['2026-03-31', ...HABIT, 'Regular', 2, 4, 225, 1],
      ['2026-03-31', ...HABIT, 'New', 0, 0, 0, 1],
      ['2026-03-31', ...HABIT, '', 1, 0, 0, 1],
    ]);
  });

  it('counts a segment that the rules did not have before as one that nobody was in', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    tab(shop.book, 'Rules').setValue(2, 1, 'Beginner');
    runOn(shop, '2026-04-01');
    const before = columnUnder(shop.book, 'Segment sizes', 'before');
    // Regular had a, Beginner is new, and one customer had none.
    expect(before.slice(3)).toEqual([1, 0, 1]);
  });

  it('compares with the run before where the analysis date goes back', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    shop.order('4', 'b');
    runOn(shop, '2026-04-02');
    // On the first of February a had bought once and b not at all.
    runOn(shop, '2026-02-01');
    expect(sizes(shop.book).slice(1, 4)).toEqual([
      ['2026-02-01', ...HABIT, 'Regular', 0, 0, 0, 2],
      ['2026-02-01', ...HABIT, 'New', 1, 1, 100, 0],
      ['2026-02-01', ...HABIT, '', 2, 0, 0, 1],
    ]);
    runOn(shop, '2026-04-02');
    // And forth again: the run before is that of the earlier day.
    expect(columnUnder(shop.book, 'Segment sizes', 'before').slice(6)).toEqual([0, 1, 2]);
  });

  it('knows nothing from before of a scheme that the run before did not have', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31', { packs: ['value'] });
    runOn(shop, '2026-04-01');
    const last = sizes(shop.book).slice(-3);
    expect(last.map((row) => [row[3], row[8]])).toEqual([
      ['Habit', ''],
      ['Habit', ''],
      ['Habit', ''],
    ]);
  });

  it('knows nothing of it either where an earlier run of that day did', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    runOn(shop, '2026-03-31', { packs: ['value'] });
    runOn(shop, '2026-04-01');
    expect(columnUnder(shop.book, 'Segment sizes', 'before').slice(-3)).toEqual(['', '', '']);
  });

  it('stays as it is when a run of the day changes nothing', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    shop.order('4', 'b');
    runOn(shop, '2026-04-02');
    const before = sizes(shop.book);
    runOn(shop, '2026-04-02');
    expect(sizes(shop.book)).toEqual(before);
  });

  it('keeps the last run alone where Settings switch the history off', () => {
    const shop = changingShop({
      Settings: [
        ['Section', 'Name', 'Value'],
        ['general', 'history', 'no'],
      ],
    });
    runOn(shop, '2026-03-31');
    const first = sizes(shop.book);
    shop.order('4', 'b');
    runOn(shop, '2026-04-02');
    expect(sizes(shop.book).map((row) => [row[0], row[8]])).toEqual([
      ['day', 'before'],
      ['2026-04-02', 1],
      ['2026-04-02', 1],
      ['2026-04-02', 1],
    ]);
    undo(shop);
    expect(sizes(shop.book)).toEqual(first);
  });
});

describe('undoing a run', () => {
  it('takes the sizes of its day away', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    const before = sizes(shop.book);
    shop.order('4', 'b');
    runOn(shop, '2026-04-02');
    undo(shop);
    expect(sizes(shop.book)).toEqual(before);
  });

  it('puts back what the run before had counted on the same day', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    const before = sizes(shop.book);
    shop.order('4', 'b');
    runOn(shop, '2026-03-31');
    undo(shop);
    expect(sizes(shop.book)).toEqual(before);
  });

  it('takes away the days of later runs that changed nothing, too', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    const before = sizes(shop.book);
    shop.order('4', 'b');
    for (const day of ['2026-04-02', '2026-04-03', '2026-04-03', '2026-04-04']) runOn(shop, day);
    expect(sizes(shop.book)).toHaveLength(1 + 4 * 3);
    undo(shop);
    expect(sizes(shop.book)).toEqual(before);
  });

  it('leaves days of runs before it', () => {
    const shop = changingShop();
    for (const day of ['2026-03-30', '2026-03-31']) runOn(shop, day);
    const before = sizes(shop.book);
    shop.order('4', 'b');
    runOn(shop, '2026-04-01');
    undo(shop);
    expect([sizes(shop.book).length, sizes(shop.book)]).toEqual([7, before]);
  });

  it('makes the run before the one that the next is compared with', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    shop.order('4', 'b');
    runOn(shop, '2026-04-02');
    undo(shop);
    runOn(shop, '2026-04-03');
    // As before the undone run: one regular, one new, one who never bought.
    expect(columnUnder(shop.book, 'Segment sizes', 'before').slice(3)).toEqual([1, 1, 1]);
  });
});

describe('a row of Segment sizes', () => {
  const ROW: SizeRow = {
    day: '2026-03-31',
    source: 'run',
    key: 'segment:Habit',
    scheme: 'Habit',
    segment: 'New',
    customers: 3,
    orders: 4,
    revenue: null,
    before: null,
  };
  const CELLS = ['2026-03-31', 'run', 'segment:Habit', 'Habit', 'New', 3, 4, '', ''];
  const withCell = (index: number, cell: unknown) => CELLS.map((one, at) => (at === index ? cell : one));

  it('reads back as it was', () => {
    expect(parseSize(CELLS)).toEqual(ROW);
    expect(parseSize(JSON.parse(sizeText(ROW)) as unknown[])).toEqual(ROW);
  });

  it.each([
    ['no day', 0, 'March'],
    ['a day that is not there', 0, '2026-02-30'],
    ['a source of its own', 1, 'guess'],
    ['no key', 2, ''],
    ['a name that is no text', 3, 7],
    ['part of a customer', 5, 1.5],
    ['a number less than none', 6, -1],
    ['a text for revenue', 7, 'much'],
    ['a text for before', 8, 'few'],
  ])('is left out with %s', (_, index, cell) => {
    expect(parseSize(withCell(index, cell))).toBeNull();
  });

  it('that somebody broke does not come back', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    tab(shop.book, 'Segment sizes').setValue(2, 5, 'many');
    runOn(shop, '2026-04-01');
    const days = columnUnder(shop.book, 'Segment sizes', 'day');
    expect(days).toEqual(['2026-03-31', '2026-03-31', '2026-04-01', '2026-04-01', '2026-04-01']);
  });
});

describe('rows with a day put in', () => {
  const row = (day: string, key: string, customers = 0): SizeRow => ({
    day,
    source: 'run',
    key,
    scheme: key,
    segment: '',
    customers,
    orders: 0,
    revenue: null,
    before: null,
  });
  const keysOf = (rows: readonly SizeRow[]) =>
    rows.map(({ day, key, customers }) => `${day} ${key}${customers}`);

  it('have its rows in place of those of the same schemes', () => {
    const rows = [row('2026-01-01', 'a'), row('2026-01-02', 'a'), row('2026-01-02', 'b')];
    const put = withDay(rows, '2026-01-02', [row('2026-01-02', 'a', 9)]);
    expect(keysOf(put)).toEqual(['2026-01-01 a0', '2026-01-02 b0', '2026-01-02 a9']);
  });

  it('of whole days only, when there are too many: the oldest go', () => {
    expect(SIZE_ROWS).toBe(20000);
    const day = (number: number) => new Date(Date.UTC(2000, 0, number)).toISOString().slice(0, 10);
    // 6,666 days of three rows are 19,998.
    const rows = Array.from({ length: 19998 }, (_, index) =>
      row(day(1 + Math.floor(index / 3)), `k${index % 3}`),
    );
    const next = [row(day(7000), 'x'), row(day(7000), 'y')];
    expect(withDay(rows, day(7000), next)).toHaveLength(20000);
    // One more row makes the first day go, all three rows of it.
    const put = withDay(rows, day(7000), [...next, row(day(7000), 'z')]);
    expect([put.length, put[0].day]).toEqual([19998, day(2)]);
  });

  const days = fc.integer({ min: 1, max: 9 }).map((number) => `2026-01-0${number}`);
  const keys = fc.constantFrom('a', 'b', 'c');
  const rowsOf = fc.array(fc.tuple(days, keys)).map((list) => list.map(([day, key]) => row(day, key)));

  it('stand by day, and the other days are as they were', () => {
    fc.assert(
      fc.property(rowsOf, days, fc.array(keys), (unsorted, day, added) => {
        const rows = withDay(unsorted, '2025-12-31', []);
        const put = withDay(
          rows,
          day,
          added.map((key) => row(day, key, 1)),
        );
        const others = (list: readonly SizeRow[]) => keysOf(list.filter((one) => one.day !== day));
        expect(put.map((one) => one.day)).toEqual(put.map((one) => one.day).sort());
        expect(others(put)).toEqual(others(rows));
      }),
    );
  });
});

describe('figures of the customers in the state', () => {
  const figure = (book: Workbook, name: 'revenue' | 'revenueYear' | 'rfm') =>
    columnUnder(book, 'Segments state', 'figures')
      .slice(0, 3)
      .map((cell) => parseFigures(cell)[name]);

  it('are revenue of all time and of the last 365 days', () => {
    const orders: Rows = [
      ['Order ID', 'Customer ID', 'Order date', 'Amount'],
      // 365 days before the analysis date, and the day after.
      ['1', 'a', '2025-03-31', 100],
      ['2', 'a', '2025-04-01', 50],
      ['3', 'b', '2026-03-05', 70],
    ];
    const { book, host } = changingShop({ Orders: orders });
    classify(host);
    expect(figure(book, 'revenue')).toEqual([150, 70, 0]);
    expect(figure(book, 'revenueYear')).toEqual([50, 70, 0]);
  });

  it('are scores where there are orders', () => {
    const { book, host } = changingShop();
    classify(host);
    const [a, b, c] = figure(book, 'rfm');
    // Of two customers b bought last, a more often and for more: best and worst of five.
    expect([a, b, c]).toEqual(['1-5-5', '5-1-1', '']);
  });

  it('are blank for revenue where no amount is known', () => {
    const { book, host } = changingShop({
      Orders: [
        ['Order ID', 'Customer ID', 'Order date'],
        ['1', 'a', '2026-01-05'],
      ],
    });
    classify(host);
    expect([figure(book, 'revenue'), figure(book, 'rfm')]).toEqual([
      [NaN, NaN, NaN],
      ['', '', ''],
    ]);
  });

  it('stay when a run is undone: they are facts, whatever the rules', () => {
    const shop = changingShop();
    runOn(shop, '2026-03-31');
    shop.order('4', 'b');
    runOn(shop, '2026-04-02');
    undo(shop);
    expect(figure(shop.book, 'revenue')).toEqual([150, 75, 0]);
  });
});
