/**
 * Service calls of a command ≤ c + k · ⌈rows ÷ 20,000⌉: the bound of docs/performance.md.
 */
import type { Host } from '../../../src/offline/host';
import { hostOf, RULES, shopBook, tab, type Rows } from '../open-book';

const BLOCK = 20_000;

/** What c and k depend on. */
interface Size {
  /** The rows of the longest sheet. */
  readonly rows: number;
  /** Sheets that are not the add-on's. */
  readonly sheets: number;
  /** Columns of the add-on's beside the customers. */
  readonly own: number;
  /** Segments with a colour. */
  readonly coloured?: number;
  /** Conditional rules of the user's in the customers' sheet. */
  readonly users?: number;
}

/** One scheme has one chart. */
const CHARTS = 1;
/** Groups of adjacent columns that are read: one of each table here. */
const GROUPS = 2;

function bound({ rows, sheets, own, coloured = 0, users = 0 }: Size): number {
  const c = 375 + 16 * sheets + 15 * own + 23 * CHARTS + 15 * coloured + 4 * users;
  const k = 45 + 6 * GROUPS + 2 * own + 100;
  return c + k * Math.ceil(rows / BLOCK);
}

/** The first so many customers have ordered once. */
function shopOf(customers: number, orders: number, more: Readonly<Record<string, Rows>> = {}): Host {
  const ids = Array.from({ length: customers }, (_, index) => `K${index}`);
  const book = shopBook({
    Customers: [['Customer ID', 'City'], ...ids.map((id) => [id, 'Huế'])],
    Orders: [
      ['Order ID', 'Customer ID', 'Order date', 'Amount'],
      ...ids.slice(0, orders).map((id, index) => [`o${index}`, id, '2026-01-05', 10]),
    ],
    ...more,
  });
  return hostOf(book);
}

function callsOf(host: Host, request: object = {}): number {
  const { result, stats } = host.run('classifyFromPage', [{ asOf: '2026-03-31', ...request }], {
    mode: 'sidebar',
  });
  expect(result).toMatchObject({ ok: true });
  return stats.calls;
}

function undoCalls(host: Host): number {
  const { result, stats } = host.run('undoFromPage', [], { mode: 'sidebar' });
  expect(result).toMatchObject({ ok: true });
  return stats.calls;
}

/** Blanks the segments of twenty customers of each block, none beside another: each is a write of its own. */
function scatterBlanks(host: Host): void {
  const customers = tab(host.workbook, 'Customers');
  const { rows } = customers.contentSize();
  for (let block = 1; block < rows; block += BLOCK) {
    for (let row = block; row < Math.min(block + 40, rows); row += 2) customers.setValue(row, 2, '');
  }
}

const COMMANDS = ['first', 'unchanged', 'preview', 'scattered', 'undo'] as const;
type Calls = Readonly<Record<(typeof COMMANDS)[number], number>>;

/** One command after the other. */
function callsOfAll(host: Host): Calls {
  const [first, unchanged] = [callsOf(host), callsOf(host)];
  scatterBlanks(host);
  const [preview, scattered] = [callsOf(host, { preview: true }), callsOf(host)];
  return { first, unchanged, preview, scattered, undo: undoCalls(host) };
}

/** Customers and orders; with the headers one block, just one, just two, just three. */
const SHOPS = {
  tiny: [100, 100],
  oneBlock: [19_999, 100],
  twoBlocks: [20_000, 100],
  threeBlocks: [40_000, 20_000],
} as const;
type Shop = keyof typeof SHOPS;

const calls = {} as Record<Shop, Calls>;

beforeAll(() => {
  for (const [shop, [customers, orders]] of Object.entries(SHOPS))
    calls[shop as Shop] = callsOfAll(shopOf(customers, orders));
  // Twenty runs of up to 40,000 rows.
}, 180_000);

describe.each(Object.keys(SHOPS) as Shop[])('in the shop %s', (shop) => {
  const [customers] = SHOPS[shop];

  it.each(COMMANDS)('%s makes no more service calls than the bound says', (command) => {
    // Customers, Orders and Rules; Habit, Why and Updated at.
    expect(calls[shop][command]).toBeLessThanOrEqual(bound({ rows: customers + 1, sheets: 3, own: 3 }));
  });
});

describe('the calls of a command', () => {
  it('are as many for 19,999 customers as for 100 where nothing changes', () => {
    expect(calls.oneBlock.unchanged).toBe(calls.tiny.unchanged);
    expect(calls.oneBlock.preview).toBe(calls.tiny.preview);
  });

  it('grow by ten with one block more of customers in a preview', () => {
    // Two each, range and values: the table and the second look at it, what the own columns hold, the ids, the state. A table
    // of one block has no second look, so that the first block of it is two more.
    expect(calls.twoBlocks.preview - calls.oneBlock.preview).toBe(10 + 2);
    // And two for the second block of orders, four for the second look at both.
    expect(calls.threeBlocks.preview - calls.twoBlocks.preview).toBe(10 + 2 + 4);
  });

  it('grow by 20 at most with one block more of customers where nothing changes', () => {
    // Besides those of a preview two for the ids, three each for formulas and rules of own columns and of the state, two for
    // what the state holds when it is compared: 20.
    for (const command of ['first', 'unchanged'] as const) {
      expect(calls.twoBlocks[command] - calls.oneBlock[command]).toBeLessThanOrEqual(20);
      expect(calls.threeBlocks[command] - calls.twoBlocks[command]).toBeLessThanOrEqual(20 + 6);
    }
  });

  it('grow by 15 at most with each column that is added, and by five with each that stands', () => {
    const host = shopOf(100, 100);
    callsOf(host);
    const added = callsOf(host, { metrics: true });
    const columns = tab(host.workbook, 'Customers').contentSize().columns - 5;
    expect(columns).toBeGreaterThan(40);
    expect(added - calls.tiny.unchanged).toBeLessThanOrEqual(15 * columns);
    expect(callsOf(host, { metrics: true }) - calls.tiny.unchanged).toBeLessThanOrEqual(5 * columns);
    expect(undoCalls(host)).toBeLessThanOrEqual(bound({ rows: 101, sheets: 3, own: columns + 3 }));
  });

  it('grow by 16 at most with each sheet more that is none of the tables', () => {
    const names = ['Notes', 'Plan', 'Staff'];
    const host = shopOf(100, 100, Object.fromEntries(names.map((name) => [name, [['Anything'], ['else']]])));
    expect(callsOf(host) - calls.tiny.first).toBeLessThanOrEqual(16 * names.length);
    expect(callsOf(host) - calls.tiny.unchanged).toBeLessThanOrEqual(16 * names.length);
  });

  it('grow with the columns and charts of more schemes alone', () => {
    const schemes = ['Habit', 'Value', 'Age', 'City'].flatMap((name) =>
      RULES.slice(1).map(([, segment, rule]) => [name, segment, rule]),
    );
    const host = shopOf(100, 100, { Rules: [RULES[0], ...schemes] });
    callsOf(host);
    // Three columns more, and three charts.
    expect(callsOf(host) - calls.tiny.unchanged).toBeLessThanOrEqual(3 * (5 + 5));
  });

  it('grow by seven at most with each segment that gets a colour, by six with each that has it, by 15 with each that gets another', () => {
    const [header, ...rules] = RULES;
    const segments = Array.from({ length: 40 }, (_, index) => ['Habit', `s${index}`, '> 99', '#136a40']);
    const rows = [[...header, 'Colour'], ...rules.map((row) => [...row, '#1a73e8']), ...segments];
    const plain = shopOf(100, 100, {
      Rules: rows.map((row, index) => (index > 0 ? [...row.slice(0, 3), ''] : row)),
    });
    const host = shopOf(100, 100, { Rules: rows });
    const without = [callsOf(plain), callsOf(plain)];
    // Setting them, reading them once more, a flush.
    const few = 5;
    expect(callsOf(host) - without[0]).toBeLessThanOrEqual(7 * 42 + few);
    expect(callsOf(host) - without[1]).toBeLessThanOrEqual(6 * 42);
    for (let row = 1; row <= 42; row++) tab(host.workbook, 'Rules').setValue(row, 3, '#a02062');
    const users = Array.from({ length: 10 }, () => ({
      boxes: [{ row: 1, column: 1, rows: 9, columns: 1 }],
      criteria: 'TEXT_EQUAL_TO',
      values: ['x'],
    }));
    tab(host.workbook, 'Customers').conditionalRules.unshift(...users);
    const changed = callsOf(host);
    expect(changed - without[1]).toBeLessThanOrEqual(15 * 42 + 4 * 10 + few);
    expect(changed).toBeLessThanOrEqual(bound({ rows: 101, sheets: 3, own: 3, coloured: 42, users: 10 }));
    expect(undoCalls(host)).toBeLessThanOrEqual(
      bound({ rows: 101, sheets: 3, own: 3, coloured: 42, users: 10 }),
    );
  });
});
