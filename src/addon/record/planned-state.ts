/**
 * The state after a planned run: segment, previous segment and since when, and what the run's undo will need.
 */
import { hashText, OWNER_COLUMN, type Cell } from '../../core/index';
import { figureColumns } from './figure-columns';
import { UPDATED_AT } from '../sheets/write-plan';
import { manualBefore } from './manual-facts';
import { OWNER_CHANGE, ownerChange } from './owner-changes';
import type { RunEffect, SummaryTexts } from './run-effect';
import { LAST_RUN, NO_RUN, RUN_BEFORE, type LastRun } from './last-run';
import { previousCell, type PlannedRun, type SchemeMoves } from './scheme-moves';
import { keyName, type StateColumn } from './state-tab';
import { factName, RUN_FACTS, SCHEME_FACTS, UNDO_FACTS, type SchemeFact } from './state-table';

/** In undo.since: the customer moved, and there was no date before. A blank says that the customer did not move. */
export const NO_DATE = '-';

export interface StateChange {
  readonly planned: PlannedRun;
  readonly moves: readonly SchemeMoves[];
  readonly now: Date;
  readonly effect: RunEffect;
  readonly summary: SummaryTexts;
  /** What the tab of findings holds, a text a row. */
  readonly findings: readonly string[];
  /** What undo needs of the segments' sizes, as it is to be kept. */
  readonly sizes: readonly string[];
  readonly facts: LastRun;
}

/** The columns of the tab. A run that changes nothing keeps them all, what it takes to undo the run before it included. */
export function plannedState(change: StateChange): StateColumn[] {
  const { run, target } = change.planned;
  const { ids, mapping } = run.customers;
  const idHeader = (target.identity.length === 0 && mapping?.fields.customerId?.header) || null;
  const known = Array.from(ids, (id) => change.planned.state.rowOf.get(id));
  const context = { ...change, ...change.effect, known };
  return [
    { name: keyName(idHeader), cells: ids },
    ...undoColumns(context),
    ...change.moves.flatMap((scheme) => schemeColumns(scheme, context)),
    ...restingColumns(context),
    { name: LAST_RUN, cells: [JSON.stringify(change.facts)] },
    ...figureColumns(run.figures()),
  ];
}

interface StateContext extends StateChange, RunEffect {
  /** The customers' rows in the state before. */
  readonly known: readonly (number | undefined)[];
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
  sizes,
}: StateContext): StateColumn[] {
  const { state, target, columns } = planned;
  if (!isFresh) {
    const kept = (name: string) => known.map((row) => state.cell(name, row));
    const byRow = (name: string) => Array.from({ length: state.height }, (_, row) => state.cell(name, row));
    return [...UNDO_FACTS, ...(target.own.has(OWNER_COLUMN) ? [OWNER_CHANGE] : [])].map((name) => ({
      name,
      cells:
        name === RUN_BEFORE
          ? [state.cell(RUN_BEFORE, 0), ...sizes]
          : RUN_FACTS.includes(name)
            ? byRow(name)
            : kept(name),
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
    { name: RUN_BEFORE, cells: [state.cell(LAST_RUN, 0) || NO_RUN, ...sizes] },
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

function schemeColumns(
  { key, before, after, assignment }: SchemeMoves,
  context: StateContext,
): StateColumn[] {
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
    manual: (customer) => assignment.byHand.get(customer)?.segment ?? '',
    'undo.previous': (customer, moved) =>
      !isFresh || moved ? kept(isFresh ? 'previous' : 'undo.previous', customer) : '',
    'undo.since': (customer, moved) => {
      if (!isFresh) return kept('undo.since', customer);
      return moved ? kept('since', customer) || NO_DATE : '';
    },
  };
  const moved = after.map((segment, customer) => segment !== before[customer]);
  const columns = SCHEME_FACTS.map((fact) => ({
    name: factName(fact, key),
    cells: moved.map((isMoved, customer) => facts[fact](customer, isMoved)),
  }));
  return [...columns, ...manualBefore(key, { state, known, isFresh })];
}

/** Schemes that this run leaves alone, as long as their column stands beside the customers. */
function restingColumns({ planned, moves, known, isFresh }: StateContext): StateColumn[] {
  const { state, target } = planned;
  const keys = state.columnKeys.filter(
    (key) => target.own.has(key) && !moves.some((scheme) => scheme.key === key),
  );
  return keys.flatMap((key) => [
    ...SCHEME_FACTS.map((fact) => ({
      name: factName(fact, key),
      cells: known.map((row) =>
        isFresh && fact.startsWith('undo.') ? '' : state.cell(factName(fact, key), row),
      ),
    })),
    ...manualBefore(key, { state, known, isFresh }),
  ]);
}
