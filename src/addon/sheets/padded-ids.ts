/**
 * Ids that are numbers shown with leading zeros: what people see is the id, so it is read as they see it.
 */
import type { Cell, CellColumn, SheetCells, SheetMapping } from '../../core/index';
import { BLOCK_ROWS } from './layout';
import type { SheetTop } from './read-sheet';

const ID_FIELDS: ReadonlySet<string> = new Set(['customerId', 'orderId', 'referrerId', 'product']);
/** '00000': as many digits as zeros. */
const PADDED = /^0{2,}$/;

/** The same cells, but numbers in id columns with a format such as 00000 become the texts that it shows. */
export function withPaddedIds(cells: SheetCells, top: SheetTop, { fields }: SheetMapping): SheetCells {
  const padded = new Map<number, CellColumn>();
  for (const [field, match] of Object.entries(fields)) {
    if (!match || !ID_FIELDS.has(field) || !hasNumbers(cells.column(match.index))) continue;
    padded.set(match.index, padColumn(cells.column(match.index), top, match.index));
  }
  return padded.size === 0
    ? cells
    : { ...cells, column: (index) => padded.get(index) ?? cells.column(index) };
}

function hasNumbers({ rows, index }: CellColumn): boolean {
  return rows.some((row) => typeof row[index] === 'number');
}

function padColumn({ rows, index }: CellColumn, { sheet, rowCount }: SheetTop, position: number): CellColumn {
  const padded: Cell[][] = [];
  for (let from = 0; from < rowCount; from += BLOCK_ROWS) {
    const height = Math.min(BLOCK_ROWS, rowCount - from);
    const formats = sheet.getRange(from + 1, position + 1, height, 1).getNumberFormats();
    formats.forEach(([format], offset) => padded.push([paddedId(rows[from + offset][index], format)]));
  }
  return { rows: padded, index: 0 };
}

/** One id as people see it. */
export function paddedId(cell: Cell, format: string): Cell {
  const isPadded = typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && PADDED.test(format);
  return isPadded ? String(cell).padStart(format.length, '0') : cell;
}
