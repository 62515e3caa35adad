/**
 * The hidden tab Rules snapshot: the rules that the last run used, as texts, under the hash that is their version.
 */
import {
  cellText,
  hashText,
  ruleColumnNamed,
  type Cell,
  type RuleColumn,
  type SheetCells,
} from '../../core/index';
import type { OwnTabs } from '../sheets/own-tabs';
import { planTab, type TabPlan } from '../sheets/tab-plan';
import { wholeOf } from './tab-body';

export interface RulesVersion {
  readonly hash: string;
  /** Every row as wide as the widest. */
  readonly rows: readonly (readonly string[])[];
}

/** The rules that the last run used. Empty: null without the tab, or where somebody emptied it. */
export function readRulesSnapshot(tabs: OwnTabs): RulesVersion | null {
  const sheet = tabs.made('rulesSnapshot');
  if (!sheet || sheet.getLastRow() === 0) return null;
  const [[hash], ...rows] = wholeOf(sheet, sheet.getLastColumn());
  return { hash: cellText(hash), rows: rows.map((row) => row.map(textOf)) };
}

/** The rules' cells as texts, without what the add-on writes beside them; equal texts in equal places are the same version. */
export function rulesVersion(rules: SheetCells): RulesVersion {
  const columns = Array.from({ length: rules.columnCount }, (_, index) => index)
    .filter((index) => !rules.top.some((cells) => isMark(cells[index])))
    .map((index) => rules.column(index));
  const rows: string[][] = [];
  for (let row = 0; row < rules.rowCount; row++) {
    rows.push(columns.map(({ rows: cells, index }) => textOf(cells[row]?.[index])));
  }
  // Rows of boxes and formulas that show nothing count as content, or not: they are no rules.
  while (rows.length > 0 && rows[rows.length - 1].every((text) => text === '')) rows.pop();
  return { hash: hashText(JSON.stringify(rows)), rows };
}

const MARKS: ReadonlySet<string | null> = new Set<RuleColumn>(['matched', 'problem']);

function isMark(header: Cell): boolean {
  return typeof header === 'string' && MARKS.has(ruleColumnNamed(header));
}

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString() : String(cell);
}

/** Shape: the hash in the first row, then the rules with their header. */
export function planRulesSnapshot(tabs: OwnTabs, { hash, rows }: RulesVersion): TabPlan {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const filled = [[hash], ...rows].map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
  const formats = new Array<string>(width).fill('@');
  return planTab(tabs, { tab: 'rulesSnapshot', rows: filled, look: { formats, widths: [], hidden: true } });
}
