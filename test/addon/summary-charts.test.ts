/**
 * The charts of the Segment summary: who the customers are, and who brings the revenue.
 */
import { chartBlocks } from '../../src/addon/sheets/chart-blocks';
import { formatA1 } from '../../src/offline/workbook/a1';
import type { Workbook } from '../../src/offline/workbook/workbook';
import { readXlsxWorkbook } from '../../src/offline/files/xlsx-reading';
import { xlsxBytes } from '../../src/offline/files/xlsx-writing';
import { answerOf, classify, hostOf, shopBook, tab, type Rows } from './open-book';

const HEADER = ['Scheme', 'Segment', 'Customers', 'Share', 'Orders', 'Revenue', 'Revenue share', 'AOV'];
const row = (scheme: string, segment: string, revenueShare: number | '' = 0.5) => [
  ...[scheme, segment, 1, 0.5, 1, 10],
  revenueShare,
  10,
];
const BLANK = HEADER.map(() => '');

const RULES: Rows = [
  ['Scheme', 'Segment', 'orders'],
  ['Habit', 'Regular', '>= 2'],
  ['Habit', 'New', '1'],
  ['Size', 'Big', '>= 2'],
  ['Size', 'Small', '1'],
  ['Size', 'Tiny', '0'],
];

const SUMMARY = 'Segment summary';

function chartsIn(book: Workbook, name = SUMMARY) {
  return tab(book, name).charts.map(({ options, boxes, position, type }) => ({
    title: options.title,
    cells: boxes.map(formatA1),
    at: position.slice(0, 2),
    type,
  }));
}

/** How often a run changes a chart. */
function changes(host: ReturnType<typeof hostOf>): number {
  let count = 0;
  host.state.beforeCall = (name) =>
    void (count += Number(/^Sheet\.(?:insert|update|remove)Chart$/.test(name)));
  classify(host);
  host.state.beforeCall = null;
  return count;
}

const title = (scheme: string) => `${scheme}: who the customers are, and who brings the revenue`;

describe('the rows of a chart', () => {
  it('are those of one scheme: names, shares of customers and of revenue', () => {
    const rows = [HEADER, row('A', 'x'), row('A', 'y'), row('B', 'x'), row('B', 'y'), row('B', 'z')];
    expect(chartBlocks(rows)).toEqual([
      { scheme: 'A', bars: 2, ranges: ['B2:B3', 'D2:D3', 'G2:G3'] },
      { scheme: 'B', bars: 3, ranges: ['B4:B6', 'D4:D6', 'G4:G6'] },
    ]);
  });

  it('leave out customers without a segment, shares that nobody knows, and what stands below a blank row', () => {
    const rows = [
      HEADER,
      row('A', 'x', ''),
      row('A', 'y', ''),
      row('A', '', ''),
      BLANK,
      row('Owner', 'Lan'),
      row('Owner', 'Minh'),
    ];
    expect(chartBlocks(rows)).toEqual([{ scheme: 'A', bars: 2, ranges: ['B2:B3', 'D2:D3'] }]);
  });

  it('are two or more, of six schemes at most', () => {
    const many = Array.from({ length: 9 }, (_, index) => [
      row(`S${index}`, 'x'),
      row(`S${index}`, 'y'),
    ]).flat();
    expect(chartBlocks([HEADER, row('One', 'x'), ...many]).map(({ scheme }) => scheme)).toEqual([
      'S0',
      'S1',
      'S2',
      'S3',
      'S4',
      'S5',
    ]);
    expect(chartBlocks([HEADER])).toEqual([]);
  });
});

describe('after a run', () => {
  it('each scheme has a bar chart beside the figures, one below the other', () => {
    const book = shopBook({ Rules: RULES });
    classify(hostOf(book));
    // Habit: rows 2 and 3, and row 4 for c, who has no segment; Size: rows 5 to 7.
    // The first chart is 110 + 2 · 34 = 178 pixels high: nine rows of 21, and one between.
    expect(chartsIn(book)).toEqual([
      { title: title('Habit'), cells: ['B2:B3', 'D2:D3', 'G2:G3'], at: [2, 10], type: 'BAR' },
      { title: title('Size'), cells: ['B5:B7', 'D5:D7', 'G5:G7'], at: [12, 10], type: 'BAR' },
    ]);
  });

  it('a second run finds the charts as they should be', () => {
    const host = hostOf(shopBook({ Rules: RULES }));
    classify(host);
    expect(changes(host)).toBe(0);
  });

  it('a preview makes none', () => {
    const book = shopBook();
    answerOf(hostOf(book), { preview: true });
    expect(book.sheetNamed(SUMMARY)).toBeNull();
  });
});

describe('when the summary changes', () => {
  it('a chart shows the rows where its scheme stands now', () => {
    const book = shopBook({ Rules: RULES });
    const host = hostOf(book);
    classify(host);
    const ids = tab(book, SUMMARY).charts.map(({ id }) => id);
    const rules = tab(book, 'Rules');
    rules.maxRows += 2;
    rules.rows.splice(3, 0, ['Habit', 'Never', '0'], ['Habit', 'Often', '> 99']);
    rules.contentChanged();
    expect(changes(host)).toBe(2);
    // With "Never" everybody has a segment: Habit has four rows, Size follows at once.
    expect(chartsIn(book).map(({ cells }) => cells[0])).toEqual(['B2:B5', 'B6:B8']);
    expect(tab(book, SUMMARY).charts.map(({ id }) => id)).toEqual(ids);
  });

  it('the chart of a scheme that went goes, and one that came has its own', () => {
    const book = shopBook({ Rules: RULES });
    const host = hostOf(book);
    classify(host);
    for (const at of [1, 2]) tab(book, 'Rules').setValue(at, 0, 'Other');
    classify(host);
    expect(chartsIn(book).map((chart) => chart.title)).toEqual([title('Size'), title('Other')]);
  });

  it('a chart that somebody deleted is not made again, and one of their own stays', () => {
    const book = shopBook({ Rules: RULES });
    const host = hostOf(book);
    classify(host);
    const grid = tab(book, SUMMARY);
    const own = { ...grid.charts[1], id: 77, boxes: [{ row: 1, column: 1, rows: 3, columns: 3 }] };
    grid.charts = [own, grid.charts[1]];
    expect(changes(host)).toBe(0);
    expect(grid.charts.map(({ id }) => id)).toEqual([77, 1002]);
  });

  it('undo of the first run takes them away, and the next run makes them anew', () => {
    const book = shopBook({ Rules: RULES });
    const host = hostOf(book);
    classify(host);
    expect(host.run('undoFromPage', [], { mode: 'sidebar' }).result).toMatchObject({ ok: true });
    expect(chartsIn(book)).toEqual([]);
    classify(host);
    expect(chartsIn(book)).toHaveLength(2);
  });
});

describe('charts are known again', () => {
  it.each([
    ['with', 0],
    ['without', 0],
  ])('after .xlsx %s metadata', async (which, wanted) => {
    const book = shopBook({ Rules: RULES });
    classify(hostOf(book));
    const again = await readXlsxWorkbook(Buffer.from(await xlsxBytes(book)), 'shop.xlsx', { name: 'shop' });
    expect(chartsIn(again)).toEqual(chartsIn(book));
    if (which === 'without') again.metadata = [];
    expect(changes(hostOf(again))).toBe(wanted);
    expect(chartsIn(again)).toHaveLength(2);
  });

  it('and go with "Remove everything"', () => {
    const book = shopBook({ Rules: RULES });
    const host = hostOf(book);
    classify(host);
    host.run('removeEverythingFromPage', [{ confirmed: true }], { mode: 'sidebar' });
    expect(book.sheets.flatMap(({ charts }) => charts)).toEqual([]);
    expect(book.metadata).toEqual([]);
  });
});

it('a run that is refused between two charts makes none twice', () => {
  const book = shopBook();
  const host = hostOf(book);
  classify(host);
  const rules = tab(book, 'Rules');
  rules.maxRows = 5;
  for (const scheme of ['Size', 'Size', 'Rank', 'Rank']) {
    rules.maxRows++;
    rules.rows.push([scheme, `${scheme} ${rules.rows.length}`, `${rules.rows.length}`]);
  }
  rules.contentChanged();
  let inserted = 0;
  host.state.beforeCall = (name) => {
    if (name === 'Sheet.insertChart' && inserted++ > 0) throw new Error('Service error: Spreadsheets');
  };
  classify(host);
  host.state.beforeCall = null;
  expect(chartsIn(book)).toHaveLength(2);
  classify(host);
  expect(chartsIn(book).map((chart) => chart.title)).toEqual(['Habit', 'Size', 'Rank'].map(title));
});

it('a refusal is reported and costs nothing else', () => {
  const book = shopBook({ Rules: RULES });
  const host = hostOf(book);
  host.state.beforeCall = (name) => {
    if (name === 'Sheet.insertChart') throw new Error('Service error: Spreadsheets');
  };
  const answer = answerOf(host);
  expect(answer.ok && answer.report.issues).toMatchObject([
    { code: 'write.chartsRefused', severity: 'info', where: { sheet: SUMMARY } },
  ]);
  host.state.beforeCall = null;
  classify(host);
  expect(chartsIn(book)).toHaveLength(2);
});
