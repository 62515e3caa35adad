/**
 * The hidden tab Rules snapshot: the rules that the last run used, as texts, under the hash that is their version.
 */
import { hashText, type Cell, type SheetCells } from '../../core/index';
import { planTab, type TabPlan } from '../sheets/tab-plan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface RulesVersion {
  readonly hash: string;
  /** Every row as wide as the widest. */
  readonly rows: readonly (readonly string[])[];
}

/** The rules' cells as texts; equal texts in equal places are the same version. */
export function rulesVersion(rules: SheetCells): RulesVersion {
  const columns = Array.from({ length: rules.columnCount }, (_, index) => rules.column(index));
  const rows: string[][] = [];
  for (let row = 0; row < rules.rowCount; row++) {
    rows.push(columns.map(({ rows: cells, index }) => textOf(cells[row]?.[index])));
  }
  return { hash: hashText(JSON.stringify(rows)), rows };
}

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString() : String(cell);
}

/** Shape: the hash in the first row, then the rules with their header. */
export function planRulesSnapshot(book: Spreadsheet, { hash, rows }: RulesVersion): TabPlan {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const filled = [[hash], ...rows].map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
  const formats = new Array<string>(width).fill('@');
  return planTab(book, { tab: 'rulesSnapshot', rows: filled, look: { formats, widths: [], hidden: true } });
}
