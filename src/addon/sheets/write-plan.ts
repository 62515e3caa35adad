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
import type { StampPlan } from './stamp-cell';
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

/** What the run finds as if no run had been cut off before it; null where the column was not there. */
export function previousOf({
  before,
  previous,
}: Pick<ColumnPlan, 'before' | 'previous'>): readonly Cell[] | null {
  return before === undefined ? previous : before;
}

export interface WritePlan {
  readonly target: Target;
  readonly columns: readonly ColumnPlan[];
  /** Own tabs that are written before the first cell of a customer: by them the next run knows what stood there. */
  readonly ahead: readonly TabPlan[];
  /** The add-on's other own tabs, in the order in which they are written: the run's record last. */
  readonly tabs: readonly TabPlan[];
  /** Own tabs by which a command that was cut off knows what is left to be done: written last of all. */
  readonly behind: readonly TabPlan[];
  /** Keys of columns that are to be taken away when all is written: those that an undone run added. */
  readonly surplus: readonly string[];
  /** Written when all else is, and before the run counts as complete; null where it is left out. */
  readonly stamp: StampPlan | null;
  /** The run's own row in the tab Run log: as it starts, when all is written, and the tab without it. */
  readonly log: { started(): TabPlan; finished(): TabPlan; without(): TabPlan };
}

export interface PlanContext {
  readonly language: Language;
  readonly timeZone: string;
  /** The instant of the run. */
  readonly now: Date;
  /** What stood there before a run that was cut off. Left out: none was. */
  readonly before?: CellsBefore;
}

/** See readBefore. */
export interface CellsBefore {
  readonly cutOff: Date | null;
  readonly added: ReadonlySet<string>;
  cell(key: string, customerId: string, present: Cell): Cell;
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
  const keys = [...wanted.map(({ key }) => key), UPDATED_AT];
  const places = placeColumns(target, keys).map((place, index) => ({
    ...place,
    ...(context.before?.cutOff
      ? { before: cellsBefore(keys[index], place, { target, before: context.before }) }
      : {}),
  }));
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

interface BeforeContext {
  readonly target: Target;
  readonly before: CellsBefore;
}

function cellsBefore(
  key: string,
  { previous }: ColumnPlace,
  { target, before }: BeforeContext,
): readonly Cell[] | null {
  if (!previous || before.added.has(key)) return null;
  const cells = [...previous];
  target.rowOf.forEach((row, customer) => {
    if (row === 0) return;
    const index = row - target.headerRow - 1;
    cells[index] = before.cell(key, target.customerIds[customer], cells[index] ?? '');
  });
  return cells;
}

interface UpdatedAtContext {
  readonly target: Target;
  readonly context: PlanContext;
}

/** Says when one of the customer's segments last changed: rows whose segments stay keep what they had. */
function planUpdatedAt(
  planned: readonly ColumnPlan[],
  place: ColumnPlace & Pick<ColumnPlan, 'before'>,
  { target, context }: UpdatedAtContext,
): ColumnPlan {
  const segments = planned.filter((column) => column.key.startsWith('segment:'));
  const values = new Array<Cell>(Math.max(0, target.lastRow - target.headerRow)).fill('');
  for (const row of target.rowOf) {
    if (row === 0) continue;
    const index = row - target.headerRow - 1;
    const before = previousOf(place)?.[index] ?? '';
    const changed = segments.some(
      (column) => !isSameCell(column.values[index], previousOf(column)?.[index] ?? ''),
    );
    values[index] = changed || before === '' ? context.now : before;
  }
  const header = updatedAtHeader(context.language);
  return { ...place, key: UPDATED_AT, header, format: 'yyyy-mm-dd hh:mm:ss', values };
}
