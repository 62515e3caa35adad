/**
 * Reads a tab of settings, rules or tests whole, as it stood at one moment: a row that somebody inserts between the look at
 * its size and the reading would push the last rule out.
 */
import { HEADER_ROWS, RUN_ISSUES, type IssueLog, type SheetCells } from '../../core/index';
import { BLOCK_ROWS } from './layout';
import { readWhole } from './read-sheet';
import { haveRowsMoved } from './second-look';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So often a tab is read before the run gives up. */
const ATTEMPTS = 4;

/**
 * Issues: run.sheetChanging, and then the cells are those of the last reading.
 * Calls: seven where the tab fits one block.
 */
export function readTab(sheet: Sheet, issues: IssueLog): SheetCells {
  for (let attempt = 1; ; attempt++) {
    const isLast = attempt === ATTEMPTS;
    const read = tryToRead(sheet);
    if ('error' in read) {
      if (isLast) throw read.error;
    } else if (!read.hasMoved || isLast) {
      if (read.hasMoved) issues.add(RUN_ISSUES, 'run.sheetChanging', { sheet: read.cells.name });
      return read.cells;
    }
  }
}

interface Read {
  readonly cells: SheetCells;
  readonly hasMoved: boolean;
}

/** Sheets refuses to read rows that somebody has deleted. */
function tryToRead(sheet: Sheet): Read | { readonly error: unknown } {
  try {
    return readOnce(sheet);
  } catch (error) {
    return { error };
  }
}

function readOnce(sheet: Sheet): Read {
  const [name, rowCount, columnCount] = [sheet.getName(), sheet.getLastRow(), sheet.getLastColumn()];
  const whole = readWhole({ sheet, name, rowCount, columnCount, top: [] });
  const all = Array.from({ length: columnCount }, (_, index) => index);
  const hasMoved =
    (rowCount > BLOCK_ROWS && haveRowsMoved(sheet, whole, all)) ||
    sheet.getLastRow() !== rowCount ||
    sheet.getLastColumn() !== columnCount;
  const top = columnCount > 0 ? whole.column(0).rows.slice(0, HEADER_ROWS) : [];
  return { cells: { ...whole, top }, hasMoved };
}
