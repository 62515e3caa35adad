/**
 * One tab's cells and rules into another of the same size.
 */
import type { SheetGrid } from './sheet-grid';

/** Copies everything but identity; the basic filter comes along, protections do not. */
export function copyGrid(from: SheetGrid, to: SheetGrid): void {
  for (const row of from.rows) to.rows.push([...row]);
  for (const ids of from.formatIds) to.formatIds.push(ids && [...ids]);
  to.formulas = new Map(from.formulas);
  to.notes = new Map(from.notes);
  to.extras = new Map(from.extras);
  to.formulaErrors = new Map(from.formulaErrors);
  to.formulaMemos = new Map(from.formulaMemos);
  to.columnWidths = new Map(from.columnWidths);
  to.merges = [...from.merges];
  to.validations = [...from.validations];
  to.conditionalRules = [...from.conditionalRules];
  to.charts = [...from.charts];
  to.filter = from.filter;
  to.filterCriteria = new Map(from.filterCriteria);
  to.filteredRows = new Set(from.filteredRows);
  to.hiddenRows = new Set(from.hiddenRows);
  to.spills = [...from.spills];
  to.tabColor = from.tabColor;
  to.frozenRows = from.frozenRows;
  to.contentChanged();
}
