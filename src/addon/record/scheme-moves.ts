/**
 * Who moves in a planned run, scheme by scheme: the segments in the cells against those that are to stand there.
 */
import {
  cellText,
  movementBetween,
  segmentColumn,
  type Cell,
  type Classification,
  type Movement,
} from '../../core/index';
import type { Target } from '../sheets/target';
import { previousOf, type ColumnPlan } from '../sheets/write-plan';
import { factName, type StateTable } from './state-table';

export interface SchemeMoves {
  /** The key of the scheme's column: 'segment:rfm'. */
  readonly key: string;
  readonly name: string;
  readonly header: string;
  /** The scheme has no column yet: nobody had a segment that could be left. */
  readonly isNew: boolean;
  /** A run that was done to its end has left a state of the scheme. */
  readonly isKnown: boolean;
  /** A segment a customer; '' for none. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly movement: Movement;
  /** The rule that decides for a customer. */
  readonly assignment: Classification['schemes'][number]['assignment'];
}

/** What a run is to write, and what is known from before it. */
export interface PlannedRun {
  readonly run: Classification;
  readonly target: Target;
  readonly columns: readonly ColumnPlan[];
  readonly state: StateTable;
}

/** One entry a scheme of the run. */
export function schemeMoves({ run, target, columns, state }: PlannedRun): SchemeMoves[] {
  const { ids } = run.customers;
  return run.schemes.flatMap(({ assignment }): SchemeMoves[] => {
    const { key, header, cell } = segmentColumn(assignment);
    const column = columns.find((one) => one.key === key);
    if (!column) return [];
    const after = ids.map((_, customer) => String(cell(customer)));
    const isKnown = state.columnKeys.includes(key);
    const wasThere = previousOf(column) !== null;
    const before = ids.map((id, customer) => {
      // Whoever left the sheet during the run moves nowhere.
      if (target.rowOf[customer] === 0) return after[customer];
      const present = cellText(previousCell(column, target, customer));
      // A run that died after the cells and before the state left the cell as it is to be: the state knows what was. A column
      // that somebody deleted said nothing of anybody.
      const row = isKnown && wasThere && present === after[customer] ? state.rowOf.get(id) : undefined;
      return row === undefined ? present : String(state.cell(factName('now', key), row));
    });
    const movement = movementBetween({ before, after }, assignment);
    const { name } = assignment.table.scheme;
    return [
      {
        key,
        name,
        header,
        isNew: column.isNew || previousOf(column) === null,
        isKnown,
        before,
        after,
        movement,
        assignment,
      },
    ];
  });
}

/** What stands in the customer's cell of a column before the run. */
export function previousCell(column: ColumnPlan, target: Target, customer: number): Cell {
  return previousOf(column)?.[target.rowOf[customer] - target.headerRow - 1] ?? '';
}

/** How many customers move in one scheme at least. */
export function countMovers(moves: readonly SchemeMoves[]): number {
  return new Set(moves.flatMap(({ movement }) => movement.movers)).size;
}
