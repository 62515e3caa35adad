/**
 * The state after a planned run: segment, previous segment and since when, and what the run's undo will need.
 */
import { hashText, OWNER_COLUMN, type Cell } from '../../core/index';
import { UPDATED_AT } from '../sheets/write-plan';
import { isSameCell } from '../sheets/written-cell';
import { addedTexts, columnsAdded } from './added-columns';
import { OWNER_CHANGE, ownerChange } from './owner-changes';
import { previousCell, type PlannedRun, type SchemeMoves } from './scheme-moves';
import { keyName, type StateColumn } from './state-tab';
import { factName, RUN_FACTS, SCHEME_FACTS, UNDO_FACTS, type SchemeFact } from './state-table';
import { isWatched } from './watched-columns';

/** In undo.since: the customer moved, and there was no date before. A blank says that the customer did not move. */
export const NO_DATE = '-';

export interface StateChange {
  readonly planned: PlannedRun;
  readonly moves: readonly SchemeMoves[];
  readonly now: Date;
  /** What the summary holds and is to hold, a text a row. */
  readonly summary: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** What the tab of findings holds, a text a row. */
  readonly findings: readonly string[];
}

/** The columns of the tab. A run that changes nothing keeps them all, what it takes to undo the run before it included. */
export function plannedState(change: StateChange): StateColumn[] {
  const { run, target } = change.planned;
  const { ids, mapping } = run.customers;
  const marks = rowMarks(change);
  const summaryChanged = change.summary.before.join('\n') !== change.summary.after.join('\n');
  const added = addedTexts(columnsAdded(change.planned.columns, target));
  const isFresh = summaryChanged || added.length > 0 || marks.some((mark) => mark !== '');
  const idHeader = (target.identity.length === 0 && mapping?.fields.customerId?.header) || null;
  const known = Array.from(ids, (id) => change.planned.state.rowOf.get(id));
  const context = { ...change, known, marks, added, isFresh };
  return [
    { name: keyName(idHeader), cells: ids },
    ...undoColumns(context),
    ...change.moves.flatMap((scheme) => schemeColumns(scheme, context)),
    ...restingColumns(context),
  ];
}

interface StateContext extends StateChange {
  /** The customers' rows in the state before. */
  readonly known: readonly (number | undefined)[];
  readonly marks: readonly string[];
  /** The columns that the run adds. */
  readonly added: readonly string[];
  /** The run changes something, so that undo is about it and no longer about the run before it. */
  readonly isFresh: boolean;
}

/** A customer whose cells change: a hash of the new reason, by which undo sees that nobody edited it. '' for the others. */
function rowMarks({ planned, moves }: StateChange): string[] {
  const { target, columns, run } = planned;
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

function undoColumns({
  planned,
  known,
  marks,
  added,
  isFresh,
  now,
  summary,
  findings,
}: StateContext): StateColumn[] {
  const { state, target, columns } = planned;
  if (!isFresh) {
    const kept = (name: string) => known.map((row) => state.cell(name, row));
    const byRow = (name: string) => Array.from({ length: state.height }, (_, row) => state.cell(name, row));
    return [...UNDO_FACTS, ...(target.own.has(OWNER_COLUMN) ? [OWNER_CHANGE] : [])].map((name) => ({
      name,
      cells: RUN_FACTS.includes(name) ? byRow(name) : kept(name),
    }));
  }
  const before = (key: string): Cell[] => {
    const column = columns.find((one) => one.key === key);
    return marks.map((mark, customer) =>
      mark === '' || !column ? '' : previousCell(column, target, customer),
    );
  };
  return [
    { name: 'undo.run', cells: [now, hashText(summary.after.join('\n')), ...added] },
    { name: 'undo.mark', cells: marks },
    { name: 'undo.why', cells: before('why') },
    { name: 'undo.updatedAt', cells: before(UPDATED_AT) },
    { name: 'undo.summary', cells: summary.before },
    { name: 'undo.findings', cells: findings },
    ...ownerChanges(planned, marks),
  ];
}

/** Who moves from one owner to another; no column where the run deals no owners out. */
function ownerChanges({ columns, target }: PlannedRun, marks: readonly string[]): StateColumn[] {
  const owners = columns.find(({ key }) => key === OWNER_COLUMN);
  if (!owners) return [];
  const cells = marks.map((mark, customer) => {
    const after = owners.values[target.rowOf[customer] - target.headerRow - 1];
    return mark === '' ? '' : ownerChange(previousCell(owners, target, customer), after);
  });
  return [{ name: OWNER_CHANGE, cells }];
}

function schemeColumns({ key, before, after }: SchemeMoves, context: StateContext): StateColumn[] {
  const { planned, known, isFresh, now } = context;
  const { state } = planned;
  const updatedAt = planned.columns.find((column) => column.key === UPDATED_AT);
  const kept = (fact: SchemeFact, customer: number) => state.cell(factName(fact, key), known[customer]);
  const since = (customer: number): Cell => {
    const earlier = kept('since', customer);
    if (earlier !== '' || after[customer] === '') return earlier;
    return updatedAt ? previousCell(updatedAt, planned.target, customer) || now : now;
  };
  const facts: Record<SchemeFact, (customer: number, moved: boolean) => Cell> = {
    now: (customer) => after[customer],
    previous: (customer, moved) => (moved ? before[customer] : kept('previous', customer)),
    since: (customer, moved) => (moved ? now : since(customer)),
    manual: (customer) => kept('manual', customer),
    'undo.previous': (customer, moved) =>
      !isFresh || moved ? kept(isFresh ? 'previous' : 'undo.previous', customer) : '',
    'undo.since': (customer, moved) => {
      if (!isFresh) return kept('undo.since', customer);
      return moved ? kept('since', customer) || NO_DATE : '';
    },
  };
  const moved = after.map((segment, customer) => segment !== before[customer]);
  return SCHEME_FACTS.map((fact) => ({
    name: factName(fact, key),
    cells: moved.map((isMoved, customer) => facts[fact](customer, isMoved)),
  }));
}

/** Schemes that this run leaves alone, as long as their column stands beside the customers. */
function restingColumns({ planned, moves, known, isFresh }: StateContext): StateColumn[] {
  const { state, target } = planned;
  const keys = state.columnKeys.filter(
    (key) => target.own.has(key) && !moves.some((scheme) => scheme.key === key),
  );
  return keys.flatMap((key) =>
    SCHEME_FACTS.map((fact) => ({
      name: factName(fact, key),
      cells: known.map((row) =>
        isFresh && fact.startsWith('undo.') ? '' : state.cell(factName(fact, key), row),
      ),
    })),
  );
}
