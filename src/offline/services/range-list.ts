/**
 * RangeList: several ranges of one tab, to be chosen together.
 */
import type { Execution } from '../execution';
import type { Box } from '../workbook/a1';
import type { SheetGrid } from '../workbook/sheet-grid';
import { checkThere } from './grid-limits';
import { asGoogle, ServiceObject } from './service-object';

type Google = GoogleAppsScript.Spreadsheet.RangeList;
type Emulated = 'activate' | 'getRanges';

export class RangeListService extends ServiceObject implements Pick<Google, Emulated> {
  readonly serviceName = 'RangeList';
  override readonly family = 'SpreadsheetApp.';

  constructor(
    private readonly execution: Execution,
    private readonly grid: SheetGrid,
    private readonly boxes: readonly Box[],
  ) {
    super();
  }

  /** The last of them becomes the active range. */
  activate(): Google {
    const { workbook } = this.execution;
    for (const box of this.boxes) {
      checkThere(workbook, this.grid, box);
      workbook.chooseCell(this.grid, box.row, box.column);
    }
    return asGoogle(this);
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.boxes.map((box) => this.execution.objects.range(this.grid, box));
  }
}
