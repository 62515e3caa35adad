/**
 * Filter: the one basic filter of a tab, and the values of its columns that it hides.
 */
import type { Execution } from '../execution';
import type { Box } from '../workbook/a1';
import { applyFilter } from '../workbook/filter-rows';
import type { SheetGrid } from '../workbook/sheet-grid';
import { displayValue } from './display-value';
import { ServiceError } from './errors';
import { FilterCriteriaService } from './filter-criteria';
import { isTabLocked } from './protection';
import { ServiceObject, asGoogle } from './service-object';

type Google = GoogleAppsScript.Spreadsheet.Filter;
type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Emulated =
  | 'getRange'
  | 'remove'
  | 'getColumnFilterCriteria'
  | 'setColumnFilterCriteria'
  | 'removeColumnFilterCriteria';

/** The basic filter of a tab. */
export class FilterService extends ServiceObject implements Pick<Google, Emulated> {
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
    const grid = this.#editable();
    grid.filter = null;
    grid.filterCriteria.clear();
    grid.filteredRows.clear();
  }

  /** null where the column hides nothing. Columns count from the sheet's first. */
  getColumnFilterCriteria(columnPosition: number): GoogleCriteria | null {
    const hidden = this.grid.filterCriteria.get(this.#column(columnPosition));
    return hidden ? asGoogle(new FilterCriteriaService(hidden)) : null;
  }

  /** null takes them away. The rows are hidden and shown anew, by all columns. */
  setColumnFilterCriteria(columnPosition: number, filterCriteria: GoogleCriteria | null): Google {
    const { execution } = this;
    const grid = this.#editable();
    const column = this.#column(columnPosition);
    execution.writes.beforeRead();
    if (filterCriteria === null) grid.filterCriteria.delete(column);
    else grid.filterCriteria.set(column, asGoogle<FilterCriteriaService>(filterCriteria).hidden);
    const { formats, locale } = execution.workbook;
    applyFilter(grid, (row, at) =>
      displayValue(grid.valueAt(row, at), formats.get(grid.formatAt(row, at)).numberFormat, locale),
    );
    return asGoogle(this);
  }

  removeColumnFilterCriteria(columnPosition: number): Google {
    return this.setColumnFilterCriteria(columnPosition, null);
  }

  #editable(): SheetGrid {
    if (isTabLocked(this.grid, this.execution.user)) throw new ServiceError('protected');
    return this.grid;
  }

  /** From 0. Throws for a column that the filter does not have. */
  #column(position: number): number {
    const { column, columns } = this.grid.filter ?? this.box;
    if (position < column || position >= column + columns) throw new ServiceError('outOfBounds', 'columns');
    return position - 1;
  }
}

/** Throws Google's refusal of a second filter, and of one on a tab that is protected against whoever runs. */
export function createFilter(execution: Execution, grid: SheetGrid, box: Box): Google {
  if (grid.filter) throw new ServiceError('filterExists');
  if (isTabLocked(grid, execution.user)) throw new ServiceError('protected');
  grid.filter = box;
  return asGoogle(new FilterService(execution, grid, box));
}

/** The filter of the tab, if there is one. */
export function filterOf(execution: Execution, grid: SheetGrid): Google | null {
  return grid.filter && asGoogle(new FilterService(execution, grid, grid.filter));
}
