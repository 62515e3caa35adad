/**
 * A formula that somebody puts together on a page: what it can show, where it would stand, writing it, taking it out again.
 */
import type { Host } from '../../src/offline/host';
import { parseA1 } from '../../src/offline/workbook/a1';
import { cellKey } from '../../src/offline/workbook/sheet-grid';
import type { Workbook } from '../../src/offline/workbook/workbook';
import type { ReportIssue } from '../../src/protocol';
import type {
  ChosenCellAnswer,
  FormulaChoicesAnswer,
  FormulaWish,
  InsertedFormula,
  InsertFormulaAnswer,
  RemoveFormulaAnswer,
} from '../../src/protocol/insert-formula';
import { bookOf, classify, everything, hostOf, ORDERS, RULES, shopBook, tab, type Rows } from './open-book';

type Changes = Readonly<Record<string, Rows>>;

/** The shop after a run, with room beside: Habit stands in C, Why in D, Updated at in E; ids in A2:A4, 20 rows. */
function classified(changes: Changes = {}, metrics = false): Host {
  const host = hostOf(shopBook({ Campaign: CAMPAIGN, ...changes }));
  classify(host, { metrics });
  for (const name of ['Customers', 'Campaign', 'Orders']) {
    const grid = tab(host.workbook, name);
    [grid.maxRows, grid.maxColumns] = [20, Math.max(10, grid.maxColumns)];
  }
  return host;
}

/** A sheet of somebody's own: a header further down, ids in B3 and B4. */
const CAMPAIGN: Rows = [
  ['Spring mailing', ''],
  ['Sent', 'Customer ID'],
  ['yes', 'b'],
  ['no', 'a'],
];

const ask = <A>(host: Host, name: string, request: object = {}): A =>
  host.run(name, [request], { mode: 'sidebar' }).result as A;

/** By hand. */
function choose({ workbook }: Host, sheet: string, cell: string): void {
  const grid = tab(workbook, sheet);
  const at = parseA1(cell, { rows: grid.maxRows, columns: grid.maxColumns });
  if (!at) throw new Error(`no cell: ${cell}`);
  workbook.chooseCell(grid, at.row, at.column);
}

const choicesOf = (host: Host, lang?: 'vi') =>
  ask<FormulaChoicesAnswer>(host, 'formulaChoicesFromPage', lang ? { lang } : {});

function placeOf(host: Host, sheet: string, cell: string) {
  choose(host, sheet, cell);
  const answer = ask<ChosenCellAnswer>(host, 'chosenCellFromPage');
  if (!answer.ok) throw new Error(messagesOf(answer));
  return answer.place;
}

interface Into {
  readonly sheet?: string;
  readonly cell: string;
  readonly lang?: 'vi';
}

const SEGMENT: FormulaWish = { shows: 'SEGMENT', ids: 'row' };

function insert(host: Host, wish: FormulaWish, { sheet = 'Customers', cell, lang }: Into) {
  choose(host, sheet, cell);
  const request = { wish, ...(lang ? { lang } : {}) };
  return ask<InsertFormulaAnswer>(host, 'insertFormulaFromPage', request);
}

function inserted(answer: InsertFormulaAnswer): InsertedFormula {
  if (!answer.ok) throw new Error(messagesOf(answer));
  const { sheet, row, column, formula } = answer;
  return { sheet, row, column, formula };
}

const remove = (host: Host, place: InsertedFormula) =>
  ask<RemoveFormulaAnswer>(host, 'removeFormulaFromPage', place);

type Answer = { readonly ok: true } | { readonly ok: false; readonly issues: readonly ReportIssue[] };

const messagesOf = (answer: Answer): string =>
  answer.ok ? '' : answer.issues.map(({ message }) => message).join('\n');
const codesOf = (answer: Answer): string[] => (answer.ok ? [] : answer.issues.map(({ code }) => code));

/** A cell's formula as the workbook keeps it; '' for none. */
function formulaIn(book: Workbook, sheet: string, row: number, column: number): string {
  return tab(book, sheet).formulas.get(cellKey(row - 1, column - 1)) ?? '';
}

describe('what formulas can show', () => {
  it('are the schemes and segments of the last run, and the figures that it kept', () => {
    expect(choicesOf(classified())).toEqual({
      ok: true,
      schemes: [{ scheme: 'Habit', segments: ['Regular', 'New'] }],
      metrics: [
        { name: 'Revenue', text: 'revenue' },
        { name: 'Revenue last 365 days', text: 'revenue last 365 days' },
      ],
      hasScores: true,
      separator: ',',
    });
  });

  it('are every metric that stands beside the customers, too, each once and by its name in the language', () => {
    const host = classified({}, true);
    const answer = choicesOf(host, 'vi');
    if (!answer.ok) throw new Error('refused');
    const names = answer.metrics.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Doanh thu', 'Số đơn hàng']));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(40);
  });

  it('are neither scores nor amounts where the orders have none', () => {
    const orders = ORDERS.map((row) => row.slice(0, 3));
    expect(choicesOf(classified({ Orders: orders }))).toMatchObject({ metrics: [], hasScores: false });
  });

  it('are parted by a semicolon where the decimal sign is a comma', () => {
    const book = shopBook();
    book.locale = 'vi_VN';
    const host = hostOf(book);
    classify(host);
    expect(choicesOf(host)).toMatchObject({ separator: ';' });
  });

  it('are nothing before the first run, said in either language', () => {
    const host = hostOf(shopBook());
    expect(codesOf(choicesOf(host))).toEqual(['show.noRun']);
    expect(messagesOf(choicesOf(host, 'vi'))).toContain('Chưa có lần chạy nào');
  });

  it('wait for another run where the named cell of the stamp is missing', () => {
    const host = classified();
    host.workbook.namedRanges = [];
    expect(codesOf(choicesOf(host))).toEqual(['insert.noStamp']);
    expect(codesOf(insert(host, SEGMENT, { cell: 'G2' }))).toEqual(['insert.noStamp']);
    classify(host);
    expect(choicesOf(host).ok).toBe(true);
  });
});

describe('the chosen cell', () => {
  it('is told with the column of ids beside it', () => {
    expect(placeOf(classified(), 'Customers', 'G3')).toEqual({
      sheet: 'Customers',
      row: 3,
      column: 'G',
      rows: 20,
      isBlank: true,
      ids: { column: 'A', headerRow: 1 },
      guess: 'A3',
    });
  });

  it('of a sheet of somebody’s own is told with the column that looks like ids', () => {
    const place = placeOf(classified(), 'Campaign', 'C4');
    expect(place).toMatchObject({ ids: { column: 'B', headerRow: 2 }, guess: 'B4' });
  });

  it.each([
    ['has none of the headers that Settings name', ['Customer ID'], 'A'],
    ['has the header that Settings name for ids', ['ID', 'Số thẻ'], 'B'],
  ])('of a sheet that %s is told with its ids all the same', (_what, headers, column) => {
    const settings: Rows = [
      ['Section', 'Name', 'Value'],
      ['map', 'customers.customerId', 'Số thẻ'],
      ['map', 'customers.city', 'City'],
    ];
    const host = hostOf(
      shopBook({
        Settings: settings,
        Customers: [
          ['Số thẻ', 'City'],
          ['a', 'Huế'],
        ],
        List: [headers, headers.map(() => 'a')],
      }),
    );
    classify(host);
    expect(placeOf(host, 'List', 'A2')).toMatchObject({ ids: { column, headerRow: 1 } });
  });

  it('of the orders is told with the column of customers, not that of orders', () => {
    expect(placeOf(classified(), 'Orders', 'F3')).toMatchObject({ ids: { column: 'B', headerRow: 1 } });
  });

  it('above the ids has the first of them as a guess', () => {
    expect(placeOf(classified(), 'Campaign', 'D1')).toMatchObject({ guess: 'B3', isBlank: true });
  });

  it('of a sheet without ids has the first of the customers’ as a guess', () => {
    const host = classified({ Report: [['Notes', 'Owner']] });
    expect(placeOf(host, 'Report', 'A1')).toMatchObject({
      ids: null,
      guess: "'Customers'!A2",
      isBlank: false,
    });
  });

  it('beside customers of orders alone is told with the ids that the add-on wrote', () => {
    const host = hostOf(bookOf({ Orders: ORDERS }));
    classify(host, { packs: ['value'] });
    expect(placeOf(host, 'Customers', 'A3')).toMatchObject({ ids: { column: 'A', headerRow: 1 } });
  });

  it('is only looked at', () => {
    const host = classified();
    choose(host, 'Customers', 'G3');
    const before = everything(host.workbook);
    ask(host, 'chosenCellFromPage');
    choicesOf(host);
    expect(everything(host.workbook)).toEqual(before);
  });
});

describe('inserting', () => {
  it('writes the formula into the chosen cell and says where it stands', () => {
    const host = classified();
    expect(insert(host, SEGMENT, { cell: 'G3' })).toEqual({
      ok: true,
      sheet: 'Customers',
      row: 3,
      column: 'G',
      formula: '=SEGMENT(A3,, SEGMENTS_UPDATED)',
      cells: 'G3',
      count: 1,
    });
    expect(formulaIn(host.workbook, 'Customers', 3, 7)).toBe('=SEGMENT(A3,, SEGMENTS_UPDATED)');
  });

  it('of a column fills as many cells as the sheet has below', () => {
    const wish: FormulaWish = { shows: 'SEGMENT', ids: 'column' };
    expect(insert(classified(), wish, { cell: 'G2' })).toMatchObject({
      formula: '=SEGMENT(A2:A,, SEGMENTS_UPDATED)',
      cells: 'G2:G20',
      count: 19,
    });
  });

  it('of named cells of another sheet fills as many cells as they are', () => {
    const wish: FormulaWish = { shows: 'RFM', ids: 'named', reference: 'Campaign!B3:B4' };
    expect(insert(classified(), wish, { cell: 'G8' })).toMatchObject({
      formula: "=RFM('Campaign'!B3:B4, SEGMENTS_UPDATED)",
      cells: 'G8:G9',
      count: 2,
    });
  });

  it('takes the guess where somebody names no cell', () => {
    const answer = insert(classified(), { shows: 'RFM', ids: 'named' }, { sheet: 'Campaign', cell: 'C4' });
    expect(answer).toMatchObject({ formula: '=RFM(B4, SEGMENTS_UPDATED)' });
  });

  it('changes that one cell', () => {
    const host = classified();
    choose(host, 'Customers', 'G3');
    const before = everything(host.workbook);
    const place = inserted(insert(host, { shows: 'SEGMENT_COUNT', segment: 'New' }, { cell: 'G3' }));
    expect(remove(host, place)).toEqual({ ok: true, sheet: 'Customers', cell: 'G3' });
    expect(everything(host.workbook)).toEqual(before);
  });

  it('writes semicolons where the decimal sign is a comma', () => {
    const host = classified();
    host.workbook.locale = 'vi_VN';
    expect(insert(host, SEGMENT, { cell: 'G3' })).toMatchObject({
      ok: true,
      formula: '=SEGMENT(A3;; SEGMENTS_UPDATED)',
    });
  });

  it.each(['=HYPERLINK("http://x";"y")', '");SEGMENT("', '+1', '🛒 "VIP"', '\u202Egnp.exe', "O'Neil"])(
    'keeps a segment named %j a text',
    (segment) => {
      const rules = RULES.map((row, index) => (index === 2 ? [row[0], segment, row[2]] : row));
      const host = classified({ Rules: rules });
      const { formula } = inserted(insert(host, { shows: 'SEGMENT_COUNT', segment }, { cell: 'G3' }));
      expect(formula).toBe(`=SEGMENT_COUNT("${segment.replace(/"/g, '""')}",, SEGMENTS_UPDATED)`);
      expect(tab(host.workbook, 'Customers').valueAt(2, 6)).toBe(1);
    },
  );
});

describe('the values that the formulas show', () => {
  const valueAt = (host: Host, row: number) => tab(host.workbook, 'Customers').valueAt(row - 1, 6);

  // a has two orders of 150 together, b one of 70, c none.
  it.each<[FormulaWish, string, string | number]>([
    [SEGMENT, 'G2', 'Regular'],
    [SEGMENT, 'G3', 'New'],
    [SEGMENT, 'G4', ''],
    [{ shows: 'SEGMENT_METRIC', metric: 'revenue', ids: 'row' }, 'G2', 150],
    [{ shows: 'SEGMENT_COUNT', segment: 'Regular' }, 'G9', 1],
    [{ shows: 'SEGMENT', ids: 'named', reference: 'Campaign!B3' }, 'G9', 'New'],
  ])('of %j in %s is %j', (wish, cell, value) => {
    const host = classified();
    inserted(insert(host, wish, { cell }));
    expect(valueAt(host, Number(cell.slice(1)))).toBe(value);
  });

  it('stand each beside its id where the formula is about a column', () => {
    const host = classified();
    inserted(insert(host, { shows: 'SEGMENT', ids: 'column' }, { cell: 'G3' }));
    expect([2, 3, 4, 5, 20].map((row) => valueAt(host, row))).toEqual(['', 'New', '', '', '']);
  });

  it('are those of the next run after it', () => {
    const host = classified();
    inserted(insert(host, SEGMENT, { cell: 'G3' }));
    // b buys a second time, and is a regular.
    ['4', 'b', '2026-03-20', 5].forEach((cell, column) =>
      tab(host.workbook, 'Orders').setValue(4, column, cell),
    );
    classify(host);
    expect(valueAt(host, 3)).toBe('Regular');
  });
});

describe('nothing is written', () => {
  type Arrange = (book: Workbook) => void;
  const customers = (book: Workbook) => tab(book, 'Customers');
  const column: FormulaWish = { shows: 'SEGMENT', ids: 'column' };
  const named = (reference: string): FormulaWish => ({ shows: 'SEGMENT', ids: 'named', reference });
  const value =
    (row: number, text: string): Arrange =>
    (book) =>
      customers(book).setValue(row - 1, 6, text);
  const none: Arrange = () => undefined;

  it.each<[string, Arrange, FormulaWish, Into, string]>([
    [
      'over a value',
      value(3, 'mine'),
      SEGMENT,
      { cell: 'G3' },
      'Customers: Something stands in G3, and the formula fills G3. Nothing was overwritten. Choose a place where these cells are blank, or clear them first.',
    ],
    [
      'over a value further down that the results would reach',
      value(12, 'mine'),
      column,
      { cell: 'G3' },
      'Customers: Something stands in G12, and the formula fills G3:G20. Nothing was overwritten. Choose a place where these cells are blank, or clear them first.',
    ],
    [
      'over a formula that shows nothing',
      (book) => customers(book).setFormula(2, 6, '=""'),
      SEGMENT,
      { cell: 'G3' },
      'Customers: Something stands in G3, and the formula fills G3. Nothing was overwritten. Choose a place where these cells are blank, or clear them first.',
    ],
    [
      'into protected cells',
      (book) => void customers(book).protectedBoxes.push({ row: 10, column: 7, rows: 1, columns: 1 }),
      column,
      { cell: 'G3' },
      'Customers: You may not edit G3:G20. Nothing was written. Choose another cell, or ask whoever protected them to let you edit them (Data › Protect sheets and ranges).',
    ],
    [
      'into merged cells',
      (book) => void customers(book).merges.push({ row: 3, column: 7, rows: 1, columns: 2 }),
      SEGMENT,
      { cell: 'G3' },
      'Customers: The cells G3:H3 are merged, and the formula fills G3. Nothing was written. Choose another cell, or unmerge them (Format › Merge cells › Unmerge).',
    ],
    [
      'where a rule says what may stand there',
      (book) =>
        void customers(book).validations.push({
          box: { row: 3, column: 7, rows: 1, columns: 1 },
          values: ['x'],
          rejects: true,
        }),
      SEGMENT,
      { cell: 'G3' },
      'Customers: A validation rule says what may stand in G3. Nothing was written. Choose another cell, or remove the rule (Data › Data validation).',
    ],
    [
      'into a column of the add-on',
      none,
      { shows: 'SEGMENT_COUNT', segment: 'New' },
      { cell: 'C9' },
      'Customers: C9 stands in a column that the add-on writes at every run. Choose a blank cell in a column of your own.',
    ],
    [
      'into a tab of the add-on',
      none,
      { shows: 'SEGMENT_COUNT', segment: 'New' },
      { sheet: 'Run log', cell: 'L2' },
      'Run log: The add-on writes this tab itself, so a formula here could be lost. Choose a blank cell in a sheet of your own.',
    ],
    [
      'past the end of the sheet',
      none,
      named('Customers!A2:A'),
      { sheet: 'Campaign', cell: 'D5' },
      'Campaign: The formula fills 19 cells from D5 down, and the sheet ends after 16. Choose a cell further up, or add rows at the end of the sheet.',
    ],
    [
      'among the cells that it reads',
      none,
      named('G1:G9'),
      { cell: 'G5' },
      'Customers: The formula would stand among the cells that it reads (G1:G9). Choose a cell in another column.',
    ],
    [
      'beside a header',
      none,
      SEGMENT,
      { cell: 'G1' },
      'Customers: No customer stands in row 1: the IDs begin below row 1. Choose a cell further down.',
    ],
    [
      'of what is no cell',
      none,
      named('A2:B3'),
      { cell: 'G3' },
      '"A2:B3" is neither a cell nor cells of one column. Write, for example, A2, A2:A or \'My sheet\'!A2:A50.',
    ],
    [
      'of a sheet that there is not',
      none,
      named('Nowhere!A2'),
      { cell: 'G3' },
      'There is no sheet "Nowhere". Check the name of the sheet before the exclamation mark.',
    ],
    [
      'of cells that a sheet does not have',
      none,
      named('Campaign!B3:B900'),
      { cell: 'G3' },
      'The sheet "Campaign" does not reach as far as B3:B900. Name cells that it has.',
    ],
    [
      'of a segment that the last run does not know',
      none,
      { shows: 'SEGMENT_COUNT', segment: 'Gone' },
      { cell: 'G3' },
      'The last run knows no "Gone" any more. Look again for what there is now.',
    ],
  ])('%s', (_what, arrange, wish, into, message) => {
    const host = classified();
    arrange(host.workbook);
    choose(host, into.sheet ?? 'Customers', into.cell);
    const before = everything(host.workbook);
    const answer = insert(host, wish, into);
    expect(messagesOf(answer)).toBe(message);
    expect(everything(host.workbook)).toEqual(before);
  });

  it('says so in Vietnamese where it is asked so', () => {
    const host = classified();
    value(3, 'mine')(host.workbook);
    const answer = insert(host, SEGMENT, { cell: 'G3', lang: 'vi' });
    expect(messagesOf(answer)).toContain('Ô G3 đã có nội dung');
  });

  it('over results of a formula that stands further up', () => {
    const host = classified();
    inserted(insert(host, { shows: 'SEGMENT', ids: 'column' }, { cell: 'G2' }));
    const before = everything(host.workbook);
    expect(codesOf(insert(host, SEGMENT, { cell: 'G3' }))).toEqual(['insert.notBlank']);
    expect(everything(host.workbook)).toEqual(before);
  });

  it('where no column looks like ids', () => {
    const host = classified({ Report: [['Notes', 'Owner']] });
    tab(host.workbook, 'Report').maxRows = 5;
    expect(codesOf(insert(host, SEGMENT, { sheet: 'Report', cell: 'A2' }))).toEqual(['insert.noIds']);
  });
});

it('is neither written nor taken out while another run holds the document', () => {
  const host = classified();
  const place = inserted(insert(host, SEGMENT, { cell: 'G3' }));
  const before = everything(host.workbook);
  host.state.foreignLocks.add('document');
  expect(codesOf(insert(host, SEGMENT, { cell: 'G4' }))).toEqual(['run.busy']);
  expect(codesOf(remove(host, place))).toEqual(['run.busy']);
  expect(everything(host.workbook)).toEqual(before);
});

describe('taking it out again', () => {
  it('leaves a cell alone that somebody has protected meanwhile', () => {
    const host = classified();
    const place = inserted(insert(host, SEGMENT, { cell: 'G3' }));
    tab(host.workbook, 'Customers').protectedBoxes.push({ row: 3, column: 7, rows: 1, columns: 1 });
    const before = everything(host.workbook);
    expect(codesOf(remove(host, place))).toEqual(['insert.protected']);
    expect(everything(host.workbook)).toEqual(before);
  });

  it('leaves a cell alone that holds something else by now', () => {
    const host = classified();
    const place = inserted(insert(host, SEGMENT, { cell: 'G3' }));
    tab(host.workbook, 'Customers').setFormula(2, 6, '=SEGMENT(A4,, SEGMENTS_UPDATED)');
    const answer = remove(host, place);
    expect(messagesOf(answer)).toBe(
      'Customers: G3 does not hold the formula any more, so nothing was removed. If it stands elsewhere now, delete it by hand.',
    );
    expect(formulaIn(host.workbook, 'Customers', 3, 7)).toBe('=SEGMENT(A4,, SEGMENTS_UPDATED)');
  });

  it.each([
    ['a sheet that is gone', { sheet: 'Gone' }],
    ['a row past the end', { row: 9999 }],
    ['a column past the end', { column: 'ZZ' }],
  ])('says so for %s', (_what, change) => {
    const host = classified();
    const place = inserted(insert(host, SEGMENT, { cell: 'G3' }));
    expect(codesOf(remove(host, { ...place, ...change }))).toEqual(['insert.changed']);
  });
});

it('a look at the chosen cell and an insertion stay within few service calls', () => {
  const host = classified();
  choose(host, 'Customers', 'G3');
  const run = (name: string, request: object) => host.run(name, [request], { mode: 'sidebar' }).stats.calls;
  // Nine tabs, of which readOwnTabs asks four calls each where they are the add-on's.
  expect(run('chosenCellFromPage', {})).toBeLessThan(110);
  expect(run('formulaChoicesFromPage', {})).toBeLessThan(110);
  expect(run('insertFormulaFromPage', { wish: SEGMENT })).toBeLessThan(190);
});

describe('a request of a faulty page is refused', () => {
  const place = { sheet: 'Customers', row: 3, column: 'G', formula: '=SEGMENT(A3,, SEGMENTS_UPDATED)' };
  it.each([
    ['formulaChoicesFromPage', { scheme: 'Habit' }],
    ['chosenCellFromPage', null],
    ['insertFormulaFromPage', null],
    ['insertFormulaFromPage', {}],
    ['insertFormulaFromPage', { wish: null }],
    ['insertFormulaFromPage', { wish: {} }],
    ['insertFormulaFromPage', { wish: { shows: 'IMPORTDATA', ids: 'row' } }],
    ['insertFormulaFromPage', { wish: { shows: 'CLASSIFY', ids: 'row' } }],
    ['insertFormulaFromPage', { wish: { shows: 'constructor', ids: 'row' } }],
    ['insertFormulaFromPage', { wish: { shows: 'SEGMENT' } }],
    ['insertFormulaFromPage', { wish: { shows: 'SEGMENT', ids: 'all' } }],
    ['insertFormulaFromPage', { wish: { shows: 'SEGMENT', ids: 'row', scheme: '' } }],
    ['insertFormulaFromPage', { wish: { shows: 'SEGMENT', ids: 'named', reference: 7 } }],
    ['insertFormulaFromPage', { wish: { shows: 'SEGMENT', ids: 'row', formula: '=1' } }],
    ['insertFormulaFromPage', { wish: { shows: 'SEGMENT_COUNT' } }],
    ['insertFormulaFromPage', { wish: { shows: 'SEGMENT_METRIC', ids: 'row' } }],
    ['removeFormulaFromPage', { ...place, formula: '=SUM(A1:A9)' }],
    ['removeFormulaFromPage', { ...place, formula: 'SEGMENT(A3)' }],
    ['removeFormulaFromPage', { ...place, row: 0 }],
    ['removeFormulaFromPage', { ...place, column: 'A1:Z' }],
    ['removeFormulaFromPage', { ...place, sheet: undefined }],
  ])('%s %j', (name, request) => {
    const host = hostOf(shopBook());
    expect(() => host.run(name, [request], { mode: 'sidebar' })).toThrow(/request/);
  });
});
