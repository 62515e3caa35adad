/**
 * A chart with the figures that its cells hold now. As in Sheets the boxes stand side by side, the first column names what
 * is compared, each further one is a series, and rows that are not shown are left out.
 */
import { displayValue } from '../../services/display-value';
import { columnLetters } from '../../workbook/a1';
import type { Box } from '../../workbook/a1';
import type { SheetChart } from '../../workbook/sheet-chart';
import type { SheetGrid } from '../../workbook/sheet-grid';
import type { Workbook } from '../../workbook/workbook';
import type { ChartSeries, ChartView } from '../api';

/** Pixels, where the chart does not say: what Sheets takes. */
const USUAL_SIZE = { width: 600, height: 371 } as const;

/** Of series that have none of their own, in this order. */
const PALETTE = ['#237ba0', '#ce8306', '#933f6d', '#266346', '#d9706d', '#0044bb', '#21a19c', '#8d82ea'];

const KINDS: Readonly<Record<string, ChartView['kind']>> = { BAR: 'bar', COLUMN: 'column', LINE: 'line' };
const LEGENDS: readonly string[] = ['none', 'top', 'bottom', 'left', 'right'];

/** A chart whose cells are gone has no series; one of a single column counts what is compared. */
export function chartView(workbook: Workbook, grid: SheetGrid, chart: SheetChart): ChartView {
  const { id, type, position, options, headers } = chart;
  const [row, column, x, y] = position;
  const reader = new FigureReader(workbook, grid, headers);
  const strips = stripsOf(chart);
  const series = strips.length > 1 ? strips.slice(1) : strips;
  return {
    id,
    kind: KINDS[type] ?? 'other',
    title: typeof options.title === 'string' ? options.title : '',
    anchor: { row, column, x, y },
    width: pixels(options.width, USUAL_SIZE.width),
    height: pixels(options.height, USUAL_SIZE.height),
    legend: legendOf(options.legend),
    labels: strips.slice(0, 1).flatMap((strip) => reader.labels(strip, strips.length > 1)),
    series: series.map((strip, i) => seriesOf(reader, strip, lookOf(options, i))),
  };
}

/** One column of a box: where it stands and how many cells it has, names of series included. */
interface Strip {
  readonly column: number;
  readonly row: number;
  readonly rows: number;
}

function stripsOf({ boxes }: SheetChart): Strip[] {
  return boxes.flatMap(({ row, column, rows, columns }: Box) =>
    Array.from({ length: columns }, (_, i) => ({ row, rows, column: column + i })),
  );
}

/** How a series is named and drawn, where its chart says so. */
interface SeriesLook {
  readonly labelInLegend?: string;
  readonly color: string;
}

/** What stands under the series' number goes before the chart's list of colours. */
function lookOf({ series, colors }: Readonly<Record<string, unknown>>, index: number): SeriesLook {
  const own = ((series ?? {}) as Readonly<Record<number, Partial<SeriesLook> | undefined>>)[index] ?? {};
  const listed = Array.isArray(colors) ? (colors as string[])[index] : undefined;
  return { ...own, color: own.color ?? listed ?? PALETTE[index % PALETTE.length] };
}

function seriesOf(reader: FigureReader, strip: Strip, { labelInLegend, color }: SeriesLook): ChartSeries {
  return {
    name: labelInLegend ?? (reader.header(strip) || columnLetters(strip.column)),
    colour: color,
    values: reader.values(strip),
    texts: reader.texts(strip),
    isShare: reader.isShare(strip),
  };
}

function pixels(value: unknown, usual: number): number {
  return typeof value === 'number' && value > 0 ? value : usual;
}

function legendOf(legend: unknown): ChartView['legend'] {
  const position = typeof legend === 'string' ? legend : (legend as { position?: string } | null)?.position;
  return LEGENDS.includes(position ?? '') ? (position as ChartView['legend']) : 'right';
}

/** Reads the cells of a column that are shown, below the names of series. */
class FigureReader {
  constructor(
    private readonly workbook: Workbook,
    private readonly grid: SheetGrid,
    private readonly headers: number,
  ) {}

  header({ row, column }: Strip): string {
    const cells = Array.from({ length: this.headers }, (_, i) => this.text(row - 1 + i, column - 1));
    return cells.filter((text) => text !== '').join(' ');
  }

  /** The cells' texts; numbers from 1 where the cells are the series themselves. */
  labels(strip: Strip, areNames: boolean): string[] {
    const texts = this.texts(strip);
    return areNames ? texts : texts.map((_, i) => String(i + 1));
  }

  texts(strip: Strip): string[] {
    return this.shownRows(strip).map((row) => this.text(row, strip.column - 1));
  }

  /** null: no number stands there. */
  values(strip: Strip): (number | null)[] {
    return this.shownRows(strip).map((row) => {
      const value = this.grid.valueAt(row, strip.column - 1);
      return typeof value === 'number' ? value : null;
    });
  }

  isShare(strip: Strip): boolean {
    const [row] = this.shownRows(strip);
    return row !== undefined && /%/.test(this.numberFormat(row, strip.column - 1) ?? '');
  }

  private shownRows({ row, rows }: Strip): number[] {
    const { hiddenRows, filteredRows } = this.grid;
    return Array.from({ length: rows - this.headers }, (_, i) => row - 1 + this.headers + i).filter(
      (index) => !hiddenRows.has(index) && !filteredRows.has(index),
    );
  }

  private text(row: number, column: number): string {
    const value = this.grid.valueAt(row, column);
    return displayValue(value, this.numberFormat(row, column), this.workbook.locale);
  }

  private numberFormat(row: number, column: number): string | undefined {
    return this.workbook.formats.get(this.grid.formatAt(row, column)).numberFormat;
  }
}
