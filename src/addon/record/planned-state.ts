/**
 * The state after a planned run: segment, previous segment and since when, and what the run's undo will need.
 */
import { hashText, OWNER_COLUMN, type Cell } from '../../core/index';
import { UPDATED_AT } from '../sheets/write-plan';
import { FIGURE_COLUMN, figureTexts } from './figures';
import { NO_RUN, type LastRun } from './last-run';
import { manualColumns } from './manual-facts';
import { OWNER_CHANGE, ownerChange } from './owner-changes';
import type { RunEffect, SummaryTexts } from './run-effect';
import { RUN, runCells, type KnownFacts } from './run-facts';
import { previousCell, type PlannedRun, type SchemeMoves } from './scheme-moves';
import { keyName, type StateColumn } from './state-tab';
import {
  factName,
  KEPT_FACTS,
  UNDO_FACTS,
  type KeptFact,
  type SchemeFact,
  type StateTable,
} from './state-table';

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
    { name: RUN, cells: runCells(factsAfter(context)) },
    ...undoColumns(context),
    ...change.moves.flatMap((scheme) => schemeColumns(scheme, context)),
    ...restingColumns(context),
    { name: FIGURE_COLUMN, cells: figureTexts(run.figures()) },
  ];
}

interface StateContext extends StateChange, RunEffect {
  /** The customers' rows in the state before. */
  readonly known: readonly (number | undefined)[];
}

function factsAfter({
  planned,
  isFresh,
  now,
  summary,
  findings,
  added,
  sizes,
  facts,
}: StateContext): KnownFacts {
  const { state } = planned;
  const lastRun = [JSON.stringify(facts)];
  if (!isFresh) {
    const kept = Object.fromEntries(KEPT_RUN_FACTS.map((name) => [name, state.facts(name)]));
    const runBefore = state.facts('undo.lastRun').slice(0, 1);
    return { run: state.run, facts: { ...kept, lastRun, 'undo.lastRun': [...runBefore, ...sizes] } };
  }
  const undo = {
    'undo.summaryMark': [hashText(summary.after.join('\n'))],
    'undo.added': added,
    'undo.summary': summary.before,
    'undo.findings': findings,
    'undo.lastRun': [state.facts('lastRun')[0] ?? NO_RUN, ...sizes],
  };
  return { run: now, facts: { lastRun, ...undo } };
}

/** A run that changes nothing leaves them as they are. */
const KEPT_RUN_FACTS = ['undo.summaryMark', 'undo.added', 'undo.summary', 'undo.findings'] as const;

function undoColumns({ planned, known, marks, isFresh }: StateContext): StateColumn[] {
  const { state, target, columns } = planned;
  if (!isFresh) {
    const names = [...UNDO_FACTS, ...(target.own.has(OWNER_COLUMN) ? [OWNER_CHANGE] : [])];
    return names.map((name) => ({ name, cells: known.map((row) => undoCell(state, name, row)) }));
  }
  const before = (key: string): Cell[] => {
    const column = columns.find((one) => one.key === key);
    return marks.map((mark, customer) =>
      mark === '' || !column ? '' : previousCell(column, target, customer),
    );
  };
  return [
    { name: 'undo.mark', cells: marks },
    { name: 'undo.why', cells: before('why') },
    { name: 'undo.updatedAt', cells: before(UPDATED_AT) },
    ...ownerChanges(planned, marks),
  ];
}

/** What the state keeps for an undo, as long as there is one. */
function undoCell(state: StateTable, name: string, row: number | undefined): Cell {
  return state.run === null ? '' : state.cell(name, row);
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
  const kept = (fact: KeptFact, customer: number) => state.cell(factName(fact, key), known[customer]);
  const undoable = (fact: KeptFact, customer: number) =>
    undoCell(state, factName(fact, key), known[customer]);
  const since = (customer: number): Cell => {
    const earlier = kept('since', customer);
    if (earlier !== '' || after[customer] === '') return earlier;
    return updatedAt ? previousCell(updatedAt, planned.target, customer) || now : now;
  };
  const facts: Record<KeptFact, (customer: number, moved: boolean) => Cell> = {
    now: (customer) => after[customer],
    previous: (customer, moved) => (moved ? before[customer] : kept('previous', customer)),
    since: (customer, moved) => (moved ? now : since(customer)),
    'undo.previous': (customer, moved) => {
      if (!isFresh) return undoable('undo.previous', customer);
      return moved ? kept('previous', customer) : '';
    },
    'undo.since': (customer, moved) => {
      if (!isFresh) return undoable('undo.since', customer);
      return moved ? kept('since', customer) || NO_DATE : '';
    },
  };
  const moved = after.map((segment, customer) => segment !== before[customer]);
  const columns = KEPT_FACTS.map((fact) => ({
    name: factName(fact, key),
    cells: moved.map((isMoved, customer) => facts[fact](customer, isMoved)),
  }));
  const byHand = moved.map((_, customer) => assignment.byHand.get(customer)?.segment ?? '');
  return [...columns, ...manualColumns(key, byHand, { state, known, isFresh })];
}

/** Schemes that this run leaves alone, as long as their column stands beside the customers. */
function restingColumns({ planned, moves, known, isFresh }: StateContext): StateColumn[] {
  const { state, target } = planned;
  const keys = state.columnKeys.filter(
    (key) => target.own.has(key) && !moves.some((scheme) => scheme.key === key),
  );
  const isOver = (fact: KeptFact) => fact.startsWith('undo.') && (isFresh || state.run === null);
  return keys.flatMap((key) => {
    const cellsOf = (fact: SchemeFact) => known.map((row) => state.cell(factName(fact, key), row));
    return [
      ...KEPT_FACTS.map((fact) => ({
        name: factName(fact, key),
        cells: isOver(fact) ? [] : cellsOf(fact),
      })),
      ...manualColumns(key, cellsOf('manual'), { state, known, isFresh }),
    ];
  });
}
