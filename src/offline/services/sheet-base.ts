/**
 * Sheet: the tab behind it, and its size.
 */
import type { Execution } from '../execution';
import type { Box } from '../workbook/a1';
import { measureAll, measureSeen } from '../workbook/seen-content';
import type { SheetGrid } from '../workbook/sheet-grid';
import { ServiceError } from './errors';
import { isTabLocked } from './protection';
import { ServiceObject } from './service-object';

/** What every part of Sheet shares. */
export abstract class SheetBase extends ServiceObject {
  readonly serviceName = 'Sheet';
  override readonly family = 'SpreadsheetApp.';

  constructor(
    readonly execution: Execution,
    readonly grid: SheetGrid,
  ) {
    super();
  }

  /** Throws when the tab was deleted. */
  protected live(): SheetGrid {
    if (!this.execution.workbook.sheets.includes(this.grid)) {
      throw new ServiceError('sheetNotFound', this.grid.id);
    }
    return this.grid;
  }

  /** Throws when the tab was deleted, or is protected as a whole against whoever runs. */
  protected editable(): SheetGrid {
    const grid = this.live();
    if (isTabLocked(grid, this.execution.user)) throw new ServiceError('protected');
    return grid;
  }

  protected content(): { rows: number; columns: number } {
    this.execution.writes.beforeRead();
    const grid = this.live();
    return this.execution.state.unseenContent === 'blank' ? measureSeen(grid) : measureAll(grid);
  }

  protected all(): Box {
    const { maxRows, maxColumns } = this.live();
    return { row: 1, column: 1, rows: maxRows, columns: maxColumns };
  }
}
