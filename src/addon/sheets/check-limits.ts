/**
 * The limits of a spreadsheet: cells, columns and tabs that a plan adds, characters of a cell.
 */
import { WRITE_ISSUES, type IssueLog } from '../../core/index';
import { STAMP_COLUMN } from './stamp-cell';
import type { WritePlan } from './write-plan';
import { toWritten } from './written-cell';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What Google Sheets allows. */
const LIMITS = { cells: 10_000_000, columns: 18_278, tabs: 200, characters: 50_000 } as const;

/** The grid that a new tab comes with. */
const NEW_TAB = { rows: 1000, columns: 26 } as const;

interface LimitContext {
  readonly book: Spreadsheet;
  readonly issues: IssueLog;
}

/** Reports limits that the plan would cross. The tabs are only counted when the plan adds cells. */
export function findLimitFaults(plan: WritePlan, { book, issues }: LimitContext): void {
  findLongTexts(plan, issues);
  const sizes = growthOf(plan);
  const widest = sizes[0].columns;
  if (widest > LIMITS.columns) {
    const sheet = plan.target.sheet?.getName();
    issues.add(WRITE_ISSUES, 'write.tooManyColumns', { sheet }, { columns: widest, limit: LIMITS.columns });
  }
  const added = mostCells(sizes);
  if (added > 0) findTooManyCells(added, { book, issues });
  const made = sizes.filter(({ isNew }) => isNew).length;
  const tabs = made > 0 ? made + book.getSheets().length : 0;
  if (tabs > LIMITS.tabs) issues.add(WRITE_ISSUES, 'write.tooManyTabs', {}, { tabs, limit: LIMITS.tabs });
}

/** Reports that the spreadsheet cannot have so many cells more. Calls: two a tab, and one. */
export function findTooManyCells(added: number, { book, issues }: LimitContext): void {
  const present = countCells(book);
  if (present + added <= LIMITS.cells) return;
  issues.add(WRITE_ISSUES, 'write.tooManyCells', {}, { added, present, limit: LIMITS.cells });
}

/** Whether the spreadsheet can have so many cells more. Calls: as findTooManyCells. */
export function hasRoomFor(added: number, book: Spreadsheet): boolean {
  return countCells(book) + added <= LIMITS.cells;
}

function countCells(book: Spreadsheet): number {
  return book.getSheets().reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
}

interface Growth {
  readonly isNew: boolean;
  readonly columns: number;
  /** Cells, when the sheet is done. */
  readonly added: number;
  /** Cells, while it is made: more than `added` where it comes wider than it stays. */
  readonly meanwhile: number;
}

/**
 * The most cells that the plan adds at any moment. A hidden tab comes as wide as every new tab and is then cut to its
 * columns: Sheets counts the cells that it has in between, but not those of the next one before that one is made.
 */
function mostCells(sizes: readonly Growth[]): number {
  let [sum, most] = [0, 0];
  for (const { added, meanwhile } of sizes) {
    most = Math.max(most, sum + meanwhile);
    sum += added;
  }
  return most;
}

/** What each sheet of the plan grows to, in the order in which they grow: the customers' first. */
function growthOf({ target, columns, tabs, stamp }: WritePlan): Growth[] {
  const right = Math.max(...columns.map(({ position }) => position));
  return [
    growth(target.sheet, { rows: target.lastRow, columns: right, hidden: false }),
    ...tabs.map(({ tab, sheet, rows, look }) => {
      const beside = stamp && tab === 'log' ? STAMP_COLUMN : 0;
      const columns = Math.max(rows[0].length, beside);
      return growth(sheet, { rows: rows.length, columns, hidden: look.hidden });
    }),
  ];
}

interface WantedSize {
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
}

function growth(sheet: Sheet | null, { rows, columns, hidden }: WantedSize): Growth {
  const [height, width] = sheet
    ? [sheet.getMaxRows(), sheet.getMaxColumns()]
    : [NEW_TAB.rows, NEW_TAB.columns];
  const [tall, wide] = [Math.max(rows, height), Math.max(columns, width)];
  if (!sheet && hidden) {
    // Cut before it gets its rows.
    const added = tall * columns;
    return { isNew: true, columns: wide, added, meanwhile: Math.max(added, height * wide) };
  }
  const added = tall * wide - (sheet ? height * width : 0);
  return { isNew: !sheet, columns: wide, added, meanwhile: added };
}

/** One report a column: the rows, and the length of the longest text. */
function findLongTexts({ target, columns, tabs }: WritePlan, issues: IssueLog): void {
  const sheet = target.sheet?.getName();
  for (const { header, values } of columns) {
    report({ sheet, column: header, firstRow: target.headerRow + 1, texts: values }, issues);
  }
  for (const { sheet: tab, rows } of tabs) {
    const name = tab?.getName();
    rows[0].forEach((header, index) => {
      const place = { sheet: name, column: String(header), firstRow: 1 };
      report({ ...place, texts: rows.map((row) => row[index]) }, issues);
    });
  }
}

interface ColumnTexts {
  readonly sheet: string | undefined;
  readonly column: string;
  readonly firstRow: number;
  readonly texts: readonly unknown[];
}

function report({ sheet, column, firstRow, texts }: ColumnTexts, issues: IssueLog): void {
  const long: number[] = [];
  let longest = 0;
  texts.forEach((cell, index) => {
    const written = toWritten(cell);
    if (typeof written !== 'string' || written.length <= LIMITS.characters) return;
    long.push(firstRow + index);
    longest = Math.max(longest, String(cell).length);
  });
  const params = { length: longest, limit: LIMITS.characters };
  for (const row of long)
    issues.add(WRITE_ISSUES, 'write.textTooLong', { sheet, column: shortened(column), row }, params);
}

function shortened(header: string): string {
  return header.length > 60 ? `${header.slice(0, 60)}…` : header;
}
