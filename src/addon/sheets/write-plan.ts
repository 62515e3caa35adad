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
import { placeColumns, type ColumnPlace } from './place-columns';
import type { Target } from './target';
import type { TabPlan } from './tab-plan';
import { isSameCell } from './written-cell';

export interface ColumnPlan extends ColumnPlace {
  readonly key: string;
  readonly header: string;
  /** Number format of a new column; null leaves the sheet's own. */
  readonly format: string | null;
  /** One cell a row below the header, as it is to read back. */
  readonly values: readonly Cell[];
}

export interface WritePlan {
  readonly target: Target;
  readonly columns: readonly ColumnPlan[];
  /** The add-on's own tabs, in the order in which they are written: the run's record last. */
  readonly tabs: readonly TabPlan[];
  /** Keys of columns that are to be taken away when all is written: those that an undone run added. */
  readonly surplus: readonly string[];
  /** The run's own row in the tab Run log: as it starts, when all is written, and the tab without it. */
  readonly log: { started(): TabPlan; finished(): TabPlan; without(): TabPlan };
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

/** The key of the column that says when a segment last changed. */
export const UPDATED_AT = 'updatedAt';

/** All columns of a run, the one that says when something changed last. */
export function planColumns(
  target: Target,
  columns: readonly OutputColumn[],
  context: PlanContext,
): ColumnPlan[] {
  const wanted = [...target.identity, ...columns];
  const places = placeColumns(target, [...wanted.map(({ key }) => key), UPDATED_AT]);
  const startOfDay = startOfDayInZone(context.timeZone);
  const planned = wanted.map((column, index): ColumnPlan => {
    const { key, header, type } = column;
    return {
      ...places[index],
      key,
      header,
      format: FORMATS[type],
      values: cellsOf(column, target, startOfDay),
    };
  });
  return [...planned, planUpdatedAt(planned, places[wanted.length], { target, context })];
}

function cellsOf(column: OutputColumn, target: Target, startOfDay: (day: number) => number): Cell[] {
  const { rowOf, headerRow, lastRow } = target;
  const cells = new Array<Cell>(Math.max(0, lastRow - headerRow)).fill('');
  for (let customer = 0; customer < rowOf.length; customer++) {
    const value = column.cell(customer);
    const isDay = column.type === 'date' && typeof value === 'number';
    if (rowOf[customer] > 0)
      cells[rowOf[customer] - headerRow - 1] = isDay ? new Date(startOfDay(value)) : value;
  }
  return cells;
}

interface UpdatedAtContext {
  readonly target: Target;
  readonly context: PlanContext;
}

/** Says when one of the customer's segments last changed: rows whose segments stay keep what they had. */
function planUpdatedAt(
  planned: readonly ColumnPlan[],
  place: ColumnPlace,
  { target, context }: UpdatedAtContext,
): ColumnPlan {
  const segments = planned.filter((column) => column.key.startsWith('segment:'));
  const values = new Array<Cell>(Math.max(0, target.lastRow - target.headerRow)).fill('');
  for (const row of target.rowOf) {
    if (row === 0) continue;
    const index = row - target.headerRow - 1;
    const before = place.previous?.[index] ?? '';
    const changed = segments.some(
      (column) => !isSameCell(column.values[index], column.previous?.[index] ?? ''),
    );
    values[index] = changed || before === '' ? context.now : before;
  }
  const header = updatedAtHeader(context.language);
  return { ...place, key: UPDATED_AT, header, format: 'yyyy-mm-dd hh:mm:ss', values };
}
