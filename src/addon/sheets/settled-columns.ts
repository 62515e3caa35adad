/**
 * Plans the columns for where the customers stand now. People sort while a run computes; what stands in the cells would then
 * be taken for another customer's: in the record of who moved from where, and so in what undo brings back.
 */
import { IssueLog, WRITE_ISSUES, type Issue, type OutputColumn } from '../../core/index';
import { recheckKeys } from './recheck-keys';
import type { Target } from './target';
import { planColumns, type ColumnPlan, type PlanContext } from './write-plan';

/** The columns and the rows that they were planned for, or why there are none. */
export type SettledColumns =
  | { readonly ok: true; readonly target: Target; readonly columns: readonly ColumnPlan[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** So often rows may move before the run gives up. */
const ATTEMPTS = 4;

/** Calls, besides those of planning: 13, and 2 a block of rows, 4 where ids are numbers. */
export function planSettledColumns(
  found: Target,
  wanted: readonly OutputColumn[],
  context: PlanContext,
): SettledColumns {
  let target = found;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const columns = planColumns(target, wanted, context);
    // After the cells were read: if nothing has moved by now, they were those of these rows.
    const check = recheckKeys({ target, columns }, 'refuse');
    if (check.outcome === 'same') return { ok: true, target, columns };
    if (check.outcome === 'lost') return { ok: false, issues: check.issues };
    target = check.target;
  }
  const issues = new IssueLog();
  issues.add(WRITE_ISSUES, 'write.keepsMoving', { sheet: target.sheet?.getName() });
  return { ok: false, issues: issues.list() };
}
