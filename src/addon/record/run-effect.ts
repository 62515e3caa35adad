/**
 * What a planned run changes: by this a run that changes nothing is known, after which the run before it can still be undone.
 */
import { hashText } from '../../core/index';
import { isSameCell } from '../sheets/written-cell';
import { addedTexts, columnsAdded } from './added-columns';
import { previousCell, type PlannedRun, type SchemeMoves } from './scheme-moves';
import { isWatched } from './watched-columns';

export interface RunEffect {
  /** A customer whose cells change: a hash of the new reason, by which undo sees that nobody edited it. '' for the others. */
  readonly marks: readonly string[];
  /** The columns that the run adds, as the state keeps them. */
  readonly added: readonly string[];
  /** The run changes something, so that undo is about it and no longer about the run before it. */
  readonly isFresh: boolean;
}

/** What the summary holds and is to hold, a text a row. */
export interface SummaryTexts {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Nothing is written. */
export function runEffect(
  planned: PlannedRun,
  moves: readonly SchemeMoves[],
  summary: SummaryTexts,
): RunEffect {
  const marks = rowMarks(planned, moves);
  const added = addedTexts(columnsAdded(planned.columns, planned.target));
  const summaryChanged = summary.before.join('\n') !== summary.after.join('\n');
  const isFresh = summaryChanged || added.length > 0 || marks.some((mark) => mark !== '');
  return { marks, added, isFresh };
}

function rowMarks({ target, columns, run }: PlannedRun, moves: readonly SchemeMoves[]): string[] {
  const watched = columns.filter(({ key }) => isWatched(key));
  const why = columns.find(({ key }) => key === 'why');
  const movers = new Set(moves.flatMap(({ movement }) => movement.movers));
  return run.customers.ids.map((_, customer) => {
    if (target.rowOf[customer] === 0) return '';
    const index = target.rowOf[customer] - target.headerRow - 1;
    const differs = watched.some(
      (column) => !isSameCell(column.values[index], previousCell(column, target, customer)),
    );
    return differs || movers.has(customer) ? hashText(String(why?.values[index] ?? '')) : '';
  });
}
