/**
 * Sheet: what binds its cells: protection, filter, conditional looks; its colour; sorting and copying it.
 */
import { sortRows } from '../workbook/sort';
import { conditionalRulesOf, setConditionalRules } from './conditional-format';
import { NotEmulated } from './errors';
import { filterOf } from './filter-service';
import { checkCellLimit } from './grid-limits';
import { checkEditable } from './protection';
import { protect, protectionsOf } from './protection-service';
import { asGoogle } from './service-object';
import { SheetLines } from './sheet-lines';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
type Emulated =
  | 'protect'
  | 'getProtections'
  | 'getFilter'
  | 'getConditionalFormatRules'
  | 'setConditionalFormatRules'
  | 'clearConditionalFormatRules'
  | 'setTabColor'
  | 'sort'
  | 'copyTo';

/** What binds a tab's cells. */
export abstract class SheetRules extends SheetLines implements Pick<Google, Emulated> {
  protect(): GoogleProtection {
    return protect(this.execution, this.live(), null);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleProtection[] {
    return protectionsOf(this.execution, this.live(), String(type));
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterOf(this.execution, this.live());
  }

  getConditionalFormatRules(): GoogleRule[] {
    return conditionalRulesOf(this.execution, this.live());
  }

  /** All rules of the tab are replaced. */
  setConditionalFormatRules(rules: GoogleRule[]): void {
    setConditionalRules(this.editable(), rules);
  }

  clearConditionalFormatRules(): void {
    setConditionalRules(this.editable(), []);
  }

  setTabColor(color: string | null): Google {
    this.editable().tabColor = color?.toLowerCase() ?? null;
    return asGoogle(this);
  }

  /** Frozen rows stay where they are. */
  sort(columnPosition: number, ascending = true): Google {
    const { writes, user } = this.execution;
    writes.change(() => {
      const grid = this.live();
      const box = { ...this.all(), row: grid.frozenRows + 1, rows: grid.maxRows - grid.frozenRows };
      checkEditable(grid, box, user);
      sortRows(grid, box, [{ column: columnPosition - 1, ascending }]);
    });
    return asGoogle(this);
  }

  copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Google {
    if (asGoogle<unknown>(spreadsheet) !== this.execution.objects.spreadsheet()) {
      throw new NotEmulated('Sheet.copyTo another spreadsheet');
    }
    const { workbook, writes, state, objects } = this.execution;
    const { maxRows, maxColumns } = this.live();
    checkCellLimit(workbook, maxRows * maxColumns);
    writes.commit();
    return objects.sheet(workbook.copySheet(this.live(), state.copiedMetadata === 'copied'));
  }
}
