/**
 * The first run's questions about sheets and columns, as the page asks them.
 */
import type { ClassifyAnswer } from '../../../src/protocol';
import type { ColumnChoice, ColumnsAnswer, FieldGuess } from '../../../src/protocol/first-run';
import { bookOf, CUSTOMERS, everything, hostOf, ORDERS, shopBook, type Rows } from '../open-book';

function ask(tabs: Readonly<Record<string, Rows>>, choice: ColumnChoice & { lang?: 'en' | 'vi' } = {}) {
  const book = bookOf(tabs);
  const before = everything(book);
  const answer = hostOf(book).run('columnsFromPage', [choice], { mode: 'sidebar' }).result as ColumnsAnswer;
  expect(everything(book)).toEqual(before);
  if (!answer.ok) throw new Error('refused');
  return answer;
}

const fieldsOf = (answer: ReturnType<typeof ask>, table: string) =>
  Object.fromEntries(
    answer.tables
      .find((one) => one.table === table)
      ?.fields.map((field): [string, FieldGuess] => [field.field, field]) ?? [],
  );

it('both sheets are found, with the columns that a run would take and the first values of each', () => {
  const answer = ask({ Customers: CUSTOMERS, Orders: ORDERS });
  expect(answer.sheets).toEqual(['Customers', 'Orders']);
  const [customers, orders, lines] = answer.tables;
  expect(customers).toMatchObject({
    table: 'customers',
    sheet: 'Customers',
    headerRow: 1,
    rows: 3,
    headers: ['Customer ID', 'City'],
  });
  expect(orders).toMatchObject({ table: 'orders', sheet: 'Orders', rows: 3 });
  expect(lines).toEqual({ table: 'lines', sheet: null, headerRow: 0, rows: 0, headers: [], fields: [] });
  expect(fieldsOf(answer, 'customers')['customers.city']).toEqual({
    field: 'customers.city',
    name: 'city',
    required: false,
    header: 'City',
    doubtful: false,
    // The third customer has none.
    examples: ['Huế', 'Hà Nội'],
  });
  expect(answer.issues).toEqual([]);
});

it('required fields stand first, then those that were found', () => {
  const { fields } = ask({ Customers: CUSTOMERS, Orders: ORDERS }).tables[1];
  expect(fields.slice(0, 4).map(({ field }) => field)).toEqual([
    ...['orders.customerId', 'orders.orderDate'],
    ...['orders.orderId', 'orders.amount'],
  ]);
  expect(fields.slice(4).every(({ header }) => header === null)).toBe(true);
});

it('the names of fields are in the language of the page', () => {
  const answer = ask({ Customers: CUSTOMERS, Orders: ORDERS }, { lang: 'vi' });
  expect(fieldsOf(answer, 'customers')['customers.city'].name).toBe('thành phố');
});

it('rows above the header are passed over', () => {
  const answer = ask({ Customers: [['My customers', ''], ['', ''], ...CUSTOMERS] });
  expect(answer.tables[0]).toMatchObject({ headerRow: 3, rows: 3 });
});

describe('two columns that fit equally well', () => {
  const twice: Rows = [
    ['Customer ID', 'Order date', 'Amount', 'Customer ID'],
    ['a', '2026-01-05', 100, 'x'],
  ];

  it('are a doubt, and a fault where the field is required', () => {
    const answer = ask({ Orders: twice });
    expect(fieldsOf(answer, 'orders')['orders.customerId']).toMatchObject({ header: null, doubtful: true });
    expect(answer.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['intake.header.tie', 'error'],
    ]);
  });

  it('are none once a person has chosen', () => {
    const answer = ask({ Orders: twice }, { map: { 'orders.customerId': 'Customer ID' } });
    expect(fieldsOf(answer, 'orders')['orders.customerId']).toMatchObject({
      header: 'Customer ID',
      doubtful: false,
    });
    expect(answer.issues).toEqual([]);
  });
});

it('a sheet without known headers is found once a person names it and its columns', () => {
  const odd: Rows = [
    ['Who', 'When', 'How much'],
    ['a', '2026-01-05', 100],
  ];
  expect(ask({ Book1: odd }).issues.map(({ code }) => code)).toEqual(['intake.source.none']);
  const sources = { orders: 'Book1' };
  expect(ask({ Book1: odd }, { sources }).issues.map(({ code }) => code)).toContain('intake.header.missing');
  const map = { 'orders.customerId': 'Who', 'orders.orderDate': 'When', 'orders.amount': 'How much' };
  const answer = ask({ Book1: odd }, { sources, map });
  expect(answer.issues).toEqual([]);
  expect(fieldsOf(answer, 'orders')['orders.amount'].examples).toEqual(['100']);
});

it('a table that a person does not want is left out', () => {
  expect(
    ask({ Customers: CUSTOMERS, Orders: ORDERS }, { sources: { orders: '' } }).tables[1].sheet,
  ).toBeNull();
});

it('the add-on’s own tabs and columns are not offered', () => {
  const book = shopBook();
  const host = hostOf(book);
  host.run('classifyFromPage', [{ asOf: '2026-03-31' }], { mode: 'sidebar' });
  const answer = host.run('columnsFromPage', [{}], { mode: 'sidebar' }).result as ColumnsAnswer;
  if (!answer.ok) throw new Error('refused');
  expect(answer.sheets).toEqual(['Customers', 'Orders']);
  expect(answer.tables[0].headers).toEqual(['Customer ID', 'City']);
});

it.each([[null], ['x'], [{ map: [] }], [{ sources: { constructor: 'x' } }], [{ other: 1 }]])(
  'a faulty page that sends %j gets an error',
  (request) => {
    const host = hostOf(shopBook());
    expect(() => host.run('columnsFromPage', [request], { mode: 'sidebar' })).toThrow(/request/);
  },
);

it('a run takes no column where a person named none: a blank header is found by its name, whatever Settings say', () => {
  const settings: Rows = [
    ['Section', 'Name', 'Value'],
    ['map', 'orders.amount', 'No such column'],
  ];
  const host = hostOf(bookOf({ Customers: CUSTOMERS, Orders: ORDERS, Settings: settings }));
  const preview = (map: Record<string, string>) =>
    host.run('classifyFromPage', [{ packs: ['value'], preview: true, map }], { mode: 'sidebar' })
      .result as ClassifyAnswer;
  expect(preview({}).ok).toBe(false);
  expect(preview({ 'orders.amount': '' }).ok).toBe(true);
});
