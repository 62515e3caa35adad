/**
 * The add-on where Google does not say what it does: the cells are the same whichever way a switch of the host stands.
 */
import type { HostState } from '../../src/offline/host-state';
import type { Host } from '../../src/offline/host';
import type { Workbook } from '../../src/offline/workbook/workbook';
import { bookOf, everything, hostOf, ORDERS, shopBook, tab, type Rows } from '../addon/open-book';

/** One moment for all steps: times in cells are then the same, too. */
const clock = { mode: 'virtual', now: () => Date.UTC(2026, 2, 31), spend: () => undefined } as const;

const NASTY: Rows = [
  ['Scheme', 'Segment', 'orders'],
  ['Habit', '-5% club', '>= 2'],
  ['Habit', '@home', '1'],
];

/** The customers with a row of formulas that show nothing below them, the rules with boxes that nobody ticked. */
function shop(): Workbook {
  const book = shopBook({ Rules: NASTY.map((row, i) => [...row, i === 0 ? 'On' : true]) });
  const [customers, rules] = [tab(book, 'Customers'), tab(book, 'Rules')];
  [customers.maxRows, rules.maxRows] = [9, 9];
  customers.setFormula(6, 1, '=""');
  const box = { row: 2, column: 4, rows: 8, columns: 1 };
  rules.validations.push({ kind: 'checkbox', values: [], rejects: true, box });
  for (let row = 3; row < 6; row++) rules.setValue(row, 3, false);
  return book;
}

/** The workbook with the add-on, run by one person whose random id is known. */
function hostUnder(book: Workbook, change: Partial<HostState> = {}): Host {
  const host = hostOf(book, { clock });
  host.state.userProperties.set('customer-segments.person', 'ab12cd34');
  Object.assign(host.state, change);
  return host;
}

/** Log, state and history say that there were two runs. */
const besideCustomers = ({ name }: { name: string }): boolean => /^(?:Customers|Segment summary)$/.test(name);

const SETTINGS = { asOf: '2026-03-31' };

function run(host: Host): unknown {
  return host.run('classifyFromPage', [SETTINGS], { mode: 'sidebar' }).result;
}

function order(book: Workbook, id: string, customer: string): void {
  const orders = tab(book, 'Orders');
  [id, customer, '2026-03-20', 5].forEach((cell, column) => orders.setValue(ORDERS.length, column, cell));
  orders.maxRows = Math.max(orders.maxRows, ORDERS.length + 1);
}

/** What the answers say and the tabs hold after set-up, a run, an order, another run and its undo. */
function lifeUnder(change: Partial<HostState>): Life {
  const book = shop();
  const host = hostUnder(book, change);
  const answers = [host.run('setUpFromPage', [{}], { mode: 'sidebar' }).result, run(host)];
  order(book, '4', 'b');
  answers.push(run(host), host.run('undoFromPage', [], { mode: 'sidebar' }).result);
  return withoutTimings({ answers, tabs: everything(book) });
}

interface Life {
  readonly answers: readonly unknown[];
  readonly tabs: ReturnType<typeof everything>;
}

function withoutTimings(life: Life): Life {
  return JSON.parse(
    JSON.stringify(life, (key, item: unknown) => (key === 'timings' ? undefined : item)),
  ) as Life;
}

describe('set-up, run, second run and undo', () => {
  it.each<[what: string, usual: Partial<HostState>, other: Partial<HostState>]>([
    ['4.9 a sign in front of a word', { leadingSign: 'formula' }, { leadingSign: 'text' }],
    ['4.10 null and undefined as cells', { nullCells: 'reject' }, { nullCells: 'blank' }],
    ['4.16 when writes are applied', { writeBehind: 'deferred' }, { writeBehind: 'immediate' }],
    ['4.16 writes behind a refused one', { refusedWrite: 'dropsRest' }, { refusedWrite: 'keepsRest' }],
    ['0.8 the language of refusals', { messageLanguage: 'en' }, { messageLanguage: 'vi' }],
  ])('are the same either way: %s', (_what, usual, other) => {
    const life = lifeUnder(usual);
    expect(life).toMatchObject({ answers: [{ ok: true }, { ok: true }, { ok: true }, { ok: true }] });
    expect(lifeUnder(other)).toEqual(life);
  });
});

describe('4.17 formulas that show nothing and boxes that nobody ticked', () => {
  it('make no customer, no rule and no segment, whether they count as content or not', () => {
    const seen = (unseenContent: HostState['unseenContent']): unknown => {
      const { answers, tabs } = lifeUnder({ unseenContent });
      // The record counts rows and keeps the rules as they stand, blank rows at the end included.
      return { answers, tabs: tabs.filter(besideCustomers) };
    };
    expect(seen('counts')).toEqual(seen('blank'));
  });
});

describe('4.23 a tab that somebody copied', () => {
  it.each(['copied', 'dropped'] as const)('is left alone when its metadata are %s', (copiedMetadata) => {
    const book = shop();
    const host = hostUnder(book);
    run(host);
    const copy = book.copySheet(tab(book, 'Customers'), copiedMetadata === 'copied');
    copy.name = 'Backup';
    const before = everything(book).filter(({ name }) => name === 'Backup');
    order(book, '4', 'b');
    expect(run(host)).toMatchObject({ ok: true });
    expect(everything(book).filter(({ name }) => name === 'Backup')).toEqual(before);
    // b has bought twice by now.
    expect(tab(book, 'Customers').rows.map((row) => row[2])).toEqual(['Habit', '-5% club', '-5% club', '']);
  });
});

const PLACE = { row: 2, column: 3, rows: 3, columns: 1 };

/** Somebody protects the new column between check and write; then takes the protection away, and all is run again. */
function interrupted(change: Partial<HostState>): { message: string; tabs: unknown } {
  const book = shop();
  const host = hostUnder(book, change);
  host.state.beforeCall = (name) => {
    if (name === 'Range.setValues' && tab(book, 'Customers').maxColumns > 2) {
      tab(book, 'Customers').protectedBoxes = [PLACE];
    }
  };
  let message = '';
  try {
    run(host);
  } catch (error) {
    message = (error as Error).message;
  }
  expect(everything(book).find(({ name }) => name === 'Run log')?.cells.length).toBe(2);
  host.state.beforeCall = null;
  tab(book, 'Customers').protectedBoxes = [];
  expect(run(host)).toMatchObject({ ok: true });
  return { message, tabs: everything(book).filter(besideCustomers) };
}

describe('a run whose write Google refuses half-way', () => {
  const undisturbed = (): unknown => {
    const book = shop();
    run(hostUnder(book));
    return everything(book).filter(besideCustomers);
  };

  it.each<[what: string, change: Partial<HostState>, message: string]>([
    [
      'the writes behind it are lost',
      { refusedWrite: 'dropsRest' },
      'You are trying to edit a protected cell',
    ],
    ['they are applied later', { refusedWrite: 'keepsRest' }, 'You are trying to edit a protected cell'],
    ['writes are applied at once', { writeBehind: 'immediate' }, 'You are trying to edit a protected cell'],
    ['Google speaks Vietnamese', { messageLanguage: 'vi' }, 'Bạn đang cố chỉnh sửa một ô'],
    ['Google speaks German', { messageLanguage: 'de' }, 'Sie versuchen, eine geschützte Zelle'],
  ])('ends with Google’s words, and the next run mends it: %s', (_what, change, message) => {
    const ended = interrupted(change);
    expect(ended.message).toContain(message);
    expect(ended.tabs).toEqual(undisturbed());
  });
});

describe('7.9, 3.16 a run that a clock starts', () => {
  it.each<[what: string, change: Partial<HostState>]>([
    ['finds no open spreadsheet', { documentIsOpen: false }],
    ['is not covered by spreadsheets.currentonly', { currentOnlyInTriggers: 'refused' }],
  ])('fails and changes nothing where it %s', (_what, change) => {
    const book = shop();
    const host = hostOf(book, { clock });
    Object.assign(host.state, change);
    const before = everything(book);
    expect(() => host.run('classifyFromPage', [SETTINGS], { mode: 'trigger' })).toThrow();
    expect(everything(book)).toEqual(before);
  });

  it('is like any other where Google lets it', () => {
    const book = bookOf({ Orders: ORDERS });
    const host = hostOf(book, { clock });
    expect(
      host.run('classifyFromPage', [{ ...SETTINGS, packs: ['value'] }], { mode: 'trigger' }).result,
    ).toMatchObject({ ok: true });
  });
});

describe('1.11 the lock', () => {
  it.each(['classifyFromPage', 'setUpFromPage', 'undoFromPage', 'removeEverythingFromPage'])(
    'is given back by %s when all is written',
    (name) => {
      const book = shop();
      const host = hostUnder(book);
      if (name !== 'setUpFromPage') run(host);
      const seen: unknown[] = [];
      host.state.beforeCall = (call) => {
        if (call === 'Lock.releaseLock') seen.push(everything(book));
      };
      host.run(name, [name === 'removeEverythingFromPage' ? { confirmed: true } : {}], { mode: 'sidebar' });
      expect(seen).toEqual([everything(book)]);
    },
  );
});
