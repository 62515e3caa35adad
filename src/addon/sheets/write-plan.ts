/**
 * The one plan of a run: which cells of which sheet get which values. Made whole before anything is written.
 */
import {
  startOfDayInZone,
  updatedAtHeader,
  type Cell,
  type Language,
  type OutputColumn,
} from '../../core/index';
import { findOwnColumns } from './own-columns';
import { readBlock } from './read-sheet';
import type { Target } from './target';
import { asText } from './typed-text';

export interface ColumnPlan {
  readonly key: string;
  readonly header: string;
  /** 1-based position in the sheet. */
  readonly position: number;
  readonly isNew: boolean;
  /** Number format of a new column; null leaves the sheet's own. */
  readonly format: string | null;
  /** One cell a row below the header, as it is to read back. */
  readonly values: Cell[];
  /** What stands there now; null where the column is new. */
  readonly previous: readonly Cell[] | null;
}

export interface WritePlan {
  readonly target: Target;
  readonly columns: readonly ColumnPlan[];
}

export interface PlanContext {
  readonly language: Language;
  readonly timeZone: string;
  /** The instant of the run. */
  readonly now: Date;
}

const FORMATS: Readonly<Record<OutputColumn['type'], string | null>> = {
  text: null,
  number: null,
  boolean: null,
  date: 'yyyy-mm-dd',
};

/** Own columns keep their place; new ones stand behind the last column, in the order given. */
export function planColumns(
  target: Target,
  columns: readonly OutputColumn[],
  context: PlanContext,
): WritePlan {
  const positions = findOwnColumns(target.sheet);
  let last = target.sheet.getLastColumn();
  const startOfDay = startOfDayInZone(context.timeZone);
  const place = (key: string) => {
    const known = positions.get(key);
    return { position: known ?? ++last, isNew: known === undefined };
  };
  const planned = [...target.identity, ...columns].map((column): ColumnPlan => {
    const { key, header, type } = column;
    const { position, isNew } = place(key);
    const previous = isNew ? null : readPrevious(target, position);
    return {
      key,
      header,
      position,
      isNew,
      format: FORMATS[type],
      values: cellsOf(column, target, startOfDay),
      previous,
    };
  });
  return { target, columns: [...planned, planUpdatedAt(planned, { target, context, place })] };
}

function readPrevious({ sheet, headerRow, lastRow }: Target, position: number): Cell[] {
  const rowCount = Math.min(lastRow, sheet.getLastRow());
  return readBlock(sheet, { column: position, width: 1, rowCount })
    .slice(headerRow)
    .map(([cell]) => cell);
}

function cellsOf(column: OutputColumn, target: Target, startOfDay: (day: number) => number): Cell[] {
  const { rowOf, headerRow, lastRow } = target;
  const cells = new Array<Cell>(Math.max(0, lastRow - headerRow)).fill('');
  for (let customer = 0; customer < rowOf.length; customer++) {
    const value = column.cell(customer);
    const isDay = column.type === 'date' && typeof value === 'number';
    cells[rowOf[customer] - headerRow - 1] = isDay ? new Date(startOfDay(value)) : value;
  }
  return cells;
}

interface UpdatedAtContext {
  readonly target: Target;
  readonly context: PlanContext;
  readonly place: (key: string) => { position: number; isNew: boolean };
}

/** Says when one of the customer's segments last changed: rows whose segments stay keep what they had. */
function planUpdatedAt(
  planned: readonly ColumnPlan[],
  { target, context, place }: UpdatedAtContext,
): ColumnPlan {
  const key = 'updatedAt';
  const { position, isNew } = place(key);
  const previous = isNew ? null : readPrevious(target, position);
  const segments = planned.filter((column) => column.key.startsWith('segment:'));
  const values = new Array<Cell>(Math.max(0, target.lastRow - target.headerRow)).fill('');
  for (const row of target.rowOf) {
    const index = row - target.headerRow - 1;
    const changed = segments.some(
      (column) => !isSameCell(column.values[index], column.previous?.[index] ?? ''),
    );
    const before = previous?.[index] ?? '';
    values[index] = changed || before === '' ? context.now : before;
  }
  const header = updatedAtHeader(context.language);
  return { key, header, position, isNew, format: 'yyyy-mm-dd hh:mm:ss', values, previous };
}

/** Whether two cells read the same; Dates by their instant. */
export function isSameCell(a: Cell, b: Cell): boolean {
  return a === b || (a instanceof Date && b instanceof Date && a.getTime() === b.getTime());
}

/** A cell as setValues must be given it so that it reads back as it is. */
export function toWritten(cell: Cell): Cell {
  return typeof cell === 'string' ? asText(cell) : cell;
}
