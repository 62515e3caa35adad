/**
 * The charts of the Segment summary: for each scheme the share of the customers that a segment has beside its share of the
 * revenue. Known by their ids, which the tab keeps; one that somebody deleted is not made again.
 */
import type { Cell, IssueLog, Language } from '../../core/index';
import { fill, messages } from '../../i18n/index';
import { growGrid } from './grow-grid';
import { chartBlocks, type ChartBlock } from './chart-blocks';
import type { TimeBudget } from './time-budget';
import { hasTimeForExtra, tryExtra } from './try-extra';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const CHARTS_KEY = 'customer-segments.charts';

/** Right of the eight columns, with one between. */
const ANCHOR_COLUMN = 10;
const ROW_PIXELS = 21;

/** Customers, revenue: told apart in all kinds of colour-blindness, and by their lightness. */
const COLOURS = ['#237ba0', '#ce8306'];

/** The tab's rows as they are now, and where it is. */
export interface SummaryShown {
  readonly sheet: Sheet;
  readonly rows: readonly (readonly Cell[])[];
  readonly language: Language;
}

interface ChartContext {
  readonly issues: IssueLog;
  readonly time: TimeBudget;
}

/** To be called when the run is complete. Issues: write.chartsRefused, write.looksLate. */
export function showCharts(shown: SummaryShown, { issues, time }: ChartContext): void {
  const { sheet } = shown;
  const run = () => {
    if (hasTimeForExtra(MOST_WORK, { time, sheet, issues })) updateCharts(shown);
  };
  tryExtra({ sheet, issues, refused: 'write.chartsRefused', run });
}

const MOST_WORK = { calls: 150, flushes: 1 };

/**
 * Changes what differs: charts of schemes that came or went, and of rows that moved.
 * Calls: eight; five a chart that stands, ten more where its rows moved, 23 one that is made.
 */
function updateCharts({ sheet, rows, language }: SummaryShown): void {
  const blocks = chartBlocks(rows);
  const charts = sheet.getCharts().map((chart) => ({ chart, id: chart.getChartId() }));
  const known = readKnown(sheet, { blocks, charts });
  const [ids, changes]: [Map<string, number>, (() => void)[]] = [new Map(), []];
  for (const [scheme, id] of known.ids) {
    const chart = charts.find((one) => one.id === id)?.chart;
    const block = blocks.find((other) => other.scheme === scheme);
    if (block) ids.set(scheme, id);
    if (chart && !block) changes.push(() => sheet.removeChart(chart));
    if (chart && block && !shows(chart, block)) changes.push(() => moveRanges(sheet, chart, block));
  }
  const made = blocks.filter(({ scheme }) => !ids.has(scheme));
  if (made.length > 0) changes.push(() => insertCharts(sheet, blocks, { made, language }));
  for (const change of changes) change();
  // So that a refusal comes out here.
  if (changes.length > 0) SpreadsheetApp.flush();
  for (const [scheme, id] of idsOf(sheet, made, new Set(charts.map((one) => one.id)))) ids.set(scheme, id);
  known.write(ids);
}

interface Made {
  readonly made: readonly ChartBlock[];
  readonly language: Language;
}

/** Each has its place, whether those above it are there or not. */
function insertCharts(sheet: Sheet, blocks: readonly ChartBlock[], { made, language }: Made): void {
  let row = 2;
  for (const block of blocks) {
    const height = 110 + 34 * block.bars;
    if (made.includes(block)) {
      growGrid(sheet, { rows: row, columns: ANCHOR_COLUMN });
      sheet.insertChart(buildChart(sheet, block, { row, height, language }));
    }
    row += Math.ceil(height / ROW_PIXELS) + 1;
  }
}

interface Look {
  readonly row: number;
  readonly height: number;
  readonly language: Language;
}

function buildChart(sheet: Sheet, { scheme, ranges }: ChartBlock, { row, height, language }: Look): Chart {
  const { title, customers, revenue } = messages(language).charts;
  let builder = sheet.newChart().setChartType(Charts.ChartType.BAR).setNumHeaders(0);
  for (const range of ranges) builder = builder.addRange(sheet.getRange(range));
  return builder
    .setOption('title', fill(title, { scheme }, language))
    .setOption('series', { 0: { labelInLegend: customers }, 1: { labelInLegend: revenue } })
    .setOption('colors', COLOURS)
    .setOption('legend', { position: 'top' })
    .setOption('height', height)
    .setPosition(row, ANCHOR_COLUMN, 0, 0)
    .build();
}

function moveRanges(sheet: Sheet, chart: Chart, { ranges }: ChartBlock): void {
  let builder = chart.modify().clearRanges();
  for (const range of ranges) builder = builder.addRange(sheet.getRange(range));
  sheet.updateChart(builder.build());
}

function shows(chart: Chart, { ranges }: ChartBlock): boolean {
  const shown = chart.getRanges().map((range) => range.getA1Notation());
  return shown.join() === ranges.join();
}

type Ids = ReadonlyMap<string, number>;

/** Sheets gives a chart its id when it is inserted: the new ones are told apart by their rows. */
function idsOf(sheet: Sheet, made: readonly ChartBlock[], before: ReadonlySet<number | null>): Ids {
  if (made.length === 0) return new Map();
  const charts = sheet.getCharts().map((chart) => ({ chart, id: chart.getChartId() }));
  return matched(
    made,
    charts.filter(({ id }) => !before.has(id)),
  );
}

interface ChartsThere {
  readonly chart: Chart;
  readonly id: number | null;
}

function matched(blocks: readonly ChartBlock[], charts: readonly ChartsThere[]): Ids {
  const ids = new Map<string, number>();
  for (const { chart, id } of charts) {
    const block = blocks.find((one) => shows(chart, one));
    if (block && id !== null) ids.set(block.scheme, id);
  }
  return ids;
}

interface Present {
  readonly blocks: readonly ChartBlock[];
  readonly charts: readonly ChartsThere[];
}

/**
 * By scheme the ids of the charts that were made for the tab. Where it does not know them, after a copy, an import or a run
 * that was cut off, charts that show the same rows are known again.
 */
function readKnown(sheet: Sheet, { blocks, charts }: Present): { readonly ids: Ids; write(ids: Ids): void } {
  const [metadata] = sheet.createDeveloperMetadataFinder().withKey(CHARTS_KEY).find();
  const kept = metadata?.getValue() ?? null;
  const ids = new Map(kept === null ? [] : (JSON.parse(kept) as [string, number][]));
  const unknown = blocks.filter(({ scheme }) => !ids.has(scheme));
  const claimed = new Set<number | null>(ids.values());
  const free = charts.filter(({ id }) => !claimed.has(id));
  for (const [scheme, id] of matched(unknown, free)) ids.set(scheme, id);
  return {
    ids,
    write: (now) => {
      const text = JSON.stringify([...now]);
      if (!metadata)
        sheet.addDeveloperMetadata(CHARTS_KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      else if (text !== kept) metadata.setValue(text);
    },
  };
}
