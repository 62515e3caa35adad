/**
 * The tab Manual segments → its rows, as far as they say something. Whether there are such customers, schemes and segments is
 * asked later: see match-manual.ts.
 */
import { CELL } from '../../intake/column-slice';
import { dateOrderOf, parseDates } from '../../intake/date-column';
import type { ReadContext } from '../../intake/read-context';
import { reportByLocale } from '../../intake/typed-column';
import { cellText } from '../../settings/values';
import type { Cell, SheetCells } from '../../tables/sheet-cells';
import type { ManualColumn } from '../../words/setting-keys';
import type { ManualIssueCode } from './issues';
import { MANUAL_ISSUES } from './issues';
import { findManualColumns, headerIn, manualCell, type ManualColumns } from './manual-columns';

/** One row: a customer who is to be in a segment whatever the rules say. */
export interface ManualRow {
  /** Sheet row, 1 for the top row. */
  readonly row: number;
  /** The cell that names the customer, as it was read. */
  readonly customer: Cell;
  /** As typed; '' where the cell is blank. */
  readonly scheme: string;
  readonly segment: string;
  readonly reason: string;
  /** The last day, epoch day; null: until it is taken back. */
  readonly until: number | null;
  /** Why the row says nothing, as an issue that is not reported yet; null where it does. */
  readonly fault: ManualFault | null;
}

/** The column at fault is the one that stands there, or is missing. */
export interface ManualFault {
  readonly code: ManualIssueCode;
  readonly column: ManualColumn;
  readonly found: string;
}

export interface ManualTab {
  readonly sheet: string;
  readonly columns: ManualColumns;
  /** In the order of the sheet; rows without customer, scheme and segment are left out. */
  readonly rows: readonly ManualRow[];
}

/**
 * Shape: a sheet whose header row names customer, scheme and segment → its rows.
 * Empty: null, with an issue, where there is no such row, unless the sheet holds nothing at all.
 * Issues: manual.noHeader, intake.date.by-locale. Faults of rows are not reported here.
 */
export function readManual(sheet: SheetCells, context: ReadContext): ManualTab | null {
  const columns = findManualColumns(sheet);
  if (!columns) {
    const isBlank = sheet.rowCount === 0;
    if (!isBlank) context.issues.add(MANUAL_ISSUES, 'manual.noHeader', { sheet: sheet.name });
    return null;
  }
  const dates = readUntil(sheet, columns, context);
  const rows: ManualRow[] = [];
  for (let row = columns.headerRow + 1; row < sheet.rowCount; row++) {
    const read = readRow(sheet, columns, row);
    if (read.who !== '' || read.scheme !== '' || read.segment !== '') {
      const until = dates(row);
      rows.push({
        ...read.cells,
        row: row + 1,
        until: until === 'unreadable' ? null : until,
        fault: faultOf(read, until),
      });
    }
  }
  return { sheet: sheet.name, columns, rows };
}

function readRow(sheet: SheetCells, columns: ManualColumns, row: number) {
  const cell = (name: ManualColumn) => manualCell(sheet, columns, { row, name });
  const [scheme, segment] = [cellText(cell('scheme')), cellText(cell('segment'))];
  const cells = { customer: cell('customer'), scheme, segment, reason: cellText(cell('reason')) };
  return { cells, scheme, segment, who: cellText(cells.customer), until: cellText(cell('until')) };
}

type Until = number | null | 'unreadable';

/** The last day of each row of the sheet. */
function readUntil(sheet: SheetCells, columns: ManualColumns, context: ReadContext): (row: number) => Until {
  const index = columns.positions.get('until');
  if (index === undefined) return () => null;
  const header = headerIn(columns, 'until') ?? '';
  const from = columns.headerRow + 1;
  const slice = { cells: sheet.column(index), from, to: sheet.rowCount };
  const { values, cells, byLocale } = parseDates(slice, {
    ...context.dates,
    headerOrder: dateOrderOf(header),
  });
  if (byLocale) reportByLocale(context, { sheet: sheet.name, column: header });
  return (row) => {
    if (cells[row - from] > CELL.blank) return 'unreadable';
    const day = values[row - from];
    return Number.isNaN(day) ? null : day;
  };
}

/** A row whose end cannot be read must not hold for ever. */
function faultOf(
  { who, scheme, segment, until: found }: ReturnType<typeof readRow>,
  until: Until,
): ManualFault | null {
  if (who === '') return { code: 'manual.noCustomer', column: 'customer', found: '' };
  // Which scheme is meant where none is named depends on how many there are.
  if (segment === '') return { code: 'manual.noSegment', column: 'segment', found: scheme };
  return until === 'unreadable' ? { code: 'manual.badDate', column: 'until', found } : null;
}
