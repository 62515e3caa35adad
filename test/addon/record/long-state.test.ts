/**
 * A state tab of more rows than one write takes: wherever Google ends an execution, it is the table of before or the new one.
 * Blocks have four rows here, in place of 20,000.
 */
import { execFileSync } from 'node:child_process';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import { copyOfBook } from '../../support/copied-book';
import { endFaults, injectFault, type WritesOfTheDead } from '../../support/fault-injector';
import { hostOf as scriptOf } from '../../offline/run-script';
import { cellsOf, classify, columnUnder, everything, hostOf, shopBook, tab, type Rows } from '../open-book';
import { clockAt } from './changing-shop';

const bundle = execFileSync(process.execPath, ['test/support/small-blocks.mjs', '4'], {
  maxBuffer: 1e8,
}).toString();

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const CUSTOMERS: Rows = [['Customer ID'], ...IDS.map((id) => [id])];
const ORDERS: Rows = [
  ['Order ID', 'Customer ID', 'Order date', 'Amount'],
  ...IDS.map((id, index) => [`1${id}`, id, '2026-01-05', 20 * index]),
];
const RULES: Rows = [
  ['Scheme', 'Segment', 'orders', 'revenue'],
  ['Habit', 'Regular', '>= 2', ''],
  ['Habit', 'New', '1', ''],
  ['Worth', 'Big', '', '>= 100'],
  ['Worth', 'Small', '', '< 100'],
];

const at = (book: Workbook, iso: string) => hostOf(book, { bundle, clock: clockAt(iso) });

function order(book: Workbook, id: string): void {
  const orders = tab(book, 'Orders');
  const row = orders.contentSize().rows;
  orders.maxRows = Math.max(orders.maxRows, row + 1);
  [`${row}${id}`, id, '2026-03-20', 5].forEach((cell, column) => orders.setValue(row, column, cell));
}

const edit = (book: Workbook, body: string): unknown =>
  scriptOf(book, `const named = (name) => ss.getSheetByName(name); ${body}`).run('run').result;

const blank = () => shopBook({ Customers: CUSTOMERS, Orders: ORDERS, Rules: RULES });

/** Classified, and once more when b and h had become regulars: rows of the first and of the third block. */
function twiceClassified(): Workbook {
  const book = blank();
  classify(at(book, '2026-03-31T03:00:00Z'));
  order(book, 'b');
  order(book, 'h');
  classify(at(book, '2026-04-01T03:00:00Z'));
  return book;
}

/** The table by the names of its columns: null where there is none. */
function tableOf(book: Workbook): Record<string, unknown[]> | null {
  if (!book.sheetNamed('Segments state')) return null;
  const [header = [], ...rows] = cellsOf(book, 'Segments state');
  const named = header.flatMap((name, column): [string, unknown[]][] => {
    const cells = rows.map((row) => row[column]);
    while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
    return name === '' ? [] : [[String(name), cells]];
  });
  return named.length > 0 ? Object.fromEntries(named) : null;
}

/** What people see of it: segments by customer, and who moved from where to where. */
function outcomeOf(book: Workbook) {
  const [header, ...rows] = cellsOf(book, 'Customers');
  const shown = header.filter((name) => ['Habit', 'Worth', 'Place'].includes(String(name)));
  const segments = rows.map((row) => [row[0], ...shown.map((name) => row[header.indexOf(name)])]);
  const moves = book.sheetNamed('Segment history')
    ? cellsOf(book, 'Segment history').map((row) => row.slice(1, 5))
    : [];
  const { now, previous } = { now: 'now:segment:Habit', previous: 'previous:segment:Habit' };
  const table = tableOf(book);
  return { shown, segments, moves, state: [table?.[now], table?.[previous]] };
}

type Command = (book: Workbook, iso: string) => void;

const run: Command = (book, iso) => void classify(at(book, iso));
const undo: Command = (book, iso) => void at(book, iso).run('undoFromPage', [], { mode: 'sidebar' });

const NAMES: Readonly<Record<string, readonly [string, object]>> = {
  run: ['classifyFromPage', { asOf: '2026-03-31' }],
  undo: ['undoFromPage', {}],
};

/**
 * The calls at which the state tab changes, so many before them, at which what is held back is written, and three behind them.
 * All of them where EVERY_CALL is set.
 */
function callsAround(from: Workbook, name: string, before = 4): number[] {
  const book = copyOfBook(from);
  const host = at(book, '2026-04-02T03:00:00Z');
  const seen: string[] = [];
  const [functionName, request] = NAMES[name];
  const look = () => {
    const state = book.sheetNamed('Segments state');
    seen.push(state ? JSON.stringify([cellsOf(book, state.name), state.maxColumns]) : '');
  };
  host.state.beforeCall = look;
  host.run(functionName, [request], { mode: 'sidebar' });
  const changes = seen.flatMap((state, call) => (call > 0 && state !== seen[call - 1] ? [call] : []));
  const [first, last] = process.env.EVERY_CALL
    ? [0, seen.length - 2]
    : [changes[0] - before, Math.min(changes[changes.length - 1] + 3, seen.length - 2)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

interface Trial {
  readonly from: Workbook;
  readonly name: 'run' | 'undo';
  readonly writes: WritesOfTheDead;
}

/** Ends the command at each of those calls; then does it again. */
function tryEveryCall({ from, name, writes }: Trial): void {
  const command = name === 'run' ? run : undo;
  const whole = copyOfBook(from);
  command(whole, '2026-04-02T03:00:00Z');
  const tables = [from, whole].map(tableOf);
  const known = new Map<string, ReturnType<typeof outcomeOf>>();
  const calls = callsAround(from, name);
  expect(calls.length).toBeGreaterThan(10);
  for (const call of calls) {
    const book = copyOfBook(from);
    const host = at(book, '2026-04-02T03:00:00Z');
    // Else the end finds what is held back as one.
    if (writes === 'done') host.state.writeBehind = 'immediate';
    injectFault(host.state, call, { moment: 'end', writes });
    const [functionName, request] = NAMES[name];
    expect(() => host.run(functionName, [request], { mode: 'sidebar' })).toThrow();
    endFaults(host.state);
    const left = tableOf(book);
    expect([call, ...tables.map((table) => JSON.stringify(table))]).toContain(JSON.stringify(left));
    const key = JSON.stringify(everything(book));
    if (!known.has(key)) {
      command(book, '2026-04-02T03:00:00Z');
      known.set(key, outcomeOf(book));
    }
    expect([call, known.get(key)]).toEqual([call, outcomeOf(whole)]);
  }
  expect(known.size).toBeGreaterThan(2);
}

const EDITS = {
  'adds a scheme and drops another': `
    const customers = named('Customers');
    const headers = customers.getRange(1, 1, 1, customers.getLastColumn()).getValues()[0];
    customers.deleteColumns(headers.indexOf('Worth') + 1, 1);
    named('Rules').getRange('A4:A5').setValues([['Place'], ['Place']]);`,
  'finds the customers in another order, and a new one among them': `
    const customers = named('Customers');
    customers.insertRowsBefore(2, 1);
    customers.getRange('A2').setValue('new');
    customers.getRange('A2:E11').sort({ column: 1, ascending: false });`,
};

describe.each(['lost', 'done'] as const)('a state of several blocks, what is held back %s', (writes) => {
  it.each(Object.entries(EDITS))(
    'is whole wherever Google ends a run that %s',
    (_what, body) => {
      const from = twiceClassified();
      edit(from, body);
      order(from, 'c');
      order(from, 'i');
      tryEveryCall({ from, name: 'run', writes });
    },
    300_000,
  );

  it('is whole wherever Google ends an undo', () => {
    tryEveryCall({ from: twiceClassified(), name: 'undo', writes });
  }, 300_000);

  it('is not there, or whole, wherever Google ends the first run', () => {
    tryEveryCall({ from: blank(), name: 'run', writes });
  }, 300_000);
});

describe('a state of several blocks', () => {
  it('takes the columns of a scheme away that is dropped, and has no column without a name', () => {
    const book = twiceClassified();
    edit(book, EDITS['adds a scheme and drops another']);
    run(book, '2026-04-02T03:00:00Z');
    const [header] = cellsOf(book, 'Segments state');
    expect(header).not.toContain('');
    expect(header.filter((name) => String(name).includes('Worth'))).toEqual([]);
    expect(header).toEqual(expect.arrayContaining(['now:segment:Habit', 'now:segment:Place']));
    expect(tab(book, 'Segments state').maxColumns).toBe(header.length);
  });

  it('is known by its mark when its binding is lost, whichever columns were renewed', () => {
    const book = twiceClassified();
    const before = tableOf(book);
    book.metadata = [];
    run(book, '2026-04-02T03:00:00Z');
    expect(book.sheets.filter(({ name }) => name.startsWith('Segments state'))).toHaveLength(1);
    expect(Object.keys(tableOf(book) ?? {}).sort()).toEqual(Object.keys(before ?? {}).sort());
  });

  it('is written in the same form by blocks of four rows as by one of 20,000', () => {
    const [small, large] = [blank(), blank()];
    for (const iso of ['2026-03-31T03:00:00Z', '2026-04-01T03:00:00Z']) {
      classify(at(small, iso));
      classify(hostOf(large, { clock: clockAt(iso) }));
      for (const book of [small, large]) order(book, 'b');
    }
    expect(tableOf(small)).toEqual(tableOf(large));
  });

  /** With so many cells fewer than ten million, after which c and i become regulars. */
  function withRoom(room: number): Workbook {
    const book = twiceClassified();
    order(book, 'c');
    order(book, 'i');
    const present = book.sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
    book.addSheet('Archive', { rows: 10_000_000 - present - room, columns: 1 });
    return book;
  }

  /** How wide the state tab gets meanwhile. */
  function widest(book: Workbook): number {
    const host = at(book, '2026-04-02T03:00:00Z');
    let width = 0;
    host.state.beforeCall = () => {
      width = Math.max(width, tab(book, 'Segments state').maxColumns);
    };
    classify(host);
    return width;
  }

  it('is written in place where there is no room for columns twice, and holds the same', () => {
    const [quiet, full] = [withRoom(100_000), withRoom(0)];
    const before = tab(full, 'Segments state').maxColumns;
    // The host refuses cells beyond ten million, as Sheets does: it is the judge.
    expect(widest(full)).toBe(before);
    expect(widest(quiet)).toBeGreaterThan(before);
    expect(tableOf(full)).toEqual(tableOf(quiet));
    expect(outcomeOf(full)).toEqual(outcomeOf(quiet));
  });

  it('has columns twice down to the last cell that there is room for', () => {
    const columns = widest(withRoom(100_000)) - tab(twiceClassified(), 'Segments state').maxColumns;
    // The tab has the thousand rows that it came with.
    expect(widest(withRoom(columns * 1000))).toBe(widest(withRoom(100_000)));
    expect(widest(withRoom(columns * 1000 - 1))).toBe(tab(twiceClassified(), 'Segments state').maxColumns);
  });

  it('says nothing, and nothing wrong, where Google ends a run that writes it in place', () => {
    const from = withRoom(0);
    edit(from, EDITS['adds a scheme and drops another']);
    const whole = copyOfBook(from);
    run(whole, '2026-04-02T03:00:00Z');
    const allowed = [null, tableOf(from), tableOf(whole)].map((table) => JSON.stringify(table));
    const seen = new Set<string>();
    for (const call of callsAround(from, 'run', 20)) {
      const book = copyOfBook(from);
      const host = at(book, '2026-04-02T03:00:00Z');
      // So that the end finds each write done by itself.
      host.state.writeBehind = 'immediate';
      injectFault(host.state, call, { moment: 'end', writes: 'done' });
      expect(() => host.run('classifyFromPage', [{ asOf: '2026-03-31' }], { mode: 'sidebar' })).toThrow();
      endFaults(host.state);
      const left = JSON.stringify(tableOf(book));
      expect(allowed).toContain(left);
      seen.add(left);
      run(book, '2026-04-02T03:00:00Z');
      expect(outcomeOf(book).segments).toEqual(outcomeOf(whole).segments);
    }
    expect(seen).toEqual(new Set(allowed));
  }, 300_000);

  it('is rewritten where somebody has moved its columns while the run was computing', () => {
    const book = twiceClassified();
    const [quiet, moved] = [book, copyOfBook(book)];
    for (const one of [quiet, moved]) order(one, 'c');
    run(quiet, '2026-04-02T03:00:00Z');
    const host = at(moved, '2026-04-02T03:00:00Z');
    let isMoved = false;
    host.state.beforeCall = (name) => {
      // The run's row in the log comes before the state.
      if (isMoved || name !== 'Range.setValues') return;
      isMoved = true;
      const state = tab(moved, 'Segments state');
      for (let row = 0; row < state.maxRows; row++) {
        const [left, right] = [state.valueAt(row, 5), state.valueAt(row, 6)];
        state.setValue(row, 5, right);
        state.setValue(row, 6, left);
      }
    };
    classify(host);
    expect(isMoved).toBe(true);
    expect(tableOf(moved)).toEqual(tableOf(quiet));
    expect(columnUnder(moved, 'Customers', 'Habit')).toEqual(columnUnder(quiet, 'Customers', 'Habit'));
  });
});
