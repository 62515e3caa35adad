/**
 * A run that tells customers apart by another column than the last one did. What the state keeps under an id is then another
 * customer's: the same number may stand in both columns.
 */
import { foldKey, IssueLog, mapSheet } from '../../core/index';
import type { WorkbookCells } from '../sheets/read-workbook';
import type { StateTable } from './state-table';
import type { Before } from './unfinished-run';

/** A header that is gone was renamed: the ids are the same. */
export function hasOtherIds({ idHeader }: StateTable, cells: WorkbookCells): boolean {
  const { customersTop, settings } = cells;
  if (!customersTop || idHeader === null) return false;
  const mapping = mapSheet('customers', customersTop, { settings, issues: new IssueLog() });
  const now = mapping?.fields.customerId?.header;
  if (!mapping || now === undefined || foldKey(now) === foldKey(idHeader)) return false;
  return mapping.headers.some((header) => foldKey(header) === foldKey(idHeader));
}

/** Nothing is known of anybody but what the cells say; of the last run its sums. */
export function withoutCustomers(before: Before): Before {
  const { state } = before;
  const facts: StateTable['facts'] = (name) => (name === 'lastRun' ? state.facts(name) : []);
  return {
    ...before,
    state: { ...state, rowOf: new Map(), run: null, facts },
    cell: (_key, _customer, present) => present,
  };
}
