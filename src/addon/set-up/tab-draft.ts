/**
 * The Settings or the Rules tab while it is being completed: what is there, and what is to be added. Pure: cells in, changes out.
 * Cells that hold something are never changed, moved or removed.
 */
import { cellText, HEADER_ROWS, type Cell } from '../../core/index';
import { keyInNote } from '../sheets/layout';

/** What a column is for: 'section', 'id', 'metric:revenue'. */
export type Role = string;

/** A row to write: cells by role. */
export type RowCells = Readonly<Record<Role, Cell>>;

/** A tab as it stands: all cells, the notes of its top rows. */
export interface PresentTab {
  readonly cells: readonly (readonly Cell[])[];
  readonly notes: readonly (readonly string[])[];
}

/** How the header row of a tab is known. */
export interface TabLayout {
  /** The role that a header names, or null. */
  roleOf(header: string): Role | null;
  /** The role that the marker in a header's note names, or null. */
  roleOfMarker(marker: string): Role | null;
  /** A row without these is no header row. */
  readonly needed: readonly Role[];
}

/** A cell that is to be written, 0-based. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

interface Header {
  readonly row: number;
  readonly roles: ReadonlyMap<Role, number>;
}

/** A tab that is being completed. Rows and columns are counted from 0. */
export class TabDraft {
  readonly headerRow: number;
  /** Rows that are there already. */
  readonly presentRows: number;
  readonly changes: CellChange[] = [];
  /** Roles of columns that are added. */
  readonly addedRoles: Role[] = [];
  private readonly positions: Map<Role, number>;
  private readonly cells: Cell[][];
  private readonly present: readonly (readonly Cell[])[];
  private columnCount: number;

  constructor(cells: readonly (readonly Cell[])[], header: Header) {
    this.present = cells;
    this.cells = cells.map((row) => [...row]);
    this.headerRow = header.row;
    this.positions = new Map(header.roles);
    this.columnCount = cells.reduce((width, row) => Math.max(width, row.length), 0);
    while (this.cells.length <= header.row) this.cells.push([]);
    this.presentRows = cells.length;
  }

  get width(): number {
    return this.columnCount;
  }

  /** Rows with content once the changes are made. */
  get height(): number {
    return this.cells.length;
  }

  get roles(): readonly Role[] {
    return [...this.positions.keys()];
  }

  /** The rows below the header. */
  get dataRows(): readonly number[] {
    const first = this.headerRow + 1;
    return Array.from({ length: this.height - first }, (_, index) => first + index);
  }

  column(role: Role): number | undefined {
    return this.positions.get(role);
  }

  cell(row: number, role: Role): Cell {
    const column = this.positions.get(role);
    return column === undefined ? '' : (this.cells[row][column] ?? '');
  }

  /** All cells of a row once the changes are made, whosever columns they stand in. */
  rowCells(row: number): readonly Cell[] {
    return Array.from(this.cells[row], (cell: Cell | undefined) => cell ?? '');
  }

  /** The cells of a row that was there already, as it was. */
  presentCells(row: number): readonly Cell[] {
    return this.present[row];
  }

  text(row: number, role: Role): string {
    return cellText(this.cell(row, role));
  }

  /** A column that is missing is added behind the others; a header that was emptied is written again. */
  addColumn(role: Role, header: string): void {
    if (!this.positions.has(role)) {
      this.positions.set(role, this.columnCount++);
      this.addedRoles.push(role);
    }
    this.fill(this.headerRow, role, header);
  }

  /** Only a blank cell takes the value. */
  fill(row: number, role: Role, value: Cell): void {
    if (this.text(row, role) === '' && value !== '') this.write(row, role, value);
  }

  /** For what the add-on itself keeps in the tab. */
  write(row: number, role: Role, value: Cell): void {
    const column = this.positions.get(role);
    if (column === undefined) return;
    this.cells[row][column] = value;
    this.changes.push({ row, column, value });
  }

  /** A row below all others. */
  addRow(cells: RowCells): void {
    this.cells.push([]);
    for (const [role, value] of Object.entries(cells)) this.fill(this.height - 1, role, value);
  }
}

/** Empty: a blank draft for a tab without content. Null: the tab has content, but none of its top rows is a header row. */
export function draftOf(present: PresentTab, layout: TabLayout): TabDraft | null {
  const isEmpty = present.cells.every((row) => row.every((cell) => cellText(cell) === ''));
  if (isEmpty) return new TabDraft([], { row: 0, roles: new Map() });
  for (let row = 0; row < Math.min(HEADER_ROWS, present.cells.length); row++) {
    const roles = rolesOf(present, row, layout);
    if (layout.needed.every((role) => roles.has(role))) return new TabDraft(present.cells, { row, roles });
  }
  return null;
}

/** By the header's text; by the marker in its note where the text was deleted. Ties: the leftmost column. */
function rolesOf({ cells, notes }: PresentTab, row: number, layout: TabLayout): Map<Role, number> {
  const roles = new Map<Role, number>();
  const add = (role: Role | null, column: number) => {
    if (role !== null && !roles.has(role)) roles.set(role, column);
  };
  cells[row].forEach((cell, column) => add(layout.roleOf(cellText(cell)), column));
  cells[row].forEach((cell, column) => {
    const marker = cellText(cell) === '' ? keyInNote(notes[row]?.[column] ?? '') : null;
    if (marker !== null) add(layout.roleOfMarker(marker), column);
  });
  return roles;
}
