/**
 * What a run saw of the sheets that it read, in so few cells that a later look can tell whether they changed: how many rows,
 * and the last of them. An edit further up is not seen.
 */
import {
  hashText,
  IssueLog,
  mapSheet,
  neededColumns,
  type Cell,
  type Settings,
  type TableKind,
} from '../../core/index';
import type { Tables } from '../sheets/read-tables';

/** The last rows of a sheet are compared cell by cell. */
export const TAIL_ROWS = 20;

export interface SourceMark {
  readonly sheet: string;
  /** The last row with content, 1 the top one. */
  readonly rows: number;
  /** From 0. */
  readonly headerRow: number;
  /** The headers of the columns that are compared. */
  readonly headers: readonly string[];
  /** Where they stood, from 0: of two columns with one header the same is looked at. */
  readonly columns: readonly number[];
  /** A hash of the last rows in those columns. */
  readonly tail: string;
}

/** Of each sheet the columns that hold its fields. Nothing is read. Empty: no sheets, no marks. */
export function sourceMarks(tables: Tables, settings: Pick<Settings, 'map'>): SourceMark[] {
  return (Object.keys(tables) as TableKind[]).flatMap((kind) => {
    const cells = tables[kind];
    const mapping = cells && mapSheet(kind, cells, { settings, issues: new IssueLog() });
    if (!mapping) return [];
    const columns = neededColumns(mapping);
    const { name, rowCount } = cells;
    const from = Math.max(mapping.headerRow + 1, rowCount - TAIL_ROWS);
    const tail = columns.map((column) => {
      const { rows, index } = cells.column(column);
      return rows.slice(from, rowCount).map((row) => row[index]);
    });
    const headers = columns.map((column) => mapping.headers[column]);
    const place = { sheet: name, rows: rowCount, headerRow: mapping.headerRow };
    return [{ ...place, headers, columns, tail: tailMark(tail) }];
  });
}

/** A hash of columns of cells. Ids that a run completes with zeros count as the numbers that stand there. */
export function tailMark(columns: readonly (readonly Cell[])[]): string {
  return hashText(JSON.stringify(columns.map((cells) => cells.map(textOf))));
}

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString() : String(cell).replace(/^0+(?=\d+$)/, '');
}
