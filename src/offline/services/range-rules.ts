/**
 * Range: what binds its cells: validations, protection, the filter; and sorting them.
 */
import { cellBox, overlaps } from '../workbook/boxes';
import { withValidation } from '../workbook/cell-rules';
import type { ValidationRule } from '../workbook/cell-rules';
import { sortRows } from '../workbook/sort';
import type { SortKey } from '../workbook/sort';
import { DataValidationService } from './data-validation';
import { createFilter, filterOf } from './filter-service';
import { checkThere } from './grid-limits';
import { checkEditable } from './protection';
import { protect } from './protection-service';
import { checkSize, readEach, readFirst, write } from './range-cells';
import { RangeLooks } from './range-looks';
import { asGoogle, behind } from './service-object';

type Google = GoogleAppsScript.Spreadsheet.Range;
type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type Emulated =
  | 'getDataValidation'
  | 'getDataValidations'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'clearDataValidations'
  | 'insertCheckboxes'
  | 'protect'
  | 'createFilter'
  | 'getFilter'
  | 'sort';

/** What binds a range's cells. */
export abstract class RangeRules extends RangeLooks implements Pick<Google, Emulated> {
  getDataValidation(): GoogleRule | null {
    return readFirst(this, (row, column) => this.#ruleAt(row, column));
  }

  /** null where a cell has no rule. */
  getDataValidations(): (GoogleRule | null)[][] {
    return readEach(this, (row, column) => this.#ruleAt(row, column));
  }

  setDataValidation(rule: GoogleRule | null): Google {
    const given = ruleOf(rule);
    write(this, () => this.#bind(0, 0, given, this.box));
    return asGoogle(this);
  }

  setDataValidations(rules: (GoogleRule | null)[][]): Google {
    checkSize(this.box, rules);
    const given = rules.map((row) => row.map(ruleOf));
    write(this, () => given.forEach((row, r) => row.forEach((rule, c) => this.#bind(r, c, rule))));
    return asGoogle(this);
  }

  clearDataValidations(): Google {
    return this.setDataValidation(null);
  }

  /** Blank cells become FALSE: a checkbox is a cell with content. */
  insertCheckboxes(...values: unknown[]): Google {
    const rule: ValidationRule = { kind: 'checkbox', values: values.map(String), rejects: true };
    const { box, grid } = this;
    write(this, () => {
      this.#bind(0, 0, rule, box);
      for (let r = box.row - 1; r < box.row - 1 + box.rows; r++) {
        for (let c = box.column - 1; c < box.column - 1 + box.columns; c++) {
          if (grid.valueAt(r, c) === '') grid.setValue(r, c, rule.values[1] ?? false);
        }
      }
    });
    return asGoogle(this);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(this.execution, this.grid, this.box);
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    return createFilter(this.execution, this.grid, this.box);
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterOf(this.execution, this.grid);
  }

  /** Columns count from the sheet's first; rows are reordered within the range. */
  sort(spec: unknown): Google {
    const { execution, grid, box } = this;
    execution.writes.change(() => {
      checkThere(execution.workbook, grid, box);
      checkEditable(grid, box, execution.user);
      execution.meter.write(box.rows * box.columns);
      sortRows(grid, box, sortKeys(spec));
    });
    return asGoogle(this);
  }

  #ruleAt(row: number, column: number): GoogleRule | null {
    const cell = cellBox(row + 1, column + 1);
    const rule = this.grid.validations.find(({ box }) => overlaps(box, cell));
    return rule ? asGoogle(new DataValidationService(rule, this)) : null;
  }

  #bind(r: number, c: number, rule: ValidationRule | null, box = this.#cell(r, c)): void {
    this.grid.validations = withValidation(this.grid.validations, box, rule);
  }

  #cell(r: number, c: number): { row: number; column: number; rows: number; columns: number } {
    return cellBox(this.box.row + r, this.box.column + c);
  }
}

function ruleOf(rule: GoogleRule | null): ValidationRule | null {
  return rule === null ? null : behind<DataValidationService>(rule).rule;
}

function sortKeys(spec: unknown): SortKey[] {
  const list: unknown[] = Array.isArray(spec) ? spec : [spec];
  return list.map((item) => {
    if (typeof item === 'number') return { column: item - 1, ascending: true };
    const { column, ascending } = item as { column: number; ascending?: boolean };
    return { column: column - 1, ascending: ascending ?? true };
  });
}
