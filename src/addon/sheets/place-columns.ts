/**
 * Where each own column stands or is to stand, and what it holds now.
 */
import type { Cell } from '../../core/index';
import { readOwnColumnsAgain } from './own-columns';
import { readColumns } from './read-sheet';
import type { Target } from './target';

export interface ColumnPlace {
  /** 1-based position in the sheet. */
  readonly position: number;
  /** No header stands there yet: it is to be written. */
  readonly isNew: boolean;
  /** The column is yet to be bound to its key; false where this run bound it, absent where an earlier one did. */
  readonly isUnbound?: boolean;
  /** What stands below the header now; null where the column is new. */
  readonly previous: readonly Cell[] | null;
  /** What stood there before a run that was cut off, null for a column that was not there; left out: what stands there now. */
  readonly before?: readonly Cell[] | null;
  /** The header's note is missing: a run was cut off before the column had its look, or somebody took the note off. */
  readonly isUnmarked?: boolean;
}

/** Own columns keep their place; new ones stand behind the last column, in the order given. */
export function placeColumns({ sheet, headerRow, own }: Target, keys: readonly string[]): ColumnPlace[] {
  if (!sheet) return keys.map((_, index) => ({ position: index + 1, ...NEW }));
  const { positions: known, marked } = readOwnColumnsAgain(sheet, own);
  const [rowCount, columnCount] = [sheet.getLastRow(), sheet.getLastColumn()];
  const present = keys.flatMap((key) => (known.has(key) ? [(known.get(key) ?? 0) - 1] : []));
  const cells = readColumns({ sheet, name: '', rowCount, columnCount, top: [] }, present);
  // A column that is bound and still blank is no content.
  let last = Math.max(columnCount, ...known.values());
  return keys.map((key): ColumnPlace => {
    const position = known.get(key);
    if (position === undefined) return { position: ++last, ...NEW };
    const column = cells.column(position - 1);
    // A run that was cut off, or a marketer who cleared the header: it is written again.
    const isNew = isBlank(column.rows[headerRow - 1]?.[column.index]);
    const previous = below(column, headerRow);
    const look = marked.has(key) ? {} : { isUnmarked: true };
    return {
      position,
      isNew,
      previous,
      ...look,
      ...(isNew && previous.every(isBlank) ? { before: null } : {}),
    };
  });
}

const NEW = { isNew: true, isUnbound: true, previous: null } as const;

function isBlank(cell: Cell): boolean {
  return cell === undefined || cell === '';
}

function below(
  { rows, index }: { rows: readonly (readonly Cell[])[]; index: number },
  headerRow: number,
): Cell[] {
  return rows.slice(headerRow).map((row) => row[index]);
}
