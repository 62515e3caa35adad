/**
 * Filter: the one basic filter of a tab. Which rows it hides is told by tests, not calculated.
 */
import type { Execution } from '../execution';
import type { Box } from '../workbook/a1';
import type { SheetGrid } from '../workbook/sheet-grid';
import { ServiceError } from './errors';
import { ServiceObject, asGoogle } from './service-object';

type Google = GoogleAppsScript.Spreadsheet.Filter;

/** The basic filter of a tab. */
export class FilterService extends ServiceObject implements Pick<Google, 'getRange' | 'remove'> {
  readonly serviceName = 'Filter';
  override readonly family = 'SpreadsheetApp.';

  constructor(
    private readonly execution: Execution,
    private readonly grid: SheetGrid,
    private readonly box: Box,
  ) {
    super();
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.execution.objects.range(this.grid, this.grid.filter ?? this.box);
  }

  remove(): void {
    this.grid.filter = null;
    this.grid.filteredRows.clear();
  }
}

/** Throws Google's refusal of a second filter. */
export function createFilter(execution: Execution, grid: SheetGrid, box: Box): Google {
  if (grid.filter) throw new ServiceError('filterExists');
  grid.filter = box;
  return asGoogle(new FilterService(execution, grid, box));
}

/** The filter of the tab, if there is one. */
export function filterOf(execution: Execution, grid: SheetGrid): Google | null {
  return grid.filter && asGoogle(new FilterService(execution, grid, grid.filter));
}
