/**
 * Sheet: its charts. Those of a file are carried, not told.
 */
import { EmbeddedChartBuilderService, EmbeddedChartService } from './embedded-chart';
import { ServiceError } from './errors';
import { asGoogle } from './service-object';
import { SheetRules } from './sheet-rules';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Emulated = 'getCharts' | 'insertChart' | 'newChart' | 'removeChart' | 'updateChart';

/** A tab's charts. */
export abstract class SheetCharts extends SheetRules implements Pick<Google, Emulated> {
  getCharts(): GoogleChart[] {
    const grid = this.live();
    return grid.charts.map((chart) => asGoogle(new EmbeddedChartService(this.execution, grid, chart)));
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return asGoogle(new EmbeddedChartBuilderService(this.execution, this.live()));
  }

  insertChart(chart: GoogleChart): void {
    const grid = this.editable();
    const id = Math.max(1000, ...grid.charts.map((other) => other.id)) + 1;
    grid.charts = [...grid.charts, { ...chartOf(chart), id }];
  }

  removeChart(chart: GoogleChart): void {
    const grid = this.editable();
    grid.charts = grid.charts.filter(({ id }) => id !== chartOf(chart).id);
  }

  /** By its id. */
  updateChart(chart: GoogleChart): void {
    const grid = this.editable();
    const changed = chartOf(chart);
    if (!grid.charts.some(({ id }) => id === changed.id)) throw new ServiceError('chartGone');
    grid.charts = grid.charts.map((other) => (other.id === changed.id ? changed : other));
  }
}

function chartOf(chart: GoogleChart) {
  return asGoogle<EmbeddedChartService>(chart).chart;
}
