/**
 * Segments set by hand through the built add-on: set from a page or typed into the tab, heeded by every run, taken back.
 */
import { loadWorkbook } from '../../src/offline/files/load-workbook';
import { saveWorkbook } from '../../src/offline/files/save-workbook';
import type { Host } from '../../src/offline/host';
import type { Workbook } from '../../src/offline/workbook/workbook';
import type { RemovalAnswer, UndoAnswer } from '../../src/protocol';
import type { ManualAnswer, ManualListAnswer, SetManualRequest } from '../../src/protocol/manual';
import { inputFiles } from '../support/input-files';
import {
  bookOf,
  cellsOf,
  classify,
  CUSTOMERS,
  everythingButLog,
  hostOf,
  ORDERS,
  RULES,
  tab,
  type Rows,
} from './open-book';
import { changingShop, clockAt } from './record/changing-shop';

const { path } = inputFiles();

const TAB = 'Manual segments';

/** The last hand: b, who is new, is to be a regular. */
const REGULAR: SetManualRequest = { customerId: 'b', scheme: 'Habit', segment: 'Regular' };

const call = <T>(host: Host, name: string, request: object): T =>
  host.run(name, [request], { mode: 'sidebar' }).result as T;
const set = (host: Host, request: Partial<SetManualRequest> = {}) =>
  call<ManualAnswer>(host, 'setManualFromPage', { ...REGULAR, ...request });
const remove = (host: Host, customerId = 'b', scheme = 'Habit') =>
  call<ManualAnswer>(host, 'removeManualFromPage', { customerId, scheme });
const list = (host: Host) => {
  const answer = call<ManualListAnswer>(host, 'manualFromPage', {});
  return answer.ok ? answer.overrides : answer;
};

/** On 31 March 2026, with tabs besides the shop's. */
function shopHost(tabs: Readonly<Record<string, Rows>> = {}) {
  const book = bookOf({ Customers: CUSTOMERS, Orders: ORDERS, Rules: RULES, ...tabs });
  const clock = clockAt('2026-03-31T03:00:00Z');
  return { book, host: hostOf(book, { clock }), at: clock.set };
}

const run = (host: Host) => classify(host, { asOf: undefined });

function cell(book: Workbook, customer: string, header: string): unknown {
  const [headers, ...rows] = cellsOf(book, 'Customers');
  return rows.find(([id]) => id === customer)?.[headers.indexOf(header)];
}

const codesOf = (answer: ManualAnswer) => (answer.ok ? [] : answer.issues.map(({ code }) => code));

describe('setting a segment by hand', () => {
  it('makes a tab of its own with a row, and says when the sheet will show it', () => {
    const { book, host } = shopHost();
    const answer = set(host, { until: '2026-12-31', reason: 'asked by Lan' });
    expect(answer).toEqual({
      ok: true,
      message:
        'b is in "Regular" by hand in the scheme "Habit" until 2026-12-31. The sheet shows it after the next run.',
    });
    // Days as spreadsheets count them: 46023 is 1 January 2026, 31 March 89 days later, 31 December 364.
    expect(cellsOf(book, TAB)).toEqual([
      ['Customer', 'Scheme', 'Segment', 'Until', 'Reason', 'Set on'],
      ['b', 'Habit', 'Regular', 46387, 'asked by Lan', 46112],
    ]);
    run(host);
    expect([cell(book, 'b', 'Habit'), cell(book, 'b', 'Why')]).toEqual([
      'Regular',
      'Habit: Regular, set by hand until 2026-12-31: asked by Lan',
    ]);
  });

  it('is in the user’s language', () => {
    const { book, host } = shopHost();
    expect(set(host, { lang: 'vi', until: '2026-12-31' })).toMatchObject({
      ok: true,
      message:
        'Đã gán tay khách b vào nhóm "Regular" (Habit) đến hết 31/12/2026. Bảng tính sẽ hiện nhóm này sau lần phân loại tới.',
    });
    expect(cellsOf(book, 'Nhóm gán tay')[0]).toEqual([
      'Khách hàng',
      'Cách phân loại',
      'Nhóm',
      'Đến hết ngày',
      'Lý do',
      'Ngày gán',
    ]);
  });

  it('a second time replaces the row of the customer and scheme', () => {
    const { book, host } = shopHost();
    set(host, { customerId: 'c' });
    set(host, { until: '2026-12-31', reason: 'first' });
    set(host, { segment: 'new' });
    expect(cellsOf(book, TAB).map((row) => row.slice(0, 5))).toEqual([
      ['Customer', 'Scheme', 'Segment', 'Until', 'Reason'],
      ['c', 'Habit', 'Regular', '', ''],
      ['b', 'Habit', 'New', '', ''],
    ]);
  });

  it('makes one row of several that somebody typed, the lowest', () => {
    const { book, host } = shopHost({
      [TAB]: [
        ['Customer', 'Scheme', 'Segment', 'My note'],
        ['b', 'Habit', 'New', 'one'],
        ['c', 'Habit', 'New', 'two'],
        ['b', 'habit', 'New', 'three'],
      ],
    });
    set(host, { reason: 'asked by Lan' });
    const [headers, ...rows] = cellsOf(book, TAB);
    expect(headers).toEqual(['Customer', 'Scheme', 'Segment', 'My note', 'Until', 'Reason', 'Set on']);
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      ['c', 'Habit', 'New', 'two', '', ''],
      ['b', 'Habit', 'Regular', 'three', '', 'asked by Lan'],
    ]);
  });

  it.each([
    [{ customerId: 'z' }, 'manual.unknownCustomer'],
    [{ scheme: 'Value' }, 'manual.unknownScheme'],
    [{ segment: 'VIP' }, 'manual.unknownSegment'],
    [{ until: '2026-03-30' }, 'manual.past'],
  ])('is refused with %j, and nothing is written', (request, code) => {
    const { book, host } = shopHost();
    expect(codesOf(set(host, request))).toEqual([code]);
    expect(book.sheetNamed(TAB)).toBeNull();
  });

  it('is refused where a tab of that name is for something else', () => {
    const { book, host } = shopHost({ [TAB]: [['Shopping list'], ['milk']] });
    expect(codesOf(set(host))).toEqual(['manual.notOurs']);
    expect(cellsOf(book, TAB)).toEqual([['Shopping list'], ['milk']]);
  });

  it('is refused while another run holds the document', () => {
    const { book, host } = shopHost();
    host.state.foreignLocks.add('document');
    expect(codesOf(set(host))).toEqual(['run.busy']);
    expect(codesOf(remove(host))).toEqual(['run.busy']);
    expect(book.sheetNamed(TAB)).toBeNull();
  });
  it('is refused, as taking it back is, where the tab may not be edited', () => {
    const { book, host } = shopHost();
    set(host);
    const before = cellsOf(book, TAB);
    tab(book, TAB).protections.push({ box: null, description: '', warningOnly: false, editors: ['boss'] });
    expect(codesOf(set(host, { customerId: 'c' }))).toEqual(['write.protectedSheet']);
    expect(codesOf(remove(host))).toEqual(['write.protectedSheet']);
    expect(cellsOf(book, TAB)).toEqual(before);
  });

  it('keeps what is typed as the text it is, never as a formula', () => {
    const ids: Rows = [CUSTOMERS[0], ['=1+1', 'Huế'], ['007', 'Huế']];
    const { book, host } = shopHost({ Customers: ids, Orders: [ORDERS[0]] });
    tab(book, 'Rules').setValue(2, 2, '');
    set(host, { customerId: '007', segment: 'New', reason: '=IMPORTXML("https://example.com")' });
    expect(cellsOf(book, TAB)[1].slice(0, 5)).toEqual([
      '007',
      'Habit',
      'New',
      '',
      '=IMPORTXML("https://example.com")',
    ]);
    expect(tab(book, TAB).formulas.size).toBe(0);
    run(host);
    expect(cell(book, '007', 'Why')).toBe('Habit: New, set by hand: =IMPORTXML("https://example.com")');
  });

  it.each([
    [null],
    [{}],
    [{ ...REGULAR, customerId: '' }],
    [{ ...REGULAR, until: '31/12/2026' }],
    [{ ...REGULAR, reason: 'x'.repeat(1001) }],
    [{ ...REGULAR, more: 1 }],
  ])('takes no request such as %j', (request) => {
    const { host } = shopHost();
    expect(() => host.run('setManualFromPage', [request], { mode: 'sidebar' })).toThrow();
  });
});

describe('the list of what was set by hand', () => {
  it('is empty without the tab', () => {
    expect(list(shopHost().host)).toEqual([]);
  });

  it('has the rows as they stand, with those that are over and those that cannot be read', () => {
    const { host } = shopHost({
      [TAB]: [
        ['Khách hàng', 'Cách phân loại', 'Nhóm', 'Đến ngày', 'Lý do'],
        ['b', 'Habit', 'Regular', '31/12/2026', 'Lan đề nghị'],
        ['c', 'Habit', 'Regular', '30/3/2026', ''],
        ['', '', '', '', ''],
        ['a', 'Habit', 'New', 'soon', ''],
      ],
    });
    const row = { scheme: 'Habit', problem: '' };
    expect(list(host)).toEqual([
      {
        ...row,
        row: 2,
        customerId: 'b',
        segment: 'Regular',
        until: '2026-12-31',
        reason: 'Lan đề nghị',
        isExpired: false,
      },
      {
        ...row,
        row: 3,
        customerId: 'c',
        segment: 'Regular',
        until: '2026-03-30',
        reason: '',
        isExpired: true,
      },
      {
        ...row,
        row: 5,
        customerId: 'a',
        segment: 'New',
        until: '',
        reason: '',
        isExpired: false,
        problem:
          '"soon" is not a date, so the row has no effect. Write a date such as 2026-12-31, or leave the cell blank.',
      },
    ]);
  });
});

describe('taking it back', () => {
  it('takes every row of the customer and scheme out, and the rules decide again', () => {
    const { book, host } = shopHost();
    set(host);
    set(host, { customerId: 'c', segment: 'New' });
    run(host);
    expect(remove(host)).toEqual({
      ok: true,
      message:
        'The segment that was set by hand for b in the scheme "Habit" is taken back. From the next run on the rules decide.',
    });
    expect(cellsOf(book, TAB).map(([customer]) => customer)).toEqual(['Customer', 'c']);
    run(host);
    expect([cell(book, 'b', 'Habit'), cell(book, 'c', 'Habit')]).toEqual(['New', 'New']);
  });

  it('is refused where there is nothing to take back', () => {
    expect(codesOf(remove(shopHost().host))).toEqual(['manual.nothing']);
  });

  it('empties the last row of a tab that has no other', () => {
    const { book, host } = shopHost();
    set(host);
    tab(book, TAB).maxRows = 2;
    expect(remove(host).ok).toBe(true);
    expect(cellsOf(book, TAB)).toHaveLength(1);
  });
});

describe('a run', () => {
  const typed = (until: string): Readonly<Record<string, Rows>> => ({
    [TAB]: [
      ['Customer', 'Scheme', 'Segment', 'Until'],
      ['b', 'Habit', 'Regular', until],
    ],
  });

  it('keeps to what somebody typed until its last day is over, and says so then', () => {
    const { book, host, at } = shopHost(typed('2026-04-02'));
    expect(run(host).issues).toEqual([]);
    expect(cell(book, 'b', 'Habit')).toBe('Regular');
    at('2026-04-02T16:00:00Z'); // an hour before midnight in Vietnam
    run(host);
    expect(cell(book, 'b', 'Habit')).toBe('Regular');
    at('2026-04-02T18:00:00Z');
    const { issues } = run(host);
    expect(cell(book, 'b', 'Habit')).toBe('New');
    expect(issues.map(({ code, severity, where }) => [code, severity, where.rows])).toEqual([
      ['manual.expired', 'info', [2]],
    ]);
  });

  it('takes neither the tab for customers nor its columns for the rules’', () => {
    const { book, host } = shopHost(typed(''));
    run(host);
    expect(cellsOf(book, TAB)[0]).toEqual(['Customer', 'Scheme', 'Segment', 'Until']);
    expect(cellsOf(book, 'Customers')).toHaveLength(4);
  });

  it('keeps to it whatever the order of the rows', () => {
    const { book, host } = shopHost(typed(''));
    run(host);
    const sheet = tab(book, 'Customers');
    const rows = cellsOf(book, 'Customers');
    [rows[3], rows[2], rows[1]].forEach((cells, row) =>
      cells.forEach((value, column) => sheet.setValue(row + 1, column, value)),
    );
    run(host);
    expect([cell(book, 'b', 'Habit'), cell(book, 'a', 'Habit'), cell(book, 'c', 'Habit')]).toEqual([
      'Regular',
      'Regular',
      '',
    ]);
  });

  it('changes nothing when it is run twice', () => {
    const { book, host } = shopHost(typed(''));
    run(host);
    const before = everythingButLog(book);
    run(host);
    expect(everythingButLog(book)).toEqual(before);
  });

  it('says in the state what was set by hand, and in the history that it was', () => {
    const shop = changingShop();
    classify(shop.host, { asOf: undefined });
    set(shop.host);
    classify(shop.host, { asOf: undefined });
    const [names, ...rows] = cellsOf(shop.book, 'Segments state');
    const manual = names.indexOf('manual:segment:Habit');
    expect(rows.slice(0, 3).map((row) => row[manual])).toEqual(['', 'Regular', '']);
    expect(cellsOf(shop.book, 'Segment history')[1].slice(1, 6)).toEqual([
      'b',
      'Habit',
      'New',
      'Regular',
      'set by hand',
    ]);
  });

  it('is explained: the customer is there by hand', () => {
    const { host } = shopHost(typed('2026-12-31'));
    const answer = call<{ ok: boolean; schemes: { lines: { text: string }[] }[] }>(host, 'explainFromPage', {
      customerId: 'b',
    });
    expect(answer.schemes[0].lines[0].text).toBe('Habit: Regular, set by hand until 2026-12-31');
  });
});

describe('undo', () => {
  const undo = (host: Host) => host.run('undoFromPage', [], { mode: 'sidebar' }).result as UndoAnswer;

  it('brings the segments back and leaves the tab alone: the next run heeds it again', () => {
    const { book, host } = shopHost();
    run(host);
    set(host);
    const typedRows = cellsOf(book, TAB);
    run(host);
    expect(undo(host).ok).toBe(true);
    expect(cell(book, 'b', 'Habit')).toBe('New');
    expect(cellsOf(book, TAB)).toEqual(typedRows);
    run(host);
    expect(cell(book, 'b', 'Habit')).toBe('Regular');
  });

  it('of the run after it was taken back knows again that it was by hand: no rule keeps it', () => {
    const rules: Rows = [
      ['Scheme', 'Segment', 'orders', 'Keep if'],
      ['Habit', 'Regular', '>= 2', 'orders >= 1'],
      ['Habit', 'New', '1', ''],
    ];
    const { book, host } = shopHost({ Rules: rules });
    set(host);
    run(host);
    remove(host);
    run(host);
    // One order would keep b among the regulars, but no rule has brought b there.
    expect(cell(book, 'b', 'Habit')).toBe('New');
    expect(undo(host).ok).toBe(true);
    expect(cell(book, 'b', 'Habit')).toBe('Regular');
    run(host);
    expect(cell(book, 'b', 'Habit')).toBe('New');
  });
});

it('removing everything takes the tab away that the add-on made, and leaves one that somebody made', () => {
  const made = shopHost();
  set(made.host);
  call<RemovalAnswer>(made.host, 'removeEverythingFromPage', { confirmed: true });
  expect(made.book.sheetNamed(TAB)).toBeNull();
  const typed = shopHost({
    [TAB]: [
      ['Customer', 'Scheme', 'Segment'],
      ['c', 'Habit', 'New'],
    ],
  });
  set(typed.host);
  call<RemovalAnswer>(typed.host, 'removeEverythingFromPage', { confirmed: true });
  expect(cellsOf(typed.book, TAB)).toEqual([
    ['Customer', 'Scheme', 'Segment'],
    ['c', 'Habit', 'New'],
  ]);
});

it('a file that is saved and loaded gives the same cells', async () => {
  const { book, host } = shopHost();
  set(host, { until: '2026-12-31', reason: 'asked by Lan' });
  run(host);
  const before = cellsOf(book, 'Customers');
  await saveWorkbook(book, path('by-hand.xlsx'));
  const loaded = await loadWorkbook(path('by-hand.xlsx'));
  const later = hostOf(loaded, { clock: clockAt('2026-03-31T03:00:00Z') });
  expect(list(later)).toMatchObject([
    { customerId: 'b', segment: 'Regular', until: '2026-12-31', reason: 'asked by Lan' },
  ]);
  run(later);
  // Files round the instants of the last column.
  const withoutTimes = (rows: Rows) => rows.map((row) => row.slice(0, -1));
  expect(withoutTimes(cellsOf(loaded, 'Customers'))).toEqual(withoutTimes(before));
});
