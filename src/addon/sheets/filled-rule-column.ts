/**
 * Whether the rules use one of their own columns at all: what serves only that column is not read otherwise.
 */
import { cellText, ruleColumnNamed, type RuleColumn, type SheetCells } from '../../core/index';

/** Whether anything stands below a header of that name. */
export function fillsRuleColumn(rules: SheetCells, wanted: RuleColumn): boolean {
  return rules.top.some((cells, headerRow) =>
    cells.some((cell, column) => {
      if (ruleColumnNamed(cellText(cell)) !== wanted) return false;
      const { rows, index } = rules.column(column);
      return rows.slice(headerRow + 1).some((row) => cellText(row[index]) !== '');
    }),
  );
}
