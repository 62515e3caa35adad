/**
 * "Show these customers": by the basic filter where the sheet has none of the user's, else in a tab with one formula.
 */
import { shownFormula } from '../../src/offline/formulas/shown-formula';
import type { Host } from '../../src/offline/host';
import { formatA1 } from '../../src/offline/workbook/a1';
import type { Workbook } from '../../src/offline/workbook/workbook';
import type { ShowAllAnswer, ShowAnswer } from '../../src/protocol/show-customers';
import { pictureOf } from '../support/same-book';
import { classify, everything, hostOf, shopBook, tab, type Rows } from './open-book';

/** Regular: a, d. New: b. c has never bought: no segment. */
const TABS: Record<string, Rows> = {
  Customers: [
    ['Customer ID', 'City'],
    ['a', 'Huế'],
    ['b', 'Hà Nội'],
    ['c', ''],
    ['d', 'Vinh'],
  ],
  Orders: [
    ['Order ID', 'Customer ID', 'Order date', 'Amount'],
    ['1', 'a', '2026-01-05', 100],
    ['2', 'a', '2026-02-05', 50],
    ['3', 'b', '2026-03-05', 70],
    ['4', 'd', '2026-01-05', 10],
    ['5', 'd', '2026-02-05', 20],
  ],
};

function classified(changes: Record<string, Rows> = {}): Host {
  const host = hostOf(shopBook({ ...TABS, ...changes }));
  classify(host);
  return host;
}

const show = (host: Host, segment: string, scheme = 'Habit'): ShowAnswer =>
  host.run('showCustomersFromPage', [{ scheme, segment }], { mode: 'sidebar' }).result as ShowAnswer;
const showAll = (host: Host): ShowAllAnswer =>
  host.run('showAllFromPage', [{}], { mode: 'sidebar' }).result as ShowAllAnswer;

/** The customers' rows that a person sees, by the first cell. */
function seen(book: Workbook, name = 'Customers'): unknown[] {
  const grid = tab(book, name);
  return grid.rows.filter((_, row) => !grid.filteredRows.has(row)).map(([cell]) => cell);
}

const codes = (answer: ShowAnswer): string[] => (answer.ok ? [] : answer.issues.map(({ code }) => code));

/** A filter that the user has put on the sheet, hiding Vinh. */
function filterByUser(book: Workbook): void {
  const grid = tab(book, 'Customers');
  grid.filter = { row: 1, column: 1, rows: 5, columns: 2 };
  grid.filterCriteria.set(1, ['Vinh']);
  grid.filteredRows.add(4);
}

describe('in a sheet without a filter', () => {
  it('the customers of the segment alone are seen, and the column’s header is chosen', () => {
    const host = classified();
    const book = host.workbook;
    book.activeSheetId = tab(book, 'Orders').id;
    expect(show(host, 'Regular')).toEqual({
      ok: true,
      message: '2 customers of "Regular" in the sheet "Customers"; the other rows are hidden.',
      sheet: 'Customers',
      customers: 2,
      by: 'filter',
    });
    expect(seen(book)).toEqual(['Customer ID', 'a', 'd']);
    // City, Habit, Why, Updated at: columns A to E; Habit is C.
    expect(formatA1(tab(book, 'Customers').filter ?? { row: 0, column: 0, rows: 0, columns: 0 })).toBe(
      'A1:E5',
    );
    expect(book.currentCell()).toMatchObject({ row: 1, column: 3, sheet: { name: 'Customers' } });
  });

  it('another segment takes the place of the first', () => {
    const host = classified();
    show(host, 'Regular');
    expect(show(host, 'New')).toMatchObject({ ok: true, customers: 1, by: 'filter' });
    expect(seen(host.workbook)).toEqual(['Customer ID', 'b']);
  });

  it('customers that came later are in it, too', () => {
    const host = classified();
    show(host, 'Regular');
    const grid = tab(host.workbook, 'Customers');
    grid.maxRows++;
    grid.rows.push(['e', 'Huế', 'Regular']);
    grid.contentChanged();
    expect(show(host, 'Regular')).toMatchObject({ customers: 3, by: 'filter' });
    expect(seen(host.workbook)).toEqual(['Customer ID', 'a', 'd', 'e']);
  });

  it('a list of segments shows its customer under each of them', () => {
    const host = classified({
      Rules: [
        ['Scheme', 'Segment', 'orders'],
        ['Habit', 'Regular', '>= 2'],
        ['Habit', 'Known', '>= 1'],
      ],
      Settings: [
        ['Section', 'Name', 'Value'],
        ['scheme', 'Habit', ''],
        ['scheme', 'Habit: hit policy', 'Collect'],
      ],
    });
    show(host, 'Known');
    expect(seen(host.workbook)).toEqual(['Customer ID', 'a', 'b', 'd']);
    show(host, 'Regular');
    expect(seen(host.workbook)).toEqual(['Customer ID', 'a', 'd']);
  });

  it.each(['=1', '"&IMPORTXML("x")&"', 'a;b', '*', 'New?'])('a segment may be called %j', (name) => {
    const host = classified({
      Rules: [
        ['Scheme', 'Segment', 'orders'],
        ['Habit', name, '>= 2'],
        ['Habit', 'New', '1'],
      ],
    });
    show(host, name);
    expect(seen(host.workbook)).toEqual(['Customer ID', 'a', 'd']);
  });

  it('a pack’s scheme is known in both languages', () => {
    const host = hostOf(shopBook(TABS));
    host.workbook.removeSheet(tab(host.workbook, 'Rules'));
    classify(host);
    const grid = tab(host.workbook, 'Customers');
    const column = grid.rows[0].indexOf('Value segment');
    const segment = String(grid.rows[1][column]);
    const names = ['Value', 'Giá trị'];
    for (const name of names) expect(show(host, segment, name)).toMatchObject({ ok: true, by: 'filter' });
  });

  it('a run and its undo go on beneath the filter, and the first run’s undo takes it off', () => {
    const host = classified();
    show(host, 'Regular');
    classify(host);
    expect(seen(host.workbook)).toEqual(['Customer ID', 'a', 'd']);
    host.run('undoFromPage', [], { mode: 'sidebar' });
    expect(tab(host.workbook, 'Customers').filter).toBeNull();
    expect(seen(host.workbook)).toHaveLength(5);
  });
});

describe('showing all again', () => {
  it('takes the add-on’s filter off', () => {
    const host = classified();
    const before = pictureOf(host.workbook, 'the user’s own');
    show(host, 'Regular');
    expect(showAll(host)).toEqual({
      ok: true,
      message: 'All customers are shown again in the sheet "Customers".',
      sheet: 'Customers',
    });
    expect(pictureOf(host.workbook, 'the user’s own')).toEqual(before);
    expect(showAll(host)).toEqual({ ok: true, message: 'The add-on has hidden no customers.', sheet: '' });
  });

  it('leaves what the user has added to the filter', () => {
    const host = classified();
    show(host, 'Regular');
    const grid = tab(host.workbook, 'Customers');
    grid.filterCriteria.set(1, ['Huế']);
    showAll(host);
    expect([...grid.filterCriteria]).toEqual([[1, ['Huế']]]);
    expect(seen(host.workbook)).toEqual(['Customer ID', 'b', 'c', 'd']);
  });

  it('leaves a filter of the user’s as it is', () => {
    const host = classified();
    filterByUser(host.workbook);
    const before = pictureOf(host.workbook);
    showAll(host);
    expect(pictureOf(host.workbook)).toEqual(before);
  });
});

describe('in a sheet with a filter of the user’s', () => {
  function filtered(changes = {}): Host {
    const host = classified(changes);
    filterByUser(host.workbook);
    return host;
  }

  it('the filter stays, and one formula in a tab of its own picks the customers', () => {
    const host = filtered();
    const before = pictureOf(host.workbook, 'the user’s own');
    expect(show(host, 'Regular')).toEqual({
      ok: true,
      message: '2 customers of "Regular" in the tab "Customers shown"; your own filter stays as it is.',
      sheet: 'Customers shown',
      customers: 2,
      by: 'formula',
    });
    const shown = tab(host.workbook, 'Customers shown');
    expect(shown.rows[0].slice(0, 2)).toEqual(['Segment', 'Regular']);
    expect([...shown.formulas.values()]).toEqual([
      `=FILTER('Customers'!$A$1:$E,(ROW('Customers'!$C$1:$C)=1)+ISNUMBER(FIND("; "&$B$1&"; ","; "&'Customers'!$C$1:$C&"; ")))`,
    ]);
    expect(host.workbook.currentCell()).toMatchObject({ sheet: { name: 'Customers shown' } });
    expect({ ...pictureOf(host.workbook, 'the user’s own'), active: 0 }).toEqual({ ...before, active: 0 });
  });

  it('the formula is the same for every segment: the name stands in a cell, as a text', () => {
    const host = filtered();
    show(host, 'Regular');
    const shown = tab(host.workbook, 'Customers shown');
    const [formula] = shown.formulas.values();
    show(host, 'New');
    expect([...shown.formulas.values()]).toEqual([formula]);
    expect(shown.rows[0][1]).toBe('New');
    expect(host.workbook.sheets.filter(({ name }) => name.startsWith('Customers shown'))).toHaveLength(1);
  });

  it.each(['=1+1', "'", '"&IMPORTXML("x")&"', '007'])(
    'a name like %j is no formula and no number',
    (name) => {
      const host = classified({
        Rules: [
          ['Scheme', 'Segment', 'orders'],
          ['Habit', name, '>= 2'],
          ['Habit', 'New', '1'],
        ],
      });
      filterByUser(host.workbook);
      expect(show(host, name)).toMatchObject({ customers: 2 });
      const shown = tab(host.workbook, 'Customers shown');
      expect(shown.rows[0][1]).toBe(name);
      expect(shown.formulas.size).toBe(1);
    },
  );

  it('arguments are separated as the spreadsheet’s locale does, and its sheet’s name is quoted', () => {
    const book = shopBook(TABS);
    book.locale = 'vi_VN';
    tab(book, 'Customers').name = "Khách 'quen'";
    const host = hostOf(book);
    classify(host);
    tab(book, "Khách 'quen'").filter = { row: 1, column: 1, rows: 5, columns: 2 };
    expect(show(host, 'Regular')).toMatchObject({ by: 'formula' });
    const formula = shownFormula(book, tab(book, 'Customers shown'), [2, 0]);
    expect(formula).toMatch(/^=FILTER\('Khách ''quen'''!\$A\$1:\$E;\(ROW\(/);
    expect(formula).toContain('&$B$1&"; ";"; "&');
  });

  it('the same where the add-on’s filter was changed by the user: it is theirs then', () => {
    const host = classified();
    show(host, 'Regular');
    tab(host.workbook, 'Customers').filterCriteria.set(1, ['Huế']);
    expect(show(host, 'New')).toMatchObject({ by: 'formula' });
    expect(tab(host.workbook, 'Customers').filterCriteria.size).toBe(2);
  });

  it('the same where the user’s filter asks about the add-on’s own segments', () => {
    const host = classified();
    const grid = tab(host.workbook, 'Customers');
    grid.filter = { row: 1, column: 1, rows: 5, columns: 5 };
    grid.filterCriteria.set(2, ['New']);
    expect(show(host, 'Regular')).toMatchObject({ by: 'formula' });
    showAll(host);
    expect([...grid.filterCriteria]).toEqual([[2, ['New']]]);
  });

  it('the same where the sheet is protected against whoever asks', () => {
    const host = classified();
    tab(host.workbook, 'Customers').protections.push({
      box: null,
      description: '',
      warningOnly: false,
      editors: [],
    });
    expect(show(host, 'Regular')).toMatchObject({ by: 'formula', customers: 2 });
    expect(tab(host.workbook, 'Customers').filter).toBeNull();
  });

  it('the tab has room for the customers and as many columns as they have', () => {
    const many = Array.from({ length: 1500 }, (_, index) => [`k${index}`, 'Huế']);
    const host = filtered({
      Customers: [['Customer ID', 'City'], ...many],
      Rules: [
        ['Scheme', 'Segment', 'orders'],
        ['Habit', 'All', '-'],
      ],
    });
    expect(show(host, 'All')).toMatchObject({ customers: 1500, by: 'formula' });
    expect(tab(host.workbook, 'Customers shown').maxRows).toBeGreaterThanOrEqual(3 + 1500);
  });

  it('it is no tab that a run reads', () => {
    const host = filtered();
    show(host, 'Regular');
    expect(classify(host).counts.customers).toBe(4);
  });
});

describe('nothing is changed', () => {
  it.each([
    ['where no run has written the scheme', 'Regular', 'Value', 'show.notClassified'],
    ['where nobody is in the segment', 'VIP', 'Habit', 'show.nobody'],
  ])('%s', (_, segment, scheme, code) => {
    const host = classified();
    const before = everything(host.workbook);
    expect(codes(show(host, segment, scheme))).toEqual([code]);
    expect(everything(host.workbook)).toEqual(before);
    expect(tab(host.workbook, 'Customers').filter).toBeNull();
  });

  it('where the tab would cross the limit of cells', () => {
    const host = classified();
    filterByUser(host.workbook);
    host.workbook.addSheet('Large', { rows: 10_000_000 - 60_000, columns: 1 });
    const before = host.workbook.sheets.map(({ name }) => name);
    tab(host.workbook, 'Large').maxRows =
      10_000_000 - (host.workbook.cellCount() - tab(host.workbook, 'Large').maxRows) - 100;
    expect(codes(show(host, 'Regular'))).toEqual(['write.tooManyCells']);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
  });

  it.each([
    [{}],
    [{ scheme: 'Habit' }],
    [{ scheme: 'Habit', segment: 5 }],
    [null],
    [{ scheme: 'a', segment: 'b', x: 1 }],
  ])('by the request %j, which is refused', (request) => {
    const host = classified();
    expect(() => host.run('showCustomersFromPage', [request], { mode: 'sidebar' })).toThrow(/request/);
  });
});

it('"Remove everything" takes filter and tab away, and leaves the user’s filter', () => {
  for (const byUser of [false, true]) {
    const book = shopBook(TABS);
    if (byUser) filterByUser(book);
    const before = pictureOf(book);
    const host = hostOf(book);
    classify(host);
    expect(show(host, 'Regular')).toMatchObject({ by: byUser ? 'formula' : 'filter' });
    host.run('removeEverythingFromPage', [{ confirmed: true }], { mode: 'sidebar' });
    expect(pictureOf(book)).toEqual(before);
  }
});
