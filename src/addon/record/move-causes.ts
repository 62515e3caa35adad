/**
 * Why customers move in a run: a rule was changed since the last one, somebody set the segment by hand, or the customer's own
 * values changed.
 */
import { sheetFromGrid, type MoveCause } from '../../core/index';
import type { OwnTabs } from '../sheets/own-tabs';
import { readRulesSnapshot, type RulesVersion } from './rules-snapshot';
import type { PlannedRun, SchemeMoves } from './scheme-moves';
import { factName } from './state-table';

/** Of a customer, by index, who moves in that scheme; null: not known. */
export type CauseOf = (scheme: SchemeMoves, customer: number) => MoveCause | null;

/**
 * "The rule" where the rules of the last run would have left the customer where it was. A change of Settings counts as the
 * customer's: the tab's earlier values are not kept. Reads the snapshot once, and evaluates its rules only where they differ
 * from the present ones and somebody moves.
 */
export function moveCauses(planned: PlannedRun, version: RulesVersion, tabs: OwnTabs): CauseOf {
  const { run, state } = planned;
  let ruled: ((scheme: SchemeMoves, customer: number) => MoveCause | null) | null = null;
  return (scheme, customer) => {
    const row = state.rowOf.get(run.customers.ids[customer]);
    const wasByHand = state.cell(factName('manual', scheme.key), row) !== '';
    if (wasByHand || scheme.assignment.byHand.has(customer)) return 'hand';
    ruled ??= ruleCauses(planned, version, tabs);
    return ruled(scheme, customer);
  };
}

function ruleCauses({ run }: PlannedRun, { hash }: RulesVersion, tabs: OwnTabs): CauseOf {
  const last = readRulesSnapshot(tabs);
  if (!last) return () => null;
  if (last.hash === hash) return () => 'customer';
  const under = run.segmentsUnder(sheetFromGrid('', last.rows));
  return ({ key, before }, customer) => {
    const text = under?.get(key)?.[customer];
    if (text === undefined) return null;
    return text === before[customer] ? 'rule' : 'customer';
  };
}
