/**
 * A person says that there is no sheet for a table where one was found: then none is read, in this run and in later ones.
 */
import type { ClassifyAnswer, RemovalAnswer } from '../../../src/protocol';
import type { ColumnsAnswer, SampleAnswer } from '../../../src/protocol/first-run';
import type { Host } from '../../../src/offline/host';
import { bookOf, cellsOf, columnUnder, hostOf, ORDERS, type Rows } from '../open-book';

/** With totals of their own, which say otherwise than the orders. */
const CUSTOMERS: Rows = [
  ['Customer ID', 'City', 'Number of orders', 'Total spent'],
  ['a', 'Huế', 9, 900],
  ['b', 'Hà Nội', 1, 100],
  ['c', '', 0, 0],
];

const shop = () => bookOf({ Customers: CUSTOMERS, Orders: ORDERS });

function call<A>(host: Host, name: string, request: unknown = {}): A {
  return host.run(name, [request], { mode: 'sidebar' }).result as A;
}

function counts(host: Host, name: string, request: object = {}) {
  const answer = call<ClassifyAnswer>(host, name, request);
  if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join('\n'));
  return answer.report.counts;
}

const NO_ORDERS = { sources: { orders: '' } };

it('the page shows none, and nothing stands in the way', () => {
  const answer = call<ColumnsAnswer>(hostOf(shop()), 'columnsFromPage', NO_ORDERS);
  if (!answer.ok) throw new Error('refused');
  expect(answer.tables.map(({ table, sheet }) => [table, sheet])).toEqual([
    ['customers', 'Customers'],
    ['orders', null],
    ['lines', null],
    ['products', null],
  ]);
  expect(answer.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it.each([
  ['en', 'Settings', 'source', 'orders', 'none'],
  ['vi', 'Cài đặt', 'nguồn', 'đơn hàng', 'không có'],
] as const)('in %s it stands in %s, and later runs read it there', (lang, tab, section, name, none) => {
  const book = shop();
  const host = hostOf(book);
  const request = { ...NO_ORDERS, packs: ['value'], lang };
  expect(counts(host, 'classifyFromPage', { ...request, preview: true })).toMatchObject({ orderRows: 0 });
  expect(counts(host, 'applyFirstRunFromPage', request)).toMatchObject({ customers: 3, orderRows: 0 });
  expect(cellsOf(book, tab).filter(([, key]) => key === name)).toEqual([[section, name, none, '', '', '']]);
  // All 1,000 are of the customers' own totals: a has nobody above; b 90 % above; c nothing.
  const [header] = lang === 'en' ? ['Value segment'] : ['Nhóm giá trị'];
  const segments = columnUnder(book, 'Customers', header);
  expect(counts(host, 'classifyFromPage')).toMatchObject({ customers: 3, orderRows: 0 });
  expect(columnUnder(book, 'Customers', header)).toEqual(segments);
  // The page finds what the run finds.
  const columns = call<ColumnsAnswer>(host, 'columnsFromPage');
  expect(columns.ok && columns.tables[1].sheet).toBeNull();
});

it('customers that are none are made of the orders, in a tab of their own beside the sheet of that name', () => {
  const book = shop();
  const host = hostOf(book);
  const request = { sources: { customers: '' }, packs: ['value'], lang: 'en' };
  // c is in no order.
  expect(counts(host, 'applyFirstRunFromPage', request)).toMatchObject({ customers: 2, orderRows: 3 });
  expect(cellsOf(book, 'Customers')).toEqual(CUSTOMERS);
  expect(columnUnder(book, 'Customers 2', 'Value segment')).toHaveLength(2);
  expect(counts(host, 'classifyFromPage')).toMatchObject({ customers: 2, orderRows: 3 });
});

it('a person who chooses a sheet after all takes the word out of Settings', () => {
  const book = shop();
  const host = hostOf(book);
  counts(host, 'applyFirstRunFromPage', { ...NO_ORDERS, packs: ['value'], lang: 'en' });
  const orders = { sources: { orders: 'Orders' }, lang: 'en' };
  expect(counts(host, 'applyFirstRunFromPage', orders)).toMatchObject({ orderRows: 3 });
  expect(cellsOf(book, 'Settings').filter(([, name]) => name === 'orders')).toHaveLength(1);
  expect(counts(host, 'classifyFromPage')).toMatchObject({ orderRows: 3 });
});

it('neither customers nor orders is refused, and nothing is set up', () => {
  const book = shop();
  const answer = call<ClassifyAnswer>(hostOf(book), 'applyFirstRunFromPage', {
    sources: { customers: '', orders: '' },
    packs: ['value'],
  });
  expect(answer.ok ? [] : answer.issues.map(({ code }) => code)).toContain('intake.source.none');
  expect(book.sheets.map(({ name }) => name)).toEqual(['Customers', 'Orders']);
});

it('what was said of the sample goes with it', () => {
  const book = shop();
  const host = hostOf(book);
  const sample = call<SampleAnswer>(host, 'sampleFromPage', { lang: 'en' });
  if (!sample.ok) throw new Error('refused');
  const sources = { ...sample.sources, lines: '' };
  counts(host, 'applyFirstRunFromPage', { sources, packs: ['value'], lang: 'en' });
  call<RemovalAnswer>(host, 'removeSampleFromPage', { lang: 'en' });
  const said = cellsOf(book, 'Settings').filter(([section]) => section === 'source');
  expect(said.map((row) => row[2])).toEqual(['', '', '', '']);
});
