/**
 * What differs in the sheets that the last run read: the number of rows, and the last of them. Bounded, however long they are.
 */
import { cellText, type Cell } from '../../core/index';
import { TAIL_ROWS, tailMark, type SourceMark } from '../record/source-marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface SourceChange {
  readonly sheet: string;
  /** `gone`: no sheet has that name; `columns`: a header that was read is not there any more; `tail`: the last rows differ. */
  readonly kind: 'gone' | 'columns' | 'more' | 'fewer' | 'tail';
  /** Rows, where there are more or fewer. */
  readonly count: number;
}

/** Null: nothing that could be seen. Calls: six. */
export function sourceChange(mark: SourceMark, sheet: Sheet | null): SourceChange | null {
  const change = (kind: SourceChange['kind'], count = 0) => ({ sheet: mark.sheet, kind, count });
  if (!sheet) return change('gone');
  const [rows, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (rows > mark.rows) return change('more', rows - mark.rows);
  if (rows < mark.rows) return change('fewer', mark.rows - rows);
  const columns =
    rows > mark.headerRow
      ? columnsNow(mark, cellsOf(sheet, { from: mark.headerRow, rows: 1, width })[0])
      : null;
  if (!columns) return change('columns');
  const from = Math.max(mark.headerRow + 1, rows - TAIL_ROWS);
  const cells = from < rows ? cellsOf(sheet, { from, rows: rows - from, width }) : [];
  const tail = columns.map((column) => cells.map((row) => row[column]));
  return tailMark(tail) === mark.tail ? null : change('tail');
}

interface Rows {
  /** From 0. */
  readonly from: number;
  readonly rows: number;
  readonly width: number;
}

function cellsOf(sheet: Sheet, { from, rows, width }: Rows): Cell[][] {
  return sheet.getRange(from + 1, 1, rows, width).getValues() as Cell[][];
}

/** Where the columns stand now; null where one has gone. */
function columnsNow({ headers, columns }: SourceMark, row: readonly Cell[]): number[] | null {
  const texts = row.map(cellText);
  const found = headers.map((header, index) => {
    const before = columns[index];
    return texts[before] === cellText(header) ? before : texts.indexOf(cellText(header));
  });
  return found.includes(-1) ? null : found;
}
