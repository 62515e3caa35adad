/**
 * What stands in the cells that a plan writes to: formulas that somebody typed, rules that reject what is to be written.
 */
import { WRITE_ISSUES, type IssueLog } from '../../core/index';
import { cellName } from './a1';
import { readAcceptance } from './cell-validation';
import { BLOCK_ROWS } from './layout';
import type { PlanBox } from './plan-boxes';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Which of a box's columns, counted from 0, and from which row of it. */
interface Part {
  readonly box: PlanBox;
  readonly from: number;
  readonly column: number;
}

/**
 * Reports formulas and rejecting rules: three calls a block of BLOCK_ROWS rows, and a few more where there are rules.
 * Whether a value in an own column was typed there or is the result of a formula that stands elsewhere cannot be known:
 * Apps Script shows the formula in its own cell only (docs/decisions/0012-formulas-that-spill.md).
 */
export function findCellFaults(box: PlanBox, issues: IssueLog, isKnown: boolean): void {
  for (let from = 0; from < box.rows; from += BLOCK_ROWS) {
    const height = Math.min(BLOCK_ROWS, box.rows - from);
    const range = box.sheet.getRange(box.row + from, box.column, height, box.columns);
    if (isKnown) findFormulas(range, { box, from }, issues);
    const rules = range.getDataValidations();
    for (let column = 0; column < box.columns; column++) {
      findRejected(rules, { box, from, column }, issues);
    }
  }
}

function findFormulas(range: Range, { box, from }: Omit<Part, 'column'>, issues: IssueLog): void {
  const first = new Map<number, string>();
  range.getFormulas().forEach((formulas, index) =>
    formulas.forEach((formula, column) => {
      if (formula === '') return;
      const row = box.row + from + index;
      if (!first.has(column)) first.set(column, cellName(row, box.column + column));
      const place = { sheet: box.name, column: box.headers[column], row };
      issues.add(WRITE_ISSUES, 'write.formula', place, { cell: first.get(column) ?? '' });
    }),
  );
}

/** One report a column and block: the rows that are rejected, and the first of their values. */
function findRejected(
  rules: readonly (readonly (Validation | null)[])[],
  { box, from, column }: Part,
  issues: IssueLog,
): void {
  const cells = rules.flatMap(({ [column]: rule }, index) => {
    const value = box.wanted(from + index, column);
    return rule && value !== '' ? [{ rule, row: box.row + from + index, value }] : [];
  });
  const accepts = readAcceptance(cells.map(({ rule }) => rule));
  const rejected = cells.filter(({ value }, index) => !accepts(index, value));
  if (rejected.length === 0) return;
  const [{ row: firstRow, value }] = rejected;
  const params = { cell: cellName(firstRow, box.column + column), value: shown(value) };
  for (const { row } of rejected) {
    issues.add(WRITE_ISSUES, 'write.rejected', { sheet: box.name, column: box.headers[column], row }, params);
  }
}

const SHOWN_LENGTH = 60;

function shown(value: unknown): string {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
