/**
 * EmbeddedChart and its builder: what a chart shows and where it stands. Nothing is drawn.
 */
import type { Execution } from '../execution';
import type { Box } from '../workbook/a1';
import type { SheetChart } from '../workbook/sheet-chart';
import type { SheetGrid } from '../workbook/sheet-grid';
import { ChartType } from './enums';
import { NotEmulated } from './errors';
import { checkInside } from './grid-limits';
import type { CellRange } from './range-cells';
import { ServiceObject, asGoogle } from './service-object';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Google = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Setting =
  | 'addRange'
  | 'build'
  | 'clearRanges'
  | 'getRanges'
  | 'setChartType'
  | 'setNumHeaders'
  | 'setOption'
  | 'setPosition';

/** A chart that is on no tab yet. */
const NEW: SheetChart = {
  id: 0,
  type: '',
  boxes: [],
  position: [1, 1, 0, 0],
  headers: 0,
  options: {},
};

abstract class ChartTelling extends ServiceObject implements Pick<Google, 'getRanges'> {
  override readonly family = 'SpreadsheetApp.';

  constructor(
    readonly execution: Execution,
    readonly grid: SheetGrid,
    public chart: SheetChart = NEW,
  ) {
    super();
  }

  getRanges(): GoogleRange[] {
    return this.chart.boxes.map((box) => this.execution.objects.range(this.grid, box));
  }
}

/** A chart, on a tab or yet to be put there. */
export class EmbeddedChartService
  extends ChartTelling
  implements Pick<Google, 'getChartId' | 'getRanges' | 'modify'>
{
  readonly serviceName = 'EmbeddedChart';

  /** null before it is on a tab. */
  getChartId(): number | null {
    return this.chart.id === 0 ? null : this.chart.id;
  }

  modify(): GoogleBuilder {
    return asGoogle(new EmbeddedChartBuilderService(this.execution, this.grid, this.chart));
  }
}

/** Makes a chart, or changes one. */
export class EmbeddedChartBuilderService extends ChartTelling implements Pick<GoogleBuilder, Setting> {
  readonly serviceName = 'EmbeddedChartBuilder';

  addRange(range: GoogleRange): GoogleBuilder {
    const { box, grid } = asGoogle<CellRange>(range);
    if (grid !== this.grid) throw new NotEmulated('a chart of cells of another tab');
    return this.#change({ boxes: [...this.chart.boxes, plain(box)] });
  }

  clearRanges(): GoogleBuilder {
    return this.#change({ boxes: [] });
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): GoogleBuilder {
    const name = Object.entries(ChartType).find(([, value]) => asGoogle<unknown>(type) === value)?.[0];
    return this.#change({ type: name ?? '' });
  }

  setNumHeaders(headers: number): GoogleBuilder {
    return this.#change({ headers });
  }

  setOption(option: string, value: unknown): GoogleBuilder {
    // As it is now: the script may change the object later.
    const kept: unknown = JSON.parse(JSON.stringify(value ?? null));
    return this.#change({ options: { ...this.chart.options, [option]: kept } });
  }

  /** The anchor must lie inside the grid. */
  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): GoogleBuilder {
    checkInside({ row: anchorRowPos, column: anchorColPos, rows: 1, columns: 1 }, this.grid);
    return this.#change({ position: [anchorRowPos, anchorColPos, offsetX, offsetY] });
  }

  build(): Google {
    return asGoogle(new EmbeddedChartService(this.execution, this.grid, this.chart));
  }

  #change(change: Partial<SheetChart>): GoogleBuilder {
    this.chart = { ...this.chart, ...change };
    return asGoogle(this);
  }
}

function plain({ row, column, rows, columns }: Box): Box {
  return { row, column, rows, columns };
}
