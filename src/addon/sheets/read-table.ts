/**
 * Reads one table so that every row of it is of one customer or order: reading takes several calls, and people sort, insert
 * and delete between them. So a table is looked at once more when it has been read, and read again if it moved.
 */
import type { SheetCells, SheetMapping, TableKind } from '../../core/index';
import { Cancelled, type RunProgress } from '../progress';
import { BLOCK_ROWS } from './layout';
import type { OwnPositions } from './own-columns';
import { withPaddedIds } from './padded-ids';
import { adjacentRuns, readColumns, readTop, type SheetTop } from './read-sheet';
import { columnsToProve, haveRowsMoved } from './second-look';
import type { TimeBudget } from './time-budget';
import { withoutOwnColumns, type UserTop } from './user-top';
import { isSameCell } from './written-cell';

/** What to read of a table, by the headers that stand in the sheet. */
export interface TableWish {
  readonly kind: TableKind;
  /** Null where the sheet has not the columns that it must have: then none is read. */
  mapping(top: UserTop): SheetMapping | null;
  /** From 0. `own`: where the add-on's columns stand. */
  columns(mapping: SheetMapping, own: OwnPositions): readonly number[];
  readonly time: TimeBudget;
  readonly progress: RunProgress;
}

/** A table as it stood at one moment. */
export interface TableRead {
  readonly cells: SheetCells;
  readonly top: UserTop;
  readonly cellsRead: number;
}

/** So often a table is read before the run gives up. */
const ATTEMPTS = 4;

/**
 * Null: it moved each time, or there is no time left. A table that one call reads needs no second look, but at its size and
 * its headers: they were read before.
 * Calls: 2 a block of rows and group of adjacent columns, as many for the second look at most, 2 where ids are numbers; 5 for
 * size and headers.
 * Not seen: rows that somebody moved and put back between two looks.
 */
export function readTable(found: UserTop, wish: TableWish): TableRead | null {
  let top = found;
  for (let attempt = 0; attempt < ATTEMPTS && !wish.time.isReadingTooLong(); attempt++) {
    const mapping = wish.mapping(top);
    const read = tryToRead(top, mapping, wish);
    const now = readTop(top.sheet);
    if (isSameTop(top, now, mapping?.headerRow ?? 0)) {
      if ('error' in read) throw read.error;
      if (!read.hasMoved) return { ...read, top };
    }
    top = withoutOwnColumns(now);
  }
  return null;
}

type Read = Omit<TableRead, 'top'> & { readonly hasMoved: boolean };

/** Sheets refuses to read rows and columns that somebody has deleted. */
function tryToRead(
  top: UserTop,
  mapping: SheetMapping | null,
  wish: TableWish,
): Read | { readonly error: unknown } {
  if (!mapping) return { cells: readColumns(top, []), cellsRead: 0, hasMoved: false };
  try {
    return readAndProve(top, mapping, wish);
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    return { error };
  }
}

function readAndProve(
  top: UserTop,
  mapping: SheetMapping,
  { kind, columns: wanted, progress }: TableWish,
): Read {
  const columns = wanted(mapping, top.own);
  const key = keyColumn(kind, mapping);
  const raw = readColumns(top, columns, { first: key, progress });
  const cells = withPaddedIds(raw, top, mapping);
  const cellsRead = columns.length * top.rowCount;
  const isOneCall = adjacentRuns(columns).length <= 1 && top.rowCount <= BLOCK_ROWS && cells === raw;
  if (isOneCall) return { cells, cellsRead, hasMoved: false };
  const proof = columnsToProve({ cells: raw, columns, key, headerRows: mapping.headerRow + 1 });
  return {
    cells,
    cellsRead: cellsRead + proof.length * top.rowCount,
    hasMoved: haveRowsMoved(top.sheet, raw, proof),
  };
}

/** The field by which rows of a table are told apart; of an order the lines are many. */
const KEY_FIELDS: Readonly<Record<TableKind, string | null>> = {
  customers: 'customerId',
  orders: 'orderId',
  lines: null,
  products: 'product',
};

function keyColumn(kind: TableKind, { fields }: SheetMapping): number | null {
  return fields[KEY_FIELDS[kind] ?? '']?.index ?? null;
}

/** Whether a sheet has the size and the headers that it had: no row and no column was inserted, deleted or moved. */
function isSameTop(before: UserTop, now: SheetTop, headerRow: number): boolean {
  const [headers, headersNow] = [before.live[headerRow] ?? [], now.top[headerRow] ?? []];
  return (
    before.rowCount === now.rowCount &&
    before.columnCount === now.columnCount &&
    headers.every((cell, index) => isSameCell(cell, headersNow[index]))
  );
}
